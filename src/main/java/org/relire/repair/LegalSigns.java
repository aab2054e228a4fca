package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The signs of acts and reports that OCR lacks or takes for others, where what stands around leaves no doubt: the paragraph sign and the raised letters of `1er`
/// ([ParagraphSigns]), the raised signs of numbers ([NumberSigns]), `art.` and `M.` ([Abbreviations]), Roman numerals ([RomanNumerals]).
final class LegalSigns {
    static final String RULE = "legal-sign";

    private static final Pattern TRIGGER = Pattern.compile("(?=[$&ÿ|§@¢¥£\\dlitgäëèénN(\\p{Lu}])(?:[$&ÿ|§@¢¥£]|(?<![\\p{L}\\d])[8S5gäëèé]\\s[\\dlIiJTtHF]|\\bl?[1Il|]{1,4}\\b|\\b(?:ler|ier|ter|[1lIT]or)\\b|\\b[1lI][8B]'|\\b[lI](?:[\"*°]|'')|\\d[°\"'*%]"
            + "|\\b[nN](?:[\"'_*=~?-]|[eatr]?\\s\\d)|\\bA[a-z1]{1,2}[.:,]?\\s\\d|\\((?:a[a-z1]{1,2}[.,]|[QBàâ]\\s\\d)|(?<=\\b[aA]r)ts?[,;:]\\s\\d|\\bMM?,|\\p{Lu} \\.)");

    /// In characters: longer than any sign with what tells it.
    private static final int REACH = 60;

    private LegalSigns() {}

    /// The changes, in order, not overlapping.
    ///
    /// @param text folded
    static List<EncodingRules.Fix> find(String text) {
        Nearby near = new Nearby(TRIGGER, text, REACH);
        List<EncodingRules.Fix> fixes = new ArrayList<>(ParagraphSigns.find(text, near));
        fixes.addAll(NumberSigns.find(text, near));
        fixes.addAll(Abbreviations.find(near));
        fixes.addAll(RomanNumerals.find(text, near));
        return EncodingRules.apart(fixes);
    }
}
