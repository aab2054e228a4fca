package org.relire.gui.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relire.model.Annotation;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageRecord;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.model.SourceDocument;
import org.relire.model.StateMark;
import org.relire.workflow.Collection;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;

/// A page as it was found when it was opened.
///
/// @param reading  the reading in use; null while the page has none
/// @param text     null likewise
/// @param pages    the records of all pages of the document
/// @param states   who said how far it is, oldest first
record OpenPage(
        SourceDocument document,
        PageRecord record,
        @Nullable Reading reading,
        @Nullable RepairedPage text,
        List<Annotation> annotations,
        Set<String> dictionary,
        List<PageRecord> pages,
        List<StateMark> states) {

    /// Reads the page from the store. Blocks.
    static OpenPage load(Collection collection, PageId id) throws RelireException {
        CollectionStore store = collection.store();
        SourceDocument document = store.document(id.document())
                .orElseThrow(() -> new RelireException(ErrorKind.DOCUMENT_NOT_FOUND, id.document()));
        PageRecord record = store.page(id)
                .orElseThrow(() -> new RelireException(ErrorKind.DOCUMENT_NOT_FOUND, document.fileName()));
        return new OpenPage(
                document, record, store.chosenReading(id).orElse(null), store.repairedPage(id).orElse(null),
                store.annotations(id.document()).stream().filter(a -> a.target().page().equals(id)).toList(),
                store.dictionary(), store.pages(id.document()), store.states(id));
    }

    PageId id() {
        return record.id();
    }

    /// The picture of the page `steps` further, to be loaded ahead.
    Optional<PageImage> neighbour(int steps) {
        int index = id().pageIndex() + steps;
        return index < 0 || index >= pages.size()
                ? Optional.empty()
                : Optional.ofNullable(pages.get(index).image());
    }
}
