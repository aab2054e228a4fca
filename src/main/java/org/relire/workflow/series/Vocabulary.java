package org.relire.workflow.series;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.relire.model.RepairedPage;
import org.relire.model.Suspect;

/// How often each word stands in texts without being in doubt, and the words that the collection vouches for.
final class Vocabulary {

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> trusted;

    Vocabulary(Set<String> trusted) {
        this.trusted = trusted;
    }

    void add(RepairedPage page) {
        Matcher words = Words.WORD.matcher(page.text());
        while (words.find()) {
            counts.merge(words.group(), 1, Integer::sum);
        }
        for (Suspect suspect : page.suspects()) {
            Matcher doubtful = Words.WORD.matcher(suspect.before());
            while (doubtful.find()) {
                counts.merge(doubtful.group(), -1, Integer::sum);
            }
        }
    }

    int count(String word) {
        return Math.max(0, counts.getOrDefault(word, 0));
    }

    boolean isTrusted(String word) {
        return trusted.contains(word);
    }
}
