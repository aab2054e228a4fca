package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relire.repair.lattice.GlyphHints;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;

/// Texts cut into words and signs, those in doubt as a test will have them.
final class TokensForTests {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]{1,40}|[^\\p{L}\\p{N}\\s]", Pattern.UNICODE_CHARACTER_CLASS);

    private TokensForTests() {
    }

    static List<PassageToken> of(String text, Predicate<String> doubtful) {
        List<PassageToken> tokens = new ArrayList<>();
        for (Matcher token = TOKEN.matcher(text); token.find();) {
            boolean word = Character.isLetter(token.group().charAt(0));
            tokens.add(new PassageToken(token.start(), token.end(), Vocabulary.FIRST, word ? TokenKind.WORD : TokenKind.SYMBOL,
                    doubtful.test(token.group()), false, 10));
        }
        return tokens;
    }

    /// @param strange the share of unknown words: above 0.01 it counts as noisy
    static ScreenedText screened(String text, Predicate<String> doubtful, double strange) {
        char[] characters = text.toCharArray();
        List<PassageToken> tokens = of(text, doubtful);
        return new ScreenedText(characters, GlyphHints.NONE, tokens, Passages.of(characters, tokens, GlyphHints.NONE), 0.1, strange);
    }
}
