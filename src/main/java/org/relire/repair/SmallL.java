package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Small words whose first letter `l` was read as a capital `I`: `Ie registre`, `Ies décharges`, `Iequel`. By shape they have no capital. Before a date also as a figure:
/// `Bruxelles, 1e 8 février`.
final class SmallL {
    /// Forms that are nothing else.
    private static final String LONGER = "es|eurs?|ui|equel|aquelle|es(?:quels|quelles)|ors|orsque|ettres?";
    /// Forms that may bear a number's letter or a Roman numeral's ending, or, where a sentence begins, be the old `Ie` for *je*: a small letter must follow, and no noun that
    /// is numbered.
    private static final String SHORTER = "[ea](?=\\s(?!siècle|législature|république|dynastie|armée|partie|circonscription|empire|internationale|congrès|arrondissement|division)\\p{Ll}{2})";
    private static final Pattern WORD = Pattern.compile("(?=I[eauo])(?<![\\p{L}\\p{N}.'/-])(?<!\\b(?i:articles?|art\\.|annexe|classe|catégorie|niveau|type|groupe|stade|tableau|titre|chapitre|la|le|du|au)\\s)I(?=(?:"
            + LONGER + ")(?![\\p{L}\\p{N}-])|orsqu'|(?<![.!?…»–-]\\s{1,2}I|^I)" + SHORTER + ")");

    private static final Pattern BEFORE_DATE = Pattern.compile("(?=1e)(?<![\\p{L}\\p{N}.'/-])1(?=e\\s(?:[\\dlIO]{1,2}|1er)\\s" + Figures.MONTH + ")");

    private SmallL() {}

    /// The changes.
    ///
    /// @param text folded
    static List<EncodingRules.Fix> find(String text) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        write(WORD, text, fixes);
        write(BEFORE_DATE, text, fixes);
        return fixes;
    }

    private static void write(Pattern pattern, String text, List<EncodingRules.Fix> fixes) {
        char[] characters = text.toCharArray();
        for (Matcher found = pattern.matcher(text); found.find(); ) {
            boolean opens = SentenceCase.opensSentence(found.start(), characters);
            fixes.add(new EncodingRules.Fix(found.start(), found.end(), opens ? "L" : "l", Figures.RULE));
        }
    }
}
