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
            changed[i] |= isChanged(view, tokens.get(i).start(), tokens.get(i).end());
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
                places.add(new int[] {tokens.get(first).start(), tokens.get(i).end()});
            }
        }
        return places;
    }

    private static boolean isChanged(SecondView view, int from, int to) {
        for (int place = from; place < to; place++) {
            String read = view.of(place);
            if (read.length() != 1 || read.charAt(0) != view.text()[place]) {
                return true;
            }
        }
        return false;
    }

    /// Sees what becomes of the space after a token; lines stay as they are.
    private static void gap(SecondView view, List<PassageToken> tokens, int i, boolean[] changed, boolean[] joined) {
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
}
