package org.relire.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.relire.model.Language;

/// A vote of the small words that one language has and the others have not; good enough to tell columns apart.
final class StopWords {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    /// So many votes do where no other language has any.
    private static final int LEAST_VOTES = 2;
    private static final double LEAST_LEAD = 2;

    /// Words that another of the languages has too are left out (`de`, `en`, `me`, `des`, `die`, `in`, `is`, `was`, `an`, `on`, `dit`,
    /// `er` as in `1er`).
    private static final Map<Language, Set<String>> WORDS = Map.of(
            Language.FRENCH,
            Set.of("le", "la", "les", "du", "et", "est", "que", "qui", "dans", "pour", "par", "une", "sur", "pas", "au",
                    "aux", "ce", "cette", "il", "elle", "ont", "sont", "avec", "plus", "été", "être", "nous", "vous", "sa",
                    "ses", "leur", "ou", "mais", "à", "qu", "ne", "un", "son", "fait", "même", "sans", "comme", "cet"),
            Language.DUTCH,
            Set.of("het", "een", "van", "dat", "niet", "te", "op", "voor", "met", "zijn", "aan", "ook", "door", "bij",
                    "om", "uit", "naar", "heeft", "wordt", "werd", "worden", "deze", "maar", "hij", "zich", "dan",
                    "nog", "tot", "over", "geen", "meer", "kan", "moet", "haar", "tussen", "onder", "zij", "hebben",
                    "welke", "andere", "indien"),
            Language.ENGLISH,
            Set.of("the", "of", "and", "to", "that", "it", "with", "as", "be", "this", "by", "are", "from", "which", "have",
                    "not", "has", "were", "their", "its", "been", "would", "there", "they"),
            Language.GERMAN,
            Set.of("der", "das", "und", "von", "zu", "mit", "dem", "ist", "nicht", "ein", "eine", "auf", "für", "auch",
                    "sich", "wird", "dass", "daß", "oder", "nach", "durch", "einer", "eines", "zur", "zum", "bei", "sind"));

    private StopWords() {
    }

    /// The language that leads clearly, if any.
    static Optional<Language> vote(List<String> words) {
        Map<Language, Integer> votes = new EnumMap<>(Language.class);
        for (String word : words) {
            for (String part : NOT_LETTERS.split(word.toLowerCase(Locale.ROOT))) {
                WORDS.forEach((language, small) -> {
                    if (small.contains(part)) {
                        votes.merge(language, 1, Integer::sum);
                    }
                });
            }
        }
        return winner(votes);
    }

    private static Optional<Language> winner(Map<Language, Integer> votes) {
        List<Map.Entry<Language, Integer>> ranked = votes.entrySet().stream()
                .sorted(Map.Entry.<Language, Integer>comparingByValue().reversed()).toList();
        if (ranked.isEmpty() || ranked.getFirst().getValue() < LEAST_VOTES) {
            return Optional.empty();
        }
        int second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        return ranked.getFirst().getValue() > LEAST_LEAD * second
                ? Optional.of(ranked.getFirst().getKey())
                : Optional.empty();
    }
}
