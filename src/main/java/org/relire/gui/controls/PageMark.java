package org.relire.gui.controls;

import java.util.List;
import org.relire.model.Box;

/// Something to show on a scan.
///
/// @param boxes in image pixels
public record PageMark(Kind kind, List<Box> boxes) {

    /// What it is; its look is the style class of the same name in lower case.
    public enum Kind {
        WORD(false), TAG(false), HIT(false), EDIT(true), REMARK(true), SUSPECT(true), FOCUS(false);

        private final boolean underlined;

        Kind(boolean underlined) {
            this.underlined = underlined;
        }

        /// Whether its line runs under the boxes rather than around them.
        boolean underlined() {
            return underlined;
        }
    }

    public PageMark {
        boxes = List.copyOf(boxes);
    }
}
