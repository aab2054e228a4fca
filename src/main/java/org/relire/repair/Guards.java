package org.relire.repair;

import java.util.Locale;
import java.util.regex.Pattern;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lm.Lexicon;

/// Kinds of change that are never made without a person's consent, or only where the engine is all but sure.
final class Guards {
    private static final String VOWELS = "aàâeéèêhiîoôuyœ";
    private static final Pattern LETTER = Pattern.compile(".[.']?");
    private static final Pattern ELIDED = Pattern.compile("(?i)(?:[cdjlmnst]|qu)'");
    private static final Pattern REPUBLIC = Pattern.compile("(?:aire|ôse|germinal|floréal|prairial|idor|complémentaires?)\\s+$");
    private static final int NEAR = 120;
    /// From which confidence on a capital becomes a small letter within a sentence.
    private static final double SURE_OF_CASE = 0.95;

    private final NumberGuards numbers;
    private final NameGuards names;
    private final SignGuards signs;

    Guards(Lexicon lexicon) {
        this.numbers = new NumberGuards(lexicon);
        this.names = new NameGuards(lexicon);
        this.signs = new SignGuards(lexicon);
    }

    /// Whether a change may be made without asking.
    ///
    /// @param text       the page's characters
    /// @param confidence that the change is right
    boolean allow(Span span, char[] text, double confidence) {
        return numbers.allow(span, text, confidence) && signs.allow(span, text, confidence) && names.allow(span, text, confidence)
                && Surroundings.allow(span, text, confidence) && mayChangeCase(span, confidence) && mayGainAccent(span)
                && !isDateOfRepublic(span, text) && !isOldSpelling(span, text) && !isAloneOnLine(span, text);
    }

    /// Whether more than the case of letters changes, or that is right beyond doubt.
    private static boolean mayChangeCase(Span span, double confidence) {
        return !span.before().equalsIgnoreCase(span.after()) || hasInnerCapital(span.before()) || confidence >= SURE_OF_CASE;
    }

    /// Whether more changes than that capitals gain accents.
    private static boolean mayGainAccent(Span span) {
        String before = span.before();
        String after = span.after();
        boolean plain = isRaised(before) && before.equals(withoutAccentsOnCapitals(before));
        return !Strings.bare(before).equals(Strings.bare(after)) || !plain && !before.equals(withoutAccentsOnCapitals(after));
    }

    /// Whether a letter before a vowel turns out to be an elision, one with the word or a space before it: `Vordre`, `d une`, `I'Europe`.
    static boolean isElision(Span span, char[] text) {
        int next = span.end() < text.length && text[span.end()] == ' ' ? span.end() + 1 : span.end();
        boolean letter = LETTER.matcher(span.before().strip()).matches() && ELIDED.matcher(span.after()).matches();
        boolean clings = next == span.end();
        // `C Andral` may have lost the full stop of an initial
        return letter && next < text.length && VOWELS.indexOf(clings ? Character.toLowerCase(text[next]) : text[next]) >= 0;
    }

    /// Whether a word is the `an` of `3 brumaire an VIII`.
    private static boolean isDateOfRepublic(Span span, char[] text) {
        int from = Math.max(0, span.start() - NEAR);
        return span.before().equals("an") && REPUBLIC.matcher(new String(text, from, span.start() - from)).find();
    }

    /// Whether capitals stand within a word that begins with a small letter: `gUerre`.
    private static boolean hasInnerCapital(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !word.equals(word.toLowerCase(Locale.FRENCH));
    }

    /// Whether a span ends on a sign that has its line to itself, as a page number has.
    private static boolean isAloneOnLine(Span span, char[] text) {
        int last = span.end() - 1;
        return Character.isLetterOrDigit(text[last]) && (last == 0 || text[last - 1] == '\n')
                && (last + 1 == text.length || text[last + 1] == '\n');
    }

    /// `étoit`, `François`, `enfans`, `collége`, `poëte`, and `oe` for `œ`: right in their time and place; `réglement`, which may have lost its accent's side, where the page
    /// has it twice.
    private static boolean isOldSpelling(Span span, char[] text) {
        String before = span.before();
        String after = span.after();
        return before.endsWith("ns") && after.equals(before.substring(0, before.length() - 1) + "ts") || turns(before, "oi", "ai", after)
                || turns(before, "oî", "aî", after) || turns(before, "oe", "œ", after) || turns(before, "oë", "oè", after) || turns(before, "ége", "ège", after)
                || (turns(before, "églem", "èglem", after) || turns(before, "étem", "ètem", after) || turns(before, "énem", "ènem", after)) && NameGuards.recurs(span, text);
    }

    /// Whether one word becomes another where some letters turn into others at one place.
    private static boolean turns(String before, String from, String to, String after) {
        for (int at = before.indexOf(from); at >= 0; at = before.indexOf(from, at + 1)) {
            if (after.equals(before.substring(0, at) + to + before.substring(at + from.length()))) {
                return true;
            }
        }
        return false;
    }

    /// As many a print writes it: `Etat`, `Ecole`, `A cette fin`.
    private static String withoutAccentsOnCapitals(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            plain.append(Character.isUpperCase(c) ? Strings.bare(String.valueOf(c)).toUpperCase(Locale.FRENCH) : String.valueOf(c));
        }
        return plain.toString();
    }

    private static boolean isRaised(String before) {
        return before.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
