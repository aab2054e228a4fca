package org.relire.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.relire.model.Edit;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.RepairedPage;
import org.relire.model.Suspect;
import org.relire.repair.ProposedEdit;
import org.relire.repair.ProposedSuspect;
import org.relire.repair.Repair;
import org.relire.workflow.rereading.Conflicts;
import org.relire.workflow.series.DecidedRepairs;

/// Merges what the engine proposes into a page: machine marks of an earlier repair give way, a person's stay, and nothing
/// is proposed where a person has spoken. What the editor decided for the whole collection comes before the engine, and
/// conflicts of an earlier reading stay until a person settles them.
final class RepairMerge {

    private final DecidedRepairs decided;
    private final Origin author;
    private final Instant at;

    RepairMerge(DecidedRepairs decided, Origin author, Instant at) {
        this.decided = decided;
        this.author = author;
        this.at = at;
    }

    /// The change that puts `repair` in force on `page`.
    PageChange merge(RepairedPage page, Repair repair) {
        List<Mark> removed = page.marks().stream()
                .filter(mark -> !mark.origin().isHuman() && !Conflicts.isConflict(mark) && !isVerified(page, mark)).toList();
        List<Mark> proposed = new ArrayList<>();
        for (ProposedEdit edit : repair.edits()) {
            if (!page.isHuman(edit.range())) {
                proposed.add(new Edit(
                        edit.range(), edit.before(), edit.after(), edit.origin(), edit.confidence(), edit.reason(), at));
            }
        }
        for (ProposedSuspect suspect : repair.suspects()) {
            if (!page.isHuman(suspect.range())) {
                proposed.add(new Suspect(
                        suspect.range(),
                        suspect.before(),
                        suspect.suggestions(),
                        suspect.errorProbability(),
                        suspect.reason(),
                        suspect.origin(),
                        at));
            }
        }
        return new PageChange(removed, decided.over(page, proposed, at), author, at);
    }

    /// A repair that a person has declared right stays as it is.
    private static boolean isVerified(RepairedPage page, Mark mark) {
        return mark instanceof Edit && page.isHuman(mark.range());
    }
}
