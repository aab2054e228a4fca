package org.relire.gui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relire.gui.controls.PageMark;
import org.relire.gui.controls.Sentence;
import org.relire.gui.jobs.ManualBackground;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.Box;
import org.relire.model.PageId;
import org.relire.model.PageState;
import org.relire.model.PlacedWord;
import org.relire.model.RepairedPage;
import org.relire.model.SourceDocument;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.model.TextRange;
import org.relire.workflow.MarkPage;
import org.relire.workflow.RelireException;
import org.relire.workflow.StandardTags;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.Query;
import org.relire.workflow.port.SearchScope;

class EditorViewModelTest extends EditorFixture {

    @Test
    void aPageThatIsBeingOpenedIsNotHeldUpByReadingTheFormerOneAgain() {
        begin(ManualBackground.stepwise());
        editor.open(document.page(0), List.of());
        work.runAll();
        editor.open(document.page(1), List.of());
        editor.refresh();
        work.runAll();
        assertEquals(Optional.of(document.page(1)), editor.openPage());
        editor.refresh();
        work.runAll();
        assertEquals(Optional.of(document.page(1)), editor.openPage());
    }

    @Test
    void whatIsTypedWhileThePageIsReadAgainStays() throws RelireException {
        begin(ManualBackground.stepwise());
        editor.open(document.page(0), List.of());
        work.runAll();
        editor.refresh();
        text.typed(0, 0, "Toujours");
        work.runAll();
        assertTrue(shown().startsWith("Toujours"), shown());
        work.passTime();
        assertTrue(stored(0).startsWith("Toujours"), stored(0));
        assertEquals(stored(0), shown());
    }

    @Test
    void whatAJobChangedIsShownOnceWhatIsBeingTypedIsSaved() throws RelireException {
        begin(ManualBackground.stepwise());
        editor.open(document.page(0), List.of());
        work.runAll();
        text.typed(0, 0, "Ici");
        text.flush();
        work.runAll();
        text.typed(3, 0, ",");
        new MarkPage(store, CLAIRE, Clock.systemUTC()).run(document.page(0), PageState.VERIFIED);
        editor.refresh();
        work.runAll();
        work.passTime();
        assertTrue(shown().startsWith("Ici,"), shown());
        assertEquals(PageState.VERIFIED, editor.stateProperty().get());
    }

    @Test
    void whatIsTypedWhileTheNextPageIsOpenedIsSaved() throws RelireException {
        begin(ManualBackground.stepwise());
        editor.open(document.page(0), List.of());
        work.runAll();
        editor.turn(1);
        text.typed(0, 0, "Encore");
        work.runAll();
        assertEquals(Optional.of(document.page(1)), editor.openPage());
        assertTrue(stored(0).startsWith("Encore"), stored(0));
    }

    @Test
    void thePageOpensWithItsRepairsAndDoubts() throws RelireException {
        assertEquals(stored(0), shown());
        assertTrue(shown().contains("La commission constate"));
        assertEquals(Optional.of(document.page(0)), editor.openPage());
        assertEquals(PageState.UNREAD, editor.stateProperty().get());
        assertEquals(6, text.marksProperty().get().doubts().size());
        assertEquals(2, text.marksProperty().get().edits().size());
    }

