package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.relire.repair.lm.Typography;

/// The signs of acts and reports that OCR lacks or takes for others, where what stands around leaves no doubt: the paragraph sign and the raised letters of `1er`
/// ([ParagraphSigns]), the raised signs of numbers ([NumberSigns]), `art.` and `M.` ([Abbreviations]), Roman numerals ([RomanNumerals]).
final class LegalSigns {
    static final String RULE = "legal-sign";

    private static final Pattern TRIGGER = Pattern.compile("[$&ÿ|§@¢¥£]|(?<![\\p{L}\\d])[8S5gäëèé]\\s(?:\\d|[lIT])|\\bl?[1Il|]{1,4}\\b|\\bler\\b|\\d[°\"'*%“”‘’]"
            + "|\\b[nN](?:[\"'“”‘’_*=~]|[eatr]?\\s\\d)|\\bA[a-z1]{1,2}[.:,]?\\s\\d|\\(a[a-z1]{1,2}[.,]|\\bMM?,|\\p{Lu} \\.");

    private LegalSigns() {}

    /// The changes of the raw text, in order, not overlapping.
    static List<EncodingRules.Fix> find(String raw) {
        if (!TRIGGER.matcher(raw).find()) {
            return List.of();
        }
        String text = Typography.fold(raw);
        List<EncodingRules.Fix> fixes = new ArrayList<>(ParagraphSigns.find(text));
        fixes.addAll(NumberSigns.find(text));
        fixes.addAll(Abbreviations.find(text));
        fixes.addAll(RomanNumerals.find(text));
        return EncodingRules.apart(fixes);
    }
}
