package org.relire.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a query as a person types it. Words side by side must all be there; `AND ET`, `OR OU`, `NOT SAUF -` in capitals,
/// `"phrases"` (also in « guillemets »), `"words near"~5`, `word*`, `word~`, `word~1`, `étiquette:name` (`tag:`), parentheses. `AND` binds
/// closer than `OR`.
///
/// There is no wrong query: a quote or parenthesis that is not closed ends with the query, and an operator that has
/// nothing to work on is left out.
final class QueryParser {

    private static final Set<String> AND = Set.of("AND", "ET", "&&");
    private static final Set<String> OR = Set.of("OR", "OU", "||");
    private static final Set<String> NOT = Set.of("NOT", "SAUF");
    private static final Pattern TAG = Pattern.compile("(?:[ée]tiquette|tag):(.*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String QUOTES = "\"“”„«»";
    /// Deeper parentheses are read as if they were not there.
    private static final int MOST_DEPTH = 50;
    private static final int SHORT_WORD = 5;
    private static final int USUAL_GAP = 5;

    /// Longer ones are a mistaken paste.
    static final int MOST_LENGTH = 10_000;

    private final String text;
    private int at;
    private int depth;

    private QueryParser(String text) {
        this.text = text;
    }

    /// @return absent for a query without any words
    static @Nullable Clause parse(String text) {
        QueryParser parser = new QueryParser(text);
        List<Clause> all = new ArrayList<>();
        while (parser.skipToNext()) {
            Clause clause = parser.alternatives();
            if (clause == null) {
                parser.at++; // a parenthesis that closes nothing
            } else {
                all.add(clause);
            }
        }
        return joined(all);
    }

    private static @Nullable Clause joined(List<Clause> all) {
        return switch (all.size()) {
            case 0 -> null;
            case 1 -> all.getFirst();
            default -> new Clause.All(all);
        };
    }

    private @Nullable Clause alternatives() {
        List<Clause> any = new ArrayList<>();
        do {
            Clause clause = conjunction();
            if (clause != null) {
                any.add(clause);
            }
        } while (takeOperator(OR));
        return any.size() < 2 ? joined(any) : new Clause.Any(any);
    }

    private @Nullable Clause conjunction() {
        List<Clause> all = new ArrayList<>();
        while (skipToNext() && text.charAt(at) != ')' && !isAtOperator(OR)) {
            if (!takeOperator(AND)) {
                Clause clause = negation();
                if (clause != null) {
                    all.add(clause);
                }
            }
        }
        return joined(all);
    }

    private @Nullable Clause negation() {
        boolean negated = false;
        while (takeMinus() || takeOperator(NOT)) {
            negated = !negated;
        }
        Clause clause = skipToNext() && text.charAt(at) != ')' && !isAtOperator(OR) ? primary() : null;
        return clause != null && negated ? new Clause.Not(clause) : clause;
    }

    /// A minus right before what it excludes; one that stands alone is a dash.
    private boolean takeMinus() {
        boolean minus = skipToNext() && text.charAt(at) == '-' && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
        at += minus ? 1 : 0;
        return minus;
    }

    private @Nullable Clause primary() {
        char first = text.charAt(at);
        if (first == '(') {
            return group();
        }
        return QUOTES.indexOf(first) >= 0 ? phrase() : word();
    }

    private @Nullable Clause group() {
        at++;
        if (depth == MOST_DEPTH) {
            return null;
        }
        depth++;
        Clause inner = alternatives();
        depth--;
        if (skipToNext()) {
            at++; // its closing parenthesis
        }
        return inner;
    }

    private Clause phrase() {
        return new Clause.Phrase(quoted(), gap());
    }

    private boolean isAtQuote() {
        return at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    /// What stands between the quote here and the next.
    private String quoted() {
        int start = ++at;
        while (at < text.length() && !isAtQuote()) {
            at++;
        }
        String inner = text.substring(start, at);
        at = Math.min(at + 1, text.length());
        return inner;
    }

    /// The words that may stand between those of a phrase, where a tilde follows it.
    private int gap() {
        String tail = peekWord();
        if (!tail.matches("~[0-9]{0,3}")) {
            return 0;
        }
        at += tail.length();
        return tail.length() == 1 ? USUAL_GAP : Integer.parseInt(tail.substring(1));
    }

    private Clause word() {
        String word = peekWord();
        at += word.length();
        Matcher tag = TAG.matcher(Normalizer.normalize(word, Normalizer.Form.NFC));
        if (tag.matches() && (!tag.group(1).isEmpty() || isAtQuote())) {
            return new Clause.Tagged(tag.group(1).isEmpty() ? quoted() : tag.group(1));
        }
        int tilde = word.lastIndexOf('~');
        if (tilde > 0 && word.substring(tilde + 1).matches("[0-9]?")) {
            return near(word.substring(0, tilde), word.substring(tilde + 1));
        }
        return word.indexOf('*') < 0 ? new Clause.Word(word) : new Clause.Pattern(word);
    }

    private static Clause near(String word, String edits) {
        int chosen = edits.isEmpty() ? word.length() < SHORT_WORD ? 1 : 2 : Integer.parseInt(edits);
        return chosen == 0 ? new Clause.Word(word) : new Clause.Near(word, Math.min(2, chosen));
    }

    private boolean takeOperator(Set<String> operator) {
        if (!isAtOperator(operator)) {
            return false;
        }
        at += peekWord().length();
        return true;
    }

    private boolean isAtOperator(Set<String> operator) {
        return skipToNext() && operator.contains(peekWord());
    }

    private String peekWord() {
        int end = at;
        while (end < text.length() && !isSpace(text.charAt(end)) && "()".indexOf(text.charAt(end)) < 0
                && QUOTES.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(at, end);
    }

    /// Whether there is anything left after white space.
    private boolean skipToNext() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
