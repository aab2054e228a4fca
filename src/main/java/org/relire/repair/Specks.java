package org.relire.repair;

import java.util.regex.Pattern;
import org.relire.repair.lattice.Decoding.Span;

/// Signs that specks are read as, and that are print as often: which of them may go without a person's consent.
final class Specks {
    private static final Pattern PAIRED = Pattern.compile("[\"()\\[\\]*«»–]");
    /// In characters: a quotation of some words.
    private static final int QUOTATION = 60;

    private Specks() {
    }

    /// Whether a change takes away nothing that may be print: a quote, a bracket, a star; a dash between spaces, or where speech, an item or
    /// the other half of a word begins; one of two apostrophes about a quotation.
    ///
    /// @param text the page's characters
    static boolean mayGo(Span span, char[] text) {
        if (isSpacedComma(span)) {
            return true;
        }
        String sign = span.before().strip();
        if (PAIRED.matcher(span.before()).replaceAll("").strip().equals(span.after().strip())) {
            return false;
        }
        boolean goes = span.after().isBlank();
        int at = span.start() + span.before().indexOf(sign);
        return !(goes && sign.equals("-") && !clings(text, at)) && !(goes && sign.equals("'") && isPaired(text, at));
    }

    /// Whether all that a comma between words gains is the space behind it: `six ans,a coûté`.
    static boolean isSpacedComma(Span span) {
        return span.before().equals(",") && span.after().equals(", ");
    }

    /// Whether a sign stands among the words of a sentence, at one end of one of them.
    private static boolean clings(char[] text, int at) {
        int left = at - 1;
        while (left >= 0 && text[left] == ' ') {
            left--;
        }
        int right = at + 1;
        while (right < text.length && text[right] == ' ') {
            right++;
        }
        boolean atOneEnd = left == at - 1 ^ right == at + 1;
        if (!atOneEnd || left < 0 || right == text.length || !Character.isLetter(text[left])) {
            return false;
        }
        return Character.isLowerCase(text[right]) || left == at - 1 && Character.isUpperCase(text[right]) && isSmall(text, left);
    }

    /// Whether a word begins with a small letter.
    ///
    /// @param last place of the word
    private static boolean isSmall(char[] text, int last) {
        int first = last;
        while (first > 0 && Character.isLetter(text[first - 1])) {
            first--;
        }
        return Character.isLowerCase(text[first]);
    }

    /// Whether an apostrophe has its like at the other end of some words.
    private static boolean isPaired(char[] text, int at) {
        for (int i = at + 1; opens(text, at) && i < Math.min(text.length, at + QUOTATION); i++) {
            if (text[i] == '\'' && closes(text, i)) {
                return true;
            }
        }
        for (int i = at - 1; closes(text, at) && i >= Math.max(0, at - QUOTATION); i--) {
            if (text[i] == '\'' && opens(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(char[] text, int at) {
        return (at == 0 || !Character.isLetterOrDigit(text[at - 1])) && at + 1 < text.length && Character.isLetterOrDigit(text[at + 1]);
    }

    private static boolean closes(char[] text, int at) {
        return at > 0 && !Character.isWhitespace(text[at - 1]) && (at + 1 == text.length || !Character.isLetterOrDigit(text[at + 1]));
    }
}
