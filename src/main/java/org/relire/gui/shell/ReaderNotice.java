package org.relire.gui.shell;

import org.relire.gui.controls.Sentence;
import org.relire.workflow.RepairNote;

/// Tells once that repair went without its neural reader, after the work that wanted it.
final class ReaderNotice {

    private final Workspace.Ground ground;
    private boolean told;

    ReaderNotice(Workspace.Ground ground) {
        this.ground = ground;
    }

    /// Looks whether there is something to tell, on another thread: this one must not wait for models that are being opened.
    void look() {
        if (!told) {
            ground.background().run(() -> ground.tools().repairNote(), note -> note.ifPresent(this::tell));
        }
    }

    private void tell(RepairNote note) {
        if (!told) {
            told = true;
            ground.messageDesk().warn(Sentence.of(note.key(), note.file().toString()));
        }
    }
}
