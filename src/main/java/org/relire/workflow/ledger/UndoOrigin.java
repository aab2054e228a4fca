package org.relire.workflow.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.RepairedPage;
import org.relire.model.TextRange;
import org.relire.workflow.AfterEdit;
import org.relire.workflow.Attempts;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;

/// Takes back everywhere what one origin did: a rule, a series, a decision, or a person in a stretch of time. However long ago
/// it was, what people did later in the same places stays, and is told.
public final class UndoOrigin {

    private final CollectionStore store;
    private final Origin by;
    private final Clock clock;

    /// @param by the person who takes it back
    public UndoOrigin(CollectionStore store, Origin by, Clock clock) {
        this.store = store;
        this.by = by;
        this.clock = clock;
    }

    /// What is to be taken back.
    ///
    /// @param from the first moment
    /// @param to   the last moment
    public record Extent(Origin origin, Instant from, Instant to) {

        /// All that the origin ever did.
        public static Extent all(Origin origin) {
            return new Extent(origin, Instant.MIN, Instant.MAX);
        }

        boolean holds(Mark mark) {
            return mark.origin().equals(origin) && !mark.at().isBefore(from) && !mark.at().isAfter(to);
        }
    }

    /// What was taken back.
    ///
    /// @param undone how many marks
    /// @param kept   places where a person did something later, which stays
    public record Report(int undone, int pages, List<Kept> kept) {
        public Report {
            kept = List.copyOf(kept);
        }
    }

    /// A place that stays as it is.
    ///
    /// @param range in the page's present text
    /// @param text  what stands there
    /// @param whose it is
    public record Kept(PageId page, TextRange range, String text, Origin whose) {
    }

    /// Takes it back on all pages or on none.
    ///
    /// @throws RelireException of kind PAGE_CHANGED where a page keeps changing
    public Report run(Extent extent) throws RelireException {
        return Attempts.make(_ -> {
            Work work = new Work(extent);
            for (PageId page : touched(extent.origin())) {
                work.add(page);
            }
            return work.commit();
        });
    }

    private List<PageId> touched(Origin origin) throws RelireException {
        return store.history().pagesOf(origin);
    }

    /// A page before and after it was changed.
    private record Step(RepairedPage before, RepairedPage now) {
    }

    private final class Work {

        private final Extent extent;
        private final Map<PageId, PageChange> changes = new LinkedHashMap<>();
        private final Map<PageId, Step> steps = new LinkedHashMap<>();
        private final List<Kept> kept = new ArrayList<>();
        private int undone;

        Work(Extent extent) {
            this.extent = extent;
        }

        void add(PageId id) throws RelireException {
            Optional<RepairedPage> page = store.repairedPage(id);
            if (page.isEmpty()) {
                return;
            }
            Undoing undoing = new Undoing(page.get(), store.ledger(id), extent::holds);
            PageChange change = undoing.change(by, clock.instant());
            RepairedPage next = page.get().apply(change);
            for (Mark mark : undoing.kept()) {
                TextRange range = next.toPresent(mark.range());
                kept.add(new Kept(id, range, range.in(next.text()), mark.origin()));
            }
            if (!change.isEmpty()) {
                changes.put(id, change);
                steps.put(id, new Step(page.get(), next));
                undone += change.removed().size();
            }
        }

        Report commit() throws RelireException {
            store.appendAll(changes, LedgerEntry.Kind.DO);
            AfterEdit after = new AfterEdit(store);
            for (Map.Entry<PageId, Step> each : steps.entrySet()) {
                after.run(each.getKey(), each.getValue().before(), each.getValue().now());
            }
            return new Report(undone, changes.size(), kept);
        }
    }
}
