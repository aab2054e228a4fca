package org.relire.gui.controls;

import org.relire.workflow.Messages;

/// What the views share: words, pictures, ways to ask and to tell a person, and the way to a page.
///
/// @param scale how much larger than usual the text is, for what cannot be measured in it by CSS: columns, rows
/// @param memory what is remembered of the screens' looks
public record ViewContext(
        Messages messages,
        ScanImages images,
        PathChooser paths,
        Confirmation confirmation,
        Notices notices,
        PageOpener opener,
        double scale,
        ViewMemory memory) {
}
