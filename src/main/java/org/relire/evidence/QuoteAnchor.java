package org.relire.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.relire.model.Target;
import org.relire.model.TextQuote;
import org.relire.model.TextRange;

/// Finds a quotation's place again in a text that has changed, as the W3C Web Annotation model's text quote and text
/// position selectors are meant to be used together.
///
/// First the quotation as it was: where it occurs more than once, the place whose surroundings agree best with the
/// kept prefix and suffix, then the one nearest to where it was. Then the closest wording within a bounded number of
/// letter changes. Else nothing: the annotation is to be shown as detached, never deleted.
public final class QuoteAnchor {

    /// The share of a quotation's characters that may have changed.
    private static final double TOLERANCE = 0.25;

    /// The quotation's place in `text`, or nothing where it is lost.
    public Optional<TextRange> find(Target target, String text) {
        return find(target.quote(), target.position(), text);
    }

    /// The place of `quote`, last seen at `position`, in `text`.
    public Optional<TextRange> find(TextQuote quote, TextRange position, String text) {
        if (quote.exact().isEmpty()) {
            return Optional.empty();
        }
        // most often nothing has changed
        if (position.end() <= text.length() && position.in(text).equals(quote.exact())
                && agreement(quote, text, position) == quote.prefix().length() + quote.suffix().length()) {
            return Optional.of(position);
        }
        Optional<TextRange> exact = best(quote, position, text, FuzzySearch.exact(quote.exact(), text));
        return exact.isPresent() ? exact : fuzzy(quote, position, text);
    }

    private static Optional<TextRange> fuzzy(TextQuote quote, TextRange position, String text) {
        int budget = (int) (quote.exact().length() * TOLERANCE);
        return budget == 0 ? Optional.empty()
                : best(quote, position, text, FuzzySearch.closest(quote.exact(), text, budget));
    }

    private static Optional<TextRange> best(TextQuote quote, TextRange position, String text, List<TextRange> places) {
        return places.stream().max(Comparator.<TextRange>comparingInt(p -> agreement(quote, text, p))
                .thenComparing(Comparator.<TextRange>comparingInt(p -> Math.abs(p.start() - position.start())).reversed()));
    }

    /// How many characters just before and just after `place` are those of the prefix and suffix.
    private static int agreement(TextQuote quote, String text, TextRange place) {
        String prefix = quote.prefix();
        int before = 0;
        while (before < prefix.length() && place.start() - before > 0
                && text.charAt(place.start() - before - 1) == prefix.charAt(prefix.length() - before - 1)) {
            before++;
        }
        String suffix = quote.suffix();
        int after = 0;
        while (after < suffix.length() && place.end() + after < text.length()
                && text.charAt(place.end() + after) == suffix.charAt(after)) {
            after++;
        }
        return before + after;
    }
}
