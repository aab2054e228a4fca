package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates whose figures stand apart, as letter spacing sets them: `le 1 7 avril 1 9 9 6`, `1 9 9 5 - 1 9 9 6`.
final class SpacedDates {
    static final String RULE = "spaced-date";

    private static final Pattern TRIGGER = Pattern.compile("\\b[\\dlI] [\\dlIO]\\b");
    private static final Pattern DAY = Pattern.compile("(?<=\\b(?i:le|du|au) )(?:[12lI] [\\dlIO]|3 [0O1lI])(?=\\s" + Figures.MONTH + ")");
    private static final String FIGURES = "(?:[1lI] [5-9] [\\dlIO] [\\dlIO]|2 [0O] [\\dlIO] [\\dlIO])";
    private static final String END = "(?! ?\\p{N}|\\p{L})";
    private static final Pattern YEAR_OF_MONTH = Pattern.compile("(?=[1lI2] [05-9O] )(?<=[\\dlIOr] " + Figures.MONTH + "\\s)" + FIGURES + END);
    private static final Pattern YEARS = Pattern.compile("(?<!\\p{N} |[\\p{L}\\p{N}])(" + FIGURES + ") ?[-–/] ?(" + FIGURES + ")" + END);

    private SpacedDates() {}

    /// The changes, in order.
    ///
    /// @param text folded
    static List<EncodingRules.Fix> find(String text) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        if (TRIGGER.matcher(text).find()) {
            join(DAY, 0, text, fixes);
            join(YEAR_OF_MONTH, 0, text, fixes);
            join(YEARS, 1, text, fixes);
            join(YEARS, 2, text, fixes);
        }
        return EncodingRules.apart(fixes);
    }

    private static void join(Pattern pattern, int group, String text, List<EncodingRules.Fix> fixes) {
        for (Matcher found = pattern.matcher(text); found.find(); ) {
            fixes.add(new EncodingRules.Fix(found.start(group), found.end(group), Figures.asFigures(found.group(group)).replace(" ", ""), RULE));
        }
    }
}
