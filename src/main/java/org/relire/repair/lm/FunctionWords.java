package org.relire.repair.lm;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Function words that one language has and its neighbours lack: the evidence behind [LanguageGuess].
final class FunctionWords {
    private static final Map<LanguageGuess, Set<String>> WORDS = Map.of(
            LanguageGuess.FRENCH, Set.of("le", "la", "les", "et", "du", "des", "une", "est", "dans", "que", "qui", "pour", "par",
                    "sur", "pas", "il", "elle", "nous", "vous", "ils", "ce", "cette", "ces", "aux", "au", "avec", "ne", "sont", "ont",
                    "été", "ou", "mais", "leur", "leurs", "sa", "ses", "son", "être", "plus", "comme", "où", "à", "dont", "cet",
                    "fait", "lui", "en", "tout", "deux", "même", "sans", "sous", "ainsi", "entre", "l'", "d'", "qu'", "n'", "s'", "c'", "j'"),
            LanguageGuess.DUTCH, Set.of("het", "een", "van", "en", "dat", "niet", "op", "te", "zijn", "voor", "met", "aan", "ook",
                    "er", "bij", "naar", "worden", "wordt", "werd", "deze", "heeft", "hebben", "door", "uit", "dit", "ik", "zij",
                    "hij", "maar", "om", "of", "kan", "zal", "zullen", "moet", "moeten", "geen", "meer", "nog", "wel", "over", "tot",
                    "onder", "tussen", "mijn", "haar", "hun", "onze", "wij", "welke", "reeds", "zoals", "waar", "omdat"),
            LanguageGuess.ENGLISH, Set.of("the", "of", "and", "to", "that", "is", "was", "for", "with", "as", "it", "his", "her",
                    "are", "were", "be", "by", "this", "which", "from", "have", "has", "had", "not", "but", "they", "their", "at",
                    "an", "or", "we", "you", "he", "she", "would", "shall", "will", "been", "there", "what", "who", "its", "into"),
            LanguageGuess.GERMAN, Set.of("der", "und", "das", "ist", "nicht", "von", "mit", "sich", "auf", "für", "im", "dem", "ein",
                    "eine", "einer", "eines", "einem", "einen", "auch", "wird", "werden", "zu", "zum", "zur", "sind", "oder", "aus",
                    "bei", "nach", "wie", "dass", "daß", "über", "wurde", "haben", "hat", "durch", "als", "noch", "nur", "wir", "ich"));
    private static final int LEAST_WORDS = 4;
    private static final double LEAST_SHARE = 0.12;

    private FunctionWords() {}

    /// @param leastForms so many different words it takes to tell a language that is left alone
    static LanguageGuess guess(List<Token> tokens, int leastForms) {
        var hits = new int[LanguageGuess.values().length];
        var seen = new EnumMap<LanguageGuess, Set<String>>(LanguageGuess.class);
        int words = 0;
        for (Token token : tokens) {
            if (token.kind() == TokenKind.WORD || token.kind() == TokenKind.ELISION) {
                words++;
                String form = token.form().toLowerCase(Locale.ROOT);
                WORDS.forEach((language, list) -> {
                    if (list.contains(form)) {
                        hits[language.ordinal()]++;
                        seen.computeIfAbsent(language, _ -> new HashSet<>()).add(form);
                    }
                });
            }
        }
        LanguageGuess likeliest = winner(hits, words);
        // one word, however often, is no evidence of a language that is left alone
        boolean varied = likeliest == LanguageGuess.FRENCH || seen.getOrDefault(likeliest, Set.of()).size() >= leastForms;
        return varied ? likeliest : LanguageGuess.UNKNOWN;
    }

    private static LanguageGuess winner(int[] hits, int words) {
        int best = 0;
        int second = 0;
        for (int i = 1; i < hits.length; i++) {
            if (hits[i] > hits[best]) {
                best = i;
            }
        }
        for (int i = 0; i < hits.length; i++) {
            second = i == best ? second : Math.max(second, hits[i]);
        }
        boolean clear = words >= LEAST_WORDS && hits[best] >= 2 && hits[best] >= LEAST_SHARE * words && hits[best] > 1.3 * second;
        return clear ? LanguageGuess.values()[best] : LanguageGuess.UNKNOWN;
    }
}
