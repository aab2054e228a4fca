package org.relire.evidence;

/// A printed line of a page's body.
///
/// @param start    in the page's text, without leading spaces
/// @param text     without spaces at either end
/// @param afterGap an empty line, or the page's top, stands before it
record BodyLine(int pageIndex, int start, String text, boolean afterGap) {

    boolean endsSentence() {
        return text.matches(".*[.:;!?»]['\")]*(\\s*\\(\\d\\))?$");
    }

    boolean startsUpper() {
        char first = text.charAt(0);
        return Character.isUpperCase(first) || first == '«' || first == '"';
    }
}
