package org.relire.repair;

import java.util.Arrays;
import org.relire.repair.lm.Typography;
import org.relire.repair.lm.Vocabulary;
import org.relire.repair.neural.Guide;

/// Lets texts of known words pass: forms of the vocabulary, also with a capital or in capitals, small ones also parted by a hyphen and white space, as
/// at a line's end, and numbers, with white space between.
///
/// An array holds the last character, then pairs of a mode and a node of the vocabulary. One thread at a time.
final class VocabularyGuide implements Guide {
    private static final long BLANK = 0;
    private static final long AS_IS = 1;
    private static final long RAISED = 2;
    private static final long NUMBER = 3;
    /// After a hyphen that may part the word, and after white space behind it.
    private static final long HYPHEN = 4;
    private static final long PARTED = 5;
    private static final long[] NOWHERE = {};

    private final Vocabulary vocabulary;
    private final long[] start;
    private long[] next = new long[32];
    private int size;

    VocabularyGuide(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.start = new long[] {' ', BLANK, vocabulary.root()};
    }

    @Override
    public long[] start() {
        return start;
    }

    @Override
    public long[] next(long[] at, char character) {
        if (at.length == 0) {
            return NOWHERE;
        }
        char c = Typography.fold(character);
        size = 1;
        next[0] = c;
        boolean apart = !Character.isLetterOrDigit(c) || !Character.isLetterOrDigit((char) at[0]);
        boolean ends = false;
        for (int i = 1; i < at.length; i += 2) {
            ends |= apart && isEnd(at[i], at[i + 1]);
            follow(at[i], at[i + 1], c);
        }
        if (ends) {
            begin(c);
        }
        return size == 1 ? NOWHERE : Arrays.copyOf(next, size);
    }

    @Override
    public boolean mayEnd(long[] at) {
        for (int i = 1; i < at.length; i += 2) {
            if (isEnd(at[i], at[i + 1])) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnd(long mode, long node) {
        return mode == BLANK || mode == NUMBER || (mode == AS_IS || mode == RAISED) && vocabulary.word(node) >= 0;
    }

    private void follow(long mode, long node, char c) {
        if (mode == AS_IS) {
            add(AS_IS, vocabulary.child(node, c));
            if (c == '-') {
                add(HYPHEN, node);
            }
        } else if (mode == HYPHEN && Character.isWhitespace(c)) {
            add(PARTED, node);
        } else if (mode == PARTED && Character.isLowerCase(c)) {
            add(AS_IS, vocabulary.child(node, c));
        } else if (mode == RAISED && !Character.isLowerCase(c)) {
            add(RAISED, vocabulary.child(node, Character.toLowerCase(c)));
        } else if (mode == NUMBER && (Character.isDigit(c) || c == '.' || c == ',')) {
            add(NUMBER, node);
        }
    }

    private void begin(char c) {
        long root = vocabulary.root();
        if (Character.isWhitespace(c)) {
            add(BLANK, root);
        } else if (Character.isDigit(c)) {
            add(NUMBER, root);
        } else {
            long same = vocabulary.child(root, c);
            add(AS_IS, same);
            if (Character.isUpperCase(c)) {
                long small = vocabulary.child(root, Character.toLowerCase(c));
                add(AS_IS, small);
                add(RAISED, same);
                add(RAISED, small);
            }
        }
    }

    private void add(long mode, long node) {
        if (node < 0) {
            return;
        }
        for (int i = 1; i < size; i += 2) {
            if (next[i] == mode && next[i + 1] == node) {
                return;
            }
        }
        if (size + 2 > next.length) {
            next = Arrays.copyOf(next, size * 2);
        }
        next[size++] = mode;
        next[size++] = node;
    }
}
