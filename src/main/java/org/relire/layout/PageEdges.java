package org.relire.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.relire.model.Box;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;

/// The first and the last row of print of a page, over all columns.
final class PageEdges {

    private PageEdges() {
    }

    /// All lines of the blocks that have print, in their order.
    static List<PrintedLine> lines(List<OcrBlock> blocks) {
        return all(blocks).stream().filter(PrintedLine::hasPrint).toList();
    }

    /// All lines of the blocks, dirt among them.
    static List<PrintedLine> all(List<OcrBlock> blocks) {
        List<PrintedLine> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            for (OcrParagraph paragraph : blocks.get(i).paragraphs()) {
                for (OcrLine line : paragraph.lines()) {
                    if (!line.words().isEmpty()) {
                        lines.add(new PrintedLine(line, blocks.get(i), i));
                    }
                }
            }
        }
        return lines;
    }

    /// The lines at the top of the page that stand beside one another, then the row below it, and so on.
    static List<List<PrintedLine>> rowsFromTop(List<PrintedLine> lines) {
        return rows(lines.stream().sorted(Comparator.comparingInt(l -> l.line().box().y())).toList());
    }

    static List<List<PrintedLine>> rowsFromBottom(List<PrintedLine> lines) {
        return rows(lines.stream().sorted(Comparator.comparingInt((PrintedLine l) -> l.line().box().bottom()).reversed()).toList());
    }

    private static List<List<PrintedLine>> rows(List<PrintedLine> sorted) {
        List<List<PrintedLine>> rows = new ArrayList<>();
        for (PrintedLine line : sorted) {
            if (!rows.isEmpty() && rows.getLast().stream().anyMatch(other -> beside(other.line().box(), line.line().box()))) {
                rows.getLast().add(line);
            } else {
                rows.add(new ArrayList<>(List.of(line)));
            }
        }
        return rows;
    }

    private static boolean beside(Box a, Box b) {
        int shared = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return 2 * shared > Math.min(a.height(), b.height());
    }
}
