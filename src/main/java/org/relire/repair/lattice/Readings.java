package org.relire.repair.lattice;

import java.util.Arrays;
import org.relire.repair.channel.Channel;

/// For each place of a passage, what the single character there may stand for, as a row of costs by character.
///
/// A row for *lower* text takes the characters as they are; a row for *raised* text takes them as capitals whose words
/// the vocabulary has in lower case, and does not ask for accents on them.
final class Readings {
    /// Rows have a cost for each character below this.
    static final int ALPHABET = 0x180;
    static final float NEVER = 1e6f;
    private static final float MATCH_RAISED_ACCENT = 0.3f;
    private static final float OTHER_CASE = 3.4f;
    private static final String BASES = "aaaaa\0\0ceeeeiiii\0nooooo\0\0uuuuy";

    private final Channel channel;
    private final float[] losses = new float[ALPHABET];
    private float[][] lower = new float[0][];
    private float[][] raised = new float[0][];
    private boolean[] hasLower = new boolean[0];
    private boolean[] hasRaised = new boolean[0];
    private int[] arcs = new int[0];
    private float[] first = new float[0];
    private char[] text = new char[0];
    private GlyphHints hints = GlyphHints.NONE;
    private int from;
    private int to;

    Readings(Channel channel) {
        this.channel = channel;
        Arrays.fill(losses, NEVER);
        for (int c = 0; c < ALPHABET; c++) {
            if (Character.isLetter(c)) {
                losses[c] = Channel.ANY_LOSS;
            }
        }
        int first = channel.first(text, 0, 0);
        for (int arc = first; first >= 0 && arc < channel.end(first); arc++) {
            char c = Channel.character(channel.truth(arc), 0);
            if (Channel.length(channel.truth(arc)) == 1 && c < ALPHABET) {
                losses[c] = channel.cost(arc);
            }
        }
    }

    void passage(char[] chars, int start, int end, GlyphHints glyphs) {
        hints = glyphs;
        text = chars;
        from = start;
        to = end;
        int length = end - start + 1;
        if (lower.length < length) {
            lower = Arrays.copyOf(lower, length * 2);
            raised = Arrays.copyOf(raised, length * 2);
            hasLower = new boolean[length * 2];
            hasRaised = new boolean[length * 2];
            arcs = new int[length * 2 * 4];
        }
        Arrays.fill(hasLower, 0, length, false);
        Arrays.fill(hasRaised, 0, length, false);
        for (int at = start; at < end; at++) {
            for (int n = 1; n <= 3; n++) {
                arcs[(at - start) * 4 + n] = at + n <= end ? channel.first(text, at, n) : -1;
            }
        }
    }

    /// What a character lost costs, by character.
    float[] losses() {
        return losses;
    }

    /// The first arc of the channel for the `length` characters at a place, or -1.
    int firstArc(int at, int length) {
        return arcs[(at - from) * 4 + length];
    }

    float[] lower(int at) {
        int i = at - from;
        if (!hasLower[i]) {
            hasLower[i] = true;
            lower[i] = fill(lower[i], at, false);
        }
        return lower[i];
    }

    /// The row for the first character of a word, whose case is kept.
    float[] first(int at) {
        float[] row = first.length > 0 ? first : (first = new float[ALPHABET]);
        System.arraycopy(lower(at), 0, row, 0, ALPHABET);
        char other = Character.isUpperCase(text[at]) ? Character.toLowerCase(text[at]) : Character.toUpperCase(text[at]);
        if (other < ALPHABET && row[other] == OTHER_CASE) {
            row[other] = NEVER;
        }
        return row;
    }

    float[] raised(int at) {
        int i = at - from;
        if (!hasRaised[i]) {
            hasRaised[i] = true;
            raised[i] = fill(raised[i], at, true);
        }
        return raised[i];
    }

    private float[] fill(float[] old, int at, boolean asCapital) {
        float[] row = old == null ? new float[ALPHABET] : old;
        char c = text[at];
        Arrays.fill(row, Character.isLetterOrDigit(c) ? Channel.ANY_SUBSTITUTION : NEVER);
        int first = at < to ? firstArc(at, 1) : -1;
        for (int arc = first; first >= 0 && arc < channel.end(first); arc++) {
            if (Channel.length(channel.truth(arc)) == 1) {
                char truth = label(Channel.character(channel.truth(arc), 0), asCapital);
                if (truth < ALPHABET) {
                    row[truth] = Math.min(row[truth], channel.cost(arc));
                }
            }
        }
        hints.lower(at, row, asCapital);
        if (asCapital) {
            matchRaised(row, c);
        } else {
            match(row, c, 0);
            char other = Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c);
            match(row, other, OTHER_CASE);
        }
        return row;
    }

    private static void matchRaised(float[] row, char c) {
        char small = Character.toLowerCase(c);
        match(row, small, small == c && Character.isLetter(c) ? OTHER_CASE / 2 : 0);
        match(row, c, 0);
        if (c >= 'A' && c <= 'Z') {
            for (int i = 0; i < BASES.length(); i++) {
                if (BASES.charAt(i) == small) {
                    match(row, (char) (0xE0 + i), MATCH_RAISED_ACCENT);
                }
            }
        }
    }

    private static void match(float[] row, char c, float cost) {
        if (c < ALPHABET) {
            row[c] = Math.min(row[c], cost);
        }
    }

    /// The vocabulary's character for a character of the truth; one past the alphabet where the two do not go together.
    static char label(char truth, boolean asCapital) {
        if (!asCapital || !Character.isLetter(truth)) {
            return truth;
        }
        return Character.isUpperCase(truth) ? Character.toLowerCase(truth) : (char) ALPHABET;
    }
}
