package org.relire.workflow.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.EvidenceDetails;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrPage;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;
import org.relire.model.Decision;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.SampleCheck;
import org.relire.model.PageChange;
import org.relire.model.PageId;
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
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.model.Target;
import org.relire.model.TextQuote;
import org.relire.model.TextRange;
import org.relire.model.Verification;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// What every collection store promises.
public abstract class CollectionStoreContract {

    protected static final SourceDocument REPORT = Samples.document(1, 3);
    protected static final PageId PAGE = REPORT.page(0);
    protected static final String RAW = "Le rapport de la cornmission des aff aires sociales";
    private static final Tag FINDING = new Tag("Constat", TagKind.FINDING);
    private static final Tag OWN = new Tag("Délais", TagKind.CUSTOM);

    protected CollectionStore store;

    /// An empty store whose images lie in `folder()`.
    protected abstract CollectionStore open() throws RelireException;

    /// The root of the collection.
    protected abstract Path folder();

    /// The same collection, closed and opened again if it lives on disk.
    protected abstract CollectionStore reopen(CollectionStore open) throws RelireException;

    @BeforeEach
    void openStore() throws RelireException {
        store = open();
    }

    @AfterEach
    void closeStore() throws RelireException {
        store.close();
    }

    protected void chooseText(PageId page, String raw) throws RelireException {
        store.saveReading(page, Reading.ofTextFile("UTF-8", raw, Samples.NOW));
        assertTrue(store.choose(page, ReadingSource.TEXT_FILE, "reading.only"));
    }

    protected static PageChange typing(RepairedPage page, int start, int end, String inserted) {
        return page.replace(new TextRange(start, end), inserted, Samples.EDITOR, Samples.NOW);
    }

    private RepairedPage present() throws RelireException {
        return store.repairedPage(PAGE).orElseThrow();
    }

    protected static void assertFails(ErrorKind kind, Executable action) {
        assertEquals(kind, assertThrows(RelireException.class, action).kind());
    }

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
        assertEquals(Optional.empty(), store.whyChosen(PAGE));
        assertEquals(List.of(), store.ledger(PAGE));
        assertEquals(List.of(), store.annotations(REPORT.id()));
        Reading reading = Reading.ofTextFile("UTF-8", RAW, Samples.NOW);
        assertFails(ErrorKind.DOCUMENT_NOT_FOUND, () -> store.saveReading(PAGE, reading));
        assertFails(ErrorKind.DOCUMENT_NOT_FOUND, () -> store.choose(PAGE, ReadingSource.OCR, "x"));
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

    @Test
    void theChosenReadingGivesThePagesText() throws RelireException {
        store.add(REPORT);
        Reading layer = new Samples(8).reading(ReadingSource.TEXT_LAYER, 30);
        assertFalse(store.choose(PAGE, ReadingSource.TEXT_LAYER, "reading.only"));
        store.saveReading(PAGE, layer);
        assertEquals(Optional.empty(), store.repairedPage(PAGE));
        assertTrue(store.choose(PAGE, ReadingSource.TEXT_LAYER, "reading.better"));
        store = reopen(store);
        assertEquals(Optional.of(layer), store.chosenReading(PAGE));
        assertEquals(Optional.of("reading.better"), store.whyChosen(PAGE));
        assertEquals(layer.text(), present().text());
        assertEquals(ReadingSource.TEXT_LAYER, store.page(PAGE).orElseThrow().chosen());
    }

    @Test
    void changesComeIntoForceAndAreCounted() throws RelireException {
        store.add(REPORT);
        chooseText(PAGE, RAW);
        PageChange repair = new PageChange(List.of(), List.of(
                Samples.machineEdit(RAW, new TextRange(17, 28), "commission"),
                Samples.suspect(RAW, new TextRange(33, 42)),
                new Verification(new TextRange(0, 2), Samples.EDITOR, Samples.NOW)), Samples.ENGINE, Samples.NOW);
        LedgerEntry entry = store.append(PAGE, repair, LedgerEntry.Kind.DO);
        store = reopen(store);
        assertEquals("Le rapport de la commission des aff aires sociales", present().text());
        assertEquals(RAW, present().raw());
        assertEquals(repair.added(), present().marks());
        assertEquals(List.of(entry), store.ledger(PAGE));
        PageRecord page = store.pages(REPORT.id()).getFirst();
        assertEquals(1, page.edits());
        assertEquals(1, page.suspects());
    }

