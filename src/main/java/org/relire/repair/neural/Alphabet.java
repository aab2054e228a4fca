package org.relire.repair.neural;

import java.util.Arrays;
import java.util.List;

/// The characters that a model knows, and their numbers.
///
/// Three numbers come before the first character: 0 is nothing in the output and padding in the input, 1 any character that
/// is not known, 2 the edge before a row's first character. White space of any kind is one character, the space, and so are the
/// forms of a sign that training folded into one.
final class Alphabet {
    static final int NOTHING = 0;
    static final int UNKNOWN = 1;
    static final int EDGE = 2;
    private static final int FIRST = 3;
    private static final char NEXT_LINE = '\u0085';
    /// Signs that training took for one, the one first; and what is read for the same letters as one that it knew.
    private static final List<String> FOLDED = List.of("-–—‐‑−", "'’‘ʼ‛", "\"“”„", "°º®", "■▪", "€¢", "@©");

    private final String characters;
    private final short[] ids = new short[Character.MAX_VALUE + 1];

    /// @throws IllegalArgumentException if there is no space, a character twice, or one that takes two places in a text
    Alphabet(String characters) {
        this.characters = characters;
        Arrays.fill(ids, (short) UNKNOWN);
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (Character.isSurrogate(c) || ids[c] != UNKNOWN) {
                throw new IllegalArgumentException("character %d of the alphabet".formatted(i));
            }
            ids[c] = (short) (i + FIRST);
        }
        short space = ids[' '];
        if (space == UNKNOWN) {
            throw new IllegalArgumentException("an alphabet without a space");
        }
        for (int c = 0; c < ids.length; c++) {
            if (isSpace((char) c)) {
                ids[c] = space;
            }
        }
        FOLDED.forEach(signs -> fold(signs.charAt(0), signs.substring(1)));
    }

    private void fold(char sign, String others) {
        for (int i = 0; i < others.length(); i++) {
            char other = others.charAt(i);
            ids[other] = ids[other] == UNKNOWN ? ids[sign] : ids[other];
        }
    }

    /// As the model's training has it: no-break spaces and control characters that part lines are white space too.
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
    }

    /// The number of a character of a text.
    int id(char c) {
        return ids[c];
    }

    /// The character with a number that belongs to one.
    char character(int id) {
        return characters.charAt(id - FIRST);
    }

    /// How many numbers there are.
    int size() {
        return characters.length() + FIRST;
    }
}
