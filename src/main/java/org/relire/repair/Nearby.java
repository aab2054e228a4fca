package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts of a text near what a trigger matches. Rules of many patterns look there alone: most of a page holds nothing for them.
final class Nearby {
    private final String text;
    /// From and to of each part, in order, apart.
    private final List<int[]> parts = new ArrayList<>();

    /// @param reach how far to either side of the trigger, in characters
    Nearby(Pattern trigger, String text, int reach) {
        this.text = text;
        for (Matcher found = trigger.matcher(text); found.find(); ) {
            int from = Math.max(0, found.start() - reach);
            int to = Math.min(text.length(), found.end() + reach);
            if (!parts.isEmpty() && from <= parts.getLast()[1]) {
                parts.getLast()[1] = to;
            } else {
                parts.add(new int[] {from, to});
            }
        }
    }

    /// The matches of a pattern that lie within, in order; what stands around is seen.
    List<MatchResult> matches(Pattern pattern) {
        List<MatchResult> matches = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int[] part : parts) {
            matcher.region(part[0], part[1]);
            while (matcher.find()) {
                matches.add(matcher.toMatchResult());
            }
        }
        return matches;
    }
}
