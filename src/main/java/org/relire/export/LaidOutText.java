package org.relire.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relire.model.Box;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrPage;
import org.relire.model.OcrParagraph;
import org.relire.model.PlacedWord;
import org.relire.model.PlacedWords;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.workflow.port.ExportPage;

/// A page's present text in the order and nesting of its layout: blocks, paragraphs, lines, parts of words.
///
/// The text of a page without layout (a text file) is one block of lines without boxes. What has no words is left out.
record LaidOutText(List<Block> blocks) {

    /// @param layout absent where the page has none
    record Block(@Nullable OcrBlock layout, List<Paragraph> paragraphs) {

        List<Line> lines() {
            return paragraphs.stream().flatMap(p -> p.lines().stream()).toList();
        }
    }

    record Paragraph(List<Line> lines) {

        /// The box around its lines; absent without layout.
        @Nullable Box box() {
            List<Box> boxes = new ArrayList<>();
            for (Line line : lines) {
                if (line.box() != null) {
                    boxes.add(line.box());
                }
            }
            return boxes.isEmpty() ? null : Box.around(boxes);
        }
    }

    /// @param box absent without layout
    record Line(@Nullable Box box, List<Part> parts) {
    }

    /// A word, or what of a word stands on one line.
    ///
    /// @param text  the part's own characters
    /// @param box   absent without layout
    /// @param index of the part in its word
    record Part(PlacedWord word, String text, @Nullable Box box, int index) {

        boolean isFirst() {
            return index == 0;
        }

        boolean isWhole() {
            return word.pieces().size() <= 1;
        }
    }

    LaidOutText {
        blocks = List.copyOf(blocks);
    }

    /// The page's text; empty for a page that failed.
    static LaidOutText of(ExportPage page) {
        Reading reading = page.reading();
        RepairedPage repaired = page.repaired();
        if (reading == null || repaired == null) {
            return new LaidOutText(List.of());
        }
        PlacedWords words = new PlacedWords(reading, repaired);
        return reading.layout().words().findAny().isPresent()
                ? new LaidOutText(laidOut(reading.layout(), parts(words, repaired.text())))
                : new LaidOutText(plain(words, repaired.text()));
    }

    private static List<List<Part>> parts(PlacedWords words, String text) {
        List<List<Part>> lines = new ArrayList<>();
        for (PlacedWord word : words.words()) {
            for (int i = 0; i < word.pieces().size(); i++) {
                PlacedWord.Piece piece = word.pieces().get(i);
                while (lines.size() <= piece.line()) {
                    lines.add(new ArrayList<>());
                }
                lines.get(piece.line()).add(new Part(word, piece.range().in(text), piece.box(), i));
            }
        }
        return lines;
    }

    private static List<Block> laidOut(OcrPage layout, List<List<Part>> parts) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (OcrBlock block : layout.blocks()) {
            List<Paragraph> paragraphs = new ArrayList<>();
            for (OcrParagraph paragraph : block.paragraphs()) {
                List<Line> lines = new ArrayList<>();
                for (OcrLine line : paragraph.lines()) {
                    List<Part> own = at < parts.size() ? parts.get(at) : List.of();
                    at++;
                    if (!own.isEmpty()) {
                        lines.add(new Line(line.box(), own));
                    }
                }
                if (!lines.isEmpty()) {
                    paragraphs.add(new Paragraph(lines));
                }
            }
            if (!paragraphs.isEmpty()) {
                blocks.add(new Block(block, paragraphs));
            }
        }
        return blocks;
    }

    private static List<Block> plain(PlacedWords words, String text) {
        List<Line> lines = new ArrayList<>();
        List<Part> line = new ArrayList<>();
        int lineEnd = 0;
        for (PlacedWord word : words.words()) {
            if (text.substring(lineEnd, word.range().start()).indexOf('\n') >= 0 && !line.isEmpty()) {
                lines.add(new Line(null, line));
                line = new ArrayList<>();
            }
            line.add(new Part(word, word.text(), null, 0));
            lineEnd = word.range().end();
        }
        if (line.isEmpty()) {
            return List.of();
        }
        lines.add(new Line(null, line));
        return List.of(new Block(null, List.of(new Paragraph(lines))));
    }
}
