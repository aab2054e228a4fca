package org.relire.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relire.repair.lm.TokenKind;

/// The distinct token forms of the corpora as they stand there, with how often each stands where.
final class FormTable {
    /// Where a token stands, as far as its capital goes.
    enum Position {
        /// Within a sentence: its case is its own.
        INSIDE,
        /// At the start of a sentence.
        START,
        /// In a line written in capitals.
        HEADING
    }

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    private final List<TokenKind> kinds = new ArrayList<>();
    private int[][] counts = new int[Position.values().length][1 << 12];

    /// The number of a form, counted once more.
    int add(String form, TokenKind kind, Position position) {
        int id = ids.computeIfAbsent(form, f -> forms.size());
        if (id == forms.size()) {
            forms.add(form);
            kinds.add(kind);
            if (id == counts[0].length) {
                for (int i = 0; i < counts.length; i++) {
                    counts[i] = Arrays.copyOf(counts[i], 2 * id);
                }
            }
        }
        counts[position.ordinal()][id]++;
        return id;
    }

    int size() {
        return forms.size();
    }

    String form(int id) {
        return forms.get(id);
    }

    TokenKind kind(int id) {
        return kinds.get(id);
    }

    int count(int id, Position position) {
        return counts[position.ordinal()][id];
    }

    /// How often a form stands within sentences; 0 if never.
    int inside(String form) {
        Integer id = ids.get(form);
        return id == null ? 0 : count(id, Position.INSIDE);
    }

    /// How often a form stands anywhere.
    int anywhere(String form) {
        Integer id = ids.get(form);
        return id == null ? 0 : counts[0][id] + counts[1][id] + counts[2][id];
    }
}
