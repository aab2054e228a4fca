package org.relire.workflow.rereading;

import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.ReasonKind;
import org.relire.model.Suspect;

/// Places where a new reading does not say what a person wrote or verified. What the person wrote stands; the place is in
/// doubt, with the new reading as its suggestion, until a person settles it.
public final class Conflicts {

    /// The name under which the ledger has what reading again does.
    public static final Origin ORIGIN = new Origin.Rule("read-again");

    private Conflicts() {
    }

    public static boolean isConflict(Mark mark) {
        return mark instanceof Suspect suspect && suspect.reason().kind() == ReasonKind.CONFLICT;
    }
}
