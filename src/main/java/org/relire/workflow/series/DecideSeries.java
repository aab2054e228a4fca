package org.relire.workflow.series;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relire.model.Decision;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.RepairedPage;
import org.relire.model.SourceDocument;
import org.relire.workflow.AfterEdit;
import org.relire.workflow.Attempts;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.ledger.UndoOrigin;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;

/// Decides for the whole collection that an error is always or never corrected, and revokes it. Pages that are there already
/// follow at once, later ones when they are repaired. Nothing changes where a person has spoken.
public final class DecideSeries {

    private final CollectionStore store;
    private final Origin author;
    private final Clock clock;

    public DecideSeries(CollectionStore store, Origin author, Clock clock) {
        this.store = store;
        this.author = author;
        this.clock = clock;
    }

    /// @return how many pages it changed
    public int decide(String before, String after, Decision.Verdict verdict, Progress progress) throws RelireException {
        Decision decision = new Decision(before, after, verdict, author, clock.instant());
        store.learning().decide(decision);
        int changed = 0;
        List<PageId> pages = pages();
        for (int i = 0; i < pages.size(); i++) {
            progress.checkCancelled();
            PageId page = pages.get(i);
            changed += Attempts.make(_ -> change(page, decision)) ? 1 : 0;
            progress.advance(i + 1, pages.size());
        }
        return changed;
    }

    private List<PageId> pages() throws RelireException {
        List<PageId> pages = new ArrayList<>();
        for (SourceDocument document : store.documents()) {
            pages.addAll(document.pages());
        }
        return pages;
    }

    private boolean change(PageId id, Decision decision) throws RelireException {
        Optional<RepairedPage> page = store.repairedPage(id);
        if (page.isEmpty() || !page.get().raw().contains(decision.before())) {
            return false;
        }
        Instant now = clock.instant();
        List<Mark> machine = page.get().marks().stream().filter(m -> !m.origin().isHuman()).toList();
        List<Mark> wanted = new DecidedRepairs(List.of(decision)).over(page.get(), machine, now);
        List<Mark> removed = new ArrayList<>(machine);
        removed.removeAll(wanted);
        List<Mark> added = new ArrayList<>(wanted);
        added.removeAll(machine);
        PageChange change = new PageChange(removed, added, new Origin.Learnt(decision.name()), now);
        if (change.isEmpty()) {
            return false;
        }
        RepairedPage next = page.get().apply(change);
        store.append(id, change, LedgerEntry.Kind.DO);
        new AfterEdit(store).run(id, page.get(), next);
        return true;
    }

    /// Takes a decision back. What was always corrected by it stands as it was read again, except where a person has changed
    /// it since; what was never corrected is proposed again when the page is next repaired.
    public void revoke(Decision decision) throws RelireException {
        store.learning().revoke(decision);
        if (decision.verdict() == Decision.Verdict.ALWAYS) {
            new UndoOrigin(store, author, clock).run(UndoOrigin.Extent.all(new Origin.Learnt(decision.name())));
        }
    }
}
