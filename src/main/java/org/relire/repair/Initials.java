package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Commas among initials that have full stops else: `T.V,A.`, `C.S,T.`, `O,N.E.M.`.
final class Initials {
    static final String RULE = "initials";

    private static final Pattern INITIALS = Pattern.compile("(?=\\p{Lu}[.,]\\p{Lu}[.,])(?<![\\p{L}\\p{N}.,'/-])(?:\\p{Lu}[.,]){2,7}(?![\\p{L}\\p{N}])");

    private Initials() {
    }

    /// The changes, in order.
    ///
    /// @param text folded
    static List<EncodingRules.Fix> find(String text) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        for (Matcher found = INITIALS.matcher(text); found.find(); ) {
            String initials = found.group();
            if (initials.lastIndexOf('.', initials.length() - 2) >= 0) {
                for (int comma = initials.indexOf(','); comma >= 0 && comma < initials.length() - 1; comma = initials.indexOf(',', comma + 1)) {
                    fixes.add(new EncodingRules.Fix(found.start() + comma, found.start() + comma + 1, ".", RULE));
                }
            }
        }
        return fixes;
    }
}
