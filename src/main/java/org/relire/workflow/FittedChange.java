package org.relire.workflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.relire.model.Edit;
import org.relire.model.Mark;
import org.relire.model.PageChange;
import org.relire.model.RepairedPage;
import org.relire.model.Verification;

/// Fits a change that was made earlier to a page as it stands now, after a machine may have repaired it again.
final class FittedChange {

    private FittedChange() {
    }

    /// The change with what it removes narrowed to what is still there, and the machine's marks moved out of the way of
    /// what it adds. Marks that would overlap a person's are left out.
    static PageChange fit(RepairedPage page, PageChange change) {
        Set<Mark> removed = new LinkedHashSet<>(change.removed());
        removed.retainAll(page.marks());
        List<Mark> added = new ArrayList<>();
        for (Mark mark : change.added()) {
            List<Mark> inTheWay = page.marks().stream()
                    .filter(other -> !removed.contains(other) && clash(mark, other)).toList();
            if (inTheWay.stream().noneMatch(other -> other.origin().isHuman())) {
                removed.addAll(inTheWay);
                added.add(mark);
            }
        }
        return new PageChange(List.copyOf(removed), added, change.author(), change.at());
    }

    /// A verification may stand over an edit: what a person kept is what the edit made of the text.
    private static boolean clash(Mark one, Mark other) {
        if (one instanceof Verification || other instanceof Verification) {
            return one.equals(other);
        }
        return one.range().overlaps(other.range())
                && (one instanceof Edit || other instanceof Edit || one.equals(other));
    }
}
