package org.relire.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.relire.repair.lm.CharacterModel;
import org.relire.repair.lm.Typography;

/// Counts character n-grams of all orders up to [#ORDER] of texts, each between ends.
///
/// A key is the codes of an n-gram's characters, 8 bits each, the last lowest; code 0 is any character outside the alphabet.
final class CharacterCounts {
    static final int ORDER = 6;
    private static final int MOST_CODES = 200;
    private static final int LEAST_COUNT = 20;

    /// Distinct n-grams of one order, sorted, with their counts.
    record Level(long[] keys, long[] counts) {
        int find(long key) {
            return Arrays.binarySearch(keys, key);
        }
    }

    private final List<Character> alphabet;
    private final int[] codes = new int[1 << 16];
    private final Level[] levels = new Level[ORDER + 1];

    CharacterCounts(List<String> texts) {
        alphabet = alphabet(texts);
        for (int i = 0; i < alphabet.size(); i++) {
            codes[alphabet.get(i)] = i + 1;
        }
        long[] windows = windows(texts);
        Arrays.sort(windows);
        levels[ORDER] = distinct(windows);
        for (int order = ORDER - 1; order > 0; order--) {
            levels[order] = suffixes(levels[order + 1], order);
        }
    }

    private static List<Character> alphabet(List<String> texts) {
        var table = new int[1 << 16];
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                table[Typography.fold(text.charAt(i))]++;
            }
        }
        table[CharacterModel.END] = Integer.MAX_VALUE;
        var frequent = new ArrayList<Character>();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (table[c] >= LEAST_COUNT && (c >= ' ' || c == CharacterModel.END)) {
                frequent.add(c);
            }
        }
        frequent.sort((a, b) -> Integer.compare(table[b], table[a]));
        return frequent.subList(0, Math.min(MOST_CODES, frequent.size())).stream().sorted().toList();
    }

    private long[] windows(List<String> texts) {
        long total = 0;
        for (String text : texts) {
            total += text.length() + 1;
        }
        var windows = new long[Math.toIntExact(total)];
        long mask = (1L << 8 * ORDER) - 1;
        int n = 0;
        for (String text : texts) {
            long window = beginning();
            for (int i = 0; i <= text.length(); i++) {
                int code = code(i < text.length() ? Typography.fold(text.charAt(i)) : CharacterModel.END);
                window = (window << 8 | code) & mask;
                windows[n++] = window;
            }
        }
        return windows;
    }

    /// The history at the start of a text: ends only.
    long beginning() {
        long window = 0;
        for (int i = 0; i < ORDER; i++) {
            window = window << 8 | code(CharacterModel.END);
        }
        return window;
    }

    private int code(char c) {
        return codes[c];
    }

    private static Level distinct(long[] sorted) {
        var keys = new long[sorted.length];
        var counts = new long[sorted.length];
        int n = 0;
        for (int i = 0; i < sorted.length; n++) {
            keys[n] = sorted[i];
            while (i < sorted.length && sorted[i] == keys[n]) {
                counts[n]++;
                i++;
            }
        }
        return new Level(Arrays.copyOf(keys, n), Arrays.copyOf(counts, n));
    }

    private static Level suffixes(Level above, int order) {
        long mask = (1L << 8 * order) - 1;
        var suffixes = new long[above.keys.length];
        for (int i = 0; i < suffixes.length; i++) {
            suffixes[i] = above.keys[i] & mask;
        }
        var sorted = new LongIndexSort(suffixes, suffixes.length);
        var keys = new long[suffixes.length];
        var counts = new long[suffixes.length];
        int n = 0;
        for (int i = 0; i < suffixes.length; n++) {
            keys[n] = suffixes[sorted.at(i)];
            while (i < suffixes.length && suffixes[sorted.at(i)] == keys[n]) {
                counts[n] += above.counts[sorted.at(i++)];
            }
        }
        return new Level(Arrays.copyOf(keys, n), Arrays.copyOf(counts, n));
    }

    /// The characters with codes from 1, sorted.
    List<Character> alphabet() {
        return alphabet;
    }

    /// Codes in use, 0 included.
    int codes() {
        return alphabet.size() + 1;
    }

    Level level(int order) {
        return levels[order];
    }
}
