package org.relire.repair;

import java.nio.CharBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
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
            "(?U)§|°|\\b(?:art|al|chap|vol|cf|p|pp|no|nos)\\.|\\b\\p{Lu}\\.|\\b\\p{L}\\.\\p{L}\\b|\\d[.,/]\\d|(?<!\\p{L})[€$£%]|[$%](?!\\p{L})");
    private static final String ACCENTED = "àâéèêëîïôùûüç";
    private static final String VOWELS = "aàâeéèêhiîoôuyœ";
    private static final Pattern LETTER = Pattern.compile(".[.']?");
    private static final Pattern ELIDED = Pattern.compile("(?i)(?:[cdjlmnst]|qu)'");
    private static final Map<Character, String> LIKE_FIGURES = Map.of('0', "o", '1', "il", '5', "s");
    private static final Pattern DIGITS = Pattern.compile("\\d{2,}|\\d[°/]");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:er|re|ère|ème|bis|ter|quater|quinquies|sexies|septies|octies|h|[b-d])");
    private static final Pattern POWERS = Pattern.compile("[²³¹½¼¾]");
    /// Of a witness, a road, a form: `X1`, `E40`.
    private static final Pattern CODE = Pattern.compile("\\p{Lu}\\d{1,3}");
    private static final Pattern SHORT_ORDINAL = Pattern.compile("\\d[ae]");
    private static final Pattern COUNTED = Pattern.compile("^\\d+ |\\p{L}{2,} \\d+$");
    private static final Pattern NOTED = Pattern.compile("(\\p{L}{3,}|»)\\d{1,2}");
    private static final Pattern SLASHED = Pattern.compile("\\p{L}/");
    private static final Pattern PARTICLE = Pattern.compile("(?:'[ts]|el|di|al) \\p{Lu}");
    private static final Pattern PARTED = Pattern.compile("(\\p{L}+)-[^\\S\\n]*\\n\\s*(\\p{L}+)");
    private static final Pattern REPUBLIC = Pattern.compile("(?:aire|ôse|germinal|floréal|prairial|idor|complémentaires?)\\s+$");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{2,}");
    private static final int NEAR = 120;
    private static final Pattern QUOTED_AFTER_ELISION = Pattern.compile("(?i)(?<!\\p{L})(?:[cdjlmnst]|qu)''");
    private static final double SURE_OF_FIGURE = 0.85;
    private static final double SURE_OF_NOTE = 0.95;
    private static final int NAME = Lexicon.FIRST_NAME | Lexicon.SURNAME | Lexicon.PLACE;
    /// From which confidence on a name becomes another word, or another name.
    private static final double SURE_OF_NAME = 0.9;
    private static final double ALL_BUT_SURE = 0.97;
    /// From which confidence on a capital becomes a small letter within a sentence, a stop within a word or behind its first letter goes, a letter or figure becomes the mark
    /// that ends a sentence.
    private static final double SURE_OF_CASE = 0.95;
    private static final double SURE_OF_SPECK = 0.95;
    private static final double SURE_OF_MARK = 0.95;
    /// From which on a listed name becomes another.
    private static final double SURE_OF_OTHER_NAME = 0.96;
    /// Full stops within or behind what they cling to, as no initial and no abbreviation has them: `d.e`, `L.objet`.
    private static final Pattern SPECK_WITHIN = Pattern.compile("(?:\\p{Lu}\\.)?\\p{Ll}+|\\p{Ll}\\.\\p{Ll}");
    /// A figure, letters and a bar that the marks `?` and `!` are read as.
    private static final Pattern MARK = Pattern.compile("\\s?[7lI|]");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("\\s?[?!]");

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
        if (isParticle(span, text) || losesSigns(before, after) || losesHyphenOfLine(span, text) || isDateOfRepublic(span, text) || changesFigures(before, after, confidence)) {
            return false;
        }
        if (before.equalsIgnoreCase(after) && !hasInnerCapital(before) && confidence < SURE_OF_CASE || isOtherDash(before, after) && !Specks.isSpacedComma(span) || isReference(span, text, confidence)
                || changesNumber(before) && !(before.equals(LIKE_IL) && after.equalsIgnoreCase("il") && !isAmongNumbers(span, text))
                        && !(confidence >= ALL_BUT_SURE && isWordOfFigures(before, after))) {
            return false;
        }
        boolean elision = isElision(span, text);
        if (!Surroundings.allow(span, text, confidence, elision) || isOldSpelling(span, text) || isAloneOnLine(span, text)) {
            return false;
        }
        if (Strings.bare(before).equals(Strings.bare(after)) && (isRaised(before) && before.equals(withoutAccentsOnCapitals(before)) || before.equals(withoutAccentsOnCapitals(after)))) {
            return false;
        }
        boolean marks = elision || keepsStops(before, after) || endsSentence(span, text) || confidence >= SURE_OF_MARK && MARK.matcher(before).matches() && ENDS_SENTENCE.matcher(after).matches();
        return marks && Specks.mayGo(span, text) && (mayRename(before, after, confidence) || elision
                || opensSentence(span.start(), text) && mayBeginSentence(span, text, confidence));
    }

    /// Whether a span is, or holds, an initial, an abbreviation, a number or a sign of money; not where a speck clings to a word's first letter.
    private static boolean isReference(Span span, char[] text, double confidence) {
        String before = span.before();
        boolean clings = span.end() < text.length && Character.isLowerCase(text[span.end()]);
        boolean speck = confidence >= SURE_OF_SPECK && SPECK_WITHIN.matcher(before).matches() || clings && isElision(span, text);
        Matcher within = REFERENCE.matcher(CharBuffer.wrap(text)).region(span.start(), span.end()).useTransparentBounds(true);
        return !speck && within.find();
    }

    /// Whether what begins a sentence with a capital is no name: none that is listed, nor an unknown word that the page has elsewhere too.
    private boolean mayBeginSentence(Span span, char[] text, double confidence) {
        String before = span.before();
        if (isParted(before, span.after()) && isListed(before)) {
            return false;
        }
        boolean unknown = lexicon.lookup(new Token(0, before.length(), before, TokenKind.WORD)) < Vocabulary.FIRST;
        return (!isFrequentName(before) || isAccentOnly(before, span.after()) || confidence >= ALL_BUT_SURE) && !(unknown && Character.isUpperCase(before.charAt(0)) && recurs(span, text));
    }

    /// Whether a form is a name that the vocabulary has, and no word.
    private boolean isFrequentName(String form) {
        int word = lexicon.find(form);
        return word >= Vocabulary.FIRST && (lexicon.flags(word) & NAME) != 0 && !isDictionary(word) && !isDictionary(lexicon.find(form.toLowerCase(Locale.FRENCH)));
    }

    private static boolean isAccentOnly(String before, String after) {
        return Strings.bare(before).equals(Strings.bare(after));
    }

    /// Whether the page has a word once more.
    private static boolean recurs(Span span, char[] text) {
        String word = span.before();
        int found = 0;
        for (int i = 0; i + word.length() <= text.length && found < 2; i++) {
            boolean whole = text[i] == word.charAt(0) && (i == 0 || !Character.isLetterOrDigit(text[i - 1]))
                    && (i + word.length() == text.length || !Character.isLetterOrDigit(text[i + word.length()]));
            found += whole && word.contentEquals(CharBuffer.wrap(text, i, word.length())) ? 1 : 0;
        }
        return found > 1;
    }

    /// Whether a word is part of a Dutch, Italian or Arab name: `Sint-Truiden`, `'t Kint`, `di Rupo`.
    private static boolean isParticle(Span span, char[] text) {
        String rest = new String(text, span.start(), Math.min(text.length, span.end() + 2) - span.start());
        return span.before().equals("Sint") || PARTICLE.matcher(rest).lookingAt();
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
        return parted.find() && isKnown(parted.group(1)) && (isKnown(parted.group(2)) || parted.group(2).length() == 1);
    }

    /// Whether a word is the `an` of `3 brumaire an VIII`.
    private static boolean isDateOfRepublic(Span span, char[] text) {
        int from = Math.max(0, span.start() - NEAR);
        return span.before().equals("an") && REPUBLIC.matcher(new String(text, from, span.start() - from)).find();
    }

    /// Whether a number of two digits or more stands near.
    private static boolean isAmongNumbers(Span span, char[] text) {
        int from = Math.max(0, span.start() - NEAR);
        int to = Math.min(text.length, span.end() + NEAR);
        return NUMBER.matcher(new String(text, from, span.start() - from)).find() || NUMBER.matcher(new String(text, span.end(), to - span.end())).find();
    }

    /// Whether signs would go that are no specks and no letters: quotation marks, an apostrophe between an elision and a quotation, a slash within a word.
    private static boolean losesSigns(String before, String after) {
        return SLASHED.matcher(before).find() && after.indexOf('/') < 0 || QUOTED_AFTER_ELISION.matcher(before).find() && !after.contains("''")
                || count(before, '"') > count(after, '"') && !Strings.letters(before).isEmpty()
                && Strings.letters(after).length() <= Strings.letters(before).length();
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    /// Whether a change would write figures that do not stand there, or touch an ordinal (`5bis`), a class (`2b`), a count (`1 école`), a code (`X1`), or, unless it is all but sure, what may
    /// be one (`1a`) or a note's figure (`proposition5`).
    private boolean changesFigures(String before, String after, double confidence) {
        if (POWERS.matcher(before).find() || CODE.matcher(before).matches() && after.equals(after.toUpperCase(Locale.FRENCH))) {
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
        return confidence < SURE_OF_FIGURE && SHORT_ORDINAL.matcher(before).matches() || confidence < SURE_OF_NOTE && noted.matches() && isKnown(noted.group(1));
    }

    private boolean isKnown(String word) {
        int id = lexicon.lookup(new Token(0, word.length(), word, TokenKind.WORD));
        return id >= Vocabulary.FIRST && lexicon.isTrusted(id);
    }

    private static String figures(String text) {
        return text.replaceAll("\\D", "");
    }

    /// Whether a change leaves names alone or is sure of what the name is. A capital that would go altogether may be an initial, one that turns into a figure part of a
    /// number; a name is not parted (`Lemaître`, `Lorient`), nor does one that a register lists become another.
    private boolean mayRename(String before, String after, double confidence) {
        boolean word = !after.isBlank() && after.chars().noneMatch(Character::isDigit);
        boolean renamed = lexicon.isName(before) && lexicon.isName(after) && !isAccentOnly(before, after);
        return !isName(before, after) || word && (!renamed || confidence >= SURE_OF_OTHER_NAME) && !isParted(before, after) && confidence >= SURE_OF_NAME;
    }

    /// Whether all that changes is that a word becomes several, by a space, or an elision of what may be a name.
    private boolean isParted(String before, String after) {
        boolean longer = after.length() > before.length();
        boolean elided = longer && after.replaceAll("[ ']", "").equalsIgnoreCase(before.replaceAll("[ ']", "")) && isListed(before);
        String joined = after.replace(" ", "");
        boolean ofName = longer && joined.length() == before.length() && isListed(joined.toLowerCase(Locale.FRENCH));
        return elided || ofName || longer && joined.equals(before.replace(" ", ""));
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

    /// Whether figures apart from each other, or such as look like their letters, turn into letters, one each, and a word of the dictionary is all that comes out: `g6n6ral`,
    /// `50n`; figures apart in a word that has next to no letters only into letters with accents (`6t6`), for it may be a code.
    private boolean isWordOfFigures(String before, String after) {
        if (before.length() != after.length() || !isDictionary(lexicon.find(after))) {
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

    /// `étoit`, `François`, `enfans`, `collége`, `poëte`, and `oe` for `œ`: right in their time and place; `réglement`, which may have lost its accent's side, where the page
    /// has it twice.
    private static boolean isOldSpelling(Span span, char[] text) {
        String before = span.before();
        String after = span.after();
        return before.endsWith("ns") && after.equals(before.substring(0, before.length() - 1) + "ts") || turns(before, "oi", "ai", after)
                || turns(before, "oî", "aî", after) || turns(before, "oe", "œ", after) || turns(before, "oë", "oè", after) || turns(before, "ége", "ège", after)
                || (turns(before, "églem", "èglem", after) || turns(before, "étem", "ètem", after) || turns(before, "énem", "ènem", after)) && recurs(span, text);
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
