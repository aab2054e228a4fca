package org.relire.workflow.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.relire.model.Edit;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.RepairedPage;
import org.relire.model.Suspect;
import org.relire.workflow.port.LedgerEntry;

/// Takes some marks of a page back, and brings back what they had replaced.
final class Undoing {

    private final RepairedPage page;
    private final Predicate<Mark> unwanted;
    /// The step that brought each mark, as far back as the present raw text goes.
    private final Map<Mark, PageChange> source = new HashMap<>();

    /// @param unwanted the marks to take back; doubts stay whatever it says
    Undoing(RepairedPage page, List<LedgerEntry> ledger, Predicate<Mark> unwanted) {
        this.page = page;
        this.unwanted = mark -> !(mark instanceof Suspect) && unwanted.test(mark);
        for (LedgerEntry entry : ledger) {
            if (entry.kind().isNewText()) {
                source.clear();
            } else {
                entry.change().added().forEach(mark -> source.put(mark, entry.change()));
            }
        }
    }

    PageChange change(Origin by, Instant at) {
        List<Mark> removed = page.marks().stream().filter(unwanted).toList();
        List<Mark> staying = new ArrayList<>(page.marks());
        staying.removeAll(removed);
        Set<Mark> back = new LinkedHashSet<>();
        for (Mark mark : removed) {
            // what the machine had proposed before is not worth more than what it proposed last
            if (mark.origin().isHuman()) {
                replacedBy(mark, back, new LinkedHashSet<>());
            }
        }
        List<Mark> added = new ArrayList<>();
        for (Mark mark : back) {
            if (staying.stream().noneMatch(other -> clash(mark, other)) && added.stream().noneMatch(other -> clash(mark, other))) {
                added.add(mark);
            }
        }
        return new PageChange(removed, added, by, at);
    }

    private void replacedBy(Mark mark, Set<Mark> back, Set<Mark> seen) {
        PageChange step = source.get(mark);
        if (step == null || !seen.add(mark)) {
            return;
        }
        for (Mark former : step.removed()) {
            if (touches(former, mark)) {
                if (unwanted.test(former)) {
                    replacedBy(former, back, seen);
                } else {
                    back.add(former);
                }
            }
        }
    }

    private static boolean touches(Mark former, Mark mark) {
        return former.range().overlaps(mark.range())
                || (former.range().start() >= mark.range().start() && former.range().end() <= mark.range().end());
    }

    private static boolean clash(Mark one, Mark other) {
        return one.equals(other)
                || (one.range().overlaps(other.range()) && (one instanceof Edit || other instanceof Edit || other.origin().isHuman()));
    }

    /// What a person has done later in places of the marks to take back, which stays.
    List<Mark> kept() {
        Set<Mark> kept = new LinkedHashSet<>();
        for (Mark mark : source.keySet()) {
            if (unwanted.test(mark) && !page.marks().contains(mark)) {
                page.marks().stream()
                        .filter(later -> later.origin().isHuman() && !unwanted.test(later) && !later.at().isBefore(mark.at())
                                && later.range().overlaps(mark.range()))
                        .forEach(kept::add);
            }
        }
        return List.copyOf(kept);
    }
}
