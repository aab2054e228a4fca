package org.relire.workflow.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.relire.model.RepairedPage;
import org.relire.model.Suggestion;
import org.relire.model.Suspect;
import org.relire.model.TextRange;

/// Finds words in which the same characters were confused: those in doubt with a suggestion that differs by nothing else,
/// and those that nobody doubted though the collection has the other word more often.
record ConfusionFinder(String read, String meant, Vocabulary vocabulary) implements PlaceFinder {

    private static final double SURE = 0.4;

    @Override
    public List<Found> find(RepairedPage page) {
        List<Found> found = new ArrayList<>();
        for (Suspect suspect : page.suspects()) {
            TextRange place = page.toPresent(suspect.range());
            // a suspect whose text a person has changed since says nothing of what stands there
            if (place.in(page.text()).equals(suspect.before())) {
                suggested(suspect).ifPresent(s -> found.add(new Found(place, s.text(), isLikely(suspect, s))));
            }
        }
        Matcher words = Words.WORD.matcher(page.text());
        while (words.find()) {
            TextRange place = new TextRange(words.start(), words.end());
            if (words.group().contains(read) && found.stream().noneMatch(f -> f.range().overlaps(place))) {
                better(words.group()).ifPresent(after -> found.add(new Found(place, after, true)));
            }
        }
        found.sort(Comparator.comparing(Found::range));
        return found;
    }

    private Optional<Suggestion> suggested(Suspect suspect) {
        return suspect.suggestions().stream().filter(s -> isConfusion(suspect.before(), s.text())).findFirst();
    }

    private static boolean isLikely(Suspect suspect, Suggestion suggestion) {
        return suggestion.equals(suspect.suggestions().getFirst()) && suggestion.confidence() >= SURE;
    }

    /// Whether `after` is `before` with some of the characters replaced and nothing else.
    boolean isConfusion(String before, String after) {
        return !before.equals(after) && matches(before, 0, after, 0);
    }

    private boolean matches(String before, int i, String after, int j) {
        int b = i;
        int a = j;
        while (b < before.length()) {
            if (before.startsWith(read, b) && after.startsWith(meant, a)
                    && matches(before, b + read.length(), after, a + meant.length())) {
                return true;
            }
            if (a >= after.length() || before.charAt(b) != after.charAt(a)) {
                return false;
            }
            b++;
            a++;
        }
        return a == after.length();
    }

    /// The word meant, where the texts have it more often than this one and nobody vouches for this one.
    private Optional<String> better(String word) {
        if (vocabulary.isTrusted(word)) {
            return Optional.empty();
        }
        int own = vocabulary.count(word);
        return variants(word).stream().filter(v -> vocabulary.count(v) > 2 * own || vocabulary.isTrusted(v))
                .max(Comparator.comparingInt(vocabulary::count));
    }

    /// The word with the characters replaced in one place, or in all.
    private List<String> variants(String word) {
        List<String> variants = new ArrayList<>();
        for (int at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
            variants.add(word.substring(0, at) + meant + word.substring(at + read.length()));
        }
        variants.add(word.replace(read, meant));
        return variants;
    }
}
