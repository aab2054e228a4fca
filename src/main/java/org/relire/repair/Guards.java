package org.relire.repair;

import java.util.Locale;
import java.util.regex.Pattern;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lm.Lexicon;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;

/// Kinds of change that are never made without a person's consent, or only where the engine is all but sure.
final class Guards {
    /// The one number that is often a word misread: `il`.
    static final String LIKE_IL = "11";
    private static final Pattern REFERENCE = Pattern.compile(
            "(?U)§|°|\\b(?:art|al|chap|vol|cf|p|pp|no|nos)\\.|\\b\\p{Lu}\\.|\\b\\p{L}\\.\\p{L}\\b|\\d[.,/]\\d|(?<!\\p{L})[€$£%]|[€$£%](?!\\p{L})");
    private static final String VOWELS = "aàâeéèêhiîoôuyœ";
    private static final Pattern LETTER = Pattern.compile(".'?");
    private static final Pattern ELIDED = Pattern.compile("(?i)(?:[cdjlmnst]|qu)'");
    private static final Pattern DIGITS = Pattern.compile("\\d{2,}|\\d[°/]");
    /// From which confidence on a name becomes another word, or another name.
    private static final double SURE_OF_NAME = 0.9;

    private final Lexicon lexicon;

    Guards(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether a change may be made without asking.
    ///
    /// @param text       the page's characters
    /// @param confidence that the change is right
    boolean allow(Span span, char[] text, double confidence) {
        String before = span.before();
        String after = span.after();
        if (before.equalsIgnoreCase(after) && !hasInnerCapital(before) || isOtherDash(before, after) || REFERENCE.matcher(before).find()
                || changesNumber(before) && !(before.equals(LIKE_IL) && after.equalsIgnoreCase("il"))) {
            return false;
        }
        if (!Surroundings.allow(span, text, confidence) || isOldSpelling(before, after) || isAloneOnLine(span, text)) {
            return false;
        }
        if (Strings.bare(before).equals(Strings.bare(after)) && (isRaised(before) || before.equals(withoutAccentsOnCapitals(after)))) {
            return false;
        }
        return keepsStops(before, after) && Specks.mayGo(span, text) && (mayRename(before, after, confidence) || isElision(span, text)
                || opensSentence(span.start(), text) && !(isParted(before, after) && isListed(before)));
    }

    /// Whether a change leaves names alone or is sure of what the name is. A capital that would go altogether may be an initial, one that turns into a figure part of a
    /// number; a name is not parted (`Lemaître`, `Lorient`), nor does one that a register lists become another.
    private boolean mayRename(String before, String after, double confidence) {
        boolean word = !after.isBlank() && after.chars().noneMatch(Character::isDigit);
        boolean renamed = lexicon.isName(before) && lexicon.isName(after) && !Strings.bare(before).equals(Strings.bare(after));
        return !isName(before, after) || word && !renamed && !isParted(before, after) && confidence >= SURE_OF_NAME;
    }

    /// Whether all that changes is that a word becomes several, by a space, or an elision of what may be a name.
    private boolean isParted(String before, String after) {
        boolean longer = after.length() > before.length();
        boolean elided = longer && after.replaceAll("[ ']", "").equalsIgnoreCase(before.replaceAll("[ ']", "")) && isListed(before);
        return elided || longer && after.replace(" ", "").equals(before.replace(" ", ""));
    }

    /// Whether a register has a name; registers have no accents.
    private boolean isListed(String name) {
        String bare = Strings.bare(name);
        return lexicon.isName(name) || !bare.isEmpty() && lexicon.isName(Character.toUpperCase(bare.charAt(0)) + bare.substring(1));
    }

    /// Whether capitals stand within a word that begins with a small letter: `gUerre`.
    private static boolean hasInnerCapital(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !word.equals(word.toLowerCase(Locale.FRENCH));
    }

    /// Whether all that changes is how long dashes are that stand by themselves.
    private static boolean isOtherDash(String before, String after) {
        return Strings.letters(before).isEmpty() && before.strip().replace('–', '-').equals(after.strip().replace('–', '-'));
    }

    /// Whether a letter before a vowel turns out to be an elision, one with the word or a space before it: `Vordre`, `d une`, `I'Europe`.
    static boolean isElision(Span span, char[] text) {
        int next = span.end() < text.length && text[span.end()] == ' ' ? span.end() + 1 : span.end();
        boolean letter = LETTER.matcher(span.before().strip()).matches() && ELIDED.matcher(span.after()).matches();
        boolean clings = next == span.end();
        // `C Andral` may have lost the full stop of an initial
        return letter && next < text.length && VOWELS.indexOf(clings ? Character.toLowerCase(text[next]) : text[next]) >= 0;
    }

    /// Whether a span ends on a sign that has its line to itself, as a page number has.
    private static boolean isAloneOnLine(Span span, char[] text) {
        int last = span.end() - 1;
        return Character.isLetterOrDigit(text[last]) && (last == 0 || text[last - 1] == '\n')
                && (last + 1 == text.length || text[last + 1] == '\n');
    }

    /// Whether the place follows the end of a sentence, so that a capital there says nothing.
    private static boolean opensSentence(int start, char[] text) {
        int i = start - 1;
        while (i >= 0 && Character.isWhitespace(text[i])) {
            i--;
        }
        boolean initial = i >= 1 && Character.isUpperCase(text[i - 1]);
        return i >= 0 && i < start - 1 && ".!?".indexOf(text[i]) >= 0 && !initial;
    }

    private static boolean changesNumber(String before) {
        int digits = (int) before.chars().filter(Character::isDigit).count();
        int letters = (int) before.chars().filter(Character::isLetter).count();
        return DIGITS.matcher(before).find() || digits > 1 && letters < 3 * digits;
    }

    /// `étoit`, `François`, `enfans`, `collége`, `Liége`, and `oe` for `œ`: right in their time and place.
    private static boolean isOldSpelling(String before, String after) {
        return before.replace("oi", "ai").equals(after) || before.replace("oe", "œ").equals(after) || before.replace("ns", "nts").equals(after)
                || before.replace("ége", "ège").equals(after);
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

    /// Marks may fall as specks or turn out to be letters, but none is added or exchanged.
    private static boolean keepsStops(String before, String after) {
        if (endsOnStop(before) && !endsOnStop(after) && !after.isBlank() && Strings.letters(after).length() > Strings.letters(before).length()) {
            return false;
        }
        String left = Strings.stops(before);
        String right = Strings.stops(after);
        return right.length() < left.length() && right.isEmpty() || right.equals(left);
    }

    private static boolean endsOnStop(String text) {
        return !text.isEmpty() && ".,;:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private boolean isName(String before, String after) {
        if (before.isEmpty() || !Character.isUpperCase(before.charAt(0))) {
            return false;
        }
        if (after.isBlank() || lexicon.isName(before)) {
            return true;
        }
        int own = lexicon.lookup(new Token(0, Math.max(1, after.length()), after, TokenKind.WORD));
        String common = after.toLowerCase(Locale.FRENCH);
        return !isDictionary(own) && !isDictionary(lexicon.find(common)) && !isDictionary(lexicon.find(common.replace("-", "")));
    }

    private boolean isDictionary(int word) {
        return word >= Vocabulary.FIRST && (lexicon.flags(word) & Lexicon.DICTIONARY) != 0;
    }
}
