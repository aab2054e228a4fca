package org.relire.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.relire.model.Box;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;

/// Takes over lines that another pass has read with confidence where this one has nothing.
final class LostLines {

    private static final double SURE = 0.7;
    private static final int SHORTEST = 5;
    /// Of a word's area: how much may lie on another word.
    private static final double APART = 0.2;

    private LostLines() {
    }

    /// The blocks with the lines of `other` that lie on no word of theirs, each put below the line that it follows in its column.
    static List<OcrBlock> added(List<OcrBlock> blocks, List<OcrBlock> other) {
        List<OcrBlock> all = new ArrayList<>(blocks);
        for (OcrBlock block : other) {
            for (OcrLine line : block.lines().toList()) {
                if (isText(line) && lines(all).flatMap(l -> l.words().stream()).noneMatch(word -> liesOn(word.box(), line))) {
                    put(line, block, all);
                }
            }
        }
        return all;
    }

    private static boolean isText(OcrLine line) {
        return Readings.text(line.words()).length() >= SHORTEST && Readings.confidence(line.words()) >= SURE;
    }

    private static boolean liesOn(Box word, OcrLine line) {
        return line.words().stream().anyMatch(own -> isOn(own.box(), word));
    }

    /// Whether two words share more than their edges.
    static boolean isOn(Box one, Box other) {
        int wide = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        int high = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        double area = Math.min((double) one.width() * one.height(), (double) other.width() * other.height());
        return wide > 0 && high > 0 && (double) wide * high > APART * area;
    }

    private static Stream<OcrLine> lines(List<OcrBlock> blocks) {
        return blocks.stream().flatMap(OcrBlock::lines);
    }

    private static void put(OcrLine line, OcrBlock from, List<OcrBlock> blocks) {
        OcrLine above = lines(blocks).filter(l -> l.box().y() < line.box().y() && shareColumn(l.box(), line.box()))
                .max(Comparator.comparingInt(l -> l.box().y())).orElse(null);
        for (int b = 0; b < blocks.size() && above != null; b++) {
            List<OcrParagraph> paragraphs = new ArrayList<>(blocks.get(b).paragraphs());
            for (int p = 0; p < paragraphs.size(); p++) {
                int at = paragraphs.get(p).lines().indexOf(above);
                if (at >= 0) {
                    List<OcrLine> lines = new ArrayList<>(paragraphs.get(p).lines());
                    lines.add(at + 1, line);
                    paragraphs.set(p, new OcrParagraph(lines));
                    OcrBlock block = blocks.get(b);
                    blocks.set(b, new OcrBlock(block.box().union(line.box()), block.kind(), block.language(), paragraphs));
                    return;
                }
            }
        }
        blocks.addFirst(new OcrBlock(line.box(), from.kind(), from.language(), List.of(new OcrParagraph(List.of(line)))));
    }

    private static boolean shareColumn(Box one, Box other) {
        int shared = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        return 2 * shared >= Math.min(one.width(), other.width());
    }
}
