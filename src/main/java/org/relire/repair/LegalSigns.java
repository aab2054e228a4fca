package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relire.repair.lm.Typography;

/// The signs of acts and reports that OCR lacks or takes for others, where what stands around leaves no doubt: the paragraph sign (`$ 2.`, `Art. 4. 8 1.`),
/// the raised letters of `1er` (`§ 1°"`), Roman numerals (`PARTIE Il`, `|. Introduction`). Tesseract's French model does not know `§` at all.
final class LegalSigns {
    static final String RULE = "legal-sign";

    private static final Pattern TRIGGER = Pattern.compile("[$&ÿ|§]|(?<![\\p{L}\\d])[8S5] (?:\\d|l)|\\bl?[1Il|]{1,4}\\b|\\bler\\b|\\d[°\"']");
    /// Words that only acts, reports about them and their minutes have.
    private static final Pattern LEGAL = Pattern.compile("(?i)\\b(?:art\\.|articles?|alinéas?|lois?|décrets?|arrêtés?|règlement|chapitre|code)(?!\\p{L})|§");
    private static final Pattern DOLLARS = Pattern.compile("(?i)dollar|US ?\\$|\\$ ?(?:US|CAN)\\b|\\$ ?(?:\\d{3}|\\d{1,2}(?:[ .]\\d{3}|,\\d| (?:mill|par\\b)))");

    /// What `1er` is read as.
    static final String FIRST = "(?:1er|[1l]°[\"'*]?|[1l][\"'*]{1,2}|ler|[1l]or|ter)";
    private static final String NUMBER = "(?:[1-9]\\d?(?:er|bis|ter|quater)?)";
    private static final String ARTICLE = "(?:[Aa]rt(?:icle|\\.)s? ?\\d[\\d/.]{0,6}(?:er|bis|ter)?[.,]?)";
    private static final String HEAD = "(?:(?<=\\n)|^)";
    /// `ÿ`, which no French text has apart before such a number, `$` before `1er`; other dollars are sums of money, and `&` joins names, unless they follow what a
    /// reference follows.
    private static final Pattern SURE = Pattern.compile("(?<![\\p{L}\\d$&])(?:ÿ(?= |" + FIRST + ")|\\$(?= ?" + FIRST + ")|(?:" + HEAD
            + "|(?<=[,;(.] ?)|(?<=\\b(?:au|du|le|les|aux|des|ou) )|(?<=" + ARTICLE + " ))(?:S?&|\\$(?= )))"
            + "(?= ?(?:" + FIRST + "|" + NUMBER + ")(?:[.,;:)](?!\\d)|\\s|$)(?! ?\\d{3}))");
    // In what follows the look at the sign itself comes first: a look behind at every character would be slow.
    /// A letter or digit that only its place unmasks: at the head of an article's paragraph, or after an article's number.
    private static final Pattern AT_HEAD = Pattern.compile("(?=[8S5])" + HEAD + "(?:[8S5]|S&)(?= (?:" + FIRST + "[.,;:]?\\s|" + NUMBER + "\\.\\s+\\p{Lu}))");
    private static final Pattern AFTER_ARTICLE = Pattern.compile("(?=[8S5])(?<=" + ARTICLE + " )(?:[8S5]|S&)(?= (?:" + FIRST + "[.,;:]?\\s|" + NUMBER
            + "(?:\\.\\s+\\p{Lu}|[,)](?!\\d))))");
    /// What the paragraphs of an article follow: its number at a line's head, or its first paragraph.
    private static final Pattern ARTICLE_BEFORE = Pattern.compile("(?m)^ *" + ARTICLE + "|§ ?\\d|^ *[8S5$&ÿ] " + FIRST);
    /// What numbers that `&` joins follow, and what a paragraph follows.
    private static final Pattern SEVERAL = Pattern.compile("(?i)\\b(?:articles|chapitres|tomes|livres|titres|art\\.s)\\b[^;]*$|\\b(?:article|chapitre|tome) ?\\d+ ?$");
    private static final Pattern CITATION = Pattern.compile(" ?(?:" + FIRST + "(?![\\p{L}\\d])|\\d+(?:er)?[.,]? (?:al\\.|alin))");
    private static final Pattern CITED = Pattern.compile("(?i)\\bart(?:\\.|icle)|§ ?\\d|\\b(?:au|du|le|les|aux|des|ou) $");
    private static final int REACH = 40;
    private static final Pattern FIRST_OF = Pattern.compile("(?=[1lt])(?:(?<=§ ?)|(?<=[$&ÿ] ?)|(?<=\\n[8S5] )|(?<=" + ARTICLE
            + " [8S5] )|(?<=\\b[Aa]rt(?:icle|\\.) )|(?<=\\b[Aa]rticles )(?![1l]°(?![\"'*])))" + FIRST + "(?=[.,;:)\\s]|$)");
    private static final Pattern NUMERAL_OF = Pattern.compile(
            "(?=[Il|])(?<=\\b(?:CHAPITRE|TITRE|PARTIE|LIVRE|SECTION|ANNEXE|Chapitre|Titre|Partie|Livre|Annexe) )"
                    + "(?!Il (?!(?:d[eu]s?|et|ou|relatifs?|relatives?) )\\p{Ll})[Il|]{1,4}(?=[.,:)]?(?:\\s|$))");
    private static final Pattern LETTERED = Pattern.compile("\\b[Aa]nnexe [a-km-z]\\b");
    /// A lone `l` may head an item of a list; `Ill.` is short for `illustration`.
    private static final Pattern NUMERAL = Pattern.compile("(?=[Il|])" + HEAD + "(?!Ill)(?:\\||[Il|]{2,3})(?=\\. \\p{Lu})");

