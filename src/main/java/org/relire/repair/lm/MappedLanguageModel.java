package org.relire.repair.lm;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/// A [LanguageModel] read from a mapped `french.ngrams`.
///
/// A sorted trie in three tables (after Heafield's KenLM 2011), backing off by weights:
/// - words, 5 bytes: probability code 8 bits, back-off code 8, first bigram 24;
/// - bigrams by first word, then second, 7 bytes: second word 20, probability code 8, back-off code 5, first trigram 23;
/// - trigrams by bigram, 3 bytes: the third word as its rank among the followers of the second 16 (every suffix of a kept
///   trigram is kept), probability code 8. Ranks instead of ids are the context mapping of Pibiri and Venturini 2017.
///
/// Codes stand for costs in units of 1/32768 nat. A state is the last word (20 bits) and, above, one more than the index
/// of the bigram of the last two words (0 if the model has no trigram that begins with it).
public final class MappedLanguageModel implements LanguageModel {
    /// Stands for a word that no bigram begins with.
    static final int NOTHING = 5;
    private static final int WORD_MASK = (1 << 20) - 1;
    private static final int WORD_BYTES = 5;
    private static final int BIGRAM_BYTES = 7;
    private static final int TRIGRAM_BYTES = 3;
    private static final int COST_LIMIT = (1 << 21) - 1;

    /// The table of words, copied out of the file: each step asks for two of them. The first bigrams have one more, for the end of the last.
    private final int[] firstBigrams;
    private final byte[] wordCosts;
    private final byte[] wordBackoffs;
    private final MemorySegment bigrams;
    private final MemorySegment trigrams;
    private final int size;
    private final int[] wordCost = new int[256];
    private final int[] wordBackoff = new int[256];
    private final int[] bigramCost = new int[256];
    private final int[] bigramBackoff = new int[32];
    private final int[] trigramCost = new int[256];

    /// Maps a model for as long as the arena lives.
    ///
    /// @throws ModelFormatException if it belongs to another lexicon or is damaged
    public MappedLanguageModel(Path path, MappedLexicon lexicon, Arena arena) throws IOException {
        var file = ModelFile.open(path, ModelFile.Kind.NGRAMS, arena);
        if (file.fingerprint() != lexicon.fingerprint()) {
            throw new ModelFormatException(path, "belongs to another lexicon");
        }
        file.require(0, 12);
        int[] header = file.ints(0);
        size = header[0];
        file.require(1, (long) WORD_BYTES * (size + 1));
        file.require(2, (long) BIGRAM_BYTES * (header[1] + 1));
        file.require(3, (long) TRIGRAM_BYTES * header[2]);
        if (size != lexicon.size()) {
            throw new ModelFormatException(path, "damaged");
        }
        MemorySegment words = file.section(1);
        firstBigrams = new int[size + 1];
        wordCosts = new byte[size];
        wordBackoffs = new byte[size];
        for (int word = 0; word <= size; word++) {
            long record = words.get(ModelFile.LONG, (long) WORD_BYTES * word);
            firstBigrams[word] = (int) (record >>> 16) & 0xFFFFFF;
            if (word < size) {
                wordCosts[word] = (byte) record;
                wordBackoffs[word] = (byte) (record >>> 8);
            }
        }
        bigrams = file.section(2);
        trigrams = file.section(3);
        readCodebooks(file);
    }

    private void readCodebooks(ModelFile file) throws ModelFormatException {
        file.require(4, 4L * (256 * 4 + 32));
        int[] codes = file.ints(4);
        int from = 0;
        for (int[] book : new int[][] {wordCost, wordBackoff, bigramCost, bigramBackoff, trigramCost}) {
            System.arraycopy(codes, from, book, 0, book.length);
            from += book.length;
        }
    }

    @Override
    public long begin() {
        return hasBigrams(Vocabulary.BEGIN) ? Vocabulary.BEGIN : NOTHING;
    }

    @Override
    public long empty() {
        return NOTHING;
    }

    @Override
    public long advance(long state, int word) {
        if (word < 0 || word >= size) {
            throw new IndexOutOfBoundsException("word " + word + " of " + size);
        }
        int last = (int) state & WORD_MASK;
        int context = (int) (state >>> 20) - 1;
        int low = firstBigram(last);
        int found = findBigram(low, firstBigram(last + 1), word);
        if (found < 0) {
            int cost = wordCost[wordCosts[word] & 0xFF] + wordBackoff[wordBackoffs[last] & 0xFF];
            return step(context < 0 ? cost : cost + backoff(bigram(context)), shortState(word));
        }
        long record = bigram(found);
        long next = firstTrigram(record) < firstTrigram(bigram(found + 1)) ? (long) (found + 1) << 20 | word : shortState(word);
        if (context < 0) {
            return step(bigramCost[(int) (record >>> 20) & 0xFF], next);
        }
        return step(trigramOrBackoff(context, found - low, record), next);
    }

    private int trigramOrBackoff(int context, int rank, long bigram) {
        long before = bigram(context);
        int low = firstTrigram(before);
        int high = firstTrigram(bigram(context + 1)) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int record = trigrams.get(ModelFile.INT, (long) TRIGRAM_BYTES * middle);
            int difference = (record & 0xFFFF) - rank;
            if (difference == 0) {
                return trigramCost[record >>> 16 & 0xFF];
            }
            if (difference < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return bigramCost[(int) (bigram >>> 20) & 0xFF] + backoff(before);
    }

    private int findBigram(int from, int to, int word) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int other = bigrams.get(ModelFile.INT, (long) BIGRAM_BYTES * middle) & WORD_MASK;
            if (other == word) {
                return middle;
            }
            if (other < word) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private long shortState(int word) {
        return hasBigrams(word) ? word : NOTHING;
    }

    private boolean hasBigrams(int word) {
        return firstBigram(word) < firstBigram(word + 1);
    }

    private int firstBigram(int word) {
        return firstBigrams[word];
    }

    private long bigram(int index) {
        return bigrams.get(ModelFile.LONG, (long) BIGRAM_BYTES * index);
    }

    private int backoff(long bigram) {
        return bigramBackoff[(int) (bigram >>> 28) & 31];
    }

    private static int firstTrigram(long bigram) {
        return (int) (bigram >>> 33) & ((1 << 23) - 1);
    }

    private static long step(int cost, long state) {
        return (long) Math.clamp(cost, 0, COST_LIMIT) << STATE_BITS | state;
    }

    @Override
    public long state(int before, int last) {
        int found = findBigram(firstBigram(before), firstBigram(before + 1), last);
        boolean context = found >= 0 && firstTrigram(bigram(found)) < firstTrigram(bigram(found + 1));
        return context ? (long) (found + 1) << 20 | last : shortState(last);
    }

    @Override
    public float logUnigram(int word) {
        return -wordCost[wordCosts[word] & 0xFF] * (1f / COST_SCALE);
    }
}
