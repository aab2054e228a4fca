package org.relire.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.relire.repair.channel.Channel;
import org.relire.repair.lattice.Decoding.Slip;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.neural.Guide;
import org.relire.repair.neural.Reading;

/// Settles the places of a text between the decoder and the neural reader.
///
/// Each place is a stretch that one of the two, or both, would change or hesitates over. The reading that comes out first becomes the span's, the others
/// its alternatives.
final class Settlement {
    /// Longer places are the decoder's alone, whose spans are never longer.
    private static final int LONGEST = 220;
    /// How many readings of the reader's own are weighed, and how many more of known words.
    private static final int READINGS = 6;
    private static final int KNOWN_READINGS = 24;
    /// How many of each where a person asks.
    private static final int READINGS_ASKED = 16;
    private static final int KNOWN_READINGS_ASKED = 48;
    /// How much less a word's slips must cost to be much more like what stands there, and how much less it may weigh, in nats.
    private static final double NEARER = 2;
    private static final double OUT_OF_THE_QUESTION = 5;

    private final SecondView view;
    private final List<PassageToken> tokens;
    private final List<Span> spans;
    private final FrenchKnowledge knowledge;
    private final Fluency fluency;
    private final Guide known;
    private final Channel channel;
    private final Profile profile;
    private final boolean plainCapitals;

    Settlement(SecondView view, List<PassageToken> tokens, List<Span> spans, FrenchKnowledge knowledge, Fluency fluency, Channel channel, Profile profile) {
        this.view = view;
        this.tokens = tokens;
        this.spans = spans;
        this.knowledge = knowledge;
        this.fluency = fluency;
        this.known = new VocabularyGuide(knowledge.lexicon());
        this.channel = channel;
        this.profile = profile;
        this.plainCapitals = !tokens.isEmpty() && Variants.hasPlainCapitals(view.text(), tokens.getFirst().start());
    }

    /// @param plain whether a span of the decoder is right beyond doubt
    List<Settled> settle(Predicate<Span> plain) {
        List<Place> places = places(plain);
        places.forEach(place -> place.weigh(fluency));
        List<Settled> settled = new ArrayList<>();
        int next = 0;
        for (Place place : places) {
            for (; next < spans.size() && spans.get(next).start() < place.from(); next++) {
                settled.add(Settled.unheard(spans.get(next)));
            }
            settle(new Variants(place.before(), plainCapitals).wordOf(place).map(this::weighed).orElse(place), settled);
            next += place.within().size();
        }
        spans.subList(next, spans.size()).forEach(span -> settled.add(Settled.unheard(span)));
        return settled;
    }

    private Place weighed(Place place) {
        place.weigh(fluency);
        return place;
    }

    /// What decoder and reader hold of a stretch.
    Place ask(int from, int to) {
        Place place = place(from, to, spans, true);
        place.weigh(fluency);
        return place;
    }

    /// The places that are to be settled, with what both read there.
    private List<Place> places(Predicate<Span> plain) {
        List<Place> places = new ArrayList<>();
        for (int[] stretch : stretches()) {
            int from = stretch[0];
            int to = stretch[1];
            List<Span> within = spans.stream().filter(span -> span.start() < to && span.end() > from).toList();
            if (to - from <= LONGEST && within.stream().noneMatch(plain)) {
                places.add(place(from, to, within, false));
            }
        }
        return places;
    }

    /// The stretches that one of the two would change, those that touch as one.
    private List<int[]> stretches() {
        List<int[]> all = ReaderEdits.of(view, tokens);
        spans.forEach(span -> all.add(new int[] {span.start(), span.end()}));
        all.sort(Comparator.comparingInt(stretch -> stretch[0]));
        List<int[]> joined = new ArrayList<>();
        for (int[] stretch : all) {
            if (!joined.isEmpty() && stretch[0] < joined.getLast()[1]) {
                joined.getLast()[1] = Math.max(joined.getLast()[1], stretch[1]);
            } else {
                joined.add(stretch.clone());
            }
        }
        return joined;
    }

