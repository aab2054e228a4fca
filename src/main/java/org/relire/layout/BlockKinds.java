package org.relire.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;

/// Tells what the blocks of a page are, from this page alone: page numbers and the running heads and feet beside them,
/// footnotes, headings.
final class BlockKinds {

    /// A running head with its number is no longer than this.
    private static final int LONGEST_HEAD = 90;
    private static final Pattern NOTE = Pattern.compile("^\\W{0,2}(?:[(\\[]\\s?(\\d{1,2}|\\*{1,3})\\s?[)\\]]|(\\d{1,2}|\\*{1,3}|[¹²³⁴-⁹])(?=[)\\s.]*\\s\\p{L}|\\p{Lu}))");
    private static final double SMALLER = 0.92;
    private static final double LARGER = 1.2;
    /// What stands farther below a note, in line heights, is not of the notes.
    private static final double NEAR = 3;
    private static final int LONGEST_HEADING = 3;

    private final List<PrintedLine> lines;
    private final Map<OcrLine, BlockKind> kinds = new HashMap<>();
    private final List<PrintedLine> fromTop;
    private final double usual;

    private BlockKinds(List<OcrBlock> blocks) {
        this.fromTop = PageEdges.all(blocks).stream().sorted(Comparator.comparingInt(l -> l.line().box().y())).toList();
        this.lines = PageEdges.lines(blocks);
        List<Integer> heights = lines.stream().flatMap(l -> l.line().words().stream()).map(w -> w.box().height()).sorted().toList();
        this.usual = heights.isEmpty() ? 0 : heights.get(heights.size() / 2);
    }

    /// The same lines in the same order; a block is parted where its lines are of different kinds.
    static List<OcrBlock> of(List<OcrBlock> blocks) {
        BlockKinds kinds = new BlockKinds(blocks);
        if (kinds.lines.isEmpty()) {
            return blocks;
        }
        kinds.edge(PageEdges.rowsFromTop(kinds.lines), BlockKind.HEADER);
        kinds.edge(PageEdges.rowsFromBottom(kinds.lines), BlockKind.FOOTER);
        kinds.footnotes(blocks);
        kinds.headings(blocks);
        return blocks.stream().flatMap(block -> kinds.apart(block).stream()).toList();
    }

    /// The row at the page's edge if a page number stands alone, or in it; and the next row if that is the number's.
    private void edge(List<List<PrintedLine>> rows, BlockKind kind) {
        if (rows.size() < 2) {
            return;
        }
        List<PrintedLine> first = rows.getFirst();
        if (isNumbered(first) && isShort(first)) {
            name(first, kind);
        } else if (rows.size() > 2 && rows.get(1).stream().allMatch(PrintedLine::isNumber) && isShort(first)) {
            name(first, kind);
            name(rows.get(1), kind);
        }
    }

    private static boolean isNumbered(List<PrintedLine> row) {
        return row.stream().anyMatch(line -> line.isNumber() || line.endsInNumber());
    }

    private static boolean isShort(List<PrintedLine> row) {
        return row.stream().mapToInt(line -> line.text().length()).sum() <= LONGEST_HEAD;
    }

    private void name(List<PrintedLine> row, BlockKind kind) {
        row.forEach(line -> kinds.put(line.line(), line.isNumber() ? BlockKind.PAGE_NUMBER : kind));
    }

    /// In each block, from a line with a note's mark on, if it and all that stands below it in its column is smaller than the page's
    /// text, or its mark stands within the text further up.
    private void footnotes(List<OcrBlock> blocks) {
        String above = "";
        for (int i = 0; i < blocks.size(); i++) {
            List<OcrLine> own = blocks.get(i).lines().toList();
            for (int j = 0; j < own.size(); j++) {
                PrintedLine line = new PrintedLine(own.get(j), blocks.get(i), i);
                Matcher note = NOTE.matcher(line.text());
                List<PrintedLine> rest = below(line, own.subList(j, own.size()));
                if (blocks.get(i).kind() == BlockKind.TEXT && note.find() && isLow(line) && (isSmall(rest) || isCalled(note, above))
                        && rest.stream().allMatch(r -> r.height() <= usual)) {
                    rest.forEach(r -> kinds.putIfAbsent(r.line(), BlockKind.FOOTNOTE));
                }
                above = above + " " + line.text();
            }
        }
    }