    @Test
    void undoAndRedoAreEntriesToo() throws RelireException {
        store.add(REPORT);
        chooseText(PAGE, RAW);
        PageChange typed = typing(present(), 3, 10, "bilan");
        LedgerEntry done = store.append(PAGE, typed, LedgerEntry.Kind.DO);
        PageChange back = typed.inverse(Samples.EDITOR, Samples.NOW);
        LedgerEntry undone = store.append(PAGE, back, LedgerEntry.Kind.UNDO);
        assertEquals(RAW, present().text());
        assertEquals(List.of(), present().marks());
        LedgerEntry redone = store.append(PAGE, back.inverse(Samples.EDITOR, Samples.NOW), LedgerEntry.Kind.REDO);
        assertEquals("Le bilan", present().text().substring(0, 8));
        assertEquals(List.of(done, undone, redone), store.ledger(PAGE));
        assertTrue(done.id() < undone.id() && undone.id() < redone.id());
        store = reopen(store);
        assertEquals(List.of(done, undone, redone), store.ledger(PAGE));
    }

    @Test
    void aChangeThatDoesNotFitIsRefusedAndChangesNothing() throws RelireException {
        store.add(REPORT);
        PageChange change = typing(RepairedPage.unedited(RAW), 0, 2, "Un");
        assertThrows(IllegalArgumentException.class, () -> store.append(PAGE, change, LedgerEntry.Kind.DO));
        chooseText(PAGE, RAW);
        store.append(PAGE, change, LedgerEntry.Kind.DO);
        assertThrows(IllegalArgumentException.class, () -> store.append(PAGE, change, LedgerEntry.Kind.DO));
        PageChange elsewhere = typing(RepairedPage.unedited(RAW + RAW), RAW.length() + 3, RAW.length() + 5, "x");
        assertThrows(IllegalArgumentException.class, () -> store.append(PAGE, elsewhere, LedgerEntry.Kind.DO));
        assertEquals(1, store.ledger(PAGE).size());
        assertEquals(change.added(), present().marks());
    }

    @Test
    void aPersonsWorkIsNotOverwrittenByAnotherReading() throws RelireException {
        store.add(REPORT);
        chooseText(PAGE, RAW);
        store.append(PAGE, typing(present(), 0, 2, "Un"), LedgerEntry.Kind.DO);
        assertFalse(store.saveReading(PAGE, Reading.ofTextFile("UTF-8", "autre", Samples.NOW)));
        assertEquals(RAW, present().raw());
        Reading ocr = new Samples(9).reading(ReadingSource.OCR, 12);
        assertTrue(store.saveReading(PAGE, ocr));
        assertFalse(store.choose(PAGE, ReadingSource.OCR, "reading.better"));
        assertEquals("Un rapport", present().text().substring(0, 10));
        assertEquals(Optional.of("reading.only"), store.whyChosen(PAGE));
    }

    @Test
    void anotherRawTextStartsWithoutMarksAndTheLedgerTellsSo() throws RelireException {
        store.add(REPORT);
        chooseText(PAGE, RAW);
        PageChange repair = Samples.adding(Samples.machineEdit(RAW, new TextRange(17, 28), "commission"));
        store.append(PAGE, repair, LedgerEntry.Kind.DO);
        assertTrue(store.saveReading(PAGE, Reading.ofTextFile("UTF-8", "Un autre texte", Samples.NOW)));
        assertEquals("Un autre texte", present().text());
        assertEquals(List.of(), present().marks());
        LedgerEntry last = store.ledger(PAGE).getLast();
        assertEquals(LedgerEntry.Kind.NEW_TEXT, last.kind());
        assertEquals(repair.added(), last.change().removed());
        assertEquals(CollectionStore.NEW_TEXT_AUTHOR, last.change().author().name());
        store = reopen(store);
        assertEquals(2, store.ledger(PAGE).size());
    }

    @Test
    void keepsAnnotationsByIdAndPlace() throws RelireException {
        store.add(REPORT);
        Annotation second = annotation("b", REPORT.page(1), 3, FINDING);
        Annotation first = annotation("c", PAGE, 9, OWN);
        Annotation begin = annotation("a", PAGE, 2, OWN);
        store.saveAnnotations(List.of(second, first, begin));
        store.saveAnnotations(List.of(first.withStatus(AnnotationStatus.REJECTED).withNote("à revoir").detach()));
        store = reopen(store);
        List<Annotation> expected = List.of(
                begin, first.withStatus(AnnotationStatus.REJECTED).withNote("à revoir").detach(), second);
        assertEquals(expected, store.annotations(REPORT.id()));
        assertEquals(expected, store.annotations());
        store.deleteAnnotation("a");
        assertEquals(2, store.annotations().size());
    }

