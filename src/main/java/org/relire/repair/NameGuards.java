package org.relire.repair;

import java.nio.CharBuffer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lm.Lexicon;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;

/// Names stay unless another word, or another name, stands there beyond doubt.
final class NameGuards {
    private static final Pattern PARTICLE = Pattern.compile("(?:'[ts]|el|di|al) \\p{Lu}");
    private static final int NAME = Lexicon.FIRST_NAME | Lexicon.SURNAME | Lexicon.PLACE;
    /// From which confidence on a name becomes another word, or another name.
    private static final double SURE_OF_NAME = 0.9;
    /// From which on a listed name becomes another.
    private static final double SURE_OF_OTHER_NAME = 0.96;
    private static final double ALL_BUT_SURE = 0.97;

    private final Lexicon lexicon;

    NameGuards(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether a change leaves names alone, or is sure of what the name is.
    ///
    /// @param text       the page's characters
    /// @param confidence that the change is right
    boolean allow(Span span, char[] text, double confidence) {
        boolean renames = mayRename(span.before(), span.after(), confidence) || Guards.isElision(span, text);
        return !isParticle(span, text) && (renames || opensSentence(span.start(), text) && mayBeginSentence(span, text, confidence));
    }

    /// Whether a word is part of a Dutch, Italian or Arab name: `Sint-Truiden`, `'t Kint`, `di Rupo`.
    private static boolean isParticle(Span span, char[] text) {
        String rest = new String(text, span.start(), Math.min(text.length, span.end() + 2) - span.start());
        return span.before().equals("Sint") || PARTICLE.matcher(rest).lookingAt();
    }

    /// Whether a change leaves names alone or is sure of what the name is. A capital that would go altogether may be an initial, one that turns into a figure part of a
    /// number; a name is not parted (`Lemaître`, `Lorient`), nor does one that a register lists become another.
    private boolean mayRename(String before, String after, double confidence) {
        boolean word = !after.isBlank() && after.chars().noneMatch(Character::isDigit);
        boolean renamed = lexicon.isName(before) && lexicon.isName(after) && !isAccentOnly(before, after);
        return !isName(before, after) || word && (!renamed || confidence >= SURE_OF_OTHER_NAME) && !isParted(before, after) && confidence >= SURE_OF_NAME;
    }

    /// Whether all that changes is that a word becomes several, by a space, or an elision of what may be a name; or a listed name does while a letter is mended (`DUJARDlN`).
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

    private boolean isName(String before, String after) {
        if (before.isEmpty() || !Character.isUpperCase(before.charAt(0))) {
            return false;
        }
        if (after.isBlank() || lexicon.isName(before)) {
            return true;
        }
        int own = lexicon.lookup(new Token(0, Math.max(1, after.length()), after, TokenKind.WORD));
        String common = after.toLowerCase(Locale.FRENCH);
        return !lexicon.isDictionary(own) && !lexicon.isDictionary(lexicon.find(common)) && !lexicon.isDictionary(lexicon.find(common.replace("-", "")));
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
        return word >= Vocabulary.FIRST && (lexicon.flags(word) & NAME) != 0 && !lexicon.isDictionary(word) && !lexicon.isDictionary(lexicon.find(form.toLowerCase(Locale.FRENCH)));
    }

    private static boolean isAccentOnly(String before, String after) {
        return Strings.bare(before).equals(Strings.bare(after));
    }

    /// Whether the page has a word once more.
    static boolean recurs(Span span, char[] text) {
        String word = span.before();
        int found = 0;
        for (int i = 0; i + word.length() <= text.length && found < 2; i++) {
            boolean whole = text[i] == word.charAt(0) && (i == 0 || !Character.isLetterOrDigit(text[i - 1]))
                    && (i + word.length() == text.length || !Character.isLetterOrDigit(text[i + word.length()]));
            found += whole && word.contentEquals(CharBuffer.wrap(text, i, word.length())) ? 1 : 0;
        }
        return found > 1;
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
}
