package org.relire.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relire.repair.lattice.Decoding.Alternative;
import org.relire.repair.lattice.Decoding.Slip;
import org.relire.repair.lattice.Decoding.Span;

/// A change of a word together with the stop behind it (`pere.` → `père,`). No stop is exchanged for another without asking; the word need not wait for it.
final class ExchangedStop {
    private static final String STOPS = ".,;:";

    private ExchangedStop() {
    }

    /// The place without its stop, where a word and its stop change both; nothing elsewhere.
    static Optional<Settled> word(Settled place) {
        Span span = place.span();
        String before = withoutStop(span.before());
        String after = withoutStop(span.after());
        boolean exchanged = !before.equals(span.before()) && !after.equals(span.after()) && last(span.before()) != last(span.after());
        if (!exchanged || before.isBlank() || after.isBlank() || before.equals(after)) {
            return Optional.empty();
        }
        List<Slip> slips = span.confusions().stream().filter(slip -> !isStop(slip)).toList();
        Span word = new Span(span.start(), span.end() - 1, before, after, span.logBest(), span.logKeep(), span.channelCost(), span.words(), span.space(), slips,
                alternatives(span, before, after));
        return Optional.of(new Settled(word, place.opinion(), place.contested()));
    }

    /// What the stop is changed to.
    static String stop(Span span) {
        return span.after().substring(span.after().length() - 1);
    }

    private static boolean isStop(Slip slip) {
        return slip.read().length() == 1 && slip.truth().length() == 1 && STOPS.contains(slip.read()) && STOPS.contains(slip.truth());
    }

    /// The other words, each as likely as with any stop.
    private static List<Alternative> alternatives(Span span, String before, String after) {
        Map<String, Alternative> words = new LinkedHashMap<>();
        for (Alternative next : span.alternatives()) {
            String word = withoutStop(next.text());
            if (!word.equals(before) && !word.equals(after)) {
                words.merge(word, new Alternative(word, next.logWeight(), next.channelCost(), next.word()), ExchangedStop::likelier);
            }
        }
        return new ArrayList<>(words.values());
    }

    private static Alternative likelier(Alternative left, Alternative right) {
        return left.logWeight() >= right.logWeight() ? left : right;
    }

    private static String withoutStop(String text) {
        return text.isEmpty() || STOPS.indexOf(last(text)) < 0 ? text : text.substring(0, text.length() - 1);
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }
}
