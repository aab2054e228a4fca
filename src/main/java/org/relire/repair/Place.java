package org.relire.repair;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.relire.repair.lattice.Decoding.Alternative;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lm.Vocabulary;

/// A stretch of a page that the decoder, the neural reader or both would change or hesitate over, and what it may have been.
///
/// What they and the word model hold of each reading is added up, weighed.
final class Place {
    /// What the decoder says of the text as it stands where it found nothing to say.
    private static final double SURE = -0.01;
    /// The least that the decoder says of any reading, and what it says of one that it has not thought of.
    private static final double LEAST = -8;
    private static final double LEAST_OF_READER = -25;
    /// How much the decoder's logarithm, and the word model's, count beside the reader's. The decoder's holds the word model's already, but only of readings that it
    /// has thought of.
    private static final double DECODER_WEIGHT = 0.3;
    private static final double FLUENCY_WEIGHT = 0.5;
    private static final int MOST_ALTERNATIVES = 8;

    private final int from;
    private final int to;
    private final String before;
    private final String decoded;
    private final List<Span> within;
    private final Map<String, Double> decoder = new LinkedHashMap<>();
    private final Map<String, Double> reader = new LinkedHashMap<>();
    private final Map<String, Double> fluency = new LinkedHashMap<>();
    private final Map<String, Double> scores = new LinkedHashMap<>();

    /// @param before  what stands there
    /// @param decoded what the decoder makes of it
    /// @param within  its spans there
    Place(int from, int to, String before, String decoded, List<Span> within) {
        this.from = from;
        this.to = to;
        this.before = before;
        this.decoded = decoded;
        this.within = within;
        decoder.put(before, within.stream().mapToDouble(Span::logKeep).min().orElse(SURE));
        if (!decoded.equals(before)) {
            decoder.put(decoded, within.stream().mapToDouble(Span::logBest).min().orElse(LEAST));
        }
        whole().ifPresent(span -> span.alternatives().forEach(other -> decoder.putIfAbsent(other.text(), other.logWeight())));
    }

    /// The place within this one that begins and ends so many characters further in, with the same weights; readings that become the same there count together.
    Place within(int lead, int trail, UnaryOperator<String> word) {
        Place inner = new Place(from + lead, to - trail, before.substring(lead, before.length() - trail), word.apply(decoded), List.of());
        inner.decoder.clear();
        decoder.forEach((text, weight) -> inner.decoder.merge(word.apply(text), weight, Place::either));
        reader.forEach((text, weight) -> inner.reader.merge(word.apply(text), weight, Place::either));
        return inner;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    String before() {
        return before;
    }

    String decoded() {
        return decoded;
    }

    /// The decoder's spans within.
    List<Span> within() {
        return within;
    }

    /// The decoder's span, if it is the very stretch.
    Optional<Span> whole() {
        return within.size() == 1 && within.getFirst().start() == from && within.getFirst().end() == to ? Optional.of(within.getFirst()) : Optional.empty();
    }

    /// What the decoder thought of, the text as it stands among it.
    Iterable<String> ofDecoder() {
        return List.copyOf(decoder.keySet());
    }

    /// The natural logarithm of what the decoder gives a reading.
    double decoder(String text) {
        return decoder.getOrDefault(text, LEAST);
    }

    /// Takes in what the reader gives a reading, as a natural logarithm; a search may have found a little less than there is.
    void hear(String text, double weight) {
        reader.merge(text, Math.max(LEAST_OF_READER, weight), Math::max);
    }

    /// Weighs all readings between the words around.
    void weigh(Fluency words) {
        reader.forEach((text, weight) -> {
            double fluent = -words.cost(from, to, text);
            fluency.put(text, fluent);
            scores.put(text, weight + DECODER_WEIGHT * Math.max(LEAST, decoder(text)) + FLUENCY_WEIGHT * fluent);
        });
    }

    /// What all together hold of each reading, as natural logarithms with a constant left out.
    Map<String, Double> scores() {
        return scores;
    }

    /// The likeliest change; the text as it stands where the decoder, which looked, would keep it and all together would, or where there is no other.
    String best() {
        @Nullable String change = likeliest(null);
        boolean kept = decoded.equals(before) && !within.isEmpty();
        return change == null || kept && score(change) < score(before) ? before : change;
    }

    /// The likeliest reading other than the text as it stands and another.
    private @Nullable String likeliest(@Nullable String butFor) {
        return scores.entrySet().stream().filter(next -> !next.getKey().equals(before) && !next.getKey().equals(butFor))
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }

    private double score(String text) {
        return scores.getOrDefault(text, 0.0);
    }

    /// What the reader and the word model hold of the best reading.
    ///
    /// @param near how much the reader doubts the text around
    Opinion opinion(double near) {
        String best = best();
        @Nullable String second = likeliest(best);
        double keep = reader.getOrDefault(before, LEAST_OF_READER);
        double rival = LEAST_OF_READER;
        String first = before;
        for (Map.Entry<String, Double> next : reader.entrySet()) {
            if (!next.getKey().equals(before) && !next.getKey().equals(best)) {
                rival = Math.max(rival, next.getValue());
            }
            first = next.getValue() > reader.getOrDefault(first, LEAST_OF_READER) ? next.getKey() : first;
        }
        int source = !best.equals(decoded) ? Opinion.READER : first.equals(best) ? Opinion.BOTH : Opinion.DECODER;
        double lead = second == null ? -LEAST_OF_READER : score(best) - score(second);
        return new Opinion(keep, reader.getOrDefault(best, LEAST_OF_READER), rival, near, fluency(best) - fluency(before), score(best) - score(before), lead,
                source);
    }

    private double fluency(String text) {
        return fluency.getOrDefault(text, 0.0);
    }

    /// Readings beside the text as it stands and the best, each with its share of what all scores add up to.
    List<Alternative> alternatives() {
        String best = best();
        double all = sum(scores.values());
        return ranked(next -> !next.equals(before) && !next.equals(best)).stream().limit(MOST_ALTERNATIVES)
                .map(next -> new Alternative(next, score(next) - all, 0, Vocabulary.UNKNOWN)).toList();
    }

    /// All readings but the text as it stands, the likeliest first, each with its share of what they add up to.
    List<Alternative> changes() {
        List<String> changes = ranked(next -> !next.equals(before));
        double all = sum(changes.stream().map(this::score).toList());
        return changes.stream().map(next -> new Alternative(next, score(next) - all, 0, Vocabulary.UNKNOWN)).toList();
    }

    private List<String> ranked(Predicate<String> wanted) {
        return scores.entrySet().stream().filter(next -> wanted.test(next.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey).toList();
    }

    /// The logarithm of the sum of what two logarithms stand for.
    static double either(double one, double other) {
        return Math.max(one, other) + Math.log1p(Math.exp(-Math.abs(one - other)));
    }

    /// The logarithm of what logarithms stand for, added up.
    private static double sum(Collection<Double> logarithms) {
        double most = logarithms.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return Math.log(logarithms.stream().mapToDouble(score -> Math.exp(score - most)).sum()) + most;
    }
}
