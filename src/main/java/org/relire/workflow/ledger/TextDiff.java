package org.relire.workflow.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The difference of two texts as a person reads it: word by word.
public final class TextDiff {

    private static final Pattern TOKENS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /// A stretch of text that both have, or that was taken away or added.
    public record Piece(Kind kind, String text) {
        public enum Kind {
            SAME, REMOVED, ADDED
        }
    }

    private TextDiff() {
    }

    /// Words, white space and single signs.
    public static List<String> tokens(String text) {
        return TOKENS.matcher(text).results().map(MatchResult::group).toList();
    }

    /// Put together, SAME and REMOVED give `before`, SAME and ADDED give `after`.
    public static List<Piece> of(String before, String after) {
        List<String> a = tokens(before);
        List<String> b = tokens(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (TokenDiff.Hunk hunk : TokenDiff.of(a, b)) {
            add(pieces, Piece.Kind.SAME, a.subList(at, hunk.aStart()));
            add(pieces, Piece.Kind.REMOVED, a.subList(hunk.aStart(), hunk.aEnd()));
            add(pieces, Piece.Kind.ADDED, b.subList(hunk.bStart(), hunk.bEnd()));
            at = hunk.aEnd();
        }
        add(pieces, Piece.Kind.SAME, a.subList(at, a.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Piece.Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", tokens)));
        }
    }
}
