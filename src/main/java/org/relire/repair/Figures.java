package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Letters that OCR took figures for, where what stands around leaves no doubt: days before months and years behind them (`l9 mai l982`), years alone (`l982`,
/// `19O2`), numbers (`l2 communes`, `3OO francs`, `75.OOO`, `article l4`, `l4 h 3O`, `O,4 mg`, `p. 3l`), numbers that are dialled (`(O2) 551`),
/// of pages and sections (`- l2 -`, `l.2.`), ordinals (`ler octobre`, `lère instance`, `l°`).
///
/// Only what is no number as it stands is touched.
final class Figures {
    static final String RULE = "figure";

    private static final Pattern TRIGGER = Pattern.compile("(?=[lIO1|t\\d])(?:\\b(?:l(?:er|ère|re)|1 er|[1lt]or|ter)\\b|\\d[lIO|°\"'*]|\\bl(?:[\"*]|''|OO\\b)|\\|[lI]|[lIO|][\\d.,°]|OOO|\\b[lI][lIO]\\b|\\bl \\.|\\bl-\\d|\\bl\\s(?:à|et|ou)\\s\\d|(?<=\\p{Ll})(?:1[5-9]|20)\\d|1(?<=\\p{L}/1)\\b)");
    /// Accents may be lost or misread.
    static final String MONTH = "(?i:janvier|f\\p{L}vrier|mars|avril|mai|juin|juillet|ao\\p{L}t|septembre|octobre|novembre|d\\p{L}cembre)(?!\\p{L})";
    /// What a figure may follow, so that it is one.
    private static final String APART = "(?<![\\p{L}\\p{N}.,/'°|]|\\p{L}-)";
    private static final String END = "(?![\\p{L}\\p{N}|])";

    private static final Pattern FIRST_OF_MONTH = Pattern.compile("(?=[1lt])(?:(?<=\\b(?i:le|du|au) )" + ParagraphSigns.FIRST + "|(?<![\\p{L}\\d'-])ler)(?=\\s" + MONTH + ")");
    private static final Pattern FIRST = Pattern.compile("(?<![\\p{L}\\d'-])ler(?=\\s(?i:alinéa|trimestre|semestre|degré|échevin|étage)(?!\\p{L}))|(?<=\\b(?i:du) )ler(?= au \\d)|" + APART + "1 er(?![\\p{L}\\p{N}'])");
    private static final Pattern FIRST_FEMININE = Pattern.compile(
            "(?<![\\p{L}\\d'-])l(?=(?:ère|re)\\s(?i:instance|lecture|chambre|classe|catégorie|phase|série|année|session|section|fois)(?!\\p{L}))");

    private static final Pattern DAY = Pattern.compile(APART + "(?:[lI][\\dO]|O\\d|[123][lIO])(?=\\s" + MONTH + ")");
    /// Two letters may be a word or a Roman numeral elsewhere, a bar the edge of a table's cell.
    private static final Pattern DAY_OF_LETTERS = Pattern.compile("(?=[lI|123])(?<=\\b(?i:le|du|au) )(?:[lI|][lIO|\\d]|[123]\\|)(?=\\s" + MONTH + ")");
    private static final Pattern YEAR_OF_MONTH = Pattern.compile("(?=[1lI2])(?<=\\b" + MONTH + "\\s)(?:[1lI][\\dlIO]{3}|2[0O][\\dlIO]{2})" + END);
    private static final Pattern YEAR = Pattern.compile(APART + "(?:l[5-9](?=[lIO]?\\d)[\\dlIO]{2}|1[5-9]O\\d|2(?=[0O]{0,2}O)[0O]{2}[\\dO])" + END);
    /// What stands for a litre or for a Roman numeral elsewhere; `de 150l` is litres.
    private static final Pattern YEAR_BEHIND = Pattern.compile("(?=[1I])(?<=\\b(?i:en|dès|depuis|années?|fin|début|exercice|loi de|du|et|à) )(?:I[5-9](?=[lIO]?\\d)[\\dlIO]{2}|1[5-9](?:[lI]\\d|\\d[lIO]))" + END
            + "|(?=[1I])(?<=\\b(?i:de|avant|après|vers) )(?:I[5-9]\\d\\d|1[5-9]\\dO)" + END);
    /// Dates of figures alone; `I` and `II` may be months in Roman figures.
    private static final Pattern DATE = Pattern.compile(APART + "(?=[\\dlIO]{1,2}([/.-]))(?:[0-3lIO]?\\d|[123]O|[0-3O][lI]|ll?)\\1(?:[01lIO]?\\d|[1lI]O|1[lI]|O[lI])\\1[1lI][89][\\dlIO]{2}" + END
            + "|(?<=(?<!\\d)\\d{1,2}[/.-][IVX]{1,4}[/.-])[1lI][89][\\dlIO]{2}" + END);
    /// The head of a number that counts something, of a thousand, of one that an article or a page bears, and of `1°`.
    private static final Pattern HEAD = Pattern.compile("(?=l[-\\d.°])(?:" + APART + "l(?=\\d{1,3}\\s\\p{Ll}{3}|\\d h(?!\\p{L})|\\.\\d{3}(?![\\p{L}\\p{N}])|°)"
            + "|(?<=\\b(?i:articles?|art\\.|pages?|p\\.|n°|chapitre) )l(?=\\d{1,3}(?![\\p{L}\\p{N}°-]))|(?<=\\bn° )l(?=-\\d)|(?<=\\d{2}/)l(?=\\d))");
    private static final Pattern SECTION = Pattern.compile("(?m)(?<=^ {0,8})l(?=\\s?\\.\\s?\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s)");
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?m)(?<=^[-–] ?)(?=[lIO]{0,3}\\d)[\\dlIO]{1,4}(?= ?[-–]$)");
    /// Groups of three after one that is a number, each with a figure of its own or all zeros.
    private static final String GROUP = "(?:OOO|(?=[lIO]{0,2}\\d)[\\dlIO]{3})";
    private static final Pattern GROUPED = Pattern.compile(APART + "(?:\\d[\\dO]{0,2}|l[\\dO]{1,2})([ .])" + GROUP + "(?:\\1" + GROUP + "){0,3}" + END);
    private static final Pattern ROUND = Pattern.compile(APART + "\\d{1,2}O{2,3}" + END);
    /// Decimals and numbers after a point, one of which is a figure.
    private static final Pattern DECIMAL = Pattern.compile(APART + "(?:(?:[O\\d]|[1-9l][\\dO]|(?=[lO]{0,2}\\d)[\\dlO]{2,3}),|\\d{1,2}\\.)(?=[lO]{0,2}\\d)[\\dlO]{1,3}" + END);
    /// A litre behind what is measured in it: `60 mg/1`.
    private static final Pattern PER_LITRE = Pattern.compile("(?<=(?<!\\p{L})(?:[mµ]?g|[kK]?Bq|[pn]Ci|[mcµ]l|UI|m?mol|meq)/)1" + END);
    private static final Pattern COUNT_OF_MANY = Pattern.compile(APART + "[1-9]\\d?O(?=\\s\\p{Ll}{3,}[sx](?!\\p{L}))");
    /// The last letter of a word that a year follows without a space.
    private static final Pattern BEFORE_YEAR = Pattern.compile("(?=\\p{Ll}1[5-9]|\\p{Ll}20)(?<=(?i:\\b(?:anné|année|exercic|janvie|févrie|mar|avri|ma|jui|juille|aoû|septembr|octobr|novembr|décembr|budge|depui|d[ée]bu|fi)))"
            + "\\p{Ll}(?=(?:1[5-9]|20)\\d\\d(?![\\p{L}\\p{N}/-]|[.,]\\d))");
    /// Numbers that begin on a letter, hold one, or end on one behind what only a number follows.
    private static final Pattern LED = Pattern.compile(APART + "l(?:[\\dO]\\d|[\\dO]{3}|OO)" + END);
    private static final Pattern HELD = Pattern.compile(APART + "\\d[\\dO]{0,8}O[\\dO]{0,8}\\d" + END);
    private static final Pattern ENDED = Pattern.compile("(?<=\\b(?i:pages?|pp?\\.|articles?|art\\.|n°s?) )[1-9]\\d?[lO]" + END + "(?!')");
    private static final Pattern LISTED = Pattern.compile("(?<=\\b(?i:articles|pages|points|annexes|tableaux|phases|pp\\.|n°s|nos) )l(?=\\s(?:à|et|ou)\\s\\d)");
    private static final Pattern DIALLED = Pattern.compile("(?<=\\()O(?=\\d{1,2}\\)\\s?[/.]?\\s?\\d)|" + APART + "O(?=\\d{1,2}\\s?/\\s?\\d{2,3}[. ])");
    private static final Pattern MINUTES = Pattern.compile("(?<=[\\dlO] h )(?:[0-5l]O|[0-5]l|l\\d)" + END);
    private static final Pattern COUNT = Pattern.compile(APART + "(?:\\d{1,3}|l\\d{0,2})O{1,3}(?=\\s?(?:%|(?:h|F|fr|francs?|millions?|milliards?|ans|jours|mois|heures|minutes|mètres|km|cm|mm|m[23²³]|kg|mg|µg|tonnes|litres|kWh|kW|MW|hectares"
            + "|pages|personnes|habitants|membres|voix|communes)(?![\\p{L}\\p{N}])))");

    private static final int MOST_FIGURES = 18;
    /// In characters: longer than any number with what tells it.
    private static final int REACH = 60;

    private Figures() {}

    /// The changes, in order, not overlapping.
    ///
    /// @param text folded
    static List<EncodingRules.Fix> find(String text) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        Nearby near = new Nearby(TRIGGER, text, REACH);
        write(FIRST_OF_MONTH, "1er", near, fixes);
        write(FIRST, "1er", near, fixes);
        write(FIRST_FEMININE, "1", near, fixes);
        write(HEAD, "1", near, fixes);
        write(SECTION, "1", near, fixes);
        number(PAGE_NUMBER, _ -> true, near, fixes);
        LongPredicate day = value -> value >= 1 && value <= 31;
        LongPredicate year = value -> value >= 1500 && value < 2100;
        number(DAY, day, near, fixes);
        number(DAY_OF_LETTERS, day, near, fixes);
        number(YEAR_OF_MONTH, year, near, fixes);
        number(YEAR, year, near, fixes);
        number(YEAR_BEHIND, year, near, fixes);
        number(DATE, _ -> true, near, fixes);
        number(COUNT, _ -> true, near, fixes);
        number(COUNT_OF_MANY, _ -> true, near, fixes);
        near.matches(BEFORE_YEAR).forEach(word -> fixes.add(new EncodingRules.Fix(word.start(), word.end(), word.group() + " ", RULE)));
        number(GROUPED, _ -> true, near, fixes);
        number(ROUND, _ -> true, near, fixes);
        number(DECIMAL, _ -> true, near, fixes);
        number(LED, _ -> true, near, fixes);
        number(HELD, _ -> true, near, fixes);
        number(ENDED, _ -> true, near, fixes);
        write(LISTED, "1", near, fixes);
        write(DIALLED, "0", near, fixes);
        write(PER_LITRE, "l", near, fixes);
        number(MINUTES, value -> value < 60, near, fixes);
        return EncodingRules.apart(fixes);
    }

    private static void write(Pattern pattern, String truth, Nearby near, List<EncodingRules.Fix> fixes) {
        for (MatchResult found : near.matches(pattern)) {
            if (!found.group().equals(truth)) {
                fixes.add(new EncodingRules.Fix(found.start(), found.end(), truth, RULE));
            }
        }
    }

    /// A number with figures for the letters that look like them.
    static String asFigures(String number) {
        return number.replaceAll("[lI|]", "1").replace('O', '0');
    }

    /// What figures say; of more than a long holds, the most that it does.
    private static long value(String figures) {
        return figures.length() > MOST_FIGURES ? Long.MAX_VALUE : Long.parseLong(figures);
    }

    private static void number(Pattern pattern, LongPredicate possible, Nearby near, List<EncodingRules.Fix> fixes) {
        for (MatchResult found : near.matches(pattern)) {
            String figures = asFigures(found.group());
            if (!figures.equals(found.group()) && possible.test(value(figures.replaceAll("\\D", "")))) {
                fixes.add(new EncodingRules.Fix(found.start(), found.end(), figures, RULE));
            }
        }
    }
}
