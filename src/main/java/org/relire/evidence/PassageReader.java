package org.relire.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts a document into sentences and list items, each with its headings and the sentence that opened its list.
final class PassageReader {

    private static final Pattern ITEM = Pattern.compile(
            "(?<label>\\(?\\d{1,2}(?:\\.\\d{1,2}){0,3}\\s?[.)°º}\\]/](?:\\))?|\\(?[a-z]\\s?[)}/]"
                    + "|[ivx]{1,4}[.)]|[-–—_~•*·])\\s*(?=[\\p{L}«\"'’\\d]).*");
    private static final Pattern COLON = Pattern.compile(":\\s*[^\\p{L}\\d]?$");
    private static final int SHORTEST_WIDTH = 30;

    private final List<Passage> passages = new ArrayList<>();
    private Outline outline = new Outline();
    private TextRun run = new TextRun();
    private boolean inItem;
    private String listFrom = "";

    /// The passages of a document in reading order.
    List<Passage> read(List<String> pages) {
        passages.clear();
        outline = new Outline();
        List<BodyLine> lines = new BodyReader().read(pages);
        double width = usualWidth(lines);
        for (int i = 0; i < lines.size(); i++) {
            BodyLine line = lines.get(i);
            if (isTable(lines, i)) {
                flush();
            } else if (isHeading(lines, i, width)) {
                flush();
                listFrom = "";
                outline.enter(Heading.of(line.text()));
            } else {
                body(line, i == 0 ? null : lines.get(i - 1));
            }
        }
        flush();
        return List.copyOf(passages);
    }

    private void body(BodyLine line, @Nullable BodyLine before) {
        Matcher item = ITEM.matcher(line.text());
        boolean label = item.matches() && (run.isEmpty() || before == null || before.endsSentence() || line.afterGap());
        if (label) {
            flush();
            openList(item.group("label"));
            inItem = true;
            int skip = item.end("label");
            while (skip < line.text().length() && Character.isWhitespace(line.text().charAt(skip))) {
                skip++;
            }
            run.add(new BodyLine(line.pageIndex(), line.start() + skip, line.text().substring(skip), false));
            return;
        }
        if (line.afterGap() && before != null && (before.endsSentence() || line.startsUpper())) {
            flush();
        }
        run.add(line);
    }

    private static boolean isFirst(String label) {
        return label.matches("\\(?(1|a|i)\\s?[.)°/]+");
    }

    /// The sentence before a list opens it if it ends with a colon, and so may an item, but only a list of another kind:
    /// OCR reads many an item's semicolon as a colon.
    private void openList(String label) {
        boolean first = isFirst(label);
        Passage last = passages.isEmpty() ? null : passages.getLast();
        boolean dash = !Character.isLetterOrDigit(label.charAt(0));
        if (last != null && COLON.matcher(last.text()).find() && (!last.item() || first && !dash)) {
            passages.removeLast();
            passages.add(last.opening());
            listFrom = last.text();
        } else if (first) {
            listFrom = "";
        }
    }

    private void flush() {
        List<TextRun.Sentence> sentences = run.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            TextRun.Sentence s = sentences.get(i);
            boolean item = inItem && i == 0;
            passages.add(new Passage(
                    s.text(), s.pageIndex(), s.range(), item, false, item ? listFrom : "", outline.section(), outline.path()));
        }
        run = new TextRun();
        inItem = false;
    }

    private static double usualWidth(List<BodyLine> lines) {
        int[] widths = lines.stream().mapToInt(l -> l.text().length()).sorted().toArray();
        return widths.length == 0 ? SHORTEST_WIDTH : Math.max(SHORTEST_WIDTH, widths[(int) (widths.length * 0.8)]);
    }

    /// A row of figures, or the line of column heads above one.
    private static boolean isTable(List<BodyLine> lines, int i) {
        String text = lines.get(i).text();
        boolean above = i + 1 < lines.size() && isRow(lines.get(i + 1).text());
        return isRow(text) || above && text.matches("\\p{Lu}.*[^.,;:!?-]") && text.split("\\s+").length <= 9;
    }

    private static boolean isRow(String text) {
        String[] cells = text.split("\\s+");
        long figures = Arrays.stream(cells).filter(c -> c.matches("[\\dIlO.,%()/-]*\\d[\\dIlO.,%()/-]*")).count();
        return figures >= 2 && figures >= 0.3 * cells.length && cells.length <= 12
                && cells[cells.length - 1].matches("[\\dIlO.,%/-]*\\d[\\dIlO,%/-]*");
    }

    /// By its looks: short, no full stop, set apart from the lines around it, labelled or not.
    private static boolean isHeading(List<BodyLine> lines, int i, double width) {
        BodyLine line = lines.get(i);
        String text = line.text();
        boolean capitals = Heading.isCapitals(text);
        boolean labelled = Heading.isLabelled(text);
        String bare = labelled ? Heading.of(text).text() : text;
        if (text.matches(".*[-,;:]$") || text.length() > 1.2 * width || !bare.matches("[«\"(]?\\p{Lu}.*")) {
            return false;
        }
        if (capitals) {
            return true;
        }
        boolean stop = text.endsWith(".");
        boolean apartAbove = i == 0 || line.afterGap() || lines.get(i - 1).endsSentence()
                || lines.get(i - 1).text().length() < 0.75 * width;
        BodyLine below = i + 1 < lines.size() ? lines.get(i + 1) : null;
        boolean apartBelow = below == null || below.afterGap() || below.startsUpper() || ITEM.matcher(below.text()).matches();
        return !stop && apartAbove && apartBelow && text.length() < (labelled ? 0.9 : 0.7) * width
                && (labelled || text.matches(".*\\p{L}.*[\\p{L})»]$") && text.split("\\s+").length <= 8)
                && !text.matches(".*\\d\\s+[\\d.,]+$");
    }
}
