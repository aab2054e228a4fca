package org.relire.workflow;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.relire.model.TextRange;

/// Finds a quotation that a person gives in a page's text. Where it does not stand letter for letter, a run of white space stands for any
/// other, line ends included, and a straight apostrophe for a curved one: what is copied from a list has lost them.
public final class QuotedPassage {

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String APOSTROPHES = "['’]";

    private QuotedPassage() {
    }

    /// The first place of `quote` in `text`.
    public static Optional<TextRange> find(String quote, String text) {
        if (quote.isBlank()) {
            return Optional.empty();
        }
        int exact = text.indexOf(quote);
        if (exact >= 0) {
            return Optional.of(new TextRange(exact, exact + quote.length()));
        }
        Matcher matcher = pattern(quote).matcher(text);
        return matcher.find() ? Optional.of(new TextRange(matcher.start(), matcher.end())) : Optional.empty();
    }

    private static Pattern pattern(String quote) {
        String words = SPACE.splitAsStream(quote).filter(word -> !word.isEmpty()).map(QuotedPassage::word)
                .collect(Collectors.joining(SPACE.pattern()));
        return Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String word(String word) {
        return Arrays.stream(word.split(APOSTROPHES, -1)).map(Pattern::quote).collect(Collectors.joining(APOSTROPHES));
    }
}
