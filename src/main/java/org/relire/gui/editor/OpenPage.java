package org.relire.gui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relire.model.Annotation;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageRecord;
import org.relire.model.QualityEstimate;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.model.SourceDocument;
import org.relire.model.StateMark;
import org.relire.workflow.Collection;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.gain.Calibration;
import org.relire.workflow.port.CollectionStore;

/// A page as it was found when it was opened.
///
/// @param reading  the reading in use; null while the page has none
/// @param text     null likewise
/// @param neighbours the pictures of the pages after and before, to be loaded ahead
/// @param states   who said how far it is, oldest first
/// @param calibration what a checked sample makes of the document's estimates; null without one
record OpenPage(
        SourceDocument document,
        PageRecord record,
        @Nullable Reading reading,
        @Nullable RepairedPage text,
        List<Annotation> annotations,
        Set<String> dictionary,
        List<PageImage> neighbours,
        List<StateMark> states,
        @Nullable Calibration calibration) {

    /// Reads the page from the store. Blocks.
    static OpenPage load(Collection collection, PageId id) throws RelireException {
        CollectionStore store = collection.store();
        SourceDocument document = store.document(id.document())
                .orElseThrow(() -> new RelireException(ErrorKind.DOCUMENT_NOT_FOUND, id.document()));
        PageRecord record = store.page(id)
                .orElseThrow(() -> new RelireException(ErrorKind.DOCUMENT_NOT_FOUND, document.fileName()));
        return new OpenPage(
                document, record, store.chosenReading(id).orElse(null), store.repairedPage(id).orElse(null),
                store.annotations(id),
                store.dictionary(), neighbours(store, document, id), store.states(id),
                Calibration.load(store, id.document()).orElse(null));
    }

    /// What is expected of the page's text before people worked on it; null while nothing is known.
    @Nullable QualityEstimate quality() {
        return Calibration.applied(calibration, record.quality());
    }

    PageId id() {
        return record.id();
    }

    private static List<PageImage> neighbours(CollectionStore store, SourceDocument document, PageId id)
            throws RelireException {
        List<PageImage> images = new ArrayList<>();
        for (int index : new int[] {id.pageIndex() + 1, id.pageIndex() - 1}) {
            if (index >= 0 && index < document.pageCount()) {
                store.page(document.page(index)).map(PageRecord::image).ifPresent(images::add);
            }
        }
        return images;
    }
}
