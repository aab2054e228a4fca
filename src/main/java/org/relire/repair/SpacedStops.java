package org.relire.repair;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.TokenKind;

/// The stops before which a text has a space as a rule, as some typists set it: there a space says nothing against the stop.
final class SpacedStops {
    private static final int LEAST = 5;
    private static final List<String> STOPS = List.of(",", ".");

    private SpacedStops() {}

    static Set<String> of(List<Token> tokens, String text) {
        return STOPS.stream().filter(stop -> isHabit(tokens, text, stop)).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isHabit(List<Token> tokens, String text, String stop) {
        long all = stops(tokens, stop).count();
        long spaced = stops(tokens, stop).filter(token -> isSpaced(token, text)).count();
        return spaced >= LEAST && 2 * spaced > all;
    }

    private static Stream<Token> stops(List<Token> tokens, String stop) {
        return tokens.stream().filter(token -> token.kind() == TokenKind.STOP && token.form().equals(stop));
    }

    /// Whether a space stands before a stop and none but white space behind it.
    private static boolean isSpaced(Token token, String text) {
        boolean before = token.start() > 0 && text.charAt(token.start() - 1) == ' ';
        return before && (token.end() == text.length() || Character.isWhitespace(text.charAt(token.end())));
    }
}
