package org.relire.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.model.RepairedPage;
import org.relire.model.SourceDocument;
import org.relire.workflow.port.IndexedPage;

/// Brings the index up to the store: pages of documents, or all of it anew.
public final class IndexPages {

    private static final int BATCH = 64;

    /// Indexes the documents' pages that have text.
    public void run(Collection collection, List<DocumentId> documents, Progress progress) throws RelireException {
        long done = 0;
        for (DocumentId id : documents) {
            Optional<SourceDocument> document = collection.store().document(id);
            if (document.isPresent()) {
                progress.message("progress.index", document.get().fileName());
                pages(collection, document.get(), document.get().pages(), progress);
            }
            progress.advance(++done, documents.size());
        }
        collection.index().commit();
    }

    /// Indexes one page again, after an edit.
    public void page(Collection collection, PageId page) throws RelireException {
        Optional<SourceDocument> document = collection.store().document(page.document());
        if (document.isPresent()) {
            pages(collection, document.get(), List.of(page), Progress.NONE);
            collection.index().commit();
        }
    }

    /// Empties the index and builds it anew from the store.
    public void rebuild(Collection collection, Progress progress) throws RelireException {
        collection.index().clear();
        run(collection, collection.store().documents().stream().map(SourceDocument::id).toList(), progress);
    }

    private static void pages(Collection collection, SourceDocument document, List<PageId> pages, Progress progress)
            throws RelireException {
        List<Annotation> annotations = collection.store().annotations(document.id());
        List<IndexedPage> batch = new ArrayList<>();
        for (PageId page : pages) {
            progress.checkCancelled();
            Optional<RepairedPage> text = collection.store().repairedPage(page);
            if (text.isPresent()) {
                batch.add(new IndexedPage(
                        page, document.fileName(), text.get().text(), text.get().raw(), tags(annotations, page)));
            }
            if (batch.size() == BATCH) {
                collection.index().index(batch);
                batch = new ArrayList<>();
            }
        }
        collection.index().index(batch);
    }

    private static List<String> tags(List<Annotation> annotations, PageId page) {
        return annotations.stream()
                .filter(a -> a.target().page().equals(page) && a.status() == AnnotationStatus.ACCEPTED)
                .map(a -> a.tag().name()).distinct().toList();
    }
}
