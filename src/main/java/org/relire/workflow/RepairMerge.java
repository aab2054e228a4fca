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

/// Merges what the engine proposes into a page: machine marks of an earlier repair give way, a person's stay, and nothing
/// is proposed where a person has spoken.
final class RepairMerge {

    private RepairMerge() {
    }

    /// The change that puts `repair` in force on `page`.
    static PageChange merge(RepairedPage page, Repair repair, Origin author, Instant at) {
        List<Mark> removed = page.marks().stream().filter(mark -> !mark.origin().isHuman()).toList();
        List<Mark> added = new ArrayList<>();
        for (ProposedEdit edit : repair.edits()) {
            if (!page.isHuman(edit.range())) {
                added.add(new Edit(
                        edit.range(), edit.before(), edit.after(), edit.origin(), edit.confidence(), edit.reason(), at));
            }
        }
        for (ProposedSuspect suspect : repair.suspects()) {
            if (!page.isHuman(suspect.range())) {
                added.add(new Suspect(
                        suspect.range(),
                        suspect.before(),
                        suspect.suggestions(),
                        suspect.errorProbability(),
                        suspect.reason(),
                        suspect.origin(),
                        at));
            }
        }
        return new PageChange(removed, added, author, at);
    }
}
