package org.relire.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.relire.repair.channel.Channel;
import org.relire.repair.lattice.Decoding.Alternative;
import org.relire.repair.lattice.Decoding.Slip;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.Vocabulary;
import org.relire.repair.neural.Reading;

/// Settles the places of a text between the decoder and the neural reader.
///
/// Each place is a stretch that one of the two, or both, would change or hesitates over. What both think of each reading of it is added up; the reading
/// that comes out first becomes the span's, the others its alternatives.
final class Settlement {
    /// How much the decoder's logarithm of a reading's weight counts beside the reader's.
    private static final double DECODER_WEIGHT = 0.8;
    /// The least that the decoder says of any reading, and what it says of one that it has not thought of.
    private static final double LEAST = -8;
    private static final double LEAST_OF_READER = -25;
    /// What the decoder says of the text as it stands where it found nothing to say.
    private static final double SURE = -0.01;
    /// Longer places are the decoder's alone, whose spans are never longer.
    private static final int LONGEST = 220;
    private static final int READINGS = 6;
    private static final int MOST_ALTERNATIVES = 8;

    private final SecondView view;
    private final List<PassageToken> tokens;
    private final List<Span> spans;
    private final FrenchKnowledge knowledge;
    private final Channel channel;
    private final Profile profile;

    Settlement(SecondView view, List<PassageToken> tokens, List<Span> spans, FrenchKnowledge knowledge, Channel channel, Profile profile) {
        this.view = view;
        this.tokens = tokens;
        this.spans = spans;
        this.knowledge = knowledge;
        this.channel = channel;
        this.profile = profile;
    }

    /// @param plain whether a span of the decoder is right beyond doubt
    List<Settled> settle(Predicate<Span> plain) {
        List<Settled> settled = new ArrayList<>();
        for (int[] place : places()) {
            List<Span> within = spans.stream().filter(span -> span.start() < place[1] && span.end() > place[0]).toList();
            if (place[1] - place[0] > LONGEST || within.stream().anyMatch(plain)) {
                within.forEach(span -> settled.add(Settled.unheard(span)));
            } else {
                settle(place[0], place[1], within, settled);
            }
        }
        return settled;
    }

    /// The places of both, those that touch as one.
    private List<int[]> places() {
        List<int[]> all = ReaderEdits.of(view, tokens, profile::isTrusted);
        spans.forEach(span -> all.add(new int[] {span.start(), span.end()}));
        all.sort(Comparator.comparingInt(place -> place[0]));
        List<int[]> joined = new ArrayList<>();
        for (int[] place : all) {
            if (!joined.isEmpty() && place[0] < joined.getLast()[1]) {
                joined.getLast()[1] = Math.max(joined.getLast()[1], place[1]);
            } else {
                joined.add(place.clone());
            }
        }
        return joined;
    }

    private void settle(int from, int to, List<Span> within, List<Settled> settled) {
        String before = new String(view.text(), from, to - from);
        String decoded = decoded(from, to, within);
        Span whole = within.size() == 1 && within.getFirst().start() == from && within.getFirst().end() == to ? within.getFirst() : null;
        Map<String, Double> decoder = new LinkedHashMap<>();
        decoder.put(before, within.stream().mapToDouble(Span::logKeep).min().orElse(SURE));
        if (!decoded.equals(before)) {
            decoder.put(decoded, within.stream().mapToDouble(Span::logBest).min().orElse(LEAST));
        }
        if (whole != null) {
            whole.alternatives().forEach(other -> decoder.putIfAbsent(other.text(), other.logWeight()));
        }
        Map<String, Double> reader = new LinkedHashMap<>();
        for (Reading reading : view.readings(from, to, READINGS)) {
            if (lines(reading.text()) == lines(before)) {
                reader.put(reading.text(), reading.logProbability());
            }
        }
        decoder.keySet().forEach(text -> reader.put(text, Math.max(LEAST_OF_READER, view.weight(from, to, text))));
        Map<String, Double> scores = new LinkedHashMap<>();
        reader.forEach((text, weight) -> scores.put(text, weight + DECODER_WEIGHT * Math.max(LEAST, decoder.getOrDefault(text, LEAST))));
        String best = best(scores, before, decoded.equals(before) && !within.isEmpty());
        Opinion opinion = opinion(before, best, decoded, reader, view.doubtNear(from, to));
        boolean undecided = best.equals(before) && whole == null;
        if (best.equals(decoded) && (within.size() > 1 || undecided)) {
            within.forEach(span -> settled.add(new Settled(span, opinion)));
        } else if (!undecided) {
            settled.add(new Settled(span(from, to, before, best, whole, decoder, scores), opinion));
        }
    }

