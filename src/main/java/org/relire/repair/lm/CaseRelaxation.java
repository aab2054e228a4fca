package org.relire.repair.lm;

import java.util.Locale;
import java.util.Map;

/// Finds a form in a vocabulary, its case relaxed step by step as [Lexicon#lookup] promises.
final class CaseRelaxation {
    private static final Map<Character, String> ACCENTED = Map.of('a', "àâ", 'c', "ç", 'e', "éèêë", 'i', "îï", 'o', "ô", 'u', "ùûü");

    private CaseRelaxation() {}

    static int find(Lexicon lexicon, String form, boolean sentenceStart) {
        int word = lexicon.find(form);
        if (!Character.isUpperCase(form.charAt(0))) {
            return word < 0 ? Vocabulary.UNKNOWN : word;
        }
        if (word >= 0 && sentenceStart) {
            int lower = lexicon.find(WordShapes.lowerFirst(form));
            return lower >= 0 && lexicon.frequency(lower) >= lexicon.frequency(word) ? lower : word;
        }
        if (word < 0) {
            word = form.indexOf('.') > 0 && form.length() > 3 ? lexicon.find(form.replace(".", "")) : raised(lexicon, form);
        }
        return word < 0 ? Vocabulary.UNKNOWN : word;
    }

    private static int raised(Lexicon lexicon, String form) {
        int word = lexicon.find(WordShapes.lowerFirst(form));
        if (word >= 0) {
            return word;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        word = moreFrequent(lexicon, lexicon.find(lower), lexicon.find(form.charAt(0) + lower.substring(1)));
        boolean capitals = form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT));
        return word < 0 && capitals ? unaccented(lexicon, lexicon.root(), lower, 0) : word;
    }

    private static int moreFrequent(Lexicon lexicon, int one, int other) {
        if (one < 0 || other < 0) {
            return Math.max(one, other);
        }
        return lexicon.frequency(one) >= lexicon.frequency(other) ? one : other;
    }

    /// The most frequent form that a word would be if its capitals had kept their accents (`PREFET`, `préfet`), or -1.
    private static int unaccented(Lexicon lexicon, long node, String lower, int from) {
        if (node < 0) {
            return -1;
        }
        if (from == lower.length()) {
            return lexicon.word(node);
        }
        char c = lower.charAt(from);
        int best = unaccented(lexicon, lexicon.child(node, c), lower, from + 1);
        String accented = ACCENTED.getOrDefault(c, "");
        for (int i = 0; i < accented.length(); i++) {
            long child = lexicon.child(node, accented.charAt(i));
            best = moreFrequent(lexicon, best, unaccented(lexicon, child, lower, from + 1));
        }
        if (from == 0) {
            long capital = lexicon.child(node, Character.toUpperCase(c));
            best = moreFrequent(lexicon, best, unaccented(lexicon, capital, lower, 1));
        }
        return best;
    }
}
