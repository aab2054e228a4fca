package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Roman numerals of parts and headings that were read as small letters, bars or figures: `PARTIE Il`, `|. Introduction`.
final class RomanNumerals {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?=[Il|])(?<=\\b(?:CHAPITRE|TITRE|PARTIE|LIVRE|SECTION|ANNEXE|Chapitre|Titre|Partie|Livre|Annexe) )"
                    + "(?!Il (?!(?:d[eu]s?|et|ou|relatifs?|relatives?) )\\p{Ll})[Il|]{1,4}(?=[.,:)]?(?:\\s|$))");
    private static final Pattern LETTERED = Pattern.compile("\\b[Aa]nnexe [a-km-z]\\b");
    /// A lone `l` may head an item of a list; `Ill.` is short for `illustration`.
    private static final Pattern HEADING = Pattern.compile("(?=[Il|])(?:(?<=\\n)|^)(?!Ill)(?:\\||[Il|]{2,3})(?=\\. \\p{Lu})");

    private RomanNumerals() {}

    /// @param text folded
    static List<EncodingRules.Fix> find(String text, Nearby near) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        add(near.matches(NUMBERED), fixes);
        if (!fixes.isEmpty() && LETTERED.matcher(text).find()) {
            fixes.clear();
        }
        add(near.matches(HEADING), fixes);
        return fixes;
    }

    private static void add(List<MatchResult> numerals, List<EncodingRules.Fix> fixes) {
        for (MatchResult found : numerals) {
            String numeral = "I".repeat(found.group().length());
            if (!found.group().equals(numeral)) {
                fixes.add(new EncodingRules.Fix(found.start(), found.end(), numeral, LegalSigns.RULE));
            }
        }
    }
}
