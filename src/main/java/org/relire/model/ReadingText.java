package org.relire.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Puts a layout's words together as text and finds them again in it.
final class ReadingText {

    /// White between words of a table's row that parts cells, in heights of the row.
    private static final double CELL_GAP = 0.9;

    private ReadingText() {
    }

    static String of(OcrPage page) {
        return page.blocks().stream().map(ReadingText::of).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String of(OcrBlock block) {
        return block.paragraphs().stream()
                .flatMap(p -> p.lines().stream())
                .map(line -> block.kind() == BlockKind.TABLE ? row(line) : of(line))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String of(OcrLine line) {
        return line.words().stream().map(OcrWord::text).collect(Collectors.joining(" "));
    }

    /// A row of a table: its cells are parted by tabs.
    private static String row(OcrLine line) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < line.words().size(); i++) {
            OcrWord word = line.words().get(i);
            if (i > 0) {
                Box before = line.words().get(i - 1).box();
                row.append(word.box().x() - before.right() > CELL_GAP * line.box().height() ? '\t' : ' ');
            }
            row.append(word.text());
        }
        return row.toString();
    }

    static List<WordSpan> spans(OcrPage page, String text) {
        List<WordSpan> spans = new ArrayList<>();
        int from = 0;
        for (OcrBlock block : page.blocks()) {
            for (OcrParagraph paragraph : block.paragraphs()) {
                for (OcrLine line : paragraph.lines()) {
                    for (OcrWord word : line.words()) {
                        int start = text.indexOf(word.text(), from);
                        if (start < 0) {
                            throw new IllegalArgumentException("the text lacks the layout's word: " + word.text());
                        }
                        from = start + word.text().length();
                        spans.add(new WordSpan(new TextRange(start, from), word, block.language()));
                    }
                }
            }
        }
        return List.copyOf(spans);
    }
}