    private LegalSigns() {}

    /// The changes of the raw text, in order, not overlapping.
    static List<EncodingRules.Fix> find(String raw) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        if (!TRIGGER.matcher(raw).find()) {
            return fixes;
        }
        String text = Typography.fold(raw);
        if (LEGAL.matcher(text).find()) {
            if (!DOLLARS.matcher(text).find()) {
                SURE.matcher(text).results().filter(sign -> isReference(text, sign)).forEach(sign -> fixes.add(paragraph(text, sign)));
            }
            addPlaced(text, fixes);
            add(FIRST_OF, "1er", text, fixes);
        }
        if (!LETTERED.matcher(text).find()) {
            numerals(NUMERAL_OF, text, fixes);
        }
        numerals(NUMERAL, text, fixes);
        return EncodingRules.apart(fixes);
    }

    /// At the head of a line the paragraphs of an article, or those whose numbers follow each other: else it is a list that has such a number.
    private static void addPlaced(String text, List<EncodingRules.Fix> fixes) {
        Matcher article = ARTICLE_BEFORE.matcher(text);
        int from = article.find() ? article.end() : text.length();
        List<MatchResult> heads = AT_HEAD.matcher(text).results().toList();
        for (MatchResult head : heads) {
            int number = number(text, head);
            if (isListed(text, head)) {
                continue;
            }
            if (head.start() >= from || heads.stream().anyMatch(other -> Math.abs(number(text, other) - number) == 1)) {
                fixes.add(new EncodingRules.Fix(head.start(), head.end(), "§", RULE));
            }
        }
        add(AFTER_ARTICLE, "§", text, fixes);
    }

    /// Whether a line is an item of a list, which a colon at the end of the line before announces.
    private static boolean isListed(String text, MatchResult head) {
        return head.start() > 1 && text.charAt(head.start() - 2) == ':';
    }

    /// Whether what stands before a sign calls for a paragraph: not a number that the next one follows (`articles 3. & 4.`), nor, for a dollar within a sentence, anything
    /// but an article or another paragraph.
    private static boolean isReference(String text, MatchResult sign) {
        String before = text.substring(Math.max(0, sign.start() - REACH), sign.start());
        if (CITATION.matcher(text).region(sign.end(), text.length()).lookingAt()) {
            return true;
        }
        if (sign.group().endsWith("&")) {
            return !SEVERAL.matcher(before).find();
        }
        boolean head = sign.start() == 0 || text.charAt(sign.start() - 1) == '\n';
        return !sign.group().equals("$") || head || CITED.matcher(before).find();
    }

    private static EncodingRules.Fix paragraph(String text, MatchResult sign) {
        boolean glued = sign.end() < text.length() && text.charAt(sign.end()) != ' ';
        return new EncodingRules.Fix(sign.start(), sign.end(), glued ? "§ " : "§", RULE);
    }

    /// The number behind a sign; that of `ler` and the like is 1.
    private static int number(String text, MatchResult sign) {
        int end = sign.end() + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end == sign.end() + 1 ? 1 : Integer.parseInt(text.substring(sign.end() + 1, end));
    }

    private static void add(Pattern pattern, String truth, String text, List<EncodingRules.Fix> fixes) {
        for (Matcher found = pattern.matcher(text); found.find(); ) {
            if (!found.group().equals(truth)) {
                boolean glued = truth.equals("§") && found.end() < text.length() && text.charAt(found.end()) != ' ';
                fixes.add(new EncodingRules.Fix(found.start(), found.end(), glued ? truth + " " : truth, RULE));
            }
        }
    }

    private static void numerals(Pattern pattern, String text, List<EncodingRules.Fix> fixes) {
        for (Matcher found = pattern.matcher(text); found.find(); ) {
            String numeral = "I".repeat(found.group().length());
            if (!found.group().equals(numeral)) {
                fixes.add(new EncodingRules.Fix(found.start(), found.end(), numeral, RULE));
            }
        }
    }
}
