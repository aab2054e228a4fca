package org.relire.search;

import org.relire.workflow.port.SearchScope;

/// The fields of a page in the index: the words of each text, and their stems.
enum PageField {
    TEXT, RAW;

    /// Words as they are, folded; the text itself is stored here.
    String words() {
        return this == TEXT ? "text" : "raw";
    }

    String stems() {
        return this == TEXT ? "text_stem" : "raw_stem";
    }

    SearchScope scope() {
        return this == TEXT ? SearchScope.REPAIRED : SearchScope.RAW;
    }
}
