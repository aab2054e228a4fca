package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.model.Decision;
import org.relire.model.Edit;
import org.relire.model.PageId;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.model.Suggestion;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.repair.RepairEngine;
import org.relire.workflow.ledger.UndoOrigin;
import org.relire.workflow.port.MemoryCollectionStore;
import org.relire.workflow.port.MemorySearchIndex;
import org.relire.workflow.series.DecideSeries;

/// What an editor corrects in some documents, the engine knows in the next ones of the collection; taken back, it knows it no more.
class LearntFromTheEditorTest {

    private static final Clock CLOCK = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
    /// Read by an engine in whose eyes `st` looks like k: no table has that.
    private static final List<String[]> CORRECTED = List.of(
            new String[] {"minikre", "ministre"}, new String[] {"hikoire", "histoire"}, new String[] {"indukrie", "industrie"},
            new String[] {"adminikration", "administration"}, new String[] {"jukice", "justice"}, new String[] {"pokes", "postes"});
    private static final String NEXT = """
            Le rapport relève que l’activité du conseil a repris au printemps. Les élèves des écoles de la ville
            ont été reçus par le maire, qui leur a montré la nouvelle salle du conseil et les regikres.
            """;

    private static RepairEngine engine;

    @TempDir
    Path folder;

    private final MemoryCollectionStore store = new MemoryCollectionStore();
    private final SourceDocument corrected = Samples.document(1, 1);
    private final SourceDocument next = Samples.document(2, 1);
    private Collection collection;

    @BeforeAll
    static void openEngine() throws IOException {
        engine = RepairEngine.open(Path.of("models"));
    }

    @BeforeEach
    void fill() throws RelireException {
        collection = new Collection(new CollectionFolder(folder), store, new MemorySearchIndex());
        StringBuilder text = new StringBuilder("Le conseil a examiné le compte rendu.\n");
        CORRECTED.forEach(pair -> text.append("On y lit le mot ").append(pair[0]).append(" en toutes lettres.\n"));
        add(corrected, text.toString());
        add(next, NEXT);
    }

    private void add(SourceDocument document, String text) throws RelireException {
        store.add(document);
        store.saveReading(document.page(0), Reading.ofTextFile("UTF-8", text, Samples.NOW));
        store.choose(document.page(0), ReadingSource.TEXT_FILE);
    }

    private RepairedPage repairNext() throws RelireException {
        new RepairPages(engine, CLOCK).again(collection, next.id(), next.pages(), WorkflowFixture.SETTINGS, Progress.NONE);
        return store.repairedPage(next.page(0)).orElseThrow();
    }

    private void correctByHand() throws RelireException {
        EditPage editing = new EditPage(store, Samples.EDITOR, CLOCK);
        PageId page = corrected.page(0);
        for (String[] pair : CORRECTED) {
            int at = editing.load(page).text().indexOf(pair[0]);
            editing.type(page, new TextRange(at, at + pair[0].length()), pair[1]);
        }
    }

    /// How sure the machine is that `regikres` reads `registres`; 0 where it does not say so.
    private static double sureness(RepairedPage page) {
        double edited = page.edits().stream().filter(e -> e.after().equals("registres")).mapToDouble(Edit::confidence).max().orElse(0);
        double suggested = page.suspects().stream().filter(s -> s.before().equals("regikres")).map(Suspect::suggestions)
                .flatMap(List::stream).filter(s -> s.text().equals("registres")).mapToDouble(Suggestion::confidence).max().orElse(0);
        return Math.max(edited, suggested);
    }

    @Test
    void aConfusionCorrectedByHandIsProposedMoreSurelyInTheNextDocumentUntilItIsTakenBack() throws RelireException {
        RepairedPage before = repairNext();
        correctByHand();
        RepairedPage after = repairNext();
        assertTrue(sureness(after) > sureness(before), after.marks().toString());

        new UndoOrigin(store, Samples.EDITOR, CLOCK).run(UndoOrigin.Extent.all(Samples.EDITOR));
        assertEquals(before.marks(), repairNext().marks());
    }

    @Test
    void whatIsAlwaysCorrectedTeachesTheConfusionToUntilItIsRevoked() throws RelireException {
        RepairedPage before = repairNext();
        DecideSeries deciding = new DecideSeries(store, Samples.EDITOR, CLOCK);
        for (String[] pair : CORRECTED) {
            deciding.decide(pair[0], pair[1], Decision.Verdict.ALWAYS, Progress.NONE);
        }
        assertTrue(sureness(repairNext()) > sureness(before));
        for (Decision decision : store.learning().decisions()) {
            deciding.revoke(decision);
        }
        assertEquals(before.marks(), repairNext().marks());
    }

    @Test
    void aWordKeptInSeveralPlacesIsNotInDoubtInTheNextDocument() throws RelireException {
        SourceDocument names = Samples.document(3, 1);
        add(names, "Le sieur Vandrebroucq est venu. On a vu Vandrebroucq hier.");
        EditPage editing = new EditPage(store, Samples.EDITOR, CLOCK);
        String text = editing.load(names.page(0)).text();
        for (int at : new int[] {text.indexOf("Vandrebroucq"), text.lastIndexOf("Vandrebroucq")}) {
            editing.keep(names.page(0), new TextRange(at, at + "Vandrebroucq".length()));
        }
        assertTrue(EditorsLessons.of(store, next.id()).words().contains("Vandrebroucq"));
        assertFalse(EditorsLessons.of(store, next.id()).words().contains("sieur"));
    }
}
