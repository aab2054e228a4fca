package org.relire.repair;

import java.nio.CharBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lm.Lexicon;

/// Stops, dashes, quotation marks and the signs of references and money stay unless they are specks or letters beyond doubt.
final class SignGuards {
    private static final Pattern REFERENCE = Pattern.compile(
            "(?U)§|°|\\b(?:art|al|chap|vol|cf|p|pp|no|nos)\\.|\\b\\p{Lu}\\.|\\b\\p{L}\\.\\p{L}\\b|\\d[.,/]\\d|(?<!\\p{L})[€$£%]|[$%](?!\\p{L})");
    private static final Pattern SLASHED = Pattern.compile("\\p{L}/");
    private static final Pattern PARTED = Pattern.compile("(\\p{L}+)-[^\\S\\n]*\\n\\s*(\\p{L}+)");
    private static final Pattern QUOTED_AFTER_ELISION = Pattern.compile("(?i)(?<!\\p{L})(?:[cdjlmnst]|qu)''");
    /// From which confidence on a stop within a word or behind its first letter goes, and a letter or figure becomes the mark that ends a sentence.
    private static final double SURE_OF_SPECK = 0.95;
    private static final double SURE_OF_MARK = 0.95;
    private static final double ALL_BUT_SURE = 0.97;
    /// Full stops within or behind what they cling to, as no initial and no abbreviation has them: `d.e`, `L.objet`.
    private static final Pattern SPECK_WITHIN = Pattern.compile("(?:\\p{Lu}\\.)?\\p{Ll}+|\\p{Ll}\\.\\p{Ll}");
    /// A word with one quotation mark inside, as no quotation has it: `optim"iser`, `l"enquête`.
    private static final Pattern QUOTE_WITHIN = Pattern.compile("[\\p{L}'-]*\\p{L}\"\\p{L}[\\p{L}'-]*");
    /// An elision with a quotation mark for its apostrophe, or a word with a star inside.
    private static final Pattern QUOTED_ELISION = Pattern.compile("(?i)(?:[cdjlmnst]|qu)\"");
    private static final Pattern STAR_WITHIN = Pattern.compile("\\p{L}+\\*\\p{L}+");
    private static final double SURE_OF_QUOTE_WITHIN = 0.9;
    /// In characters: a quotation of some words.
    private static final int QUOTATION = 60;
    /// A figure, letters and a bar that the marks `?` and `!` are read as.
    private static final Pattern MARK = Pattern.compile("\\s?[7lI|]");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("\\s?[?!]");

    private static final String DASHES = "-–—";

    private final Lexicon lexicon;

    SignGuards(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether a change leaves signs alone that mean something.
    ///
    /// @param text       the page's characters
    /// @param confidence that the change is right
    boolean allow(Span span, char[] text, double confidence) {
        String before = span.before();
        String after = span.after();
        boolean dash = isOtherDash(before, after) && !Specks.isSpacedComma(span);
        boolean mark = confidence >= SURE_OF_MARK && MARK.matcher(before).matches() && ENDS_SENTENCE.matcher(after).matches();
        boolean stops = Guards.isElision(span, text) || keepsStops(before, after) || endsSentence(span, text) || mark;
        boolean clings = span.end() < text.length && Character.isLetter(text[span.end()]);
        boolean quote = QUOTE_WITHIN.matcher(before).matches() || clings && QUOTED_ELISION.matcher(before).matches();
        boolean star = confidence >= ALL_BUT_SURE && STAR_WITHIN.matcher(before).matches();
        boolean within = confidence >= SURE_OF_QUOTE_WITHIN && quote && !isQuotedBehind(span, text) || star;
        return stops && !dash && !becomesDash(before, after) && (within || !losesSigns(before, after) && Specks.mayGo(span, text)) && !losesHyphenOfLine(span, text) && !isReference(span, text, confidence);
    }

    /// Whether a span is, or holds, an initial, an abbreviation, a number or a sign of money; not where a speck clings to a word's first letter.
    private static boolean isReference(Span span, char[] text, double confidence) {
        String before = span.before();
        boolean clings = span.end() < text.length && Character.isLowerCase(text[span.end()]);
        boolean speck = confidence >= SURE_OF_SPECK && SPECK_WITHIN.matcher(before).matches() || clings && Guards.isElision(span, text);
        Matcher within = REFERENCE.matcher(CharBuffer.wrap(text)).region(span.start(), span.end()).useTransparentBounds(true);
        return !speck && within.find();
    }

    /// Whether all that goes is the hyphen between two known words at a line's end: `main-\nd'œuvre`.
    private boolean losesHyphenOfLine(Span span, char[] text) {
        boolean goes = span.before().contains("-") && !span.after().contains("-") && span.after().contains("\n") == span.before().contains("\n");
        if (!goes) {
            return false;
        }
        int from = span.start();
        int to = span.end();
        while (from > 0 && Character.isLetter(text[from - 1])) {
            from--;
        }
        while (to < text.length && !Character.isWhitespace(text[to]) || to < text.length - 1 && text[to - 1] == '-') {
            to++;
        }
        Matcher parted = PARTED.matcher(new String(text, from, to - from));
        return parted.find() && lexicon.isTrusted(parted.group(1)) && (lexicon.isTrusted(parted.group(2)) || parted.group(2).length() == 1);
    }

    /// Whether signs would go that are no specks and no letters: quotation marks, an apostrophe between an elision and a quotation, a slash within a word.
    private static boolean losesSigns(String before, String after) {
        return SLASHED.matcher(before).find() && after.indexOf('/') < 0 || QUOTED_AFTER_ELISION.matcher(before).find() && !after.contains("''")
                || count(before, '"') > count(after, '"') && !Strings.letters(before).isEmpty()
                && Strings.letters(after).length() <= Strings.letters(before).length();
    }

    /// Whether a quotation mark follows near: an elision may have lost its apostrophe before a quotation (`l"Europe unie"`).
    private static boolean isQuotedBehind(Span span, char[] text) {
        for (int i = span.end(); i < Math.min(text.length, span.end() + QUOTATION); i++) {
            if (text[i] == '"') {
                return true;
            }
        }
        return false;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    /// Whether all that changes is how long dashes are that stand by themselves.
    private static boolean isOtherDash(String before, String after) {
        return Strings.letters(before).isEmpty() && before.strip().replace('–', '-').equals(after.strip().replace('–', '-'));
    }

    /// Whether a sign, not a dash, becomes one: it may as well be a speck.
    private static boolean becomesDash(String before, String after) {
        String sign = before.strip();
        return sign.length() == 1 && !Character.isLetterOrDigit(sign.charAt(0)) && DASHES.indexOf(sign.charAt(0)) < 0 && !after.isBlank() && DASHES.contains(after.strip());
    }

    /// Whether marks fall as specks or turn out to be letters, and none is added or exchanged.
    private static boolean keepsStops(String before, String after) {
        if (endsOnStop(before) && !endsOnStop(after) && !after.isBlank() && Strings.letters(after).length() > Strings.letters(before).length()) {
            return false;
        }
        String left = Strings.stops(before);
        String right = Strings.stops(after);
        return right.length() < left.length() && right.isEmpty() || right.equals(left);
    }

    /// Whether a comma becomes a full stop before a capital.
    private static boolean endsSentence(Span span, char[] text) {
        int next = span.end();
        while (next < text.length && Character.isWhitespace(text[next])) {
            next++;
        }
        return span.before().equals(",") && span.after().equals(".") && next > span.end() && next < text.length && Character.isUpperCase(text[next]);
    }

    private static boolean endsOnStop(String text) {
        return !text.isEmpty() && ".,;:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
