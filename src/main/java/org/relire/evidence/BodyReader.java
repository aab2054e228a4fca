package org.relire.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of a document's running text: running heads and feet, page numbers and footnotes are left out.
final class BodyReader {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[^\\p{L}\\d]*(page\\s*)?[\\dIl]{1,4}([^\\p{L}\\d]+\\d{1,4})?[^\\p{L}\\d]*");
    private static final Pattern NOTE = Pattern.compile("\\((\\d{1,2}|\\*)\\)\\s.+");
    private static final int EDGE = 2;

    /// All body lines in reading order.
    List<BodyLine> read(List<String> pages) {
        List<List<BodyLine>> lines = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            lines.add(lines(page, pages.get(page)));
        }
        Set<String> running = runningLines(lines);
        List<BodyLine> body = new ArrayList<>();
        for (List<BodyLine> page : lines) {
            List<BodyLine> kept = withoutEdges(page, running);
            body.addAll(kept.subList(0, footnotesFrom(kept)));
        }
        return body;
    }

    private static List<BodyLine> lines(int page, String text) {
        List<BodyLine> lines = new ArrayList<>();
        boolean gap = true;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String raw = text.substring(start, end);
            if (raw.isBlank()) {
                gap = true;
            } else {
                int indent = raw.length() - raw.stripLeading().length();
                lines.add(new BodyLine(page, start + indent, raw.strip(), gap));
                gap = false;
            }
            start = end + 1;
        }
        return lines;
    }

    /// What stands at the top or bottom of more than one page, digits aside.
    private static Set<String> runningLines(List<List<BodyLine>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<BodyLine> page : pages) {
            Set<String> edges = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (i < EDGE || i >= page.size() - EDGE) {
                    edges.add(edgeKey(page.get(i)));
                }
            }
            edges.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        Set<String> running = new HashSet<>();
        counts.forEach((key, count) -> {
            if (count > 1 && key.length() > 3) {
                running.add(key);
            }
        });
        return running;
    }

    private static String edgeKey(BodyLine line) {
        return Skeleton.of(line.text().replaceAll("\\d", "")).letters();
    }

    private static List<BodyLine> withoutEdges(List<BodyLine> page, Set<String> running) {
        List<BodyLine> kept = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            boolean edge = i < EDGE || i >= page.size() - EDGE;
            boolean dropped = edge && (running.contains(edgeKey(page.get(i)))
                    || PAGE_NUMBER.matcher(page.get(i).text()).matches());
            if (!dropped) {
                kept.add(page.get(i));
            }
        }
        return kept;
    }

    /// The index of the first footnote: `(1) ...` at a line's start whose mark stands within a line further up.
    private static int footnotesFrom(List<BodyLine> page) {
        Set<String> marks = new HashSet<>();
        for (int i = 0; i < page.size(); i++) {
            String text = page.get(i).text();
            Matcher note = NOTE.matcher(text);
            if (note.matches() && marks.contains(note.group(1)) && i > page.size() / 2) {
                return i;
            }
            Matcher mark = Pattern.compile("(?<=\\S\\s{0,2})\\((\\d{1,2}|\\*)\\)").matcher(text);
            while (mark.find()) {
                marks.add(mark.group(1));
            }
        }
        return page.size();
    }
}
