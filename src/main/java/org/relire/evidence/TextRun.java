package org.relire.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relire.model.TextRange;

/// Lines put together to one line of text that knows where each of its characters came from.
final class TextRun {

    private static final Pattern END = Pattern.compile("[.!?…]['\"»)]*(?:\\s*\\(\\d{1,2}\\))?\\s+(?=[\\p{Lu}«\"“(])");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s('’])(?:\\p{Lu}|art|al|MM?|Mme|Mlle|Mgr|Dr|Me|p|pp|n|no|nos|cf|etc|vol|ch|chap|ed|éd|ann|doc|sess|min|ir|av|bd"
                    + "|St|Ste|r|env|resp|ex|réf|tél|par|ibid|op|cit|v|s)\\.$");

    private static final int LONGEST_ABBREVIATION = 8;

    private final StringBuilder text = new StringBuilder();
    private int[] pages = new int[256];
    private int[] offsets = new int[256];

    boolean isEmpty() {
        return text.isEmpty();
    }

    void add(BodyLine line) {
        int length = text.length();
        boolean hyphen = length > 1 && text.charAt(length - 1) == '-' && Character.isLetter(text.charAt(length - 2))
                && Character.isLowerCase(line.text().charAt(0));
        if (hyphen) {
            text.setLength(length - 1);
        } else if (length > 0) {
            append(' ', pages[length - 1], offsets[length - 1] + 1);
        }
        for (int i = 0; i < line.text().length(); i++) {
            append(line.text().charAt(i), line.pageIndex(), line.start() + i);
        }
    }

    private void append(char c, int page, int offset) {
        if (text.length() == pages.length) {
            pages = Arrays.copyOf(pages, 2 * pages.length);
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        pages[text.length()] = page;
        offsets[text.length()] = offset;
        text.append(c);
    }

    /// One sentence of the run.
    record Sentence(String text, int pageIndex, TextRange range) {
    }

    /// The run's sentences.
    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        Matcher ends = END.matcher(text);
        int start = 0;
        int from = 0;
        while (ends.find(from)) {
            from = ends.start() + 1;
            if (!endsInAbbreviation(start, ends.start() + 1)) {
                sentences.add(sentence(start, ends.end()));
                start = ends.end();
                from = start;
            }
        }
        sentences.add(sentence(start, text.length()));
        sentences.removeIf(s -> s.text().isBlank());
        return sentences;
    }

    private boolean endsInAbbreviation(int start, int end) {
        return ABBREVIATION.matcher(text.substring(Math.max(start, end - LONGEST_ABBREVIATION), end)).find();
    }

    private Sentence sentence(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last == start) {
            return new Sentence("", 0, new TextRange(0, 0));
        }
        int page = pages[start];
        int lastHere = start;
        for (int i = start; i < last && pages[i] == page; i++) {
            lastHere = Character.isWhitespace(text.charAt(i)) ? lastHere : i;
        }
        return new Sentence(text.substring(start, last), page, new TextRange(offsets[start], offsets[lastHere] + 1));
    }
}
