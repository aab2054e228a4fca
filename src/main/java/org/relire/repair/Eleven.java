package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number 11 that is the pronoun *il*, where a verb follows that nothing but a pronoun has before it: `11 résulte des auditions`; and `1!` before one where a sentence begins.
final class Eleven {
    private static final String READ = "(?:11|1l|l1)";
    private static final Pattern TRIGGER = Pattern.compile("\\b" + READ + "\\s|\\b[1lIH]!");
    /// What makes it a day, an article or a count.
    private static final String COUNTED = "(?<!\\b(?i:les?|la|des|du|aux?|ces|ses|leurs|nos|vos|articles?|art\\.|nos?|p\\.|pages?|points?|lignes?|chapitre|annexe|alinéa|numéro|et|à)\\s)(?<!°\\s)";
    private static final String VERB = "(?:faut|fallait|faudra(?:it)?|convient|convenait|conviendra(?:it)?|s'agi(?:t|ssait|ra|rait)|s'(?:ensuit|avère|impose|est)|n'(?:y a|est|a|existe|appartient)|y (?:a|avait|aura|aurait|eut)"
            + "|r[ée]sulte|r[ée]sultait|ressort|appartient|appartenait|incombe|importe|appara[iî]t|suffit|en (?:est|résulte|va)|recommande|rappelle|pr[ée]cise|estime|ajoute|d[ée]clare|souligne|constate|demande"
            + "|est (?:[àa]|d'(?:avis|ailleurs)|donc|vrai|certain|clair|[ée]vident|pr[ée]vu|propos[ée]|rappel[ée]|possible|impossible|n[ée]cessaire|question|recommand[ée]|apparu|utile|souhaitable|indispensable|exact|regrettable)"
            + "|a [ée]t[ée])(?!\\p{L})";
    /// What may follow a number too, but not one that begins a sentence.
    private static final String VERB_AT_START = "(?:doit|devait|devra(?:it)?|peut|pouvait|pourra(?:it)?|semble(?:rait)?|est|[ée]tait|sera(?:it)?|a|avait|aura(?:it)?|va|s'|ne|se)(?!\\p{L})";
    private static final String ABBREVIATED = "(?<!\\b(?i:arts?|chap|sect|tabl?|figs?|vol|obs|tit|liv|ann|arr|cass|col|doc|prop|parl|sess|rapp|quest|bull|réf|tél|tom|boul|bte|nos)\\.\\s)";
    /// A pronoun's second letter read as an exclamation mark, where a sentence begins.
    private static final Pattern SHOUTED = Pattern.compile("(?=[1lIH]!)(?<=\\p{Ll}{2}[.!?]\\s|\\n\\n|^)[1lIH]!(?=\\s(?:" + VERB + "|" + VERB_AT_START + "))");
    private static final Pattern PRONOUN = Pattern.compile("(?=[1l])(?<![\\p{L}\\p{N}.,/-]|\\b[cdjlmntCDJLMNT]')" + COUNTED + READ + "(?=\\s" + VERB + ")"
            + "|(?=[1l])(?<=\\p{Ll}{2}[.!?]\\s|\\n\\n|^)" + ABBREVIATED + READ + "(?=\\s" + VERB_AT_START + ")");

    private Eleven() {}

    /// The changes, in order.
    ///
    /// @param text folded
    static List<EncodingRules.Fix> find(String text) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        if (!TRIGGER.matcher(text).find()) {
            return fixes;
        }
        char[] characters = text.toCharArray();
        for (Matcher found = PRONOUN.matcher(text); found.find(); ) {
            fixes.add(new EncodingRules.Fix(found.start(), found.end(), SentenceCase.opensSentence(found.start(), characters) ? "Il" : "il", Figures.RULE));
        }
        for (Matcher found = SHOUTED.matcher(text); found.find(); ) {
            fixes.add(new EncodingRules.Fix(found.start(), found.end(), "Il", Figures.RULE));
        }
        return fixes;
    }
}
