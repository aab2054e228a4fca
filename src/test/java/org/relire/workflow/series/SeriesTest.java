package org.relire.workflow.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relire.model.Decision;
import org.relire.model.Edit;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.PageState;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.RepairedPage;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.model.Suggestion;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.workflow.EditPage;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.ledger.UndoOrigin;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.Meanwhile;
import org.relire.workflow.port.MemoryCollectionStore;
import org.relire.workflow.port.StaleChangeException;

/// The same error in many places: found, corrected at once, taken back at once, decided for good.
class SeriesTest {

    private static final Clock CLOCK = Clock.fixed(Samples.NOW, ZoneOffset.UTC);

    private final MemoryCollectionStore store = new MemoryCollectionStore();
    private final SourceDocument document = Samples.document(1, 3);
    private final List<PageId> pages = document.pages();

    @BeforeEach
    void fill() throws Exception {
        store.add(document);
        page(0, "Le prêfet et la prêsence du prêfet. La forêt.");
        page(1, "Un prêfet absent, une forêt, un préfet, un préfet, un préfet.");
        page(2, "Rien ici que la forêt et la forêt.");
        doubt(0, "prêfet", "préfet", "ê", "é");
        doubt(0, "prêsence", "présence", "ê", "é");
    }

    private void page(int index, String text) throws RelireException {
        store.saveReading(pages.get(index), Reading.ofTextFile("UTF-8", text, Samples.NOW));
        store.choose(pages.get(index), ReadingSource.TEXT_FILE);
    }

    private void doubt(int index, String before, String after, String read, String meant) throws RelireException {
        RepairedPage page = store.repairedPage(pages.get(index)).orElseThrow();
        Reason reason = Reason.of(ReasonKind.ACCENT, read, meant);
        List<Mark> marks = new ArrayList<>();
        for (int at = page.raw().indexOf(before); at >= 0; at = page.raw().indexOf(before, at + 1)) {
            marks.add(new Suspect(new TextRange(at, at + before.length()), before,
                    List.of(new Suggestion(after, 0.8, reason)), 0.7, reason, Samples.ENGINE, Samples.NOW));
        }
        store.append(pages.get(index), new PageChange(List.of(), marks, Samples.ENGINE, Samples.NOW), LedgerEntry.Kind.DO);
    }

    private String text(int index) throws RelireException {
        return store.repairedPage(pages.get(index)).orElseThrow().text();
    }

    private List<SeriesPlace> find(SeriesQuery query) throws RelireException {
        return new FindSeries(store).run(query, pages, Progress.NONE).places();
    }

    private static final SeriesQuery E = new SeriesQuery.Confusion("ê", "é");

    @Test
    void theMostPromisingSeriesIsSuggestedFromTheTextsOwnProfile() throws Exception {
        List<SuggestedSeries> suggested = new SuggestSeries(store).run(pages, Progress.NONE);

        assertEquals(E, suggested.getFirst().query());
        assertEquals(3, suggested.getFirst().places());
        assertTrue(suggested.stream().anyMatch(s -> s.query().equals(new SeriesQuery.Wording("prêfet", "préfet"))));
    }

    @Test
    void aConfusionIsFoundInDoubtfulWordsAndInWordsThatTheTextsHaveOtherwise() throws Exception {
        List<SeriesPlace> places = find(E);

        assertEquals(List.of("prêfet", "prêsence", "prêfet", "prêfet"), places.stream().map(SeriesPlace::before).toList());
        assertEquals(List.of("préfet", "présence", "préfet", "préfet"), places.stream().map(SeriesPlace::after).toList());
        assertEquals(SeriesPlace.Standing.PLAIN, places.getLast().standing());
        assertTrue(places.stream().allMatch(SeriesPlace::likely));
        assertEquals("Le ", places.getFirst().left());
    }

    @Test
    void wordsAreFoundOverTheEndOfALineWhichStays() throws Exception {
        page(2, "Le conseil\ncommunal, le conseil communal,\nle con\nseil, le  conseil.");
        SeriesQuery query = new SeriesQuery.Plain("conseil communal", "conseil $1 municipal", true, true);
        new CorrectSeries(store, CLOCK).run(query, find(query));
        assertEquals("Le conseil\n$1 municipal, le conseil $1 municipal,\nle con\nseil, le  conseil.", text(2));

        SeriesQuery joined = new SeriesQuery.Plain("con seil", "conseil", true, true);
        new CorrectSeries(store, CLOCK).run(joined, find(joined));
        assertEquals("Le conseil\n$1 municipal, le conseil $1 municipal,\nle conseil, le  conseil.", text(2));

        new DecideSeries(store, Samples.ENGINE, CLOCK).decide("le conseil", "le Conseil", Decision.Verdict.NEVER, Progress.NONE);
        page(2, "Et le\nconseil");
        assertFalse(find(new SeriesQuery.Plain("le conseil", "le Conseil", true, true)).getFirst().likely(), "never is never");
        page(2, "de  même");

        SeriesQuery twoSpaces = new SeriesQuery.Plain("  ", " ", true, false);
        assertEquals(1, find(twoSpaces).size());
    }

