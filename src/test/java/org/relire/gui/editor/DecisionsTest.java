package org.relire.gui.editor;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.SampleCollection;
import org.relire.gui.SampleTools;
import org.relire.gui.TestDesk;
import org.relire.gui.controls.Sentence;
import org.relire.gui.jobs.ManualBackground;
import org.relire.model.PageState;
import org.relire.model.SourceDocument;
import org.relire.model.TextRange;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.Remark;

/// The way of an editor through a page: each decision is one key, and leads to the next place.
class DecisionsTest {

    @TempDir
    Path folder;

    private final List<Sentence> notices = new ArrayList<>();
    private SampleCollection sample;
    private CollectionStore store;
    private SourceDocument document;
    private EditorViewModel editor;
    private PageTextViewModel text;
    private Decisions decisions;

    @BeforeEach
    void open() throws IOException, RelireException {
        sample = SampleCollection.filled(folder);
        store = sample.collection.store();
        document = store.documents().getFirst();
        editor = new EditorViewModel(TestDesk.of(
                sample.collection, SampleTools.on(sample.collection), ManualBackground.atOnce().background(), notices::add));
        text = editor.text();
        decisions = text.decisions();
        editor.open(document.page(0), List.of());
    }

    private String shown() {
        return text.textProperty().get();
    }

    private String visited() {
        Visit visit = requireNonNull(text.visitProperty().get());
        return visit.range().in(shown());
    }

    private void type(String letters) {
        for (char letter : letters.toCharArray()) {
            int at = text.caretProperty().get();
            text.typed(at, 0, String.valueOf(letter));
            text.caretProperty().set(at + 1);
        }
    }

    @Test
    void oneKeyTakesTheFirstSuggestionAndGoesOn() throws RelireException {
        decisions.next();
        assertEquals("ttavaux", visited());
        decisions.decide();
        assertEquals("cornpteurs", visited());
        decisions.decide();
        assertTrue(store.repairedPage(document.page(0)).orElseThrow().text().contains("celle des compteurs"));
        assertEquals("equipés", visited());
    }

    @Test
    void whatIsTakenBackIsDecidedOnAgain() throws RelireException {
        decisions.next();
        text.typed(text.caretProperty().get(), "ttavaux".length(), "X");
        decisions.undo();
        assertEquals("ttavaux", visited());
        decisions.decide();
        assertEquals("cornpteurs", visited());
        decisions.undo();
        assertEquals("ttavaux", visited(), "the decision too");
        text.caretProperty().set(0);
        type("Ici ");
        decisions.undo();
        assertNull(text.visitProperty().get(), "nobody was deciding");
    }

    @Test
    void oneKeyKeepsAPlaceWithoutSuggestions() throws RelireException {
        text.caretProperty().set(shown().indexOf("Sainte-Orse") - 3);
        decisions.next();
        assertEquals("Sainte-Orse", visited());
        decisions.decide();
        assertEquals(1, store.repairedPage(document.page(0)).orElseThrow().verifications().size());
        assertEquals("ttavaux", visited(), "after the last one comes the first that is left");
    }

    @Test
    void oneKeyKeepsAWordThatIsLikelierRightThanItsSuggestion() throws RelireException {
        sample.doubtInVain(document.page(1), "quarante-trois", "quarante-trots");
        editor.open(document.page(1), List.of());
        String before = shown();
        decisions.next();
        assertEquals("quarante-trois", visited());
        decisions.decide();
        assertEquals(before, store.repairedPage(document.page(1)).orElseThrow().text());
        assertEquals(1, store.repairedPage(document.page(1)).orElseThrow().verifications().size());
    }

    @Test
    void oneKeyKeepsWhatTheProofreaderRemarksOn() {
        assertFalse(new Doubt.OfRemark(new Remark(new TextRange(0, 3), Remark.Kind.GRAMMAR, "rule", "why", List.of("les"))).isSuggestionLikelier());
    }

    @Test
    void whoAsksIsOfferedOtherReadingsOfAWordThatNothingMarks() throws RelireException {
        ask("engagés");
        assertEquals("engagés", visited());
        assertEquals(List.of("enragés"), requireNonNull(text.currentProperty().get()).suggestions());
        decisions.accept(0);
        assertTrue(store.repairedPage(document.page(0)).orElseThrow().text().contains("ttavaux enragés"));
        assertEquals("cornpteurs", visited(), "the way goes on from there");
        decisions.undo();
        assertTrue(store.repairedPage(document.page(0)).orElseThrow().text().contains("ttavaux engagés"));
    }

    @Test
    void oneKeyTakesNoReadingThatWasAskedForUnseen() throws RelireException {
        ask("engagés");
        decisions.decide();
        assertTrue(store.repairedPage(document.page(0)).orElseThrow().text().contains("ttavaux engagés"));
        assertEquals("cornpteurs", visited());
    }

    @Test
    void readingsThatWereAskedForGoWhenTheCaretLeavesOrSomethingIsTyped() {
        ask("engagés");
        assertEquals("engagés", visited());
        text.caretProperty().set(0);
        text.caretProperty().set(shown().indexOf("engagés") + 2);
        assertNull(text.currentProperty().get());
        ask("engagés");
        assertEquals("engagés", visited());
        text.typed(shown().indexOf("engagés"), 0, "r");
        assertNull(text.currentProperty().get());
    }

