package org.relire.proof;

import java.util.ArrayList;
import java.util.List;
import org.relire.model.TextRange;

/// Parts a page's text into pieces that can be checked one by one: blocks between empty lines; long ones after a sentence
/// that ends with its line; what is still too long between two words.
final class Pieces {

    /// From here on the end of a sentence at the end of a line ends the piece.
    private static final int ENOUGH = 600;
    /// At the latest here a piece ends.
    private static final int MOST = 4_000;

    private Pieces() {
    }

    /// In order; what lies between them is white space.
    static List<TextRange> of(String text) {
        List<TextRange> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            add(pieces, text, start, end);
            start = end;
        }
        return pieces;
    }

    private static int end(String text, int start) {
        int space = start;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' && (isEmptyLineNext(text, at) || at - start >= ENOUGH && endsSentence(text, start, at))) {
                return at + 1;
            }
            space = Character.isWhitespace(c) ? at + 1 : space;
            if (at - start >= MOST) {
                return space > start ? space : Character.isHighSurrogate(c) ? at : at + 1;
            }
        }
        return text.length();
    }

    private static boolean isEmptyLineNext(String text, int lineFeed) {
        int at = lineFeed + 1;
        while (at < text.length() && text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\n';
    }

    private static boolean endsSentence(String text, int start, int lineFeed) {
        int at = lineFeed - 1;
        while (at > start && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at > start && ".!?;:»".indexOf(text.charAt(at)) >= 0;
    }

    /// Without the white space around it.
    private static void add(List<TextRange> pieces, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            pieces.add(new TextRange(start, end));
        }
    }
}
