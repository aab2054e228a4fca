package org.relire.gui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.ManualBackground;
import org.relire.model.PageId;
import org.relire.model.TextRange;
import org.relire.workflow.EditPage;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.Query;
import org.relire.workflow.port.SearchScope;

/// What is under way when a collection is closed.
class DeskTest {

    @TempDir
    Path folder;

    private final ManualBackground work = ManualBackground.stepwise();
    private final List<String> order = new ArrayList<>();
    private SampleCollection sample;
    private Desk desk;

    @BeforeEach
    void open() throws IOException, RelireException {
        sample = SampleCollection.filled(folder);
        desk = TestDesk.quiet(sample.collection, SampleTools.on(sample.collection), work.background());
    }

    @Test
    void theDeskIsClearOnceAllLanesAreDoneAndWhatTheyStoredIsIndexed() throws RelireException {
        Background first = desk.lane();
        Background second = desk.lane();
        PageId page = sample.collection.store().documents().getFirst().page(0);
        EditPage editor = desk.tools().editPage(sample.collection, desk.author());
        first.perform(() -> order.add("first"), () -> { });
        second.perform(() -> {
            editor.type(page, new TextRange(0, 0), "Zanzibar ");
            order.add("second");
        }, () -> desk.indexAfter(second));
        desk.clear(() -> order.add("clear"));
        work.runAll();
        assertEquals(List.of("first", "second", "clear"), order);
        assertEquals(1, sample.collection.index().search(new Query("Zanzibar", SearchScope.REPAIRED, 10)).hits().size());
    }

    @Test
    void theDeskIsNotClearBeforeTheIndexIs() {
        Background lane = desk.lane();
        desk.indexAfter(lane);
        desk.clear(() -> order.add("clear"));
        work.runOne();
        assertEquals(List.of(), order, "the lane is done, the index is not");
        work.runOne();
        assertEquals(List.of("clear"), order);
    }

    @Test
    void onceClearALateReadingOfTheClosedCollectionIsNoBug() {
        desk.clear(() -> order.add("clear"));
        work.runAll();
        desk.background().run(() -> {
            throw new IllegalStateException("the collection is closed");
        }, _ -> order.add("never"));
        work.runAll();
        assertEquals(List.of("clear"), order);
        assertTrue(work.failures().isEmpty(), work.failures().toString());
    }
}
