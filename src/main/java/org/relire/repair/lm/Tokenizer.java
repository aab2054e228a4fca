package org.relire.repair.lm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Cuts text into tokens, the same way for training and for repair.
///
/// - An elided word ends after its apostrophe: `l'État` → `l'` `État`; `aujourd'hui`, `prud'hommes`, `O'Brien` stay whole.
/// - A pronoun or particle after a hyphen is a token: `a-t-il` → `a` `-t-il`, `celui-ci` → `celui` `-ci`; not in `rendez-vous`.
/// - Another compound stays whole where the vocabulary has it (`peut-être`), else its parts and hyphens are tokens.
/// - Abbreviations keep their dots: `M.` `art.` `C.P.`; one capital with a dot always is one. `n°` is a word.
/// - Digits with inner points and commas are one `NUMBER`, digits beside letters one `MIXED`.
/// - Every other character is a token of its own. Space is not a token; it shows in the offsets.
public final class Tokenizer {
    private final Predicate<String> knownCompound;

    /// A tokenizer that keeps every compound whole.
    public Tokenizer() {
        this(compound -> true);
    }

    /// A tokenizer that cuts the compounds that a vocabulary lacks, case put aside for the first letter.
    public Tokenizer(Vocabulary vocabulary) {
        this(compound -> vocabulary.find(compound) >= 0 || vocabulary.find(WordShapes.lowerFirst(compound)) >= 0);
    }

    /// A tokenizer that cuts the compounds that fail a test.
    public Tokenizer(Predicate<String> knownCompound) {
        this.knownCompound = knownCompound;
    }

    /// The tokens of a text in order; offsets are UTF-16 units of `text`.
    public List<Token> tokenize(CharSequence text) {
        String folded = Typography.fold(text);
        var tokens = new ArrayList<Token>();
        int i = 0;
        while (i < folded.length()) {
            char c = folded.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                i++;
            } else if (Character.isLetter(c)) {
                i = word(folded, i, tokens);
            } else if (Character.isDigit(c)) {
                i = number(folded, i, tokens);
            } else {
                i = sign(folded, i, tokens);
            }
        }
        return tokens;
    }

    /// Whether a capital after this token may be due to the sentence alone: at the start, after an end of sentence, a
    /// colon, an opening quotation, a dash or the sign of a list.
    public static boolean startsSentence(@Nullable Token previous, int start) {
        if (previous == null) {
            return true;
        }
        return switch (previous.kind()) {
            case STOP -> !previous.form().equals(",");
            case HIGH_STOP -> !previous.form().equals(";");
            case OPEN, OPEN_QUOTE, QUOTE, DASH -> true;
            case HYPHEN -> previous.end() < start;
            case SYMBOL -> "°•*§".contains(previous.form());
            case WORD, ELISION, CLITIC, NUMBER, MIXED, CLOSE, CLOSE_QUOTE, APOSTROPHE -> false;
        };
    }

    private int word(String s, int start, List<Token> tokens) {
        int end = WordShapes.lettersEnd(s, start);
        if (end < s.length() && Character.isDigit(s.charAt(end))) {
            return mixed(s, start, tokens);
        }
        if (end < s.length() && s.charAt(end) == '\'' && WordShapes.isElision(s, start, end + 1)) {
            return add(s, start, end + 1, TokenKind.ELISION, tokens);
        }
        int abbreviation = WordShapes.abbreviationEnd(s, start, end);
        if (abbreviation > end) {
            return add(s, start, abbreviation, TokenKind.WORD, tokens);
        }
        return compound(s, start, WordShapes.compoundEnd(s, end), tokens);
    }

    /// Splits the particles off the end, then the parts of a compound that nobody knows.
    private int compound(String s, int start, int end, List<Token> tokens) {
        int head = WordShapes.cliticStart(s, start, end);
        String form = s.substring(start, head);
        if (form.indexOf('-') < 0 || knownCompound.test(form)) {
            add(s, start, head, TokenKind.WORD, tokens);
        } else {
            parts(s, start, head, tokens);
        }
        for (int from = head; from < end; ) {
            int next = WordShapes.cliticEnd(s, from, end);
            add(s, from, next, TokenKind.CLITIC, tokens);
            from = next;
        }
        return end;
    }

    private static void parts(String s, int start, int end, List<Token> tokens) {
        int from = start;
        for (int i = start; i < end; i++) {
            if (s.charAt(i) == '-') {
                add(s, from, i, TokenKind.WORD, tokens);
                add(s, i, i + 1, TokenKind.HYPHEN, tokens);
                from = i + 1;
            } else if (s.charAt(i) == '\'' && WordShapes.isElision(s, from, i + 1)) {
                add(s, from, i + 1, TokenKind.ELISION, tokens);
                from = i + 1;
            }
        }
        add(s, from, end, TokenKind.WORD, tokens);
    }

    private static int number(String s, int start, List<Token> tokens) {
        int i = start;
        while (i < s.length() && (Character.isDigit(s.charAt(i)) || insideNumber(s, i))) {
            i++;
        }
        if (i < s.length() && Character.isLetter(s.charAt(i))) {
            return mixed(s, start, tokens);
        }
        return add(s, start, i, TokenKind.NUMBER, tokens);
    }

    private static boolean insideNumber(String s, int i) {
        char c = s.charAt(i);
        return (c == '.' || c == ',') && i + 1 < s.length() && Character.isDigit(s.charAt(i + 1));
    }

    private static int mixed(String s, int start, List<Token> tokens) {
        int i = start;
        while (i < s.length() && (Character.isLetterOrDigit(s.charAt(i)) || insideNumber(s, i))) {
            i++;
        }
        return add(s, start, i, TokenKind.MIXED, tokens);
    }

    private static int sign(String s, int start, List<Token> tokens) {
        int clitic = WordShapes.looseCliticEnd(s, start);
        if (clitic > start) {
            return add(s, start, clitic, TokenKind.CLITIC, tokens);
        }
        int end = start + (Character.isHighSurrogate(s.charAt(start)) && start + 1 < s.length()
                && Character.isLowSurrogate(s.charAt(start + 1)) ? 2 : 1);
        return add(s, start, end, WordShapes.signKind(s.charAt(start)), tokens);
    }

    private static int add(String s, int start, int end, TokenKind kind, List<Token> tokens) {
        tokens.add(new Token(start, end, s.substring(start, end), kind));
        return end;
    }
}
