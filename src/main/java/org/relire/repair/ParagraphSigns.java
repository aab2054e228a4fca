package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The paragraph sign and the numbers behind it: `$ 2.`, `Art. 4. 8 1.`, `(é 8, alinéa 2)`, `§ 1°"`, `§ Ter`. Tesseract's French model does not know `§` at all, most others take it
/// for whatever it looks like.
final class ParagraphSigns {
    /// What the sign is read as and what nothing else is by itself before a number, at the head of a paragraph, after an article or in brackets.
    static final String STRANGE = "[@éëèä¢¥£]";

    /// Words that only acts, reports about them and their minutes have.
    private static final Pattern LEGAL = Pattern.compile("(?i)\\b(?:art\\.|(?<=l')art[,;:](?=\\s\\d)|articles?|alinéas?|lois?|décrets?|arrêtés?|règlement|chapitre|code)(?!\\p{L})|§");
    private static final Pattern DOLLARS = Pattern.compile("(?i)dollar|US ?\\$|\\$ ?(?:US|CAN)\\b|\\$ ?(?:\\d{3}|\\d{1,2}(?:[ .]\\d{3}|,\\d| (?:mill|par\\b)))");

    /// What `1er` is read as.
    static final String FIRST = "(?:1er|[1l]°[\"'*]?|[1l][\"'*]{1,2}|ler|[1l]or|ter)";
    /// What `1er` is read as besides, where it can be nothing else.
    private static final String FIRST_MISREAD = "(?:1er|[1lIiJTtHF]ern?|[1lIT]or|[1lI][°\"'*_%]{1,3}|[1lI] ?[8B]'|1e'?|[1l] ?er)";
    private static final String NUMBER = "(?:[1-9]\\d?(?:er|bis|ter|quater)?)";
    private static final String ARTICLE = "(?:[Aa]rt(?:[iï]cle|\\.)s? ?(?:\\d[\\d/.]{0,6}(?:er|bis|ter)?|[1lI][8B]'|[1lI][\"'°]{1,2}|ler)[.,]?)";
    private static final String HEAD = "(?:(?<=\\n)|^)";
    /// `ÿ`, which no French text has apart before such a number, `$` before `1er`; other dollars are sums of money, and `&` joins names, unless they follow what a
    /// reference follows.
    private static final Pattern SURE = Pattern.compile("(?<![\\p{L}\\d$&])(?:ÿ(?= |" + FIRST + ")|\\$(?= ?" + FIRST + ")|(?:" + HEAD
            + "|(?<=[,;(.] ?)|(?<=\\b(?:au|du|le|les|aux|des|ou) )|(?<=" + ARTICLE + " ))(?:S?&|\\$(?= )))"
            + "(?= ?(?:" + FIRST + "|" + NUMBER + ")(?:[.,;:)](?!\\d)|\\s|$)(?! ?\\d{3}))");
    // In what follows the look at the sign itself comes first: a look behind at every character would be slow.
    /// A letter or digit that only its place unmasks: at the head of an article's paragraph, or after an article's number.
    private static final Pattern AT_HEAD = Pattern.compile("(?=[8S5g])" + HEAD + "(?:[8S5g]|S&)(?= (?:" + FIRST_MISREAD + "[.,;:]?\\s|" + NUMBER + "\\.\\s+\\p{Lu}))");
    private static final Pattern AFTER_ARTICLE = Pattern.compile("(?=[8S5g])(?<=" + ARTICLE + " )(?:[8S5g]|S&)(?= (?:" + FIRST_MISREAD + "[.,;:]?\\s|" + NUMBER
            + "(?:\\.\\s+\\p{Lu}|[,)](?!\\d))))");
    /// What the paragraphs of an article follow: its number at a line's head, or its first paragraph.
    private static final Pattern ARTICLE_BEFORE = Pattern.compile("(?m)^ *" + ARTICLE + "|§ ?\\d|^ *[8S5g$&ÿ] " + FIRST);
    /// What numbers that `&` joins follow, and what a paragraph follows.
    private static final Pattern SEVERAL = Pattern.compile("(?i)\\b(?:articles|chapitres|tomes|livres|titres|art\\.s)\\b[^;]*$|\\b(?:article|chapitre|tome) ?\\d+ ?$");
    private static final Pattern CITATION = Pattern.compile(" ?(?:" + FIRST + "(?![\\p{L}\\d])|\\d+(?:er)?[.,]? (?:al\\.|alin))");
    private static final Pattern CITED = Pattern.compile("(?i)\\bart(?:\\.|icle)|§ ?\\d|\\b(?:au|du|le|les|aux|des|ou) $");
    private static final int REACH = 40;
    private static final String BEHIND = "(?=[.,;:)\\s]|$)";
    private static final Pattern BEHIND_SIGN = Pattern.compile(" ?(" + FIRST_MISREAD + ")" + BEHIND);
    private static final Pattern BEHIND_ARTICLE = Pattern.compile("(?=[1lIit])(?:(?<=\\b[Aa]rt(?:icle|\\.) )|(?<=\\b[Aa]rticles )(?![1l]°(?![\"'*])))(?:" + FIRST
            + "|[1lI](?:\"|'[\"']|°[\"*])|[1lI][8B]'|ier)" + BEHIND);
    /// After an article, at the head of a paragraph, or in brackets before a subparagraph.
    private static final Pattern STRANGE_SIGN = Pattern.compile("(?=" + STRANGE + "\\s)(?:(?<=" + ARTICLE + "\\s)" + STRANGE + "(?=\\s(?:" + FIRST_MISREAD + "|" + NUMBER + ")(?: ?[.,;:)]|\\s))"
            + "|" + HEAD + STRANGE + "(?= (?:" + FIRST_MISREAD + BEHIND + "|" + NUMBER + "[.,]\\s+\\p{Lu})))");
    private static final Pattern IN_BRACKETS = Pattern.compile("(?<=\\()(?:" + STRANGE + "|[58SgQBàâ&$])(?=\\s(?:" + NUMBER + ")[.,]\\s[a_]l.{0,2}n)");

