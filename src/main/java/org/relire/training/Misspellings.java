package org.relire.training;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Forms that the corpora have only by mistake: words that lost accents (`annee`), two little words run together (`dela`).
///
/// Only small-letter forms that the dictionary lacks are judged, and only against far more frequent right ones. Old
/// spellings (`siége`, `avoit`, `long-temps`) are none: they change accents or letters, they do not merely lack accents.
final class Misspellings {
    private static final int ACCENTED_TIMES = 10;
    private static final int FREQUENT = 20_000;
    private static final int SPLIT_TIMES = 1000;
    private final Set<String> dictionary;
    private final Map<String, Integer> totals;
    /// By bare form, how often its most frequent accented form of the dictionary occurs.
    private final Map<String, Integer> accented = new HashMap<>();
    private final Set<String> frequent = new HashSet<>();

    Misspellings(Set<String> dictionary, Map<String, Integer> totals) {
        this.dictionary = dictionary;
        this.totals = totals;
        for (String form : dictionary) {
            String bare = bare(form);
            if (!bare.equals(form)) {
                accented.merge(bare, totals.getOrDefault(form, 0), Math::max);
            }
        }
        totals.forEach((form, count) -> {
            if (count >= FREQUENT && Character.isLetter(form.charAt(0))) {
                frequent.add(form);
            }
        });
    }

    boolean contains(String form) {
        if (!Character.isLowerCase(form.charAt(0)) || dictionary.contains(form)) {
            return false;
        }
        int count = totals.getOrDefault(form, 0);
        boolean lostAccents = bare(form).equals(form) && accented.getOrDefault(form, 0) >= (long) ACCENTED_TIMES * count;
        return lostAccents && count > 0 || isRunTogether(form, count);
    }

    private boolean isRunTogether(String form, int count) {
        for (int i = 1; i < form.length(); i++) {
            String left = form.substring(0, i);
            String right = form.substring(i);
            if (frequent.contains(left) && frequent.contains(right)
                    && Math.min(totals.getOrDefault(left, 0), totals.getOrDefault(right, 0)) > (long) SPLIT_TIMES * count) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String form) {
        return Normalizer.normalize(form, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }
}
