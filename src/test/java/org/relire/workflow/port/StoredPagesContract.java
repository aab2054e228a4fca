package org.relire.workflow.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.relire.model.PageChange;
import org.relire.model.PageImage;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.model.PageState;
import org.relire.model.Preparation;
import org.relire.model.PreparationKind;
import org.relire.model.PreparationStep;
import org.relire.model.QualityEstimate;
import org.relire.model.Reading;
import org.relire.model.ReadingMode;
import org.relire.model.ReadingSettings;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.model.StateMark;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// What a collection store promises of documents, pages and readings.
abstract class StoredPagesContract extends StoreContract {

    @Test
    void keepsDocumentsInOrderOfImportEachOnce() throws RelireException {
        SourceDocument later = Samples.document(2, 1);
        assertTrue(store.add(later));
        assertTrue(store.add(REPORT));
        assertFalse(store.add(REPORT));
        store = reopen(store);
        assertEquals(List.of(REPORT, later), store.documents());
        assertEquals(Optional.of(REPORT), store.document(REPORT.id()));
        assertEquals(Optional.empty(), store.document(Samples.document(3, 1).id()));
    }

    @Test
    void pagesOfANewDocumentArePending() throws RelireException {
        store.add(REPORT);
        List<PageRecord> expected = REPORT.pages().stream()
                .map(id -> new PageRecord(id, null, new PageOutcome.Pending(), null, PageState.UNREAD, null, 0, 0))
                .toList();
        assertEquals(expected, store.pages(REPORT.id()));
        assertEquals(Optional.of(expected.get(2)), store.page(REPORT.page(2)));
    }

    @Test
    void whatIsNotThereIsEmptyOrNamed() throws RelireException {
        assertEquals(List.of(), store.pages(REPORT.id()));
        assertEquals(Optional.empty(), store.page(PAGE));
        assertEquals(List.of(), store.readings(PAGE));
        assertEquals(Optional.empty(), store.repairedPage(PAGE));
        assertEquals(Optional.empty(), store.chosenReading(PAGE));
        assertEquals(Optional.empty(), store.rawText(PAGE));
        assertEquals(List.of(), store.ledger(PAGE));
        assertEquals(List.of(), store.annotations(REPORT.id()));
        assertEquals(List.of(), store.annotations(PAGE));
        Reading reading = Reading.ofTextFile("UTF-8", RAW, Samples.NOW);
        assertFails(ErrorKind.DOCUMENT_NOT_FOUND, () -> store.saveReading(PAGE, reading));
        assertFails(ErrorKind.DOCUMENT_NOT_FOUND, () -> store.choose(PAGE, ReadingSource.OCR));
        assertFails(ErrorKind.DOCUMENT_NOT_FOUND, () -> store.saveState(PAGE, PageState.VERIFIED));
        assertFails(ErrorKind.DOCUMENT_NOT_FOUND, () -> store.saveOutcome(PAGE, new PageOutcome.Recognized()));
        assertFails(ErrorKind.DOCUMENT_NOT_FOUND, () -> store.saveAnnotations(List.of(annotation("a", PAGE, 3, OWN))));
        PageChange change = typing(RepairedPage.unedited(RAW), 0, 2, "Un");
        assertFails(ErrorKind.DOCUMENT_NOT_FOUND, () -> store.append(PAGE, change, LedgerEntry.Kind.DO));
    }

    @Test
    void keepsWhoSaidWhenHowFarAPageIs() throws RelireException {
        assertEquals(List.of(), store.states(PAGE));
        StateMark corrected = new StateMark(PageState.CORRECTED, Samples.EDITOR, Samples.NOW);
        assertFails(ErrorKind.DOCUMENT_NOT_FOUND, () -> store.saveState(PAGE, corrected));
        store.add(REPORT);
        store.saveState(PAGE, corrected);
        StateMark verified = new StateMark(PageState.VERIFIED, new Origin.Person("Noël"), Samples.NOW.plusSeconds(5));
        store.saveState(PAGE, verified);
        store = reopen(store);
        assertEquals(List.of(corrected, verified), store.states(PAGE));
        assertEquals(PageState.VERIFIED, store.page(PAGE).orElseThrow().state());
        store.remove(REPORT.id());
        assertEquals(List.of(), store.states(PAGE));
    }

