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
import org.relire.workflow.port.StaleChangeException;
import org.relire.workflow.series.DecidedRepairs;
import org.slf4j.LoggerFactory;

/// Repairs the text of documents. The engine first learns from each document's own pages, then repairs them in parallel.
/// What a person edited or verified stays as it is, and a page that changes faster than it is repaired is left for later.
public final class RepairPages {

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
            collection.store().rawText(page.id()).ifPresent(texts::add);
        }
        EditorsLessons lessons = EditorsLessons.of(collection.store(), document);
        Set<String> trusted = new HashSet<>(collection.store().dictionary());
        trusted.addAll(lessons.words());
        return new DocumentContext(texts, trusted, lessons.corrections());
    }

    private void repair(CollectionStore store, PageId page, Repairer adapted, DecidedRepairs decided)
            throws RelireException {
        try {
            Attempts.make(_ -> attempt(store, page, adapted, decided));
        } catch (RelireException e) {
            if (e.kind() != ErrorKind.PAGE_CHANGED) {
                throw e;
            }
            // the person who works on it goes first; without an estimate it waits for the next run
            LoggerFactory.getLogger(RepairPages.class).warn("Page {} is not repaired now", page, e);
        }
    }

    /// @return whether the page has a text to repair
    private boolean attempt(CollectionStore store, PageId page, Repairer adapted, DecidedRepairs decided)
            throws RelireException {
        Optional<Reading> reading = store.chosenReading(page);
        if (reading.isEmpty()) {
            return false;
        }
        Repair repair = adapted.repair(RepairInput.of(reading.get()));
        // a person may work on the page while it is repaired: the marks of now are those that count
        RepairedPage present = store.repairedPage(page).filter(now -> now.raw().equals(reading.get().text()))
                .orElseThrow(() -> new StaleChangeException(page, null));
        put(store, page, present, repair, decided);
        store.saveQuality(page, repair.quality());
        return true;
    }

    private void put(CollectionStore store, PageId page, RepairedPage present, Repair repair, DecidedRepairs decided)
            throws RelireException {
        PageChange change =
                new RepairMerge(decided, new Origin.Model(repairer.version()), clock.instant()).merge(present, repair);
        if (change.isEmpty()) {
            return;
        }
        RepairedPage next = present.apply(change);
        store.append(page, change, LedgerEntry.Kind.DO);
        new AnchorAnnotations(store).run(page, present, next);
    }
}
