package org.relire.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.model.RepairedPage;
import org.relire.model.SourceDocument;
import org.relire.model.TextRange;
import org.relire.workflow.port.ChangedPages;
import org.relire.workflow.port.IndexedPage;

/// Brings the index up to the store. The store knows what changed since the index was last brought up, so this is quick
/// after a small change, and after a crash nothing is missing. Only one run at a time works on a collection.
public final class IndexPages {

    private static final int BATCH = 64;
    /// How often a run that waits for another looks whether it is wanted still.
    private static final long PATIENCE_MILLIS = 100;
    private static final TextRange NOWHERE = new TextRange(0, 0);

    /// Indexes what changed. Once cancelled, nothing is recorded as done that is not.
    public void run(Collection collection, Progress progress) throws RelireException {
        alone(collection, progress, () -> bringUp(collection, progress));
    }

    /// Empties the index and builds it anew from the store.
    public void rebuild(Collection collection, Progress progress) throws RelireException {
        alone(collection, progress, () -> {
            collection.index().clear();
            bringUp(collection, progress);
        });
    }

    private interface Work {
        void run() throws RelireException;
    }

    /// One run waits for another: one that read a page before it changed could else put the former text after the new one, at a
    /// revision that says that nothing is left to do.
    private static void alone(Collection collection, Progress progress, Work work) throws RelireException {
        await(collection.indexing(), progress);
        try {
            work.run();
        } finally {
            collection.indexing().unlock();
        }
    }

    private static void await(Lock indexing, Progress progress) throws RelireException {
        try {
            // a free lock is taken also by a thread that was interrupted: what was done before is indexed all the same
            while (!indexing.tryLock() && !indexing.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                progress.checkCancelled();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RelireException(ErrorKind.CANCELLED, List.of(), e);
        }
    }

    private static void bringUp(Collection collection, Progress progress) throws RelireException {
        ChangedPages changes = collection.store().changesSince(collection.index().revision());
        for (DocumentId document : changes.removed()) {
            collection.index().remove(document);
        }
        Documents documents = new Documents(collection);
        List<IndexedPage> batch = new ArrayList<>();
        long done = 0;
        for (PageId page : changes.pages()) {
            progress.checkCancelled();
            documents.indexed(page, progress).ifPresent(batch::add);
            if (batch.size() == BATCH) {
                collection.index().index(batch);
                batch = new ArrayList<>();
            }
            progress.advance(++done, changes.pages().size());
        }
        collection.index().index(batch);
        collection.index().commitAt(changes.revision());
    }

    /// Pages come document by document: what belongs to the document is fetched once.
    private static final class Documents {

        private final Collection collection;
        private Optional<SourceDocument> document = Optional.empty();
        private List<Annotation> annotations = List.of();

        Documents(Collection collection) {
            this.collection = collection;
        }

        Optional<IndexedPage> indexed(PageId page, Progress progress) throws RelireException {
            if (!document.map(SourceDocument::id).equals(Optional.of(page.document()))) {
                document = collection.store().document(page.document());
                annotations = collection.store().annotations(page.document());
                document.ifPresent(d -> progress.message("progress.index", d.fileName()));
            }
            Optional<RepairedPage> text = collection.store().repairedPage(page);
            if (document.isEmpty() || text.isEmpty()) {
                return Optional.empty();
            }
            // what stands at the head and foot of every page would be found on every page; the text as read has it
            String body = collection.store().chosenReading(page).filter(reading -> reading.text().equals(text.get().raw()))
                    .map(reading -> BodyText.withoutEdges(reading, text.get())).orElse(text.get().text());
            return Optional.of(new IndexedPage(page, document.get().fileName(), body, text.get().raw(), tags(page)));
        }

        private List<IndexedPage.Tagged> tags(PageId page) {
            return annotations.stream()
                    .filter(a -> a.target().page().equals(page) && a.status() == AnnotationStatus.ACCEPTED)
                    .flatMap(a -> StandardTags.names(a.tag()).stream().map(name -> new IndexedPage.Tagged(name, place(a)))).toList();
        }

        private static TextRange place(Annotation annotation) {
            return annotation.detached() ? NOWHERE : annotation.target().position();
        }
    }
}
