package org.relire.gui.editor;

import java.util.Locale;
import org.relire.model.TextRange;

/// A range of the shown text and what is said of it.
record TextMark(TextRange range, Kind kind) {

    /// What is said; its look is the style class of the same name in lower case.
    enum Kind {
        FINDING, RECOMMENDATION, TAG, HIT, VERIFIED, MACHINE_EDIT, HUMAN_EDIT, UNSURE, REMARK, UNKNOWN, SUSPECT, CURRENT;

        /// The style class, which is also the end of the key of its name.
        String styleClass() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
