package org.relire.workflow.series;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.RepairedPage;
import org.relire.model.TextRange;
import org.relire.workflow.AfterEdit;
import org.relire.workflow.Attempts;
import org.relire.workflow.DroppedSign;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;

/// Corrects the places of a series at once. All of it bears one origin, so that one step takes all of it back.
public final class CorrectSeries {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final CollectionStore store;
    private final Clock clock;

    public CorrectSeries(CollectionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// What was done.
    ///
    /// @param origin    of all edits of this series, and of no other
    /// @param corrected how many places read as wanted now
    /// @param gone      how many did not stand any more as they were found
    public record Report(Origin.Series origin, int corrected, int pages, int gone) {
    }

    /// Corrects `places`, on all pages or on none. A place whose text has changed since it was found is left alone.
    ///
    /// @throws RelireException of kind PAGE_CHANGED where a page keeps changing
    public Report run(SeriesQuery query, List<SeriesPlace> places) throws RelireException {
        Instant now = clock.instant();
        Origin.Series origin = new Origin.Series(
                query.name() + " · " + TIME.format(now.atZone(ZoneId.systemDefault())));
        return Attempts.make(_ -> {
            Work work = new Work(origin, now);
            for (Map.Entry<PageId, List<SeriesPlace>> page : byPage(places).entrySet()) {
                work.add(page.getKey(), page.getValue());
            }
            return work.commit();
        });
    }

    private static Map<PageId, List<SeriesPlace>> byPage(List<SeriesPlace> places) {
        Map<PageId, List<SeriesPlace>> pages = new LinkedHashMap<>();
        // from the end of a page to its beginning, so that what is before a place stays where it is
        places.stream().sorted(Comparator.comparing(SeriesPlace::range).reversed())
                .forEach(p -> pages.computeIfAbsent(p.page(), _ -> new ArrayList<>()).add(p));
        return pages;
    }

    /// A page before and after it was changed.
    private record Step(RepairedPage before, RepairedPage now) {
    }

    private final class Work {

        private final Origin.Series origin;
        private final Instant now;
        private final Map<PageId, PageChange> changes = new LinkedHashMap<>();
        private final Map<PageId, Step> steps = new LinkedHashMap<>();
        private int corrected;
        private int gone;

        Work(Origin.Series origin, Instant now) {
            this.origin = origin;
            this.now = now;
        }

        void add(PageId id, List<SeriesPlace> places) throws RelireException {
            Optional<RepairedPage> stored = store.repairedPage(id);
            if (stored.isEmpty()) {
                gone += places.size();
                return;
            }
            RepairedPage page = stored.get();
            int until = Integer.MAX_VALUE;
            for (SeriesPlace place : places) {
                TextRange range = place.range();
                if (range.end() > Math.min(until, page.text().length()) || !range.in(page.text()).equals(place.before())) {
                    gone++;
                    continue;
                }
                Reason reason = Reason.of(ReasonKind.LEARNT, place.before(), place.after());
                TextRange whole = place.after().isEmpty() ? DroppedSign.withSpace(page.text(), range) : range;
                page = page.apply(page.replace(whole, place.after(), reason, origin, now));
                until = whole.start();
                corrected++;
            }
            PageChange change = PageDifference.between(stored.get(), page, origin, now);
            if (!change.isEmpty()) {
                changes.put(id, change);
                steps.put(id, new Step(stored.get(), page));
            }
        }

        Report commit() throws RelireException {
            store.appendAll(changes, LedgerEntry.Kind.DO);
            AfterEdit after = new AfterEdit(store);
            for (Map.Entry<PageId, Step> each : steps.entrySet()) {
                after.run(each.getKey(), each.getValue().before(), each.getValue().now());
            }
            return new Report(origin, corrected, changes.size(), gone);
        }
    }
}
