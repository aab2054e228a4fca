package org.relire.repair;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.relire.repair.lattice.Decoding.Span;

/// What stands around a change forbids some that would be safe elsewhere: parts of dates, numbers, references and lists.
final class Surroundings {

    private static final int SHORT = 4;
    private static final int ORDINAL = 3;
    private static final int NEXT = 8;
    private static final int NEAR = 40;
    /// Units of land, among which `a` is one too.
    private static final Pattern AREA = Pattern.compile("\\d ?(?:ha|ca)\\b|\\b(?:hectares?|centiares?|ares?)\\b");
    /// Words and specks; other signs may be a number's.
    private static final Pattern HARMLESS = Pattern.compile("[\\p{L} _]+|&|[·•▪■~^¨ ]+");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}' ]*");
    private static final double SURE = 0.95;
    private static final double SURE_OF_MONTH = 0.98;
    private static final Pattern DAY = Pattern.compile("(?i:\\b(?:le|du|au|les)|,) \\d{1,2}(?:er)?\\s$");
    private static final Pattern NUMBER_BEFORE = Pattern.compile("\\d\\s$");
    private static final Pattern YEAR = Pattern.compile("\\s(?:1[5-9]|20)\\d\\d(?!\\d)");
    private static final String LIST_MARKS = "-–•·▪■*«\"(";
    private static final Pattern FIRM = Pattern.compile("\\s*(?:(?i:fils|fr[èe]res|cie)|\\p{Lu}).*", Pattern.DOTALL);
    private static final Set<String> MEASURES = Set.of("cl", "dl", "ml", "hl", "cc", "càs", "càc", "cas", "qx");
    private static final Set<String> MONTHS = Set.of("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre");

    private Surroundings() {
    }

    /// Whether nothing around the change speaks against making it without asking.
    ///
    /// @param text       the page's characters
    /// @param confidence that the change is right
    static boolean allow(Span span, char[] text, double confidence) {
        boolean bySlash = at(text, span.start() - 1) == '/' || at(text, span.end()) == '/';
        boolean words = confidence >= SURE && HARMLESS.matcher(span.before()).matches() && WORDS.matcher(span.after()).matches();
        boolean month = MONTHS.contains(span.after().strip().toLowerCase(Locale.FRENCH));
        boolean sure = words && !month || month && confidence >= SURE_OF_MONTH && isOneLetter(span.before(), span.after()) && isDated(span, text);
        return !bySlash && !isMonthInCapitals(span) && !isUnitOfLand(span, text) && !isMeasure(span, text) && (sure || !isPartOfDateOrNumber(span, text)) && (Guards.isElision(span, text) || !isListMark(span, text));
    }

    /// A short word beside a number is a month, a unit, an ordinal or an article's suffix; its accents are mended, else only what is all but certain. A month is written only for one that
    /// differs in a letter (`mats`, `a0ût`): `juli` may be June or July.
    private static boolean isPartOfDateOrNumber(Span span, char[] text) {
        boolean byNumber = isNumber(text, span.start() - 1, -1) || isNumber(text, span.end(), 1);
        return byNumber && span.before().length() <= SHORT
                && !Strings.bare(span.before()).equals(Strings.bare(span.after()));
    }

    /// Whether a day stands before a place behind its article, or a year behind it and none before: `le 3 mats`, `en a0ût 1986`; not `un navire a 3 mats`.
    private static boolean isDated(Span span, char[] text) {
        String before = new String(text, Math.max(0, span.start() - NEAR), Math.min(NEAR, span.start()));
        String behind = new String(text, span.end(), Math.min(NEXT, text.length - span.end()));
        return DAY.matcher(before).find() || !NUMBER_BEFORE.matcher(before).find() && YEAR.matcher(behind).lookingAt();
    }

    /// Whether two words of one length differ in one letter.
    private static boolean isOneLetter(String one, String other) {
        return one.length() == other.length() && IntStream.range(0, one.length()).filter(i -> one.charAt(i) != other.charAt(i)).count() == 1;
    }

    /// Whether all that a change takes from a month is its capital, which many a typist gave it.
    private static boolean isMonthInCapitals(Span span) {
        return !span.before().isEmpty() && Character.isUpperCase(span.before().charAt(0)) && span.before().equalsIgnoreCase(span.after()) && MONTHS.contains(span.after().toLowerCase(Locale.FRENCH));
    }

    /// Whether a word is the unit of a number before it: `10 cl`, `2 càs`.
    private static boolean isMeasure(Span span, char[] text) {
        return MEASURES.contains(span.before()) && isNumber(text, span.start() - 1, -1);
    }

    /// Whether an `a` stands among other units of land: `1 ha 4 a 50 ca`.
    private static boolean isUnitOfLand(Span span, char[] text) {
        int from = Math.max(0, span.start() - NEAR);
        int to = Math.min(text.length, span.end() + NEAR);
        return span.before().equals("a") && isNumber(text, span.start() - 1, -1) && AREA.matcher(new String(text, from, to - from)).find();
    }

    /// A sign that opens a line may be a list's mark, unless it clings to a word and turns out to be its letter (`_ériode`), or is one that no list has.
    private static boolean isListMark(Span span, char[] text) {
        int i = span.start() - 1;
        while (i >= 0 && text[i] == ' ') {
            i--;
        }
        boolean opensLine = i < 0 || text[i] == '\n';
        boolean sign = !span.before().isEmpty() && !Character.isLetterOrDigit(span.before().charAt(0)) && !Borders.isBorder(span, text);
        boolean kept = !span.after().isEmpty() && span.after().charAt(0) == at(text, span.start());
        return opensLine && sign && !kept && !isLetter(span, text);
    }

    private static boolean isLetter(Span span, char[] text) {
        boolean more = Strings.letters(span.after()).length() > Strings.letters(span.before()).length();
        boolean and = span.before().equals("&");
        boolean clings = !and && Character.isLetter(at(text, span.start() + 1)) && LIST_MARKS.indexOf(at(text, span.start())) < 0;
        String next = new String(text, span.end(), Math.min(NEXT, text.length - span.end()));
        return more && (clings || and && !FIRM.matcher(next).matches());
    }

    /// Whether a number, perhaps with its ordinal's letters, stands beside a place: a word that opens on a digit read for a letter is none.
    private static boolean isNumber(char[] text, int place, int step) {
        int at = at(text, place) == ' ' ? place + step : place;
        boolean opens = Character.isDigit(at(text, at));
        int letters = 0;
        for (; !Character.isWhitespace(at(text, at)); at += step) {
            letters += Character.isLetter(text[at]) ? 1 : 0;
        }
        return opens && letters <= ORDINAL;
    }

    private static char at(char[] text, int at) {
        return at >= 0 && at < text.length ? text[at] : '\n';
    }
}
