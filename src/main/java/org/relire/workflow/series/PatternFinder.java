package org.relire.workflow.series;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String BETWEEN_WORDS = "(?<=\\S) (?=\\S)";
    /// What may stand in another form than it is asked for.
    private static final Pattern LOOSE = Pattern.compile(BETWEEN_WORDS + "|['’]");
    private static final Pattern LOOSE_SPACES = Pattern.compile(BETWEEN_WORDS);

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

    /// A space between words is found as the end of a line too, and an apostrophe in either form; both stay as they stand where
    /// what takes the words' place has as many. Where nothing but the form of apostrophes is to change, it is found as it is asked for.
    static PatternFinder of(SeriesQuery.Plain query) {
        boolean straightens = query.find().replace('’', '\'').equals(query.replacement().replace('’', '\''));
        return of(query, straightens ? LOOSE_SPACES : LOOSE);
    }

    static PatternFinder of(SeriesQuery.Wording query) {
        return of(new SeriesQuery.Plain(query.before(), query.after(), true, true), LOOSE_SPACES);
    }

    private static PatternFinder of(SeriesQuery.Plain query, Pattern loose) {
        List<String> groups = new ArrayList<>();
        String quoted = quoted(query.find(), loose, groups);
        Pattern pattern = Pattern.compile(
                query.wholeWords() ? "(?<![\\p{L}\\p{M}\\p{N}])" + quoted + "(?![\\p{L}\\p{M}\\p{N}])" : quoted, flags(query.matchCase()));
        return new PatternFinder(pattern, query.find(), replacement(query.replacement(), loose, groups), DEADLINE);
    }

    /// @param groups is given the names of the groups that hold what stands in the place of the loose parts
    private static String quoted(String find, Pattern loose, List<String> groups) {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> counts = new HashMap<>();
        Matcher part = loose.matcher(find);
        int end = 0;
        while (part.find()) {
            String group = group(part, counts);
            groups.add(group);
            text.append(Pattern.quote(find.substring(end, part.start()))).append("(?<").append(group).append('>')
                    .append(part.group().equals(" ") ? " |\\h*\n\\h*" : "['’]").append(')');
            end = part.end();
        }
        return text.append(Pattern.quote(find.substring(end))).toString();
    }

    private static String replacement(String text, Pattern loose, List<String> groups) {
        StringBuilder replacement = new StringBuilder();
        Map<String, Integer> counts = new HashMap<>();
        Matcher part = loose.matcher(text);
        int end = 0;
        while (part.find()) {
            String group = group(part, counts);
            replacement.append(Matcher.quoteReplacement(text.substring(end, part.start())))
                    .append(groups.contains(group) ? "${" + group + "}" : part.group());
            end = part.end();
        }
        return replacement.append(Matcher.quoteReplacement(text.substring(end))).toString();
    }

    private static String group(Matcher part, Map<String, Integer> counts) {
        String kind = part.group().equals(" ") ? "gap" : "apostrophe";
        return kind + counts.merge(kind, 1, Integer::sum);
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
