package org.relire.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Puts a layout's words together as text and finds them again in it.
final class ReadingText {

    private ReadingText() {
    }

    static String of(OcrPage page) {
        return page.blocks().stream().map(ReadingText::of).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String of(OcrBlock block) {
        return block.paragraphs().stream()
                .flatMap(p -> p.lines().stream())
                .map(line -> line.words().stream().map(OcrWord::text).collect(Collectors.joining(" ")))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining("\n"));
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
