package org.relire.repair;

import java.util.Arrays;
import java.util.List;
import org.relire.model.Suggestion;

/// Full stops that are commas whose tails a photocopier wore off.
///
/// One full stop within a sentence may be an abbreviation's, three points that lost two, or a print's own fault. Where several stand close together, each of which reads far
/// better as a comma, the page's commas are worn.
final class WornCommas {
    /// How sure repair must be of a comma for it to speak for others, and of those that they speak for.
    private static final double SURE = 0.8;
    private static final double LIKELY = 0.65;
    /// In characters to either side: about a page.
    private static final int NEAR = 2_000;
    private static final int SEVERAL = 5;

    private WornCommas() {
    }

    /// Those of the suspects that are commas beyond doubt.
    ///
    /// @param suspects in the order of the text
    static List<ProposedSuspect> among(List<ProposedSuspect> suspects, PreparedText text) {
        List<ProposedSuspect> commas = suspects.stream().filter(suspect -> sureness(suspect) >= LIKELY && isWithinSentence(suspect, text)).toList();
        int[] sure = commas.stream().filter(comma -> sureness(comma) >= SURE).mapToInt(comma -> comma.range().start()).toArray();
        return commas.stream().filter(comma -> near(comma.range().start(), sure) >= SEVERAL).toList();
    }

    /// The confidence that a full stop is a comma; 0 for anything else.
    private static double sureness(ProposedSuspect suspect) {
        if (!suspect.before().equals(".") || suspect.suggestions().isEmpty()) {
            return 0;
        }
        Suggestion first = suspect.suggestions().getFirst();
        return first.text().equals(",") ? first.confidence() : 0;
    }

    /// Whether white space and a small letter follow.
    private static boolean isWithinSentence(ProposedSuspect suspect, PreparedText text) {
        int first = text.prepared(suspect.range().end());
        int next = first;
        while (next < text.length() && Character.isWhitespace(text.folded()[next])) {
            next++;
        }
        return next > first && next < text.length() && Character.isLowerCase(text.folded()[next]);
    }

    /// How many places lie near one, itself among them.
    ///
    /// @param places in order
    private static int near(int place, int[] places) {
        return end(places, place + NEAR) - end(places, place - NEAR - 1);
    }

    /// How many places lie before or at one.
    private static int end(int[] places, int place) {
        int found = Arrays.binarySearch(places, place);
        return found < 0 ? -found - 1 : found + 1;
    }
}
