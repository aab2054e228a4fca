package org.relire.gui.controls;

import java.util.List;
import org.relire.model.Box;

/// Something to show on a scan.
///
/// @param boxes  in image pixels
/// @param number stands at the corner of the first box; 0 for none
public record PageMark(Kind kind, List<Box> boxes, int number) {

    /// What it is; its look is the style class of the same name in lower case.
    public enum Kind {
        WORD(Line.AROUND), TAG(Line.AROUND), HIT(Line.AROUND), VERIFIED(Line.UNDER), EDIT(Line.UNDER), UNSURE(Line.UNDER),
        REMARK(Line.WAVE), UNKNOWN(Line.UNDER), SUSPECT(Line.UNDER), FOCUS(Line.AROUND);

        private final Line line;

        Kind(Line line) {
            this.line = line;
        }

        Line line() {
            return line;
        }
    }

    /// How a mark's line runs: what marks say is told by their form, not by colour alone.
    enum Line {
        AROUND, UNDER, WAVE
    }

    public PageMark {
        boxes = List.copyOf(boxes);
    }

    /// Without a number.
    public PageMark(Kind kind, List<Box> boxes) {
        this(kind, boxes, 0);
    }
}
