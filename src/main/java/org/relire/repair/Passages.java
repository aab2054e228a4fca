package org.relire.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.relire.repair.lattice.GlyphHints;
import org.relire.repair.lattice.Passage;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.TokenKind;

/// Cuts the passages to be read again out of a screened text: what is in doubt, all that is glued to it, and one neighbour on each
/// side, so that parted words can be joined.
final class Passages {
    private static final int LONGEST = 220;
    private static final int LONGEST_RUN = 90;

    private final char[] text;
    private final List<PassageToken> tokens;
    private final boolean[] wanted;
    private final GlyphHints hints;
    private final BitSet confirmed;

    private Passages(char[] text, List<PassageToken> tokens, GlyphHints hints, BitSet confirmed) {
        this.hints = hints;
        this.confirmed = confirmed;
        this.text = text;
        this.tokens = tokens;
        this.wanted = new boolean[tokens.size()];
    }

    static List<Passage> of(char[] text, List<PassageToken> tokens, GlyphHints hints) {
        return new Passages(text, tokens, hints, new BitSet()).cut();
    }

    /// The passages of a screened text without those that nothing calls for but tokens that are confirmed.
    static List<Passage> of(ScreenedText part, BitSet confirmed) {
        return new Passages(part.text(), part.tokens(), part.hints(), confirmed).cut();
    }

    private List<Passage> cut() {
        mark();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < wanted.length; ) {
            if (!wanted[i]) {
                i++;
                continue;
            }
            int end = runEnd(i);
            while (end < wanted.length && wanted[end] && isBlank(end) && tokens.get(runEnd(end) - 1).end() - tokens.get(i).start() <= LONGEST) {
                end = runEnd(end);
            }
            if (anyDoubtful(i, end)) {
                passages.add(passage(i, end));
            }
            i = end;
        }
        return passages;
    }

    /// Whether nothing but space stands before a token: no passage reaches over a leader.
    private boolean isBlank(int token) {
        for (int i = tokens.get(token - 1).end(); i < tokens.get(token).start(); i++) {
            if (!Character.isWhitespace(text[i])) {
                return false;
            }
        }
        return true;
    }

    private void mark() {
        int previous = -1;
        int n = wanted.length;
        for (int i = 0; i < n; ) {
            int end = runEnd(i);
            boolean readable = length(i, end) <= LONGEST_RUN;
            if (readable && anyDoubtful(i, end)) {
                mark(i, end);
                if (previous >= 0 && length(previous, i) <= LONGEST_RUN) {
                    mark(previous, i);
                }
                if (end < n && length(end, runEnd(end)) <= LONGEST_RUN) {
                    mark(end, runEnd(end));
                }
            }
            previous = i;
            i = end;
        }
    }

    private int length(int from, int to) {
        return tokens.get(to - 1).end() - tokens.get(from).start();
    }

    private void mark(int from, int to) {
        for (int i = from; i < to; i++) {
            wanted[i] = true;
        }
    }

    private boolean anyDoubtful(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).doubtful() && !confirmed.get(i)) {
                return true;
            }
        }
        return false;
    }

    /// The end of the tokens that stand without a space between.
    private int runEnd(int from) {
        int end = from + 1;
        while (end < tokens.size() && tokens.get(end).start() == tokens.get(end - 1).end()) {
            end++;
        }
        return end;
    }

    private Passage passage(int from, int to) {
        int first = Math.max(0, from - 2);
        int[] before = new int[from - first];
        for (int i = first; i < from; i++) {
            before[i - first] = tokens.get(i).word();
        }
        int[] after = new int[Math.min(2, tokens.size() - to)];
        for (int i = 0; i < after.length; i++) {
            after[i] = tokens.get(to + i).word();
        }
        TokenKind kind = from == 0 ? TokenKind.STOP : tokens.get(from - 1).kind();
        boolean sentence = from == 0 || isSentenceEnd(tokens.get(from - 1));
        return new Passage(text, tokens.get(from).start(), tokens.get(to - 1).end(),
                tokens.subList(from, to).toArray(new PassageToken[0]), before, kind, sentence, after, hints);
    }

    private boolean isSentenceEnd(PassageToken token) {
        char c = text[token.start()];
        return token.end() == token.start() + 1 && (c == '.' || c == '!' || c == '?');
    }
}