    @Test
    void annotationsAreSavedAllOrNone() throws RelireException {
        store.add(REPORT);
        Annotation good = annotation("a", PAGE, 3, OWN);
        Annotation bad = annotation("b", Samples.document(5, 1).page(0), 3, OWN);
        assertFails(ErrorKind.DOCUMENT_NOT_FOUND, () -> store.saveAnnotations(List.of(good, bad)));
        assertEquals(List.of(), store.annotations());
    }

    @Test
    void aTagsNameIsUniqueWhateverItsCase() throws RelireException {
        store.add(REPORT);
        store.saveTag(OWN);
        store.saveTag(FINDING);
        store.saveAnnotations(List.of(annotation("a", PAGE, 3, new Tag("DÉLAIS", TagKind.FINDING))));
        assertEquals(List.of(FINDING, OWN), store.tags());
        assertEquals(OWN, store.annotations().getFirst().tag());
        Tag renamed = new Tag("délais", TagKind.RECOMMENDATION);
        store.saveTag(renamed);
        store = reopen(store);
        assertEquals(List.of(FINDING, renamed), store.tags());
        assertEquals(renamed, store.annotations().getFirst().tag());
    }

    @Test
    void tagsMergeAndUnusedOnesGo() throws RelireException {
        store.add(REPORT);
        store.saveAnnotations(List.of(annotation("a", PAGE, 3, OWN), annotation("b", PAGE, 4, FINDING)));
        assertFalse(store.deleteTag(OWN));
        Tag renamed = new Tag("Retards", TagKind.CUSTOM);
        store.mergeTags(OWN, renamed);
        assertEquals(List.of(FINDING, renamed), store.tags());
        assertEquals(List.of(renamed, FINDING), store.annotations().stream().map(Annotation::tag).toList());
        store.mergeTags(renamed, FINDING);
        store.mergeTags(FINDING, FINDING);
        assertEquals(List.of(FINDING), store.tags());
        store.deleteAnnotation("a");
        store.deleteAnnotation("b");
        assertTrue(store.deleteTag(FINDING));
        assertFalse(store.deleteTag(FINDING));
    }

    @Test
    void keepsTheDictionary() throws RelireException {
        store.addToDictionary("Schaerbeek");
        store.addToDictionary("Schaerbeek");
        store.addToDictionary("l'échevin");
        store.addToDictionary("faux");
        store.removeFromDictionary("faux");
        store = reopen(store);
        assertEquals(Set.of("Schaerbeek", "l'échevin"), store.dictionary());
    }

    @Test
    void aRemovedDocumentLeavesNothing() throws RelireException {
        SourceDocument other = Samples.document(2, 1);
        store.add(REPORT);
        store.add(other);
        chooseText(PAGE, RAW);
        store.append(PAGE, typing(present(), 0, 2, "Un"), LedgerEntry.Kind.DO);
        store.saveAnnotations(List.of(annotation("a", PAGE, 3, OWN), annotation("b", other.page(0), 3, OWN)));
        store.remove(REPORT.id());
        store = reopen(store);
        assertEquals(List.of(other), store.documents());
        assertEquals(List.of(), store.ledger(PAGE));
        assertEquals(List.of("b"), store.annotations().stream().map(Annotation::id).toList());
        assertTrue(store.add(REPORT));
        assertEquals(Optional.empty(), store.repairedPage(PAGE));
        assertEquals(List.of(), store.integrityProblems());
    }

    @Test
    void tellsWhatAnIndexLacks() throws RelireException {
        store.add(REPORT);
        assertEquals(List.of(), store.changesSince(0).pages());
        chooseText(REPORT.page(1), RAW);
        chooseText(PAGE, RAW);
        ChangedPages all = store.changesSince(0);
        assertEquals(List.of(PAGE, REPORT.page(1)), all.pages());
        assertEquals(new ChangedPages(List.of(), List.of(), all.revision()), store.changesSince(all.revision()));

        store.append(PAGE, typing(present(), 0, 2, "Un"), LedgerEntry.Kind.DO);
        store = reopen(store);
        ChangedPages typed = store.changesSince(all.revision());
        assertEquals(List.of(PAGE), typed.pages());
        assertTrue(typed.revision() > all.revision());

        store.saveAnnotations(List.of(annotation("a", REPORT.page(1), 3, OWN)));
        ChangedPages tagged = store.changesSince(typed.revision());
        assertEquals(List.of(REPORT.page(1)), tagged.pages());
        store.mergeTags(OWN, FINDING);
        ChangedPages merged = store.changesSince(tagged.revision());
        assertEquals(List.of(REPORT.page(1)), merged.pages());
        store.deleteAnnotation("a");
        assertEquals(List.of(REPORT.page(1)), store.changesSince(merged.revision()).pages());

        store.remove(REPORT.id());
        store.add(REPORT);
        ChangedPages removed = store.changesSince(merged.revision());
        assertEquals(List.of(), removed.pages());
        assertEquals(List.of(REPORT.id()), removed.removed());
    }

