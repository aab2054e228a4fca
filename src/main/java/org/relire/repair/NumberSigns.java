package org.relire.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Raised signs of numbers that were misread: `n°` before a number (`doc. n” 1409/00`), the mark of an item among others (`2" doter`).
final class NumberSigns {
    private static final String NUMBER = "\\d[\\d/.,-]*(?!\\p{L})";
    /// A raised letter that is a sign now; an elided `n'` before a figure stands without a space.
    private static final Pattern RAISED = Pattern.compile("(?=[nN])(?<![\\p{L}\\p{N}'])[nN](?:[\"_*~](?=\\s?" + NUMBER + ")|'(?=\\s" + NUMBER + "))");
    /// A question mark behind what is numbered.
    private static final Pattern ASKED = Pattern.compile("(?=n\\?)(?<=[,(] ?|\\b(?i:questions?|dossiers?|avis|arr[eê]ts?|arr[eê]t[eé]s?|loi|r[eè]glements?|d[eé]cisions?|circulaires?|annexes?|doc\\.|[eé]crite|orale) )n\\?(?=\\s?" + NUMBER + ")");
    /// Any letter, where only a number can follow.
    private static final Pattern OF_DOCUMENT = Pattern.compile("(?=n)(?<=[Dd]oc\\.\\s|\\b[Aa]nnexe [IVXL]{1,6},?\\s)n(?:[eatr=-]|)(?=\\s\\d)");
    /// A mark behind an item's number; the items before or behind it must have theirs.
    private static final Pattern ITEM = Pattern.compile("(?m)(?<=^ {0,8}(\\d{1,2}))[\"'*](?=\\s\\p{L})");
    private static final Pattern MARKED = Pattern.compile("(?m)^ *(\\d{1,2})[°º]");

    private NumberSigns() {}

    /// @param text folded
    static List<EncodingRules.Fix> find(String text, Nearby near) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        add(near.matches(RAISED), fixes);
        add(near.matches(ASKED), fixes);
        add(near.matches(OF_DOCUMENT), fixes);
        addItems(text, near.matches(ITEM), fixes);
        return fixes;
    }

    private static void addItems(String text, List<MatchResult> items, List<EncodingRules.Fix> fixes) {
        if (items.isEmpty()) {
            return;
        }
        Set<Integer> marked = new HashSet<>();
        MARKED.matcher(text).results().forEach(item -> marked.add(Integer.valueOf(item.group(1))));
        for (MatchResult found : items) {
            int number = Integer.parseInt(found.group(1));
            if (marked.contains(number - 1) || marked.contains(number + 1)) {
                fixes.add(new EncodingRules.Fix(found.start(), found.end(), "°", LegalSigns.RULE));
            }
        }
    }

    /// Adds the sign of each number with the letter that stands there, small or capital.
    private static void add(List<MatchResult> signs, List<EncodingRules.Fix> fixes) {
        for (MatchResult found : signs) {
            fixes.add(new EncodingRules.Fix(found.start(), found.end(), found.group().charAt(0) + "°", LegalSigns.RULE));
        }
    }
}
