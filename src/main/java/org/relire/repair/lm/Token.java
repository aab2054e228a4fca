package org.relire.repair.lm;

/// One token of a text.
///
/// @param start first UTF-16 unit in the text
/// @param end one past the last UTF-16 unit in the text
/// @param form the token's characters after [Typography#fold(CharSequence)]
/// @param kind what it is
public record Token(int start, int end, String form, TokenKind kind) {
    public Token {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("token range " + start + ".." + end);
        }
    }
}