    private static long lines(String text) {
        return text.chars().filter(c -> c == '\n').count();
    }

    /// What the decoder makes of a stretch.
    private String decoded(int from, int to, List<Span> within) {
        StringBuilder text = new StringBuilder();
        int at = from;
        for (Span span : within) {
            text.append(view.text(), at, Math.max(0, span.start() - at)).append(span.after());
            at = span.end();
        }
        return text.append(view.text(), at, Math.max(0, to - at)).toString();
    }

    /// The likeliest change; the text as it stands where the decoder, which looked, would keep it and both together would.
    private static String best(Map<String, Double> scores, String before, boolean kept) {
        String best = before;
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, Double> next : scores.entrySet()) {
            if (!next.getKey().equals(before) && next.getValue() > most) {
                best = next.getKey();
                most = next.getValue();
            }
        }
        return kept && most < scores.getOrDefault(before, 0.0) ? before : best;
    }

    private static Opinion opinion(String before, String best, String decoded, Map<String, Double> reader, double near) {
        double rival = LEAST_OF_READER;
        String first = before;
        for (Map.Entry<String, Double> next : reader.entrySet()) {
            if (!next.getKey().equals(before) && !next.getKey().equals(best)) {
                rival = Math.max(rival, next.getValue());
            }
            first = next.getValue() > reader.getOrDefault(first, LEAST_OF_READER) ? next.getKey() : first;
        }
        int source = !best.equals(decoded) ? Opinion.READER : first.equals(best) ? Opinion.BOTH : Opinion.DECODER;
        double keep = reader.getOrDefault(before, LEAST_OF_READER);
        return new Opinion(keep, reader.getOrDefault(best, LEAST_OF_READER), rival, near, source);
    }

    private Span span(int from, int to, String before, String after, @Nullable Span whole, Map<String, Double> decoder,
            Map<String, Double> scores) {
        List<Alternative> others = alternatives(before, after, scores);
        double keep = decoder.getOrDefault(before, SURE);
        if (whole != null && whole.after().equals(after)) {
            return new Span(from, to, before, after, whole.logBest(), keep, whole.channelCost(), whole.words(), whole.space(), whole.confusions(), others);
        }
        List<Slip> slips = Slips.of(before, after);
        List<Integer> words = knowledge.tokenizer().tokenize(after).stream().map(token -> knowledge.lexicon().lookup(token)).toList();
        boolean space = Strings.spaces(before) != Strings.spaces(after);
        return new Span(from, to, before, after, decoder.getOrDefault(after, LEAST), keep, Slips.cost(slips, channel), words, space, slips, others);
    }

    /// Other readings, each with its share of what all scores add up to.
    private List<Alternative> alternatives(String before, String after, Map<String, Double> scores) {
        double most = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double all = Math.log(scores.values().stream().mapToDouble(score -> Math.exp(score - most)).sum()) + most;
        return scores.entrySet().stream().filter(next -> !next.getKey().equals(before) && !next.getKey().equals(after))
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed()).limit(MOST_ALTERNATIVES)
                .map(next -> new Alternative(next.getKey(), next.getValue() - all, 0, Vocabulary.UNKNOWN)).toList();
    }
}
