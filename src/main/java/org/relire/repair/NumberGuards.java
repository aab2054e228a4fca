package org.relire.repair;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lm.Lexicon;

/// Numbers, and what has figures in it, stay unless a word stands there beyond doubt.
final class NumberGuards {
    /// The one number that is often a word misread: `il`.
    static final String LIKE_IL = "11";
    private static final String ACCENTED = "àâéèêëîïôùûüç";
    private static final Map<Character, String> LIKE_FIGURES = Map.of('0', "o", '1', "il", '5', "s");
    private static final Pattern DIGITS = Pattern.compile("\\d{2,}|\\d[°/]");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:er|re|ère|ème|bis|ter|quater|quinquies|sexies|septies|octies|h|[b-d])");
    private static final Pattern POWERS = Pattern.compile("[²³¹½¼¾]");
    /// Of a witness, a road, a form: `X1`, `E40`.
    private static final Pattern CODE = Pattern.compile("\\p{Lu}\\d{1,3}");
    private static final Pattern SHORT_ORDINAL = Pattern.compile("\\d[ae]");
    private static final Pattern COUNTED = Pattern.compile("^\\d+ |\\p{L}{2,} \\d+$");
    private static final Pattern NOTED = Pattern.compile("(\\p{L}{3,}|»)\\d{1,2}");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{2,}");
    private static final int NEAR = 120;
    private static final double SURE_OF_FIGURE = 0.85;
    private static final double SURE_OF_NOTE = 0.95;
    private static final double ALL_BUT_SURE = 0.97;

    private final Lexicon lexicon;

    NumberGuards(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether a change leaves numbers alone.
    ///
    /// @param text       the page's characters
    /// @param confidence that the change is right
    boolean allow(Span span, char[] text, double confidence) {
        String before = span.before();
        String after = span.after();
        boolean pronoun = before.equals(LIKE_IL) && after.equalsIgnoreCase("il") && !isAmongNumbers(span, text);
        boolean word = confidence >= ALL_BUT_SURE && isWordOfFigures(before, after);
        return !changesFigures(span, text, confidence) && (!changesNumber(before) || pronoun || word);
    }

    /// Whether a number of two digits or more stands near.
    private static boolean isAmongNumbers(Span span, char[] text) {
        int from = Math.max(0, span.start() - NEAR);
        int to = Math.min(text.length, span.end() + NEAR);
        return NUMBER.matcher(new String(text, from, span.start() - from)).find() || NUMBER.matcher(new String(text, span.end(), to - span.end())).find();
    }

    /// Whether a change would write figures that do not stand there, or touch an ordinal (`5bis`), a class (`2b`), a count (`1 école`), a code (`X1`), or, unless it is all but sure, what may
    /// be one (`1a`) or a note's figure (`proposition5`).
    private boolean changesFigures(Span span, char[] text, double confidence) {
        String before = span.before();
        String after = span.after();
        boolean clings = span.end() < text.length && Character.isLowerCase(text[span.end()]);
        if (POWERS.matcher(before).find() || CODE.matcher(before).matches() && !clings && after.equals(after.toUpperCase(Locale.FRENCH))) {
            return true;
        }
        if (before.chars().noneMatch(Character::isDigit)) {
            return after.chars().anyMatch(Character::isDigit);
        }
        if (after.chars().anyMatch(Character::isDigit) && !figures(before).equals(figures(after)) || ORDINAL.matcher(before).matches()
                || COUNTED.matcher(before).find()) {
            return true;
        }
        Matcher noted = NOTED.matcher(before);
        return confidence < SURE_OF_FIGURE && SHORT_ORDINAL.matcher(before).matches() || confidence < SURE_OF_NOTE && noted.matches() && lexicon.isTrusted(noted.group(1));
    }

    private static String figures(String text) {
        return text.replaceAll("\\D", "");
    }

    /// Whether figures apart from each other, or such as look like their letters, turn into letters, one each, and a word of the dictionary is all that comes out: `g6n6ral`,
    /// `50n`; figures apart in a word that has next to no letters only into letters with accents (`6t6`), for it may be a code.
    private boolean isWordOfFigures(String before, String after) {
        if (before.length() != after.length() || !lexicon.isDictionary(lexicon.find(after))) {
            return false;
        }
        long letters = before.chars().filter(Character::isLetter).count();
        boolean figure = false;
        for (int i = 0; i < before.length(); i++) {
            boolean wasFigure = figure;
            char read = before.charAt(i);
            char truth = after.charAt(i);
            figure = Character.isDigit(read);
            boolean apart = !wasFigure && Character.isLetter(truth) && (letters > 2 || ACCENTED.indexOf(truth) >= 0);
            boolean fits = figure ? apart || isLike(read, truth) : read == truth || "il".indexOf(read) >= 0 && "il".indexOf(truth) >= 0;
            if (!fits) {
                return false;
            }
        }
        return letters > 0;
    }

    /// Whether a figure looks like a letter.
    private static boolean isLike(char figure, char letter) {
        return LIKE_FIGURES.getOrDefault(figure, "").indexOf(letter) >= 0;
    }

    private static boolean changesNumber(String before) {
        int digits = (int) before.chars().filter(Character::isDigit).count();
        int letters = (int) before.chars().filter(Character::isLetter).count();
        return DIGITS.matcher(before).find() || digits > 1 && letters < 3 * digits;
    }
}
