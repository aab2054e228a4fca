package org.relire.workflow;

import java.util.List;
import java.util.function.Predicate;
import org.relire.model.BlockKind;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.model.TextRange;
import org.relire.model.WordSpan;

/// A page's present text with blanks in the place of what is not its body, so that every offset stays.
final class BodyText {

    private BodyText() {
    }

    /// Without running heads and feet and page numbers.
    static String withoutEdges(Reading reading, RepairedPage page) {
        return without(reading, page, BodyText::isEdge);
    }

    /// Without these, and without what is in another language than French.
    static String french(Reading reading, RepairedPage page) {
        return without(reading, page, block -> isEdge(block) || isForeign(block.language()));
    }

    private static String without(Reading reading, RepairedPage page, Predicate<OcrBlock> left) {
        StringBuilder text = new StringBuilder(page.text());
        List<WordSpan> words = reading.words();
        int at = 0;
        for (OcrBlock block : reading.layout().blocks()) {
            int count = (int) block.words().count();
            if (count > 0 && left.test(block)) {
                TextRange raw = words.get(at).range().union(words.get(at + count - 1).range());
                blank(text, page.toPresent(raw));
            }
            at += count;
        }
        return text.toString();
    }

    private static void blank(StringBuilder text, TextRange range) {
        for (int i = range.start(); i < range.end(); i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }

    private static boolean isEdge(OcrBlock block) {
        return block.kind() == BlockKind.HEADER || block.kind() == BlockKind.FOOTER || block.kind() == BlockKind.PAGE_NUMBER;
    }

    private static boolean isForeign(Language language) {
        return switch (language) {
            case DUTCH, ENGLISH, GERMAN -> true;
            case FRENCH, UNKNOWN -> false;
        };
    }
}
