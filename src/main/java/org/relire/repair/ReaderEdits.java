package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import org.relire.repair.lattice.Passage.PassageToken;

/// The places of a text that the neural reader would change: whole tokens, those as one between which a space is lost or turns into something else.
final class ReaderEdits {
    private ReaderEdits() {
    }

    /// From and to of each place, in order.
    static List<int[]> of(SecondView view, List<PassageToken> tokens) {
        int count = tokens.size();
        boolean[] changed = new boolean[count];
        boolean[] joined = new boolean[count];
        for (int i = 0; i < count; i++) {
            changed[i] |= isChanged(view, tokens.get(i).start(), tokens.get(i).end()) && !isLastSign(view, tokens, i);
            if (i + 1 < count) {
                gap(view, tokens, i, changed, joined);
            }
        }
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (changed[i]) {
                int first = i;
                while (i + 1 < count && changed[i + 1] && (joined[i] || tokens.get(i).end() == tokens.get(i + 1).start())) {
                    i++;
                }
                if (tokens.subList(first, i + 1).stream().noneMatch(PassageToken::kept)) {
                    places.add(new int[] {tokens.get(first).start(), tokens.get(i).end()});
                }
            }
        }
        return places;
    }

    /// Whether a sign ends all that was read: the reader knows no ends, only texts that break off, and takes a full stop there for a speck.
    private static boolean isLastSign(SecondView view, List<PassageToken> tokens, int i) {
        PassageToken token = tokens.get(i);
        return i == tokens.size() - 1 && view.isEnd(token.end()) && !Character.isLetterOrDigit(view.text()[token.end() - 1]);
    }

    private static boolean isChanged(SecondView view, int from, int to) {
        for (int place = from; place < to; place++) {
            String read = view.of(place);
            boolean kept = read.length() == 1 && read.charAt(0) == view.text()[place];
            if (!kept && !(read.isEmpty() && isWithinWord(view.text(), place))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a hyphen within a word stands at a place, or the line's end behind it: what was or is parted there is not for the reader to say.
    private static boolean isWithinWord(char[] text, int place) {
        boolean hyphen = text[place] == '-' && place > 0 && Character.isLetter(text[place - 1]) && place + 1 < text.length
                && (Character.isLetter(text[place + 1]) || text[place + 1] == '\n');
        return hyphen || Character.isWhitespace(text[place]);
    }

    /// Sees what becomes of the space after a token; lines stay as they are, and no place reaches over a leader.
    private static void gap(SecondView view, List<PassageToken> tokens, int i, boolean[] changed, boolean[] joined) {
        if (!isBlank(view.text(), tokens.get(i).end(), tokens.get(i + 1).start())) {
            return;
        }
        for (int place = tokens.get(i).end(); place < tokens.get(i + 1).start(); place++) {
            if (view.text()[place] == '\n') {
                return;
            }
            String read = view.of(place);
            boolean space = !read.isEmpty() && Character.isWhitespace(read.charAt(0));
            if (!space) {
                changed[i] = true;
                joined[i] = true;
            }
            if (!space || read.length() > 1) {
                changed[i + 1] = true;
            }
        }
    }

    private static boolean isBlank(char[] text, int from, int to) {
        for (int place = from; place < to; place++) {
            if (!Character.isWhitespace(text[place])) {
                return false;
            }
        }
        return true;
    }
}