    private static boolean isCalled(Matcher note, String above) {
        return note.group(1) != null && Pattern.compile("\\S\\s{0,2}[(\\[]\\s?" + Pattern.quote(note.group(1)) + "\\s?[)\\]]").matcher(above).find();
    }

    private boolean isLow(PrintedLine line) {
        Box page = Box.around(lines.stream().map(l -> l.line().box()).toList());
        return line.line().box().y() > page.y() + page.height() / 2;
    }

    private boolean isSmall(List<PrintedLine> rest) {
        double mean = rest.stream().mapToInt(PrintedLine::height).average().orElse(usual);
        return mean <= SMALLER * usual;
    }

    /// The rest of the line's own block, and what stands close below it in the same column, page numbers and feet left out.
    private List<PrintedLine> below(PrintedLine line, List<OcrLine> rest) {
        Set<OcrLine> own = Set.copyOf(rest);
        Box box = line.of().box();
        List<PrintedLine> below = new ArrayList<>();
        int bottom = line.line().box().bottom();
        for (PrintedLine other : fromTop) {
            Box place = other.line().box();
            boolean isOwn = own.contains(other.line());
            boolean under = other.block() != line.block() && place.y() >= line.line().box().y()
                    && place.x() < box.right() && place.right() > box.x() && place.y() - bottom <= NEAR * usual;
            boolean free = kinds.getOrDefault(other.line(), BlockKind.FOOTNOTE) == BlockKind.FOOTNOTE;
            if (free && (isOwn || under)) {
                below.add(other);
                bottom = Math.max(bottom, place.bottom());
            }
        }
        return below;
    }

    private void headings(List<OcrBlock> blocks) {
        for (OcrBlock block : blocks) {
            List<PrintedLine> own = PageEdges.lines(List.of(block));
            boolean few = !own.isEmpty() && own.size() <= LONGEST_HEADING && block.kind() == BlockKind.TEXT;
            if (few && own.stream().noneMatch(l -> kinds.containsKey(l.line())) && own.stream().allMatch(this::isHeading)) {
                own.forEach(l -> kinds.put(l.line(), BlockKind.HEADING));
            }
        }
    }

    /// Larger than the page's text, or in capitals.
    private boolean isHeading(PrintedLine line) {
        String letters = line.text().replaceAll("\\P{L}", "");
        boolean capitals = letters.length() > 4 && letters.equals(letters.toUpperCase(Locale.ROOT));
        return letters.length() > 2 && (capitals || line.height() >= LARGER * usual);
    }

    private List<OcrBlock> apart(OcrBlock block) {
        List<OcrBlock> parts = new ArrayList<>();
        List<OcrParagraph> paragraphs = new ArrayList<>();
        BlockKind running = block.kind();
        for (OcrParagraph paragraph : block.paragraphs()) {
            List<OcrLine> run = new ArrayList<>();
            for (OcrLine line : paragraph.lines()) {
                BlockKind kind = kinds.getOrDefault(line, block.kind());
                if (kind != running) {
                    end(run, paragraphs);
                    add(parts, block, running, paragraphs);
                    running = kind;
                }
                run.add(line);
            }
            end(run, paragraphs);
        }
        add(parts, block, running, paragraphs);
        return parts;
    }

    private static void end(List<OcrLine> run, List<OcrParagraph> paragraphs) {
        if (!run.isEmpty()) {
            paragraphs.add(new OcrParagraph(run));
            run.clear();
        }
    }

    private static void add(List<OcrBlock> parts, OcrBlock whole, BlockKind kind, List<OcrParagraph> paragraphs) {
        if (!paragraphs.isEmpty()) {
            boolean all = parts.isEmpty() && paragraphs.equals(whole.paragraphs());
            Box box = all ? whole.box()
                    : Box.around(paragraphs.stream().flatMap(p -> p.lines().stream()).map(OcrLine::box).toList());
            parts.add(new OcrBlock(box, kind, whole.language(), paragraphs));
            paragraphs.clear();
        }
    }
}
