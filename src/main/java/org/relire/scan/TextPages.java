package org.relire.scan;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text file into pages.
///
/// A form feed ends a page, as programs that extract text write it. A page longer than [#LONG] characters is cut further into pages
/// of about [#USUAL], a printed page's worth: after the empty line nearest to that length, else after a line end, else
/// after a space. Put together again, with the form feeds, the pages are the text.
final class TextPages {

    /// Up to this many characters a page stays whole.
    static final int LONG = 12_000;
    /// The length of the pages that a longer one is cut into.
    static final int USUAL = 4_000;

    private TextPages() {
    }

    /// The pages in order; at least one.
    static List<String> of(String text) {
        List<String> pages = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\f'); end >= 0; end = text.indexOf('\f', start)) {
            addCut(pages, text.substring(start, end));
            start = end + 1;
        }
        // A form feed at the very end ends the last page and starts none.
        if (start < text.length() || pages.isEmpty()) {
            addCut(pages, text.substring(start));
        }
        return List.copyOf(pages);
    }

    private static void addCut(List<String> pages, String text) {
        int start = 0;
        if (text.length() > LONG) {
            while (text.length() - start > USUAL + USUAL / 2) {
                int end = cut(text, start);
                pages.add(text.substring(start, end));
                start = end;
            }
        }
        pages.add(text.substring(start));
    }

    /// Where the page that starts at `start` ends: the best place between half and one and a half times the usual length.
    private static int cut(String text, int start) {
        int from = start + USUAL / 2;
        int to = start + USUAL + USUAL / 2;
        int wanted = start + USUAL;
        int paragraph = nearest(text, "\n\n", from, to, wanted);
        if (paragraph > 0) {
            return paragraph;
        }
        int line = nearest(text, "\n", from, to, wanted);
        if (line > 0) {
            return line;
        }
        int space = nearest(text, " ", from, to, wanted);
        if (space > 0) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(wanted)) ? wanted + 1 : wanted;
    }

    /// The end of the occurrence of `mark` nearest to `wanted`, or 0 if there is none within `from` and `to`.
    private static int nearest(String text, String mark, int from, int to, int wanted) {
        int before = text.lastIndexOf(mark, wanted - mark.length());
        int after = text.indexOf(mark, wanted - mark.length() + 1);
        int left = before >= from ? before + mark.length() : 0;
        int right = after >= 0 && after + mark.length() <= to ? after + mark.length() : 0;
        if (left == 0 || right == 0) {
            return Math.max(left, right);
        }
        return wanted - left <= right - wanted ? left : right;
    }
}
