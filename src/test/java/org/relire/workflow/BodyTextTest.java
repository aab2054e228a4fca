package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrPage;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;
import org.relire.model.Origin;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.model.TextRange;

class BodyTextTest {

    private static final Reading READING = Reading.ofLayout(ReadingSource.OCR, "test", new OcrPage(1000, 1000, 300, List.of(
            block(BlockKind.HEADER, Language.FRENCH, "RAPPORT 12"),
            block(BlockKind.TEXT, Language.FRENCH, "le raport manque"),
            block(BlockKind.TEXT, Language.DUTCH, "het verslag ontbreekt"),
            block(BlockKind.PAGE_NUMBER, Language.FRENCH, "- 12 -"))), Instant.EPOCH);

    private static OcrBlock block(BlockKind kind, Language language, String text) {
        List<OcrWord> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            words.add(new OcrWord(word, new Box(100 * words.size(), 0, 90, 20), 0.9, List.of()));
        }
        Box box = new Box(0, 0, 100 * words.size(), 20);
        return new OcrBlock(box, kind, language, List.of(new OcrParagraph(List.of(new OcrLine(box, words)))));
    }

    @Test
    void runningHeadsAndPageNumbersAreBlanks() {
        RepairedPage page = RepairedPage.unedited(READING.text());
        assertEquals("          \n\nle raport manque\n\nhet verslag ontbreekt\n\n      ", BodyText.withoutEdges(READING, page));
    }

    @Test
    void offsetsAreThePresentTexts() {
        RepairedPage raw = RepairedPage.unedited(READING.text());
        int at = raw.text().indexOf("raport");
        Origin author = new Origin.Person("test");
        RepairedPage page = raw.apply(raw.replace(new TextRange(at, at + 6), "rapport", author, Instant.EPOCH));
        String body = BodyText.french(READING, page);
        assertEquals(page.text().length(), body.length());
        assertEquals(page.text().indexOf("rapport"), body.indexOf("rapport"));
        assertEquals("le rapport manque", body.strip());
    }
}
