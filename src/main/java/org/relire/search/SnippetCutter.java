package org.relire.search;

import java.util.ArrayList;
import java.util.List;
import org.relire.model.TextRange;
import org.relire.workflow.port.Snippet;

/// Cuts the piece of a page that shows most of what was found; of a long passage, its beginning.
final class SnippetCutter {

    private static final int LENGTH = 220;
    /// How far before the first match a snippet begins.
    private static final int LEAD = 60;
    private static final String ELLIPSIS = "… ";

    private SnippetCutter() {
    }

    /// @param matches in order; for none the page's beginning is shown
    static Snippet cut(String text, List<TextRange> matches) {
        int first = densest(matches);
        int from = matches.isEmpty() ? 0 : wordStart(text, Math.max(0, matches.get(first).start() - LEAD));
        int least = matches.isEmpty() ? 0 : Math.min(matches.get(first).end(), matches.get(first).start() + LENGTH);
        int to = wordEnd(text, Math.min(text.length(), Math.max(from + LENGTH, least)));
        String lead = from > 0 ? ELLIPSIS : "";
        StringBuilder piece = new StringBuilder(lead);
        int[] places = new int[to - from + 1];
        for (int i = from; i < to; i++) {
            places[i - from] = piece.length();
            append(piece, text.charAt(i));
        }
        places[to - from] = piece.length();
        List<TextRange> highlights = new ArrayList<>();
        for (TextRange match : matches) {
            if (match.start() < to && match.end() > from) {
                highlights.add(new TextRange(places[Math.max(match.start(), from) - from], places[Math.min(match.end(), to) - from]));
            }
        }
        return new Snippet(piece + (to < text.length() ? " …" : ""), highlights);
    }

    /// Blanks and line ends side by side count as one blank, and those at the beginning as none.
    private static void append(StringBuilder piece, char next) {
        if (!Character.isWhitespace(next)) {
            piece.append(next);
        } else if (!piece.isEmpty() && piece.charAt(piece.length() - 1) != ' ') {
            piece.append(' ');
        }
    }

    /// The match that most others follow closely; the first of equals.
    private static int densest(List<TextRange> matches) {
        int best = 0;
        int most = 0;
        int end = 0;
        for (int start = 0; start < matches.size(); start++) {
            while (end < matches.size() && matches.get(end).end() <= matches.get(start).start() - LEAD + LENGTH) {
                end++;
            }
            if (end - start > most) {
                most = end - start;
                best = start;
            }
        }
        return best;
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LEAD && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LEAD && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }
}
