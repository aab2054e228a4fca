package org.relire.gui.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.SampleCollection;
import org.relire.gui.SampleTools;
import org.relire.gui.TestDesk;
import org.relire.gui.jobs.ManualBackground;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.Suggestion;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.workflow.Messages;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.series.SeriesQuery;

class SeriesViewModelTest {

    private static final Origin MODEL = new Origin.Model("relire-1");

    @TempDir
    Path folder;

    private final ManualBackground work = ManualBackground.atOnce();
    private CollectionStore store;
    private PageId page;
    private SeriesViewModel series;

    @BeforeEach
    void open() throws IOException, RelireException {
        SampleCollection sample = SampleCollection.filled(folder);
        store = sample.collection.store();
        page = store.documents().getFirst().page(0);
        series = new SeriesViewModel(TestDesk.quiet(sample.collection, SampleTools.on(sample.collection), work.background()), TestDesk.page(page));
    }

    @Test
    void whatIsSureByNothingIsNotSuggested() throws RelireException {
        doubt("réseau", "réseaux", 0.001);
        doubt("secteurs", "lecteurs", 0.4);
        series.refresh();
        work.runAll();
        List<String> suggested = series.suggestions().stream().map(each -> each.query().name()).toList();
        assertTrue(suggested.contains("secteurs → lecteurs"), suggested.toString());
        assertFalse(suggested.contains("réseau → réseaux"), suggested.toString());
    }

    /// A word of the first page is in doubt wherever it stands.
    private void doubt(String word, String suggestion, double confidence) throws RelireException {
        Reason reason = Reason.of(ReasonKind.CONTEXT);
        List<Mark> marks = Pattern.compile(word).matcher(store.chosenReading(page).orElseThrow().text()).results()
                .<Mark>map(at -> new Suspect(new TextRange(at.start(), at.end()), word, List.of(new Suggestion(suggestion, confidence, reason)), 0.5, reason,
                        MODEL, SampleCollection.NOW)).toList();
        store.append(page, new PageChange(List.of(), marks, MODEL, SampleCollection.NOW), LedgerEntry.Kind.DO);
    }

    private void find(String what, String by) {
        series.fields().findProperty().set(what);
        series.fields().replacementProperty().set(by);
        series.find();
        work.runAll();
    }

    @Test
    void whatWouldBeDeletedIsTickedByThePersonOnly() {
        find("conseil", "comité");
        assertTrue(series.tickedCount().get() > 0);
        find("conseil", "");
        assertFalse(series.places().isEmpty());
        assertEquals(0, series.tickedCount().get());
        assertEquals("conseil → (supprimer)", SeriesPane.name(new SeriesQuery.Plain("conseil", "", true, false), Messages.typeset(Locale.FRENCH)));
    }

    @Test
    void whatNeverStoodThereIsNotSaidToBeDone() {
        find("zeppelin", "dirigeable");
        assertTrue(series.places().isEmpty());
        assertFalse(series.doneProperty().get());
        find("conseil", "comité");
        series.correct();
        work.runAll();
        assertTrue(series.places().isEmpty());
        assertTrue(series.doneProperty().get());
        find("zeppelin", "dirigeable");
        assertFalse(series.doneProperty().get());
    }
}
