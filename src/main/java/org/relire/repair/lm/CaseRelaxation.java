package org.relire.repair.lm;

import java.util.Locale;

/// Finds a form in a vocabulary, its case relaxed step by step as [Lexicon#lookup] promises.
final class CaseRelaxation {
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

    private static int raised(Vocabulary vocabulary, String form) {
        int word = vocabulary.find(WordShapes.lowerFirst(form));
        if (word >= 0) {
            return word;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        String capitalised = form.charAt(0) + lower.substring(1);
        word = vocabulary.find(lower);
        return word >= 0 ? word : vocabulary.find(capitalised);
    }
}