    @Test
    void whoAsksInVainIsTold() {
        ask("malgré");
        text.askReadings(new TextRange(0, 0));
        text.askReadings(new TextRange(0, 200));
        assertEquals(List.of(Sentence.of("editor.readings.none", "malgré"), Sentence.of("editor.readings.where"), Sentence.of("editor.readings.where")), notices);
    }

    @Test
    void anAnswerThatComesAfterTheCaretHasGoneIsNotShown() {
        ManualBackground later = ManualBackground.stepwise();
        editor = new EditorViewModel(TestDesk.of(sample.collection, SampleTools.on(sample.collection), later.background(), notices::add));
        text = editor.text();
        editor.open(document.page(0), List.of());
        later.runAll();
        ask("engagés");
        text.caretProperty().set(0);
        later.runAll();
        assertNull(text.currentProperty().get());
        assertNull(text.visitProperty().get());
    }

    private void ask(String word) {
        int at = shown().indexOf(word);
        text.caretProperty().set(at);
        text.askReadings(new TextRange(at, at + word.length()));
    }

    @Test
    void whatIsTypedReplacesThePlaceAndOneKeyGoesOn() throws RelireException {
        decisions.next();
        Visit visit = requireNonNull(text.visitProperty().get());
        text.typed(visit.range().start(), visit.range().length(), "");
        type("tracas");
        assertEquals("tracas", visited());
        decisions.decide();
        assertTrue(store.repairedPage(document.page(0)).orElseThrow().text().contains("malgré les tracas engagés"));
        assertEquals("cornpteurs", visited());
    }

    @Test
    void leavingThePlaceEndsTheVisit() {
        decisions.next();
        text.caretProperty().set(0);
        assertNull(text.visitProperty().get());
        String before = shown();
        decisions.decide();
        assertEquals(before, shown());
    }

    @Test
    void aPageIsDoneInOneKeyAPlaceAndOneForThePage() throws RelireException {
        decisions.next();
        for (int places = 6; places > 0; places--) {
            assertEquals(places, text.marks().doubts().size());
            decisions.decide();
        }
        assertNull(text.visitProperty().get());
        editor.finish();
        assertEquals(PageState.CORRECTED, store.page(document.page(0)).orElseThrow().state());
        assertEquals(document.page(1), editor.openPage().orElseThrow());
        editor.goTo(2);
        assertEquals("dèséquilibre", firstPlace());
        editor.finish();
        assertEquals(PageState.VERIFIED, store.page(document.page(2)).orElseThrow().state(), "it was more than corrected");
        assertEquals(List.of(Sentence.of("editor.page.last")), notices);
    }

    private String firstPlace() {
        decisions.next();
        return visited();
    }

    @Test
    void aWordIsSplitWhereTheCaretStands() throws RelireException {
        int at = shown().indexOf("technique") + 4;
        text.caretProperty().set(at);
        decisions.split();
        text.flush();
        assertTrue(store.repairedPage(document.page(0)).orElseThrow().text().contains("tech nique"));
        decisions.next();
        decisions.split();
        assertEquals(List.of(Sentence.of("editor.split.where")), notices);
    }

    @Test
    void wordsAreJoinedAlsoOverALineEnd() throws RelireException {
        text.caretProperty().set(shown().indexOf("rue des"));
        decisions.merge();
        assertTrue(store.repairedPage(document.page(0)).orElseThrow().text().contains("ruedes Tanneurs"));
        int end = shown().indexOf("permettent\npas") + "permettent".length();
        text.typed(end, 0, "-");
        text.caretProperty().set(end - 3);
        decisions.merge();
        assertTrue(store.repairedPage(document.page(0)).orElseThrow().text().contains("permettentpas d’établir"));
        text.caretProperty().set(shown().length());
        String before = shown();
        decisions.merge();
        assertEquals(before, shown());
        assertEquals(List.of(Sentence.of("editor.merge.nothing")), notices);
    }

    @Test
    void doubtsAreToldApartByTheirKind() {
        List<TextMark.Kind> kinds = text.marks().doubts().stream().map(Doubt::kind).distinct().toList();
        assertEquals(List.of(TextMark.Kind.SUSPECT, TextMark.Kind.UNKNOWN), kinds);
        assertFalse(text.marks().edits().isEmpty());
        assertEquals(TextMark.Kind.MACHINE_EDIT, text.marks().edits().getFirst().kind());
    }

    @Test
    void aVerifiedPageHasNothingInDoubtAndSaysWhoVerifiedIt() {
        editor.setState(PageState.VERIFIED);
        assertEquals(List.of(), text.marks().doubts());
        assertEquals("Claire", requireNonNull(editor.stateMarkProperty().get()).by().name());
        text.caretProperty().set(shown().indexOf("réseau") + 1);
        assertEquals(TextMark.Kind.VERIFIED, requireNonNull(text.currentProperty().get()).kind());
        decisions.undo();
        assertEquals(6, text.marks().doubts().size());
    }

    @Test
    void eachLineOfTextHasItsLineOfPrint() {
        Placement placement = text.placementProperty().get();
        int start = shown().indexOf("ville de Valmont");
        assertTrue(placement.textLine(start).isPresent());
        assertTrue(placement.textLine(start + 1).isEmpty(), "no line begins there");
        assertTrue(placement.lineHeight() > 5 && placement.widestLine() > 100);
    }
}
