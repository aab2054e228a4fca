package org.relire.gui.search;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A query that looks for words spelled nearly alike.
final class NearWords {

    /// What is quoted, or what stands between blanks, parentheses and quotes.
    private static final Pattern PIECE = Pattern.compile("\"[^\"]*\"?|«[^»]*»?|“[^”]*”?|[^\\s()\"«“]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}'’-]*");
    private static final Set<String> OPERATORS = Set.of("AND", "ET", "OR", "OU", "NOT", "SAUF");

    private NearWords() {
    }

    /// The query with a tilde after each of its words; phrases, tags, patterns and what is left out stay as they are.
    static String of(String query) {
        return PIECE.matcher(query).replaceAll(piece -> Matcher.quoteReplacement(
                isWord(piece.group()) ? piece.group() + "~" : piece.group()));
    }

    private static boolean isWord(String piece) {
        return WORD.matcher(piece).matches() && !OPERATORS.contains(piece);
    }
}
