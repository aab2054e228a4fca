package org.relire.workflow.series;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.relire.model.RepairedPage;
import org.relire.model.TextRange;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// Finds what matches a pattern. One that runs away on a page is stopped.
final class PatternFinder implements PlaceFinder {

    private static final Duration DEADLINE = Duration.ofSeconds(2);
    /// One space; more than one, or one at an end, is meant as it is written.
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\S) (?=\\S)");

    private final Pattern pattern;
    private final String shown;
    private final String replacement;
    private final Duration deadline;

    private PatternFinder(Pattern pattern, String shown, String replacement, Duration deadline) {
        this.pattern = pattern;
        this.shown = shown;
        this.replacement = replacement;
        this.deadline = deadline;
    }

    /// A space between words is found as the end of a line too, which stays one where what takes the words' place has as many.
    static PatternFinder of(SeriesQuery.Plain query) {
        List<String> words = List.of(BETWEEN_WORDS.split(query.find()));
        StringBuilder text = new StringBuilder(Pattern.quote(words.getFirst()));
        for (int i = 1; i < words.size(); i++) {
            text.append("(?<gap").append(i).append("> |\\h*\n\\h*)").append(Pattern.quote(words.get(i)));
        }
        String quoted = text.toString();
        Pattern pattern = Pattern.compile(
                query.wholeWords() ? "(?<![\\p{L}\\p{M}\\p{N}])" + quoted + "(?![\\p{L}\\p{M}\\p{N}])" : quoted, flags(query.matchCase()));
        return new PatternFinder(pattern, query.find(), replacement(query.replacement(), words.size() - 1), DEADLINE);
    }

    private static String replacement(String text, int gaps) {
        List<String> words = List.of(BETWEEN_WORDS.split(text));
        StringBuilder replacement = new StringBuilder(Matcher.quoteReplacement(words.getFirst()));
        for (int i = 1; i < words.size(); i++) {
            replacement.append(i <= gaps ? "${gap" + i + "}" : " ").append(Matcher.quoteReplacement(words.get(i)));
        }
        return replacement.toString();
    }

    static PatternFinder of(SeriesQuery.Wording query) {
        return of(new SeriesQuery.Plain(query.before(), query.after(), true, true));
    }

    /// @throws RelireException of kind PATTERN_INVALID
    static PatternFinder of(SeriesQuery.Expression query) throws RelireException {
        return of(query, DEADLINE);
    }

    static PatternFinder of(SeriesQuery.Expression query, Duration deadline) throws RelireException {
        try {
            Pattern pattern = Pattern.compile(query.find(), flags(query.matchCase()) | Pattern.MULTILINE);
            return new PatternFinder(pattern, query.find(), query.replacement(), deadline);
        } catch (PatternSyntaxException e) {
            throw new RelireException(ErrorKind.PATTERN_INVALID, List.of(query.find()), e);
        }
    }

    private static int flags(boolean matchCase) {
        return matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    @Override
    public List<Found> find(RepairedPage page) throws RelireException {
        List<Found> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(new WatchedText(page.text(), deadline));
        try {
            int end = 0;
            while (matcher.find()) {
                String after = replaced(matcher, end);
                end = matcher.end();
                if (matcher.end() > matcher.start() && !after.equals(matcher.group())) {
                    found.add(new Found(new TextRange(matcher.start(), matcher.end()), after, true));
                }
            }
        } catch (WatchedText.TooSlowException | StackOverflowError e) {
            throw new RelireException(ErrorKind.PATTERN_SLOW, List.of(shown), e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // a group that the expression lacks, or a lone $ or \ at the end of the replacement
            throw new RelireException(ErrorKind.PATTERN_INVALID, List.of(replacement), e);
        }
        return found;
    }

    /// What takes the place of the match. The matcher also writes what lies between this match and the last one.
    private String replaced(Matcher matcher, int lastEnd) {
        StringBuilder text = new StringBuilder();
        int gap = matcher.start() - lastEnd;
        matcher.appendReplacement(text, replacement);
        return text.substring(gap);
    }
}
