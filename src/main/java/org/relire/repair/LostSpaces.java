package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Spaces lost behind what ends a sentence (`les documents.Le service`) and behind the mark of an item at a line's beginning (`b)d'imposer`).
final class LostSpaces {
    static final String RULE = "lost-space";

    /// A small word before and a capitalised one behind: neither initials nor addresses of the net are such.
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?=[.!?]\\p{Lu})(?<=[\\s'(]\\p{Ll}{3,30})[.!?](?=\\p{Lu}\\p{Ll}*(?:'\\p{L}|[\\s,]))");
    private static final Pattern ITEM = Pattern.compile("(?m)(?=\\)\\p{L})(?<=^ {0,8}(?:\\d{1,2}|\\p{Ll}))\\)(?=\\p{L}\\p{Ll}|\\p{L}')");

    private LostSpaces() {}

    /// The changes, in order.
    ///
    /// @param text folded
    static List<EncodingRules.Fix> find(String text) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        END_OF_SENTENCE.matcher(text).results().forEach(stop -> fixes.add(new EncodingRules.Fix(stop.start(), stop.end(), stop.group() + " ", RULE)));
        ITEM.matcher(text).results().forEach(mark -> fixes.add(new EncodingRules.Fix(mark.start(), mark.end(), ") ", RULE)));
        return EncodingRules.apart(fixes);
    }
}
