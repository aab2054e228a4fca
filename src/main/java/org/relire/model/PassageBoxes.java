package org.relire.model;

import java.util.ArrayList;
import java.util.List;

/// Where a passage of the present text lies on the page's image: one box a line.
public final class PassageBoxes {

    private PassageBoxes() {
    }

    /// The boxes of the words that `presentRange` touches, joined line by line, in reading order. Empty without layout.
    public static List<Box> of(Reading reading, RepairedPage page, TextRange presentRange) {
        TextRange raw = page.toRaw(presentRange);
        List<Box> lines = new ArrayList<>();
        Box line = null;
        for (WordSpan span : reading.words()) {
            if (!span.range().overlaps(raw)) {
                continue;
            }
            Box box = span.word().box();
            if (line != null && onSameLine(line, box)) {
                line = line.union(box);
            } else {
                if (line != null) {
                    lines.add(line);
                }
                line = box;
            }
        }
        if (line != null) {
            lines.add(line);
        }
        return List.copyOf(lines);
    }

    private static boolean onSameLine(Box line, Box next) {
        int overlap = Math.min(line.bottom(), next.bottom()) - Math.max(line.y(), next.y());
        return next.x() >= line.x() && overlap * 2 > Math.min(line.height(), next.height());
    }
}
