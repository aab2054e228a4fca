package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// French quotation marks that OCR read as the signs for *less* and *more*: pairs of them (`<< loi >>`), and single ones whose counterpart is beyond doubt (`< loi »`).
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
        List<MatchResult> signs = SIGN.matcher(text).results().toList();
        for (int i = 0; i < signs.size(); i++) {
            MatchResult sign = signs.get(i);
            boolean twice = sign.end() > sign.start() + 1;
            boolean opened = i > 0 && isOpening(signs.get(i - 1)) && sign.start() - signs.get(i - 1).end() <= LONGEST;
            boolean closed = i + 1 < signs.size() && isClosing(signs.get(i + 1)) && signs.get(i + 1).start() - sign.end() <= LONGEST;
            if (sign.group().startsWith("<") && (twice || closed) && fits(OPENS, text, sign.start(), sign.end())) {
                fixes.add(new EncodingRules.Fix(sign.start(), sign.end(), "«", RULE));
            } else if (sign.group().startsWith(">") && (twice || opened) && sign.start() > 0 && fits(CLOSES, text, before(text, sign.start()), sign.end())) {
                fixes.add(new EncodingRules.Fix(sign.start(), sign.end(), "»", RULE));
            }
        }
        return fixes;
    }

    /// Whether a sign opens a quotation, or would if it were one.
    private static boolean isOpening(MatchResult sign) {
        return sign.group().equals("«") || sign.group().equals("<<");
    }

    private static boolean isClosing(MatchResult sign) {
        return sign.group().equals("»") || sign.group().equals(">>");
    }

    /// The place of a sign, or of the space before it.
    private static int before(String text, int place) {
        return text.charAt(place - 1) == ' ' ? place - 1 : place;
    }

    private static boolean fits(Pattern pattern, String text, int from, int to) {
        return pattern.matcher(text).region(from, to).useTransparentBounds(true).matches();
    }
}