    @Test
    void anApostropheIsFoundInEitherFormAndStaysAsItStands() throws Exception {
        page(2, "Il s’agit d'un bois, d’un\nmur, d'une cour.");
        SeriesQuery query = new SeriesQuery.Plain("d'un", "d'aucun", true, true);
        new CorrectSeries(store, CLOCK).run(query, find(query));
        assertEquals("Il s’agit d'aucun bois, d’aucun\nmur, d'une cour.", text(2));

        SeriesQuery added = new SeriesQuery.Plain("agit d’aucun", "agit qu’il n’a d’aucun", true, true);
        assertEquals(List.of("agit qu'il n’a d’aucun"), find(added).stream().map(SeriesPlace::after).toList());

        SeriesQuery straightened = new SeriesQuery.Plain("d'", "d’", true, false);
        new CorrectSeries(store, CLOCK).run(straightened, find(straightened));
        assertEquals("Il s’agit d’aucun bois, d’aucun\nmur, d’une cour.", text(2));
    }

    @Test
    void aSeriesIsCorrectedAtOnceAndTakenBackAtOnce() throws Exception {
        List<RepairedPage> before = List.of(store.repairedPage(pages.get(0)).orElseThrow(), store.repairedPage(pages.get(1)).orElseThrow());

        CorrectSeries.Report report = new CorrectSeries(store, CLOCK).run(E, find(E));

        assertEquals("Le préfet et la présence du préfet. La forêt.", text(0));
        assertEquals("Un préfet absent, une forêt, un préfet, un préfet, un préfet.", text(1));
        assertEquals(4, report.corrected());
        assertEquals(2, report.pages());
        assertEquals(1, store.ledger(pages.get(1)).size());
        assertEquals(PageState.IN_WORK, store.page(pages.get(1)).orElseThrow().state());

        UndoOrigin.Report undone = undo(report.origin());

        assertEquals(4, undone.undone());
        assertEquals(List.of(), undone.kept());
        assertTrue(before.get(0).isSameAs(store.repairedPage(pages.get(0)).orElseThrow()), "the doubts are back");
        assertTrue(before.get(1).isSameAs(store.repairedPage(pages.get(1)).orElseThrow()));
    }

    private UndoOrigin.Report undo(Origin origin) throws RelireException {
        return new UndoOrigin(store, Samples.EDITOR, CLOCK).run(UndoOrigin.Extent.all(origin));
    }

    @Test
    void whatAPersonChangedAfterTheSeriesStaysWhenItIsTakenBackAndIsTold() throws Exception {
        CorrectSeries.Report report = new CorrectSeries(store, CLOCK).run(E, find(E));
        EditPage editor = new EditPage(store, Samples.EDITOR, CLOCK);
        editor.type(pages.get(0), new TextRange(3, 9), "sous-préfet");

        UndoOrigin.Report undone = undo(report.origin());

        assertEquals("Le sous-préfet et la prêsence du prêfet. La forêt.", text(0));
        assertEquals(3, undone.undone());
        assertEquals(List.of("sous-préfet"), undone.kept().stream().map(UndoOrigin.Kept::text).toList());
        assertEquals(Samples.EDITOR, undone.kept().getFirst().whose());
    }

    @Test
    void aPlaceThatHasChangedSinceItWasFoundIsLeftAlone() throws Exception {
        List<SeriesPlace> places = find(E);
        new EditPage(store, Samples.EDITOR, CLOCK).type(pages.get(0), new TextRange(3, 9), "maire");

        CorrectSeries.Report report = new CorrectSeries(store, CLOCK).run(E, places);

        assertTrue(text(0).startsWith("Le maire et la"), text(0));
        assertTrue(report.gone() > 0);
    }

    @Test
    void whatAPersonVerifiedIsFoundButNotTicked() throws Exception {
        new EditPage(store, Samples.EDITOR, CLOCK).keep(pages.get(0), new TextRange(3, 9));

        SeriesPlace first = find(new SeriesQuery.Wording("prêfet", "préfet")).getFirst();

        assertEquals(SeriesPlace.Standing.VERIFIED, first.standing());
        assertFalse(first.likely());
    }