    /// @param asked whether a person asks: more readings, spaced as they are
    private Place place(int from, int to, List<Span> within, boolean asked) {
        String before = new String(view.text(), from, to - from);
        Place place = new Place(from, to, before, decoded(from, to, within), within);
        List<Reading> readings = new ArrayList<>(view.readings(from, to, asked ? READINGS_ASKED : READINGS, Guide.FREE));
        readings.addAll(view.readings(from, to, asked ? KNOWN_READINGS_ASKED : KNOWN_READINGS, known));
        Map<String, Double> heard = new LinkedHashMap<>();
        readings.forEach(reading -> heard.merge(reading.text(), reading.logProbability(), Math::max));
        Map<String, Double> fitting = new LinkedHashMap<>();
        heard.forEach((reading, weight) -> {
            if (lines(reading) == lines(before) && !isOtherwiseSpaced(from, to, reading, before)) {
                fitting.merge(asked ? reading : asClose(reading, before), weight, Place::either);
            }
        });
        fitting.forEach(place::hear);
        place.ofDecoder().forEach(text -> place.hear(text, view.weight(from, to, text)));
        return place;
    }

    /// Whether a reading adds white space at an end where white space stands already, or two spaces together.
    private boolean isOtherwiseSpaced(int from, int to, String reading, String before) {
        boolean leads = isBlank(reading, 0) && !isBlank(before, 0) && isBlankAt(from - 1);
        boolean trails = isBlank(reading, reading.length() - 1) && !isBlank(before, before.length() - 1) && isBlankAt(to);
        return leads || trails || reading.contains("  ") && !before.contains("  ");
    }

    /// A reading without the space that the reader would set between a word and the sign that clings to it (`recommande:`): whether one stands there says nothing of the word.
    private static String asClose(String reading, String before) {
        boolean word = !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1));
        return word && isBlank(reading, reading.length() - 1) ? reading.stripTrailing() : reading;
    }

    private static boolean isBlank(String text, int place) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(place));
    }

    /// Whether white space stands at a place of the page, or nothing.
    private boolean isBlankAt(int place) {
        return place < 0 || place >= view.text().length || Character.isWhitespace(view.text()[place]);
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

    private void settle(Place place, List<Settled> settled) {
        String best = place.best();
        @Nullable Span whole = place.whole().orElse(null);
        Opinion opinion = place.opinion(view.doubtNear(place.from(), place.to()));
        boolean undecided = best.equals(place.before()) && whole == null;
        if (best.equals(place.decoded()) && (place.within().size() > 1 || undecided)) {
            place.within().forEach(span -> settled.add(new Settled(span, opinion, false)));
        } else if (!undecided) {
            settled.add(new Settled(span(place, best, whole), opinion, isContested(place, best)));
        }
    }

    /// Whether another word that is not out of the question looks much more like what stands there than the best reading: `fusihle` is rather *fusible* than *fusille*.
    private boolean isContested(Place place, String best) {
        String before = place.before();
        if (best.equals(before) || isDictionaryWord(before)) {
            return false;
        }
        double nearer = cost(before, best) - NEARER;
        double likely = place.scores().getOrDefault(best, 0.0) - OUT_OF_THE_QUESTION;
        return place.scores().entrySet().stream().anyMatch(other -> other.getValue() > likely && !other.getKey().equals(best) && !other.getKey().equals(before)
                && cost(before, other.getKey()) <= nearer && isDictionaryWord(other.getKey()));
    }

    private double cost(String read, String truth) {
        return Slips.cost(Slips.of(read, truth), channel);
    }

    private boolean isDictionaryWord(String form) {
        return !form.isEmpty() && knowledge.lexicon().isDictionary(knowledge.lexicon().lookup(new Token(0, form.length(), form, TokenKind.WORD)));
    }

    private Span span(Place place, String after, @Nullable Span whole) {
        String before = place.before();
        double keep = place.decoder(before);
        if (whole != null && whole.after().equals(after)) {
            return new Span(place.from(), place.to(), before, after, whole.logBest(), keep, whole.channelCost(), whole.words(), whole.space(),
                    whole.confusions(), place.alternatives());
        }
        List<Slip> slips = Slips.of(before, after);
        List<Integer> words = knowledge.tokenizer().tokenize(after).stream().map(token -> knowledge.lexicon().lookup(token)).toList();
        boolean space = Strings.spaces(before) != Strings.spaces(after);
        return new Span(place.from(), place.to(), before, after, place.decoder(after), keep, Slips.cost(slips, channel), words, space, slips,
                place.alternatives());
    }
}
