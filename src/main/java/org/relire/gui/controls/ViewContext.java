package org.relire.gui.controls;

import org.relire.workflow.Messages;

/// What the views share: words, pictures, ways to ask and to tell a person, and the way to a page.
public record ViewContext(
        Messages messages,
        ScanImages images,
        PathChooser paths,
        Confirmation confirmation,
        Notices notices,
        PageOpener opener) {
}
