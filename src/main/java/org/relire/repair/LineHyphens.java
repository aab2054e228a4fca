package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;

/// Joins words that a hyphen parts at the end of a line, where the whole is a word: the second half moves up, the line ends after it.
final class LineHyphens {
    static final String RULE = "line-hyphen";

    private LineHyphens() {}

    /// The changes, in places of the prepared text, in order.
    static List<EncodingRules.Fix> find(char[] text, List<ScreenedText> parts) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        for (ScreenedText part : parts) {
            for (PassageToken token : part.tokens()) {
                int hyphen = token.kind() == TokenKind.WORD && token.word() >= Vocabulary.FIRST ? hyphen(text, token) : -1;
                if (hyphen > 0) {
                    fixes.add(join(text, hyphen, hyphen + 1));
                }
            }
        }
        return fixes;
    }

    /// The place of the hyphen before a line end within a token, or -1.
    private static int hyphen(char[] text, PassageToken token) {
        for (int i = token.start() + 1; i < token.end() - 1; i++) {
            if (text[i] == '-') {
                for (int j = i + 1; j < token.end() && Character.isWhitespace(text[j]); j++) {
                    if (text[j] == '\n') {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    /// Moves the second half of a word up.
    ///
    /// @param hyphen where the first half ends
    /// @param second where the second half begins, or white space before it
    static EncodingRules.Fix join(char[] text, int hyphen, int second) {
        int start = second;
        while (Character.isWhitespace(text[start])) {
            start++;
        }
        int end = start;
        while (end < text.length && !Character.isWhitespace(text[end])) {
            end++;
        }
        String half = new String(text, start, end - start);
        boolean goesOn = end < text.length && text[end] == ' ';
        return new EncodingRules.Fix(hyphen, goesOn ? end + 1 : end, goesOn ? half + "\n" : half, RULE);
    }
}