    private ParagraphSigns() {}

    /// @param text folded
    static List<EncodingRules.Fix> find(String text, Nearby near) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        List<MatchResult> sure = near.matches(SURE);
        if (!sure.isEmpty() && !DOLLARS.matcher(text).find()) {
            sure.stream().filter(sign -> isReference(text, sign)).forEach(sign -> fixes.add(paragraph(text, sign)));
        }
        addPlaced(text, near, fixes);
        add(near.matches(STRANGE_SIGN), "§", text, fixes);
        add(near.matches(IN_BRACKETS), "§", text, fixes);
        addFirst(text, fixes);
        add(near.matches(BEHIND_ARTICLE), "1er", text, fixes);
        return fixes.isEmpty() || !LEGAL.matcher(text).find() ? List.of() : EncodingRules.apart(fixes);
    }

    /// What follows a sign that is one, or that was found to be one.
    private static void addFirst(String text, List<EncodingRules.Fix> fixes) {
        List<Integer> signs = new ArrayList<>(fixes.stream().map(EncodingRules.Fix::end).toList());
        for (int at = text.indexOf('§'); at >= 0; at = text.indexOf('§', at + 1)) {
            signs.add(at + 1);
        }
        for (int sign : signs) {
            Matcher first = BEHIND_SIGN.matcher(text).region(sign, text.length()).useTransparentBounds(true);
            if (first.lookingAt() && !first.group(1).equals("1er") && !first.group(1).equals("Ier")) {
                fixes.add(new EncodingRules.Fix(first.start(1), first.end(1), "1er", LegalSigns.RULE));
            }
        }
    }

    /// At the head of a line the paragraphs of an article, or those whose numbers follow each other: else it is a list that has such a number.
    private static void addPlaced(String text, Nearby near, List<EncodingRules.Fix> fixes) {
        List<MatchResult> heads = near.matches(AT_HEAD);
        Set<Integer> numbers = heads.stream().map(head -> number(text, head)).collect(Collectors.toSet());
        Matcher article = ARTICLE_BEFORE.matcher(text);
        int from = !heads.isEmpty() && article.find() ? article.end() : text.length();
        for (MatchResult head : heads) {
            int number = number(text, head);
            if (isListed(text, head)) {
                continue;
            }
            if (head.start() >= from || numbers.contains(number - 1) || numbers.contains(number + 1)) {
                fixes.add(new EncodingRules.Fix(head.start(), head.end(), "§", LegalSigns.RULE));
            }
        }
        add(near.matches(AFTER_ARTICLE), "§", text, fixes);
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
        return new EncodingRules.Fix(sign.start(), sign.end(), glued ? "§ " : "§", LegalSigns.RULE);
    }

    /// The number behind a sign; that of `ler` and the like is 1.
    private static int number(String text, MatchResult sign) {
        int end = sign.end() + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end == sign.end() + 1 ? 1 : Integer.parseInt(text.substring(sign.end() + 1, end));
    }

    private static void add(List<MatchResult> signs, String truth, String text, List<EncodingRules.Fix> fixes) {
        for (MatchResult found : signs) {
            if (!found.group().equals(truth)) {
                boolean glued = truth.equals("§") && found.end() < text.length() && text.charAt(found.end()) != ' ';
                fixes.add(new EncodingRules.Fix(found.start(), found.end(), glued ? truth + " " : truth, LegalSigns.RULE));
            }
        }
    }
}
