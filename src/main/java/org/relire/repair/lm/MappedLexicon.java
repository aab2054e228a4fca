package org.relire.repair.lm;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.Arrays;

/// A [Lexicon] read from a mapped `french.lexicon`.
///
/// The forms are a minimal acyclic automaton whose arcs count the forms that sort before their target, so that a walk
/// numbers its form without a table (minimal perfect hashing, Lucchesi and Kowaltowski 1993). One arc is 8 bytes:
/// label 8 bits, last arc of its state 1, a form ends at its target 1, target 22 (0: no way out), forms skipped 20. A node is the
/// state's first arc (22 bits), whether a form ends here (1), and the number of forms before it.
/// Two bytes of facts a form: flags 7 bits, variant 1, frequency 5, and the kind's lower three bits; symbol-like kinds
/// are told apart by the form's first character, so the kind is that of [TokenKind] below `HIGH_STOP`, or 7 for "see the form".
public final class MappedLexicon implements Lexicon {
    static final float FREQUENCY_STEP = 0.55f;
    private static final int FINAL = 1 << 22;
    private static final int STATE = FINAL - 1;
    private static final int VARIANT = 1 << 7;
    private static final int ALPHABET_LIMIT = 0x2200;
    private static final TokenKind[] KINDS = TokenKind.values();

    private final long[] rootChildren = new long[256];
    private final byte[] codes = new byte[ALPHABET_LIMIT];
    private final char[] alphabet;
    /// Copied out of the file: the searches of a page walk them a million times.
    private final long[] arcs;
    private final char[] facts;
    private final int[] variants;
    private final NameFilter names;
    private final TokenStatistics statistics;
    private final int rootState;
    private final int size;
    private final float millions;
    private final long fingerprint;

    /// Maps a lexicon for as long as the arena lives.
    public MappedLexicon(Path path, Arena arena) throws IOException {
        var file = ModelFile.open(path, ModelFile.Kind.LEXICON, arena);
        file.require(0, 16);
        int[] header = file.ints(0);
        size = header[0];
        rootState = header[1];
        millions = Float.intBitsToFloat(header[2]);
        alphabet = new char[(int) file.length(1) / 2 + 1];
        for (int i = 1; i < alphabet.length; i++) {
            alphabet[i] = file.section(1).get(ModelFile.CHAR, 2L * (i - 1));
            if (alphabet[i] >= ALPHABET_LIMIT || i > 255) {
                throw new ModelFormatException(path, "damaged");
            }
            codes[alphabet[i]] = (byte) i;
        }
        file.require(2, 8L * (rootState + 1));
        file.require(3, 2L * (size - FIRST));
        arcs = file.section(2).asSlice(0, file.length(2) & ~7L).toArray(ModelFile.LONG);
        facts = file.section(3).asSlice(0, file.length(3) & ~1L).toArray(ModelFile.CHAR);
        variants = file.ints(4);
        names = new NameFilter(file.section(5), file.length(5));
        statistics = TokenStatistics.read(file);
        fingerprint = file.fingerprint();
        Arrays.fill(rootChildren, -1);
        for (long arc = firstArc(root()); arc >= 0; arc = nextArc(arc)) {
            rootChildren[codes[label(arc)] & 0xFF] = target(root(), arc);
        }
    }

    /// What files with this lexicon's word ids carry.
    public long fingerprint() {
        return fingerprint;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long root() {
        return rootState;
    }

    @Override
    public long child(long node, char c) {
        int code = c < ALPHABET_LIMIT ? codes[c] & 0xFF : 0;
        int state = (int) node & STATE;
        if (code == 0 || state == 0) {
            return -1;
        }
        if (state == rootState) {
            return rootChildren[code];
        }
        for (int i = state; ; i++) {
            long arc = arcs[i];
            int label = (int) arc & 0xFF;
            if (label == code) {
                return follow(node, arc);
            }
            if (label > code || (arc & 0x100) != 0) {
                return -1;
            }
        }
    }

    private static long follow(long node, long arc) {
        long before = (node >>> 23) + ((node >>> 22) & 1) + ((arc >>> 32) & 0xFFFFF);
        return before << 23 | ((arc >>> 9) & (FINAL | STATE));
    }

    @Override
    public int word(long node) {
        if ((node & FINAL) == 0) {
            return -1;
        }
        int word = (int) (node >>> 23) + FIRST;
        return (fact(word) & VARIANT) == 0 ? word : usual(word);
    }

    private int usual(int variant) {
        int low = 0;
        int high = variants.length / 2 - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (variants[2 * middle] < variant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return variants[2 * low + 1];
    }

    @Override
    public long firstArc(long node) {
        int state = (int) node & STATE;
        return state == 0 ? -1 : state;
    }

    @Override
    public long nextArc(long arc) {
        return (arcs[(int) arc] & 0x100) != 0 ? -1 : arc + 1;
    }

    @Override
    public char label(long arc) {
        return alphabet[(int) arcs[(int) arc] & 0xFF];
    }

    @Override
    public long target(long node, long arc) {
        return follow(node, arcs[(int) arc]);
    }

    @Override
    public String form(int word) {
        if (word < FIRST || word >= size) {
            return switch (word) {
                case UNKNOWN -> "<unk>";
                case BEGIN -> "<s>";
                case END -> "</s>";
                case NUMBER -> "<num>";
                case MIXED -> "<mix>";
                default -> "<" + word + ">";
            };
        }
        var form = new StringBuilder();
        long node = root();
        while ((node & FINAL) == 0 || node >>> 23 != word - FIRST) {
            long arc = firstArc(node);
            for (long next = nextArc(arc); next >= 0 && target(node, next) >>> 23 <= word - FIRST; next = nextArc(next)) {
                arc = next;
            }
            form.append(label(arc));
            node = target(node, arc);
        }
        return form.toString();
    }

    private int fact(int word) {
        return facts[word - FIRST];
    }

    @Override
    public int flags(int word) {
        return word < FIRST ? 0 : fact(word) & (VARIANT - 1);
    }

    @Override
    public TokenKind kind(int word) {
        if (word < FIRST) {
            return word == NUMBER ? TokenKind.NUMBER : word == MIXED ? TokenKind.MIXED : TokenKind.WORD;
        }
        int kind = fact(word) >>> 13;
        return kind < 7 ? KINDS[kind] : WordShapes.signKind(form(word).charAt(0));
    }

    @Override
    public float frequency(int word) {
        int level = word < FIRST ? 0 : fact(word) >>> 8 & 31;
        return level == 0 ? 0 : (float) Math.exp((level - 1) * FREQUENCY_STEP) / millions;
    }

    @Override
    public boolean isName(CharSequence form) {
        return names.contains(form) || BelgianPlaces.has(form);
    }

    @Override
    public float logCasing(int word, Casing casing, boolean sentenceStart) {
        return statistics.logCasing((flags(word) & CAPITALISED) != 0, casing, sentenceStart);
    }

    @Override
    public float logSpace(TokenKind left, TokenKind right, boolean space) {
        return statistics.logSpace(left, right, space);
    }

    @Override
    public int lookup(Token token, boolean sentenceStart) {
        return switch (token.kind()) {
            case NUMBER -> NUMBER;
            case MIXED -> MIXED;
            default -> CaseRelaxation.find(this, token.form(), sentenceStart);
        };
    }
}
