package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// French quotation marks that OCR read as the signs for *less* and *more*: two of them about a quotation (`<< loi >>`), and a single one where the other mark is beyond doubt (`< loi »`) and lacks
/// its counterpart. Within a quotation that has both marks such a sign is what it is.
final class Guillemets {
    static final String RULE = "guillemet";

    private static final Pattern SIGN = Pattern.compile("[«»]|<{1,2}|>{1,2}");
    private static final Pattern OPENS = Pattern.compile("(?<![\\p{L}\\p{N}<«])<{1,2}(?=\\s?[\\p{L}…\\[(])");
    private static final Pattern CLOSES = Pattern.compile("(?<=[\\p{L}\\p{N}.!?…\\])]) ?>{1,2}(?![\\p{L}\\p{N}>»])");
    /// In characters: a quotation of some sentences.
    private static final int LONGEST = 400;

    private Guillemets() {}

    /// The changes, in order.
    ///
    /// @param text folded
    static List<EncodingRules.Fix> find(String text) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        if (text.indexOf('<') < 0 && text.indexOf('>') < 0) {
            return fixes;
        }
        int[] signs = SIGN.matcher(text).results().mapToInt(MatchResult::start).toArray();
        for (int i = 0; i < signs.length; i++) {
            int start = signs[i];
            int end = end(text, start);
            boolean opened = i > 0 && isMark(text, signs[i - 1], '«', '<') && start - signs[i - 1] <= LONGEST;
            boolean closed = i + 1 < signs.length && isMark(text, signs[i + 1], '»', '>') && signs[i + 1] - end <= LONGEST;
            if (text.charAt(start) == '<' && closed && !opened && fits(OPENS, text, start, end)) {
                fixes.add(new EncodingRules.Fix(start, end, "«", RULE));
            } else if (text.charAt(start) == '>' && opened && !closed && start > 0 && fits(CLOSES, text, before(text, start), end)) {
                fixes.add(new EncodingRules.Fix(start, end, "»", RULE));
            }
        }
        return fixes;
    }

    private static int end(String text, int start) {
        boolean twice = start + 1 < text.length() && "<>".indexOf(text.charAt(start)) >= 0 && text.charAt(start + 1) == text.charAt(start);
        return twice ? start + 2 : start + 1;
    }

    /// Whether a quotation mark stands at a place, or two of the signs that look like it.
    private static boolean isMark(String text, int start, char mark, char sign) {
        return text.charAt(start) == mark || text.charAt(start) == sign && end(text, start) > start + 1;
    }

    /// The place of a sign, or of the space before it.
    private static int before(String text, int place) {
        return text.charAt(place - 1) == ' ' ? place - 1 : place;
    }

    private static boolean fits(Pattern pattern, String text, int from, int to) {
        return pattern.matcher(text).region(from, to).useTransparentBounds(true).matches();
    }
}
