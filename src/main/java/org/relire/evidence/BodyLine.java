package org.relire.evidence;

import java.util.regex.Pattern;

/// A printed line of a page's body.
///
/// @param start    in the page's text, without leading spaces
/// @param text     without spaces at either end
/// @param afterGap an empty line, or the page's top, stands before it
record BodyLine(int pageIndex, int start, String text, boolean afterGap) {

    /// A stop, perhaps with a footnote's mark, and perhaps a speck after it.
    private static final Pattern END =
            Pattern.compile("[.:;!?»]['\")]*(?:\\s*\\(\\d\\))?(?:\\s+(?:[^\\p{L}\\d\\s]{1,2}|\\p{Lu}))*$");

    boolean endsSentence() {
        return END.matcher(text).find();
    }

    boolean startsUpper() {
        char first = text.charAt(0);
        return Character.isUpperCase(first) || first == '«' || first == '"';
    }
}
