package org.relire.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Brackets behind the marks of a list's items that were read as `j`: `aj d'imposer`, `2j les communes`, where the item before or behind has its bracket.
final class ListMarks {
    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]{0,12}(\\p{Ll}|\\d{1,2})(?:\\)|([jJ]))(?=[ \\t]\\p{L})");

    private ListMarks() {}

    /// The changes, in order.
    ///
    /// @param text folded
    static List<EncodingRules.Fix> find(String text) {
        List<MatchResult> items = ITEM.matcher(text).results().toList();
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        Set<Integer> marked = new HashSet<>();
        items.stream().filter(item -> item.group(2) == null).forEach(item -> marked.add(place(item.group(1))));
        for (MatchResult item : items) {
            int place = place(item.group(1));
            if (item.group(2) != null && (marked.contains(place - 1) || marked.contains(place + 1))) {
                fixes.add(new EncodingRules.Fix(item.start(2), item.end(2), ")", LegalSigns.RULE));
            }
        }
        return fixes;
    }

    /// Where in a list a mark stands; letters apart from numbers.
    private static int place(String mark) {
        return Character.isDigit(mark.charAt(0)) ? Integer.parseInt(mark) : 1_000 + mark.charAt(0);
    }
}