    @Test
    void plainTextIsFoundWithAndWithoutItsCase() throws Exception {
        assertEquals(1, find(new SeriesQuery.Plain("la forêt", "le bois", true, false)).stream()
                .filter(p -> p.page().equals(pages.get(2))).filter(p -> p.range().start() == 13).count());
        assertEquals(3, find(new SeriesQuery.Plain("LA FORÊT", "le bois", false, false)).size());
        assertEquals(0, find(new SeriesQuery.Plain("LA FORÊT", "le bois", true, false)).size());
        assertEquals(0, find(new SeriesQuery.Plain("for", "x", true, true)).size());
        assertEquals(4, find(new SeriesQuery.Plain("for", "x", true, false)).size());
    }

    @Test
    void groupsOfAnExpressionStandInItsReplacement() throws Exception {
        SeriesQuery query = new SeriesQuery.Expression("(un) (pr\\p{L}+)", "$2 $1", false);

        new CorrectSeries(store, CLOCK).run(query, find(query));

        assertEquals("prêfet Un absent, une forêt, préfet un, préfet un, préfet un.", text(1));
    }

    @Test
    void badAndSlowExpressionsAreRefused() throws Exception {
        fails(ErrorKind.PATTERN_INVALID, new SeriesQuery.Expression("(", "", true));
        fails(ErrorKind.PATTERN_INVALID, new SeriesQuery.Expression("forêt", "$7", true));
        fails(ErrorKind.PATTERN_INVALID, new SeriesQuery.Expression("forêt", "$", true));
        RepairedPage page = RepairedPage.unedited("a".repeat(400));
        RelireException slow = assertThrows(RelireException.class, () -> PatternFinder.of(
                new SeriesQuery.Expression("(.*)(.*)(.*)(.*)b", "", true), Duration.ofMillis(20)).find(page));
        assertEquals(ErrorKind.PATTERN_SLOW, slow.kind());
    }

    private void fails(ErrorKind kind, SeriesQuery query) {
        assertEquals(kind, assertThrows(RelireException.class, () -> find(query)).kind());
    }

    @Test
    void whatIsAlwaysCorrectedIsCorrectedAtOnceAndTakenBackWhenRevoked() throws Exception {
        DecideSeries decide = new DecideSeries(store, Samples.EDITOR, CLOCK);
        RepairedPage before = store.repairedPage(pages.get(1)).orElseThrow();

        decide.decide("prêfet", "préfet", Decision.Verdict.ALWAYS, Progress.NONE);

        assertEquals("Le préfet et la prêsence du préfet. La forêt.", text(0));
        Edit edit = store.repairedPage(pages.get(1)).orElseThrow().edits().getFirst();
        assertEquals(new Origin.Learnt("prêfet → préfet"), edit.origin());
        assertFalse(edit.origin().isHuman());

        decide.revoke(store.learning().decisions().getFirst());

        assertEquals(List.of(), store.learning().decisions());
        assertTrue(before.isSameAs(store.repairedPage(pages.get(1)).orElseThrow()));
    }

    @Test
    void whatIsNeverCorrectedIsNotEvenProposed() throws Exception {
        new DecideSeries(store, Samples.EDITOR, CLOCK).decide("prêfet", "préfet", Decision.Verdict.NEVER, Progress.NONE);

        assertEquals(List.of("prêsence"),
                store.repairedPage(pages.get(0)).orElseThrow().suspects().stream().map(Suspect::before).toList());
        assertTrue(find(new SeriesQuery.Wording("prêfet", "préfet")).stream().noneMatch(SeriesPlace::likely));
    }

    @Test
    void aSeriesOnAPageThatKeepsChangingIsToldInASentenceAndChangesNothing() throws Exception {
        List<SeriesPlace> places = find(E);
        CollectionStore busy = Meanwhile.before("appendAll", store, 100, () -> {
            throw new StaleChangeException(pages.getFirst(), null);
        });

        RelireException told = assertThrows(RelireException.class, () -> new CorrectSeries(busy, CLOCK).run(E, places));

        assertEquals(ErrorKind.PAGE_CHANGED, told.kind());
        assertEquals(List.of(1), told.arguments());
        assertEquals(places, find(E));
    }

    @Test
    void aDecisionIsFollowedAlsoWhereAJobChangesThePageMeanwhile() throws Exception {
        CollectionStore busy = Meanwhile.in(store, 1, () -> {
            List<Mark> doubts = List.copyOf(store.repairedPage(pages.get(0)).orElseThrow().suspects());
            store.append(pages.get(0), new PageChange(doubts, List.of(), Samples.ENGINE, Samples.NOW), LedgerEntry.Kind.DO);
        });

        new DecideSeries(busy, Samples.EDITOR, CLOCK).decide("prêfet", "préfet", Decision.Verdict.ALWAYS, Progress.NONE);

        assertEquals("Le préfet et la prêsence du préfet. La forêt.", text(0));
        assertEquals("Un préfet absent, une forêt, un préfet, un préfet, un préfet.", text(1));
    }
}
