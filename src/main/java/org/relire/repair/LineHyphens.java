package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.Lexicon;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;

/// Joins words that a hyphen parts at the end of a line, where the whole is a word: the second half moves up, the line ends after it. Where the lines are lost and only the hyphen is left
/// it goes too: always where white space follows it (`minis- tère`), else in text with errors, if one half is no word (`fonc-tion`).
final class LineHyphens {
    static final String RULE = "line-hyphen";

    /// Letters that what is put before words ends with: `neuro-linguistique`, `giga-octets`.
    private static final String COMBINING = "oaié";
    /// Of the whole, in a million words: rare ones may be old compounds (`zig-zag`).
    private static final float COMMON = 2;

    private LineHyphens() {}

    /// The changes, in places of the prepared text, in order.
    static List<EncodingRules.Fix> find(char[] text, List<ScreenedText> parts, Lexicon lexicon) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        for (ScreenedText part : parts) {
            for (PassageToken token : part.tokens()) {
                int hyphen = token.kind() == TokenKind.WORD && token.word() >= Vocabulary.FIRST ? hyphen(text, token) : -1;
                if (hyphen > 0) {
                    int second = afterSpace(text, hyphen + 1);
                    if (hasLineEnd(text, hyphen, second)) {
                        // `dira-t-⏎elle` is no `telle`
                        if ((hyphen > token.start() + 1 || !follows(text, token)) && !isCompound(text, token, hyphen, second, lexicon)) {
                            fixes.add(join(text, hyphen, second));
                        }
                    } else if (!follows(text, token) && isParted(text, token, hyphen, second, part, lexicon)) {
                        fixes.add(new EncodingRules.Fix(hyphen, second, "", RULE));
                    }
                }
            }
        }
        return fixes;
    }

    /// The place of the hyphen before a line end within a token that the lexicon has without it, or else of the first one, or -1.
    private static int hyphen(char[] text, PassageToken token) {
        int first = -1;
        for (int i = token.start() + 1; i < token.end() - 1; i++) {
            if (text[i] == '-') {
                if (hasLineEnd(text, i, afterSpace(text, i + 1))) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }

    /// Whether a hyphen stands before a token: `dira-t- elle`, `vice-prési-⏎dent`.
    private static boolean follows(char[] text, PassageToken token) {
        return token.start() > 0 && text[token.start() - 1] == '-';
    }

    private static boolean hasLineEnd(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    private static int afterSpace(char[] text, int place) {
        int after = place;
        while (after < text.length && Character.isWhitespace(text[after])) {
            after++;
        }
        return after;
    }

    /// Whether a hyphen within a line is one that parted a word at a line's end once, and none of a compound.
    private static boolean isParted(char[] text, PassageToken token, int hyphen, int second, ScreenedText part, Lexicon lexicon) {
        String first = new String(text, token.start(), hyphen - token.start());
        String rest = new String(text, second, token.end() - second);
        boolean compound = first.equals(rest) || isCompound(text, token, hyphen, second, lexicon);
        boolean combining = COMBINING.indexOf(first.charAt(first.length() - 1)) >= 0;
        boolean parted = !lexicon.isTrusted(rest) || !lexicon.isTrusted(first) && !combining;
        return !compound && lexicon.isTrusted(first + rest) && (second > hyphen + 1 || parted && part.isNoisy() && lexicon.frequency(token.word()) >= COMMON);
    }

    /// Whether the hyphen is part of the word that the token is: `peut-⏎être`.
    private static boolean isCompound(char[] text, PassageToken token, int hyphen, int second, Lexicon lexicon) {
        String compound = new String(text, token.start(), hyphen + 1 - token.start()) + new String(text, second, token.end() - second);
        return lexicon.lookup(new Token(0, compound.length(), compound, TokenKind.WORD)) == token.word();
    }

    /// The line's end before a place, with what the line is indented by.
    private static String indentation(char[] text, int place) {
        int from = place;
        while (from > 0 && text[from - 1] != '\n') {
            from--;
        }
        return "\n" + new String(text, from, place - from);
    }

    /// Moves the second half of a word up; the line that it opened begins after it as it did.
    ///
    /// @param hyphen where the first half ends
    /// @param second where the second half begins
    static EncodingRules.Fix join(char[] text, int hyphen, int second) {
        int end = second;
        while (end < text.length && !Character.isWhitespace(text[end])) {
            end++;
        }
        String half = new String(text, second, end - second);
        boolean goesOn = end < text.length && text[end] == ' ';
        return new EncodingRules.Fix(hyphen, goesOn ? end + 1 : end, goesOn ? half + indentation(text, second) : half, RULE);
    }
}