    @Test
    void manyThreadsWriteAndReadAtOnce() throws Exception {
        store.add(REPORT);
        String raw = "x".repeat(400);
        for (PageId page : REPORT.pages()) {
            chooseText(page, raw);
        }
        int writers = 4;
        try (var pool = Executors.newFixedThreadPool(writers + 2)) {
            List<Future<?>> all = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                int first = w;
                all.add(pool.submit((Callable<?>) () -> appendEvery(raw, first, writers)));
            }
            for (int r = 0; r < 2; r++) {
                all.add(pool.submit((Callable<?>) this::readWhileWritten));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        for (PageId page : REPORT.pages()) {
            assertEquals("y".repeat(40), store.repairedPage(page).orElseThrow().text().substring(0, 40));
            assertEquals(40, store.ledger(page).size());
        }
        assertEquals(List.of(), store.integrityProblems());
    }

    private Object appendEvery(String raw, int first, int step) throws RelireException {
        for (int i = first; i < 40; i += step) {
            for (PageId page : REPORT.pages()) {
                PageChange one = Samples.adding(Samples.machineEdit(raw, new TextRange(i, i + 1), "y"));
                store.append(page, one, LedgerEntry.Kind.DO);
            }
        }
        return first;
    }

    private Object readWhileWritten() throws RelireException {
        for (int i = 0; i < 60; i++) {
            RepairedPage page = present();
            assertEquals(page.edits().size(), page.text().chars().filter(c -> c == 'y').count());
            assertEquals(3, store.pages(REPORT.id()).size());
        }
        return 0;
    }

    protected static Annotation annotation(String id, PageId page, int start, Tag tag) {
        TextRange range = new TextRange(start, start + 7);
        Target target = new Target(page, TextQuote.of(RAW, range), range, List.of(new Box(1, 2, 3, 4)));
        EvidenceDetails details = id.equals("a") ? null : new EvidenceDetails("cue", "constate", "", "le ministre", 0.8);
        return new Annotation(
                id, tag, target, AnnotationStatus.PROPOSED, details, false, "", Samples.RULE, Samples.NOW);
    }

    @Test
    void changesToSeveralPagesAreMadeAllOrNone() throws RelireException {
        store.add(REPORT);
        chooseText(PAGE, RAW);
        chooseText(REPORT.page(1), RAW);
        Map<PageId, PageChange> two = new LinkedHashMap<>();
        two.put(PAGE, typing(present(), 0, 2, "Un"));
        two.put(REPORT.page(1), typing(present(), 0, 2, "Un"));
        Map<PageId, PageChange> oneBad = new LinkedHashMap<>();
        oneBad.put(PAGE, typing(present(), 3, 10, "compte"));
        oneBad.put(REPORT.page(2), typing(present(), 0, 2, "Un"));

        store.appendAll(two, LedgerEntry.Kind.DO);
        assertThrows(IllegalArgumentException.class, () -> store.appendAll(oneBad, LedgerEntry.Kind.DO));

        store = reopen(store);
        assertTrue(present().text().startsWith("Un rapport"), present().text());
        assertTrue(store.repairedPage(REPORT.page(1)).orElseThrow().text().startsWith("Un rapport"));
    }

    @Test
    void aReadingGivesWayToAnotherAndIsKept() throws RelireException {
        store.add(REPORT);
        chooseText(PAGE, RAW);
        store.append(PAGE, typing(present(), 0, 2, "Un"), LedgerEntry.Kind.DO);
        RepairedPage former = present();
        Reading next = Reading.ofTextFile("UTF-8", "Le rapport de la commission", Samples.NOW);
        List<Mark> marks = List.copyOf(RepairedPage.unedited(next.text())
                .replace(new TextRange(0, 2), "Un", Samples.EDITOR, Samples.NOW).added());

        assertFalse(store.replaceReading(PAGE, RepairedPage.unedited(RAW), next, marks, Samples.RULE, Samples.NOW));
        assertEquals(former.text(), present().text());
        assertTrue(store.replaceReading(PAGE, former, next, marks, Samples.RULE, Samples.NOW));

        store = reopen(store);
        assertEquals("Un rapport de la commission", present().text());
        assertEquals(marks, present().marks());
        assertEquals(Optional.of(next), store.chosenReading(PAGE));
        List<FormerReading> kept = store.history().formerReadings(PAGE);
        assertEquals(List.of(RAW), kept.stream().map(f -> f.reading().text()).toList());
        LedgerEntry last = store.ledger(PAGE).getLast();
        assertEquals(LedgerEntry.Kind.NEW_TEXT, last.kind());
        assertEquals(last.id(), kept.getFirst().until());
        assertEquals(List.of(), store.integrityProblems());
    }

    @Test
    void theHistoryIsToldAcrossPages() throws RelireException {
        store.add(REPORT);
        chooseText(PAGE, RAW);
        chooseText(REPORT.page(1), RAW);
        store.append(PAGE, typing(present(), 0, 2, "Un"), LedgerEntry.Kind.DO);
        Origin series = new Origin.Series("cornmission → commission");
        PageChange fixed = RepairedPage.unedited(RAW).replace(new TextRange(17, 28), "commission",
                Reason.of(ReasonKind.LEARNT), series, Samples.NOW.plusSeconds(5));
        store.append(REPORT.page(1), fixed, LedgerEntry.Kind.DO);
        store = reopen(store);
        History history = store.history();

        assertEquals(List.of(REPORT.page(1), PAGE),
                history.steps(HistoryQuery.newest(10)).stream().map(LedgerEntry::page).toList());
        assertEquals(List.of(PAGE),
                history.steps(HistoryQuery.newest(10).by(Samples.EDITOR)).stream().map(LedgerEntry::page).toList());
        assertEquals(List.of(PAGE),
                history.steps(HistoryQuery.newest(10).on(PAGE)).stream().map(LedgerEntry::page).toList());
        assertEquals(List.of(), history.steps(HistoryQuery.newest(10).of(Samples.document(9, 1).id())));
        long first = store.ledger(PAGE).getFirst().id();
        assertEquals(List.of(), history.steps(HistoryQuery.newest(10).before(first)));
        assertEquals(List.of(REPORT.page(1)), history.pagesOf(series));
        assertEquals(List.of(Samples.NOW.plusSeconds(5)), history.times(series));
        assertEquals(List.of(
                new OriginUse(Samples.EDITOR, 1, 1, Samples.NOW, Samples.NOW),
                new OriginUse(series, 1, 1, Samples.NOW.plusSeconds(5), Samples.NOW.plusSeconds(5))), history.origins());
    }

    @Test
    void whatPeopleDecideAndLookForIsKept() throws RelireException {
        store.add(REPORT);
        Decision always = new Decision("ttavaux", "travaux", Decision.Verdict.ALWAYS, Samples.EDITOR, Samples.NOW);
        Decision never = new Decision("ttavaux", "travaux", Decision.Verdict.NEVER, Samples.EDITOR, Samples.NOW);
        Decision other = new Decision("prefet", "préfet", Decision.Verdict.ALWAYS, Samples.EDITOR, Samples.NOW);
        store.learning().decide(always);
        store.learning().decide(other);
        store.learning().decide(never);
        store.learning().countSearch(List.of(PAGE, Samples.document(9, 1).page(0)));
        store.learning().countSearch(List.of(PAGE, REPORT.page(1)));
        SampleCheck sample = new SampleCheck(REPORT.id(), 7, List.of(new SampleCheck.Stratum(SampleCheck.Part.PLAIN, 200, 3.5)),
                List.of(new SampleCheck.Item(PAGE, new TextRange(0, 2), "Le", SampleCheck.Part.PLAIN, null)), Samples.NOW);
        store.learning().saveSample(sample);
        store.learning().saveSample(sample.judged(0, true));
        store = reopen(store);

        assertEquals(List.of(other, never), store.learning().decisions());
        assertEquals(Map.of(PAGE, 2L, REPORT.page(1), 1L), store.learning().searches());
        assertEquals(Optional.of(sample.judged(0, true)), store.learning().sample(REPORT.id()));
        store.learning().revoke(never);
        assertEquals(List.of(other), store.learning().decisions());
        store.remove(REPORT.id());
        assertEquals(Optional.empty(), store.learning().sample(REPORT.id()));
    }
}
