package org.relire.workflow.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.PageRecord;
import org.relire.model.QualityEstimate;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.model.Samples;
import org.relire.model.TextRange;
import org.relire.model.Verification;
import org.relire.workflow.RelireException;

/// What a collection store promises of changes and their history.
abstract class StoredLedgerContract extends StoredPagesContract {

    @Test
    void theChosenReadingGivesThePagesText() throws RelireException {
        store.add(REPORT);
        Reading layer = new Samples(8).reading(ReadingSource.TEXT_LAYER, 30);
        assertFalse(store.choose(PAGE, ReadingSource.TEXT_LAYER));
        store.saveReading(PAGE, layer);
        assertEquals(Optional.empty(), store.repairedPage(PAGE));
        assertTrue(store.choose(PAGE, ReadingSource.TEXT_LAYER));
        store = reopen(store);
        assertEquals(Optional.of(layer), store.chosenReading(PAGE));
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
        assertThrows(StaleChangeException.class, () -> store.append(PAGE, change, LedgerEntry.Kind.DO));
        chooseText(PAGE, RAW);
        store.append(PAGE, change, LedgerEntry.Kind.DO);
        assertThrows(StaleChangeException.class, () -> store.append(PAGE, change, LedgerEntry.Kind.DO));
        PageChange elsewhere = typing(RepairedPage.unedited(RAW + RAW), RAW.length() + 3, RAW.length() + 5, "x");
        assertThrows(StaleChangeException.class, () -> store.append(PAGE, elsewhere, LedgerEntry.Kind.DO));
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
        assertFalse(store.choose(PAGE, ReadingSource.OCR));
        assertEquals("Un rapport", present().text().substring(0, 10));
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
    void whatWasTakenBackOnAFormerRawTextIsParted() throws RelireException {
        store.add(REPORT);
        chooseText(PAGE, RAW);
        PageChange typing = typing(present(), 0, 2, "Un");
        store.append(PAGE, typing, LedgerEntry.Kind.DO);
        store.append(PAGE, typing.inverse(Samples.EDITOR, Samples.NOW), LedgerEntry.Kind.UNDO);
        assertTrue(store.saveReading(PAGE, Reading.ofTextFile("UTF-8", "Un autre texte", Samples.NOW)));
        assertEquals(LedgerEntry.Kind.NEW_TEXT, store.ledger(PAGE).getLast().kind());
        assertEquals(List.of(), store.integrityProblems());
    }

    @Test
    void anotherRawTextHasNoEstimateYet() throws RelireException {
        store.add(REPORT);
        chooseText(PAGE, RAW);
        store.saveQuality(PAGE, new QualityEstimate(0.04, 0.02, 0.06));
        assertTrue(store.saveReading(PAGE, Reading.ofTextFile("UTF-8", "Un autre texte", Samples.NOW)));
        assertNull(quality());
        store.saveQuality(PAGE, new QualityEstimate(0.04, 0.02, 0.06));
        assertTrue(store.saveReading(PAGE, new Samples(9).reading(ReadingSource.OCR, 12)));
        assertTrue(store.choose(PAGE, ReadingSource.OCR));
        assertNull(quality());
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
        assertThrows(StaleChangeException.class, () -> store.appendAll(oneBad, LedgerEntry.Kind.DO));

        store = reopen(store);
        assertTrue(present().text().startsWith("Un rapport"), present().text());
        assertTrue(store.repairedPage(REPORT.page(1)).orElseThrow().text().startsWith("Un rapport"));
    }

    @Test
    void aReadingGivesWayToAnotherAndIsKept() throws RelireException {
        store.add(REPORT);
        chooseText(PAGE, RAW);
        store.append(PAGE, typing(present(), 0, 2, "Un"), LedgerEntry.Kind.DO);
        QualityEstimate estimate = new QualityEstimate(0.04, 0.02, 0.06);
        store.saveQuality(PAGE, estimate);
        RepairedPage former = present();
        Reading next = Reading.ofTextFile("UTF-8", "Le rapport de la commission", Samples.NOW);
        List<Mark> marks = List.copyOf(RepairedPage.unedited(next.text())
                .replace(new TextRange(0, 2), "Un", Samples.EDITOR, Samples.NOW).added());

        QualityEstimate better = new QualityEstimate(0.01, 0, 0.02);
        NewText wanted = new NewText(next, marks, better, Samples.RULE, Samples.NOW, LedgerEntry.Kind.NEW_TEXT);
        assertThrows(StaleChangeException.class, () -> store.replaceReading(PAGE, RepairedPage.unedited(RAW), wanted));
        assertEquals(former.text(), present().text());
        assertEquals(estimate, quality());
        store.replaceReading(PAGE, former, wanted);

        store = reopen(store);
        assertEquals(better, quality());
        assertEquals("Un rapport de la commission", present().text());
        assertEquals(marks, present().marks());
        assertEquals(Optional.of(next), store.chosenReading(PAGE));
        assertEquals(Optional.of(next.text()), store.rawText(PAGE));
        List<FormerReading> kept = store.history().formerReadings(PAGE);
        assertEquals(List.of(RAW), kept.stream().map(f -> f.reading().text()).toList());
        LedgerEntry last = store.ledger(PAGE).getLast();
        assertEquals(LedgerEntry.Kind.NEW_TEXT, last.kind());
        assertEquals(last.id(), kept.getFirst().until());
        assertEquals(estimate, kept.getFirst().quality());
        assertEquals(List.of(), store.integrityProblems());
    }

    @Test
    void aReadingWithoutAnEstimateTakesTheFormerOnesAway() throws RelireException {
        store.add(REPORT);
        chooseText(PAGE, RAW);
        store.saveQuality(PAGE, new QualityEstimate(0.04, 0.02, 0.06));
        Reading next = Reading.ofTextFile("UTF-8", "Le rapport", Samples.NOW);
        store.replaceReading(PAGE, present(),
                new NewText(next, List.of(), null, Samples.RULE, Samples.NOW, LedgerEntry.Kind.NEW_TEXT));
        store.replaceReading(PAGE, present(),
                new NewText(next, List.of(), null, Samples.RULE, Samples.NOW, LedgerEntry.Kind.NEW_TEXT));

        store = reopen(store);
        assertNull(quality());
        assertNull(store.history().formerReadings(PAGE).getLast().quality());
    }

    private @Nullable QualityEstimate quality() throws RelireException {
        return store.page(PAGE).orElseThrow().quality();
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
}
