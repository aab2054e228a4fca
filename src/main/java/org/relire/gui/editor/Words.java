package org.relire.gui.editor;

import java.util.Optional;
import org.relire.model.TextRange;

/// Words in a text: runs of letters, digits, apostrophes and hyphens within.
final class Words {

    private Words() {
    }

    /// The word that an offset lies in or at the edge of.
    static Optional<TextRange> at(String text, int offset) {
        int start = Math.min(offset, text.length());
        while (start > 0 && isPart(text.charAt(start - 1))) {
            start--;
        }
        int end = Math.min(offset, text.length());
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return start == end ? Optional.empty() : Optional.of(new TextRange(start, end));
    }

    /// A range without the punctuation at its ends.
    static TextRange core(String text, TextRange range) {
        int start = range.start();
        int end = range.end();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
    }
}
