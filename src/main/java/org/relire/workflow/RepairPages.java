package org.relire.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relire.model.DocumentId;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.PageRecord;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.model.SourceDocument;
import org.relire.repair.DocumentContext;
import org.relire.repair.Repair;
import org.relire.repair.RepairInput;
import org.relire.repair.Repairer;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.series.DecidedRepairs;

/// Repairs the text of documents. The engine first learns from each document's own pages, then repairs them in parallel.
/// What a person edited or verified stays as it is.
public final class RepairPages {

    private static final int TRIES = 3;

    private final Repairer repairer;
    private final Clock clock;

    public RepairPages(Repairer repairer, Clock clock) {
        this.repairer = repairer;
        this.clock = clock;
    }

    /// Repairs the documents' pages that were read but not repaired yet.
    public void run(Collection collection, List<DocumentId> documents, JobSettings settings, Progress progress)
            throws RelireException {
        for (DocumentId document : documents) {
            List<PageId> waiting = collection.store().pages(document).stream()
                    .filter(page -> page.chosen() != null && page.quality() == null).map(PageRecord::id).toList();
            again(collection, document, waiting, settings, progress);
            if (progress.isCancelled()) {
                return;
            }
        }
    }

    /// Repairs `pages` of `document`, also those repaired before.
    public void again(
            Collection collection, DocumentId document, List<PageId> pages, JobSettings settings, Progress progress)
            throws RelireException {
        if (pages.isEmpty()) {
            return;
        }
        String name = collection.store().document(document).map(SourceDocument::fileName).orElse(document.value());
        progress.message("progress.repair", name);
        Repairer adapted = repairer.in(context(collection, document));
        DecidedRepairs decided = new DecidedRepairs(collection.store().learning().decisions());
        new PagePool(settings.threads()).run(pages, page -> repair(collection.store(), page, adapted, decided), progress);
    }

    private static DocumentContext context(Collection collection, DocumentId document) throws RelireException {
        List<String> texts = new ArrayList<>();
        for (PageRecord page : collection.store().pages(document)) {
            collection.store().chosenReading(page.id()).map(Reading::text).ifPresent(texts::add);
        }
        EditorsLessons lessons = EditorsLessons.of(collection.store(), document);
        Set<String> trusted = new HashSet<>(collection.store().dictionary());
        trusted.addAll(lessons.words());
        return new DocumentContext(texts, trusted, lessons.corrections());
    }

    private void repair(CollectionStore store, PageId page, Repairer adapted, DecidedRepairs decided)
            throws RelireException {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            Optional<Reading> reading = store.chosenReading(page);
            if (reading.isEmpty()) {
                return;
            }
            Repair repair = adapted.repair(RepairInput.of(reading.get()));
            // a person may work on the page while it is repaired: the marks of now are those that count
            Optional<RepairedPage> present = store.repairedPage(page);
            if (present.isPresent() && present.get().raw().equals(reading.get().text())
                    && put(store, page, present.get(), repair, decided)) {
                store.saveQuality(page, repair.quality());
                return;
            }
        }
        throw new IllegalStateException("the page keeps changing: " + page);
    }

    /// @return false where a person was faster
    private boolean put(CollectionStore store, PageId page, RepairedPage present, Repair repair, DecidedRepairs decided)
            throws RelireException {
        PageChange change =
                new RepairMerge(decided, new Origin.Model(repairer.version()), clock.instant()).merge(present, repair);
        if (change.isEmpty()) {
            return true;
        }
        try {
            store.append(page, change, LedgerEntry.Kind.DO);
        } catch (IllegalArgumentException e) {
            return false;
        }
        new AnchorAnnotations(store).run(page, present.apply(change));
        return true;
    }
}
