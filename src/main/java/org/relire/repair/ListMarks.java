package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Brackets behind the letters of a list's items that were read as `j`: `bj d'imposer` between `a)` and `c)`. Numbers are left alone, for `2j` may be days.
final class ListMarks {
    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]{0,12}(\\p{Ll})(?:\\)|(j))(?=[ \\t]\\p{L})");

    private ListMarks() {}

    /// The changes, in order.
    ///
    /// @param text folded
    static List<EncodingRules.Fix> find(String text) {
        List<MatchResult> items = ITEM.matcher(text).results().toList();
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            MatchResult item = items.get(i);
            boolean follows = i > 0 && letter(items.get(i - 1)) + 1 == letter(item);
            boolean leads = i + 1 < items.size() && letter(item) + 1 == letter(items.get(i + 1));
            if (item.group(2) != null && (follows || leads)) {
                fixes.add(new EncodingRules.Fix(item.start(2), item.end(2), ")", LegalSigns.RULE));
            }
        }
        return fixes;
    }

    private static char letter(MatchResult item) {
        return item.group(1).charAt(0);
    }
}
