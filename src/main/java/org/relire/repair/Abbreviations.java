package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Abbreviations that were misread where nothing else can stand: `Art.` at the head of an article whose paragraph follows (`Arto 45. § 1er`), `art.` in brackets
/// (`(are. 118, § 1er)`), `M.` before a name (`M, Dupont`), capitals that a space parts from
/// their stops (`T .V.A.`).
final class Abbreviations {
    /// What `Art.` is read as.
    private static final String ARTICLE = "(?:A(?:rt[o:;,]|r[l1i]\\.|r[eou]\\.?|r\\.?|[nif]t?\\.|lt\\.|rt|ll))";
    private static final Pattern HEAD = Pattern.compile("(?=A)(?:(?<=\\n)|^)" + ARTICLE + "(?=\\s\\d{1,3}[.,]?\\s(?:§|" + ParagraphSigns.STRANGE + "\\s\\d))");
    private static final Pattern BRACKETED = Pattern.compile("(?<=\\()a(?:r[el1ic]|[inl]t|rt)[.,](?=\\s\\d{1,3}[.,]\\s?(?:§|" + ParagraphSigns.STRANGE + "\\s\\d))");
    /// Before what only an article of an act has behind its number; `d'art, 12` may be an address, and so may `des Arts, 12 & 14`.
    private static final Pattern RUNNING = Pattern.compile("(?=[Aa]rts?[,;:])(?:(?<=[lL]')art[,;:](?=NUMBER(?:,?\\s[&$]\\s?\\d|ACT))|(?<=\\b(?:[lLdD]es|[aA]ux|[cC]et|[vV]oir|[cC]f\\.) )arts?[,;:](?=NUMBERACT))"
            .replace("NUMBER", "\\s\\d{1,4}(?:\\s?(?:bis|ter|quater))?(?:\\s(?:et|à)\\s\\d{1,4})?")
            .replace("ACT", "(?:,?\\s(?:(?:§|" + ParagraphSigns.STRANGE + ")\\s?\\d|al\\.|alinéas?\\s\\d)|\\s(?:d[eu]s?\\s(?:la\\s|l')?(?:lois?|[Cc]ode|arrêtés?|décrets?|Constitution|règlement|A\\.\\s?[RM]\\.)|(?:C|Const|R\\.G\\.P\\.T)\\.))"));
    /// Not one of letters that stand for things: no other comma or letter is near.
    private static final Pattern MISTER = Pattern.compile("(?=M)(?<!\\b(?i:points?|lettres?|zones?|blocs?|lignes?|groupes?|articles?|annexes?|classes?|sections?|variantes?|types?|séries?|initiales?)\\s)(?<![\\p{L}\\p{N}.,;(/'-])(?:(?<![,;]\\s|\\b\\p{Lu}\\s)M|MM),(?=\\s(?:d[eu]\\s|van\\s|Van\\s)?\\p{Lu}\\p{Ll}{2})");

    /// A space within capitals and their stops: `T .V.A.`.
    private static final Pattern PARTED = Pattern.compile("(?=\\s\\.)(?<=\\b\\p{Lu}|\\.\\p{Lu}) (?=\\.\\s?\\p{Lu}\\.)");

    private Abbreviations() {}

    static List<EncodingRules.Fix> find(Nearby near) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        near.matches(HEAD).forEach(found -> fixes.add(new EncodingRules.Fix(found.start(), found.end(), "Art.", LegalSigns.RULE)));
        near.matches(BRACKETED).stream().filter(found -> !found.group().equals("art."))
                .forEach(found -> fixes.add(new EncodingRules.Fix(found.start(), found.end(), "art.", LegalSigns.RULE)));
        near.matches(RUNNING).forEach(found -> fixes.add(new EncodingRules.Fix(found.end() - 1, found.end(), ".", LegalSigns.RULE)));
        near.matches(PARTED).forEach(found -> fixes.add(new EncodingRules.Fix(found.start(), found.end(), "", LegalSigns.RULE)));
        for (MatchResult found : near.matches(MISTER)) {
            fixes.add(new EncodingRules.Fix(found.end() - 1, found.end(), ".", LegalSigns.RULE));
        }
        return fixes;
    }
}