    @Test
    void doubtsAreVisitedRoundThePage() {
        List<Integer> visited = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            text.decisions().next();
            visited.add(text.caretProperty().get());
            assertNotNull(text.currentProperty().get());
        }
        assertEquals(visited.getFirst(), visited.getLast());
        assertEquals(6, visited.stream().distinct().count());
        text.decisions().previous();
        assertEquals(visited.get(5), text.caretProperty().get());
        text.decisions().nextEdit();
        assertInstanceOf(Doubt.OfEdit.class, text.currentProperty().get());
    }

    @Test
    void anAcceptedSuggestionIsStoredAndTheCaretGoesOn() throws RelireException {
        text.decisions().next();
        text.decisions().accept(0);
        assertTrue(stored(0).contains("malgré les travaux engagés"));
        assertEquals(stored(0), shown());
        assertTrue(shown().startsWith("cornpteurs", text.caretProperty().get()), "the caret is at the next doubt");
        assertEquals(PageState.IN_WORK, editor.stateProperty().get());
        assertTrue(text.canUndoProperty().get());
        assertTrue(text.savedProperty().get());
    }

    @Test
    void anotherSuggestionThanTheFirstCanBeChosen() throws RelireException {
        caretAt("cornpteurs");
        text.decisions().accept(2);
        assertTrue(stored(0).contains("celle des conteurs"));
        text.decisions().accept(4);
        assertTrue(stored(0).contains("celle des conteurs"), "there is no fifth");
    }

    @Test
    void undoAndRedoSurviveARestart() throws RelireException {
        String before = stored(0);
        text.decisions().next();
        text.decisions().accept(0);
        String after = stored(0);
        begin(ManualBackground.atOnce());
        editor.open(document.page(0), List.of());
        assertTrue(text.canUndoProperty().get());
        text.decisions().undo();
        assertEquals(before, stored(0));
        assertEquals(before, shown());
        assertFalse(text.canUndoProperty().get());
        begin(ManualBackground.atOnce());
        editor.open(document.page(0), List.of());
        text.decisions().redo();
        assertEquals(after, stored(0));
    }

    @Test
    void aWordTypedLetterByLetterIsOneStepOfTheLedger() throws RelireException {
        int at = shown().indexOf("ttavaux");
        text.typed(at, 7, "");
        for (char letter : "ouvrages".toCharArray()) {
            text.typed(at++, 0, String.valueOf(letter));
        }
        assertEquals(0, humanSteps(), "nothing is saved in the middle of a word");
        assertFalse(text.savedProperty().get());
        work.passTime();
        assertEquals(1, humanSteps());
        assertTrue(stored(0).contains("malgré les ouvrages engagés"));
        assertTrue(text.savedProperty().get());
    }

    @Test
    void aWordThatIsSavedHalfTypedIsUndoneAsOne() throws RelireException {
        String before = shown();
        int at = shown().indexOf("ttavaux");
        text.typed(at, 7, "");
        for (char letter : "ouvrages".toCharArray()) {
            text.typed(at++, 0, String.valueOf(letter));
            work.passTime();
        }
        assertTrue(humanSteps() > 7, "each letter was saved");
        text.typed(at++, 0, " ");
        text.typed(at, 0, "d’art ");
        text.decisions().undo();
        assertTrue(shown().contains("malgré les ouvrages  engagés"), shown());
        text.decisions().undo();
        assertEquals(before, shown());
        text.decisions().redo();
        assertTrue(shown().contains("malgré les ouvrages  engagés"), shown());
    }

    @Test
    void aSpaceEndsTheWordAndSavesIt() throws RelireException {
        int at = shown().indexOf("Cette proportion");
        for (char letter : "Or ce ".toCharArray()) {
            text.typed(at++, 0, String.valueOf(letter));
        }
        assertEquals(2, humanSteps());
        assertTrue(stored(0).contains("Or ce Cette proportion"));
    }

    @Test
    void leavingThePageSavesWhatIsTyped() throws RelireException {
        text.typed(0, 0, "X");
        editor.turn(1);
        assertEquals(Optional.of(document.page(1)), editor.openPage());
        assertTrue(stored(0).startsWith("XRAPPORT"));
        editor.turn(5);
        assertEquals(Optional.of(document.page(1)), editor.openPage(), "there is no such page");
    }

    @Test
    void whatIsTypedWhileASuggestionIsSavedIsNotLost() throws RelireException {
        begin(ManualBackground.stepwise());
        editor.open(document.page(0), List.of());
        work.runAll();
        caretAt("ttavaux");
        text.decisions().accept(0);
        int at = shown().indexOf("engagés");
        text.typed(at, 0, "déjà ");
        work.runAll();
        text.flush();
        work.runAll();
        assertTrue(stored(0).contains("malgré les travaux déjà engagés"), stored(0));
        assertEquals(stored(0), shown());
    }

    @Test
    void aPassageKeptAsItIsIsInDoubtNoMore() throws RelireException {
        caretAt("Sainte-Orse");
        String before = shown();
        text.decisions().keep();
        assertEquals(before, stored(0));
        assertEquals(5, text.marksProperty().get().doubts().size());
        assertEquals(1, store.repairedPage(document.page(0)).orElseThrow().verifications().size());
    }

    @Test
    void aWordOfTheDictionaryIsInDoubtNowhere() throws RelireException {
        caretAt("Sainte-Orse");
        editor.addToDictionary();
        assertTrue(store.dictionary().contains("Sainte-Orse"));
        assertEquals(List.of(Sentence.of("editor.dictionary.added", "Sainte-Orse")), notices);
        assertEquals(5, text.marksProperty().get().doubts().size());
    }

    @Test
    void aRejectedRepairGivesTheRawTextBack() throws RelireException {
        caretAt("préfet");
        assertInstanceOf(Doubt.OfEdit.class, text.currentProperty().get());
        text.decisions().reject();
        assertTrue(stored(0).contains("Le prefet a donné"));
        text.decisions().undo();
        assertTrue(stored(0).contains("Le préfet a donné"));
    }

    @Test
    void theProofreadersRemarksComeLaterAndMoveWithTheText() throws RelireException {
        assertEquals(6, text.marksProperty().get().doubts().size());
        work.passTime();
        assertEquals(7, text.marksProperty().get().doubts().size());
        text.typed(0, 0, "Le ");
        Doubt remark = text.marks().doubts().getLast();
        assertEquals("hormis la teneur", remark.range().in(stored(0)));
        work.passTime();
        assertEquals(text.marksProperty().get(), text.marks());
        caretAt("hormis");
        text.decisions().accept(0);
        assertTrue(stored(0).contains("sauf la teneur"));
    }

    @Test
    void caretAndScanAreLinkedBothWays() {
        caretAt("Valmont");
        PlacedWord word = text.placedWord().orElseThrow();
        assertEquals("Valmont,", word.text());
        Box box = word.boxes().getFirst();
        text.caretProperty().set(0);
        text.goToPoint(box.x() + 3, box.y() + 3);
        assertEquals(shown().indexOf("Valmont"), text.caretProperty().get());
        text.goToPoint(1, 1);
        assertEquals(shown().indexOf("Valmont"), text.caretProperty().get(), "there is no word");
    }

    @Test
    void aWordInDoubtThatIsPointedOutOnTheScanIsVisited() {
        caretAt("cornpteurs");
        Box box = text.placedWord().orElseThrow().boxes().getFirst();
        text.caretProperty().set(0);
        assertTrue(text.goToPoint(box.x() + 3, box.y() + 3));
        assertEquals("cornpteurs", Objects.requireNonNull(text.visitProperty().get()).range().in(shown()));
        assertFalse(text.goToPoint(1, 1));
    }

    @Test
    void doubtsAndRepairsAreMarkedOnTheScan() {
        List<PageMark.Kind> kinds = text.placementProperty().get().marks().stream().map(PageMark::kind).toList();
        assertEquals(5, kinds.stream().filter(k -> k == PageMark.Kind.SUSPECT).count());
        assertEquals(1, kinds.stream().filter(k -> k == PageMark.Kind.UNKNOWN).count());
        assertEquals(2, kinds.stream().filter(k -> k == PageMark.Kind.EDIT).count());
        assertTrue(kinds.contains(PageMark.Kind.TAG));
    }

    @Test
    void hitsAreMarkedAndTheCaretGoesToTheFirst() {
        int at = shown().indexOf("débitmètres");
        editor.open(document.page(0), List.of(new TextRange(at, at + 11)));
        assertEquals(at, text.caretProperty().get());
        assertTrue(text.marksProperty().get().texts().stream().anyMatch(m -> m.kind() == TextMark.Kind.HIT));
    }

    @Test
    void aPassageIsTaggedWhereItStandsAlsoAfterTyping() throws RelireException {
        text.typed(0, 0, "Avant-propos ");
        int at = shown().indexOf("publier chaque");
        editor.tags().add(new TextRange(at, at + 14), StandardTags.RECOMMENDATION);
        Annotation made = store.annotations(document.id()).stream()
                .filter(a -> a.origin().equals(CLAIRE)).findFirst().orElseThrow();
        assertEquals("publier chaque", made.target().quote().exact());
        assertFalse(made.target().boxes().isEmpty());
        assertTrue(text.marksProperty().get().texts().stream()
                .anyMatch(m -> m.kind() == TextMark.Kind.RECOMMENDATION && m.range().equals(made.target().position())));
    }

    @Test
    void aTagIsTakenOffItsPassage() throws RelireException {
        int at = shown().indexOf("publier chaque");
        TextRange passage = new TextRange(at, at + 14);
        List<Annotation> before = editor.tags().at(passage);
        editor.tags().add(passage, new Tag("à vérifier", TagKind.CUSTOM));
        Annotation made = editor.tags().at(passage).stream().filter(a -> a.origin().equals(CLAIRE)).findFirst().orElseThrow();
        editor.tags().remove(made);
        assertEquals(before, editor.tags().at(passage));
        assertFalse(text.marksProperty().get().texts().stream().anyMatch(m -> m.kind() == TextMark.Kind.TAG));
        assertEquals(AnnotationStatus.REJECTED, store.annotations(document.id()).stream()
                .filter(a -> a.id().equals(made.id())).findFirst().orElseThrow().status());
        editor.turn(1);
        editor.turn(-1);
        assertEquals(before, editor.tags().at(passage), "a rejected tag is not shown again");
    }

    @Test
    void thePagesStateIsKept() throws RelireException {
        editor.setState(PageState.VERIFIED);
        assertEquals(PageState.VERIFIED, store.page(document.page(0)).orElseThrow().state());
        editor.turn(1);
        assertEquals(PageState.CORRECTED, editor.stateProperty().get());
    }

    @Test
    void thePagesStateGoesBackWithItsDeclaration() throws RelireException {
        editor.setState(PageState.CORRECTED);
        editor.setState(PageState.VERIFIED);
        text.decisions().undo();
        assertEquals(PageState.CORRECTED, editor.stateProperty().get());
        text.decisions().redo();
        assertEquals(PageState.VERIFIED, editor.stateProperty().get());
    }

    @Test
    void aCorrectionIsFoundBySearchSoonAfter() throws RelireException {
        caretAt("ttavaux");
        text.decisions().accept(0);
        work.passTime();
        assertEquals(1, sample.collection.index().search(new Query("travaux", SearchScope.REPAIRED, 10)).hits().size());
    }

    @Test
    void aFailedPageOpensWithoutText() throws RelireException {
        SourceDocument second = store.documents().get(1);
        editor.open(second.page(1), List.of());
        assertEquals("", shown());
        text.typed(0, 0, "x");
        text.decisions().accept(0);
        text.decisions().keep();
        assertEquals("", shown());
        assertEquals(List.of(), work.failures());
    }

    @Test
    void randomWorkAlwaysLeavesTheScreenAndTheStoreTheSame() throws RelireException {
        Random random = new Random(3);
        PageId page = document.page(0);
        for (int i = 0; i < 1_500; i++) {
            int at = random.nextInt(shown().length() + 1);
            text.caretProperty().set(at);
            switch (random.nextInt(9)) {
                case 0 -> text.decisions().accept(0);
                case 1 -> text.decisions().undo();
                case 2 -> text.decisions().redo();
                case 3 -> text.decisions().reject();
                case 4 -> text.decisions().keep();
                case 5 -> text.typed(at, Math.min(random.nextInt(5), shown().length() - at), "");
                default -> text.typed(at, 0, random.nextBoolean() ? "é" : "mot ");
            }
        }
        text.flush();
        RepairedPage stored = store.repairedPage(page).orElseThrow();
        assertEquals(stored.text(), shown());
        assertEquals(stored.text(), new RepairedPage(stored.raw(), stored.marks()).text());
        assertEquals(List.of(), work.failures());
        List<LedgerEntry> ledger = store.ledger(page);
        for (int i = 0; i < ledger.size() && text.canUndoProperty().get(); i++) {
            text.decisions().undo();
        }
        assertTrue(shown().contains("La commission constate") && shown().contains("ttavaux"));
        assertEquals(2, store.repairedPage(page).orElseThrow().edits().size());
    }
}
