package org.relire.gui.editor;

import org.relire.model.TextRange;

/// A range of the shown text and what is said of it.
record TextMark(TextRange range, Kind kind) {

    /// What is said; its look is the style class of the same name in lower case.
    enum Kind {
        FINDING, RECOMMENDATION, TAG, HIT, MACHINE_EDIT, HUMAN_EDIT, REMARK, SUSPECT, CURRENT
    }
}
