package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relire.model.Origin;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.Suggestion;
import org.relire.model.TextRange;

/// Years and sums with a letter among their figures (`en 19B8`, `128 46S francs`): which figure it was is for people to say, so they are shown and never changed.
final class OddNumbers {
    private static final Map<Character, String> LIKELY = Map.of('B', "83", 'S', "58", 'Z', "27", 'G', "6");
    private static final double WRONG = 0.9;
    private static final double FIRST = 0.5;
    private static final double SECOND = 0.25;
    private static final String GROUP = "(?:[BSZG]\\d\\d|\\d[BSZG]\\d|\\d\\d[BSZG])";
    private static final String COUNTED = "(?=\\s(?:F|FB|BEF|fr|francs|habitants|personnes|tonnes|millions|km|m[23²³])(?![\\p{L}\\d]))";
    private static final Pattern NUMBER = Pattern.compile("(?=\\d)(?:(?<=\\b(?:" + Figures.MONTH + "|(?i:en|depuis|années?|fin|début|exercice)) )1[89](?:[BSZG]\\d|\\d[BSZG])(?![\\p{L}\\d-]|\\.\\d)"
            + "|(?<![\\p{L}\\d.,/])(?<!\\d )\\d{1,3}([ .])(?:\\d{3}\\1)*" + GROUP + "(?:\\1\\d{3})*" + COUNTED + ")");

    private OddNumbers() {}

    /// Those of a page, in the order of its text.
    static List<ProposedSuspect> find(PreparedText text, Origin origin) {
        List<ProposedSuspect> odd = new ArrayList<>();
        for (Matcher found = NUMBER.matcher(new String(text.folded())); found.find(); ) {
            TextRange range = new TextRange(text.raw(found.start()), text.raw(found.end()));
            Reason reason = Reason.of(ReasonKind.CONFUSION, text.rawText(range), read(found.group(), 0));
            List<Suggestion> suggestions = new ArrayList<>(List.of(new Suggestion(read(found.group(), 0), FIRST, reason)));
            if (!read(found.group(), 1).equals(read(found.group(), 0))) {
                suggestions.add(new Suggestion(read(found.group(), 1), SECOND, reason));
            }
            odd.add(new ProposedSuspect(range, text.rawText(range), suggestions, WRONG, origin, reason));
        }
        return odd;
    }

    /// A number with the likeliest or second likeliest figure for its letter.
    private static String read(String number, int choice) {
        StringBuilder read = new StringBuilder(number);
        for (int i = 0; i < read.length(); i++) {
            String likely = LIKELY.getOrDefault(read.charAt(i), "");
            if (!likely.isEmpty()) {
                read.setCharAt(i, likely.charAt(Math.min(choice, likely.length() - 1)));
            }
        }
        return read.toString();
    }
}