    @Test
    void keepsWhatIsKnownOfAPage() throws RelireException {
        store.add(REPORT);
        PageImage image = new PageImage(PAGE, folder().resolve("pages").resolve("x").resolve("00001.png"), 2480, 3508, 300);
        QualityEstimate quality = new QualityEstimate(0.021, 0.01, 0.05);
        PageOutcome failed = new PageOutcome.Failed("PAGE_TIMEOUT", List.of("120", "é"));
        store.saveImage(image);
        store.saveOutcome(PAGE, failed);
        store.saveState(PAGE, PageState.IN_WORK);
        store.saveQuality(PAGE, quality);
        store = reopen(store);
        PageRecord expected = new PageRecord(PAGE, image, failed, null, PageState.IN_WORK, quality, 0, 0);
        assertEquals(Optional.of(expected), store.page(PAGE));
        for (PageOutcome outcome : List.of(
                new PageOutcome.Recognized(), new PageOutcome.Blank(), new PageOutcome.TextLayerUsed(), new PageOutcome.Pending())) {
            store.saveOutcome(PAGE, outcome);
            assertEquals(outcome, store.page(PAGE).orElseThrow().outcome());
        }
    }

    @Test
    void keepsOneReadingASourceWithAllItsGlyphs() throws RelireException {
        store.add(REPORT);
        Samples samples = new Samples(7);
        Reading replaced = samples.reading(ReadingSource.OCR, 20);
        Reading ocr = samples.reading(ReadingSource.OCR, 350);
        Reading layer = samples.reading(ReadingSource.TEXT_LAYER, 40);
        assertTrue(store.saveReading(PAGE, replaced));
        assertTrue(store.saveReading(PAGE, layer));
        assertTrue(store.saveReading(PAGE, ocr));
        store = reopen(store);
        assertEquals(List.of(ocr, layer), store.readings(PAGE));
        assertEquals(ocr.words(), store.readings(PAGE).getFirst().words());
    }

    @Test
    void keepsHowTheImageOfAReadingWasPrepared() throws RelireException {
        store.add(REPORT);
        PreparationStep deskew = PreparationStep.of(PreparationKind.DESKEW, "degrees", -1.375);
        PreparationStep scale = new PreparationStep(PreparationKind.SCALE, Map.of("factor", 2.0, "xHeight", 1e9));
        OcrPage layout = new OcrPage(10, 10, 72, List.of(),
                List.of(new Preparation("fra", List.of(deskew, scale), 0.75), new Preparation("fra", List.of(), 0.25)));
        store.saveReading(PAGE, Reading.ofLayout(ReadingSource.OCR, "engine", layout, Samples.NOW));
        store = reopen(store);
        assertEquals(layout, store.readings(PAGE).getFirst().layout());
    }

    @Test
    void keepsHowADocumentIsToBeRead() throws RelireException {
        ReadingSettings thorough = ReadingSettings.of(ReadingMode.THOROUGH).with(PreparationKind.DESKEW, false);
        assertEquals(ErrorKind.DOCUMENT_NOT_FOUND,
                assertThrows(RelireException.class, () -> store.saveReadingSettings(REPORT.id(), thorough)).kind());
        store.add(REPORT);
        assertEquals(Optional.empty(), store.readingSettings(REPORT.id()));
        store.saveReadingSettings(REPORT.id(), thorough);
        store = reopen(store);
        assertEquals(Optional.of(thorough), store.readingSettings(REPORT.id()));
        store.remove(REPORT.id());
        assertEquals(Optional.empty(), store.readingSettings(REPORT.id()));
    }

    @Test
    void keepsTextThatNoEncodingHas() throws RelireException {
        store.add(REPORT);
        OcrWord word = new OcrWord("a\uD800b", new Box(-5, 2, 3, 4), 0.123456789, List.of());
        OcrLine line = new OcrLine(new Box(0, 0, 9, 9), List.of(word));
        OcrBlock block = new OcrBlock(
                new Box(0, 0, 9, 9), BlockKind.TEXT, Language.FRENCH, List.of(new OcrParagraph(List.of(line))));
        Reading layer = Reading.ofLayout(
                ReadingSource.TEXT_LAYER, "layer", new OcrPage(10, 10, 72, List.of(block)), Samples.NOW);
        store.saveReading(PAGE, layer);
        String odd = "\u0000 \uDC00\uD83D\uDE00 \uD83D ' \" \\ \uFFFF";
        chooseText(PAGE, odd);
        Reading text = store.chosenReading(PAGE).orElseThrow();
        store.append(PAGE, typing(present(), 4, 5, "\uDE00\u0000'"), LedgerEntry.Kind.DO);
        store = reopen(store);
        assertEquals(List.of(layer, text), store.readings(PAGE));
        assertEquals("a\uFFFDb", layer.words().getFirst().word().text());
        assertEquals("\u0000 \uFFFD\uD83D\uDE00\u0000' \uFFFD ' \" \\ \uFFFF", present().text());
    }
}
