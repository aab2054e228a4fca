package org.relire.repair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relire.model.Origin;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.Suggestion;
import org.relire.model.TextRange;
import org.relire.repair.lattice.Decoding.Alternative;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lattice.Passage.PassageToken;

/// A place that a person asks about: the tokens there, and those that the decoder would change together with them.
///
/// @param part  of the page, with nothing in doubt but the tokens asked about
/// @param spans of the decoder in the place
record AskedPlace(ScreenedText part, int from, int to, List<Span> spans) {
    private static final int MOST = 5;

    /// @return nothing where no token of the part lies in the stretch
    static Optional<AskedPlace> of(ScreenedText part, int start, int end, PassageReader reader) {
        List<PassageToken> asked = part.tokens().stream().filter(token -> token.start() < end && token.end() > start).toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        int first = asked.getFirst().start();
        int last = asked.getLast().end();
        ScreenedText doubted = part.doubting(first, last);
        List<Span> spans = reader.readThrough(doubted).stream().filter(span -> span.start() < last && span.end() > first).toList();
        int from = spans.isEmpty() ? first : Math.min(first, spans.getFirst().start());
        int to = spans.isEmpty() ? last : Math.max(last, spans.getLast().end());
        return Optional.of(new AskedPlace(doubted, from, to, spans));
    }

    /// @param heard what the neural reader holds of it too
    /// @return nothing where there is no other reading
    Optional<ProposedSuspect> suspect(PreparedText text, Optional<Place> heard, Origin origin) {
        Map<String, Double> chances = heard.map(AskedPlace::chances).orElseGet(this::chancesOfDecoder);
        TextRange range = new TextRange(text.raw(from), text.raw(to));
        String before = text.rawText(range);
        List<Suggestion> suggestions = chances.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(next -> new Suggestion(text.unfolded(from, to, next.getKey()), Math.clamp(next.getValue(), 0, 1), Reason.of(ReasonKind.CONFUSION)))
                .filter(next -> !next.text().equals(before)).limit(MOST).toList();
        return suggestions.isEmpty() ? Optional.empty()
                : Optional.of(new ProposedSuspect(range, before, suggestions, 1, origin, Reason.of(ReasonKind.CONFUSION)));
    }

    private static Map<String, Double> chances(Place place) {
        return chances(place.changes());
    }

    private static Map<String, Double> chances(List<Alternative> readings) {
        Map<String, Double> chances = new LinkedHashMap<>();
        readings.forEach(next -> chances.putIfAbsent(next.text(), Math.exp(next.logWeight())));
        return chances;
    }

    /// Of the decoder alone, each of its spans for itself, the rest of the place as it stands.
    private Map<String, Double> chancesOfDecoder() {
        Map<String, Double> chances = new LinkedHashMap<>();
        for (Span span : spans) {
            String left = new String(part.text(), from, span.start() - from);
            String right = new String(part.text(), span.end(), to - span.end());
            if (span.isChange()) {
                chances.put(left + span.after() + right, Math.exp(span.logBest()));
            }
            chances(span.alternatives()).forEach((text, chance) -> chances.putIfAbsent(left + text + right, chance));
        }
        double all = chances.values().stream().mapToDouble(Double::doubleValue).sum();
        chances.replaceAll((_, chance) -> chance / Math.max(Double.MIN_NORMAL, all));
        return chances;
    }
}
