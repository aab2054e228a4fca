package org.relire.gui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relire.model.PageId;
import org.relire.model.PageState;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.gain.WorkItem;
import org.relire.workflow.gain.WorkQueue;
import org.relire.workflow.series.CorrectSeries;
import org.relire.workflow.series.FindSeries;
import org.relire.workflow.series.SeriesQuery;

/// The editor on its way along the work queue, and with series that reach beyond the page.
class EditorBeyondThePageTest extends EditorFixture {

    @Test
    void aPageThatIsDoneLeadsToTheNextOfTheWorkQueueAndTellsWhatIsLeft() throws RelireException {
        List<WorkItem> queue = new WorkQueue(store).run(Progress.NONE).items();
        editor.work(queue, List.of());
        assertEquals(queue.getFirst().page(), editor.openPage().orElseThrow());
        for (int done = 0; done < queue.size(); done++) {
            WorkRoute route = editor.routeProperty().get();
            assertNotNull(route);
            assertEquals(queue.size() - done, route.left().size());
            assertEquals(queue.get(done).page(), editor.openPage().orElseThrow());
            editor.finish();
            assertEquals(PageState.CORRECTED, store.page(queue.get(done).page()).orElseThrow().state());
        }
        assertNull(editor.routeProperty().get());
        assertEquals("editor.route.end", notices.getLast().key());
    }

    @Test
    void goingToAPageByOneselfLeavesTheWorkQueue() throws RelireException {
        editor.work(new WorkQueue(store).run(Progress.NONE).items(), List.of());
        editor.open(document.page(0), List.of());
        assertNull(editor.routeProperty().get());
    }

    @Test
    void undoTakesASeriesBackOnThisPageSaysSoAndOffersAllOfIt() throws RelireException {
        PageId other = store.documents().get(1).page(0);
        SeriesQuery query = new SeriesQuery.Wording("au", "aux");
        List<PageId> pages = List.of(document.page(2), other);
        new CorrectSeries(store, Clock.systemUTC()).run(query, new FindSeries(store).run(query, pages, Progress.NONE).places());
        editor.open(document.page(2), List.of());
        String corrected = shown();
        assertTrue(corrected.contains("aux conseil"), corrected);

        text.decisions().undo();

        assertTrue(shown().contains("au conseil"), shown());
        assertEquals("editor.undo.series.here", notices.getLast().key());
        assertTrue(store.repairedPage(other).orElseThrow().text().contains("aux conseil"), "other pages keep it");
        text.decisions().redo();
        assertEquals(corrected, shown());

        text.decisions().undo();
        editor.undoSeries();

        assertTrue(store.repairedPage(other).orElseThrow().text().contains("au conseil"));
        assertTrue(shown().contains("au conseil"));
        assertNull(text.seriesProperty().get());
    }

    @Test
    void aWholeSeriesIsTakenBackFromOneOfItsPlaces() throws RelireException {
        PageId other = store.documents().get(1).page(0);
        SeriesQuery query = new SeriesQuery.Wording("au", "aux");
        new CorrectSeries(store, Clock.systemUTC()).run(query,
                new FindSeries(store).run(query, List.of(document.page(2), other), Progress.NONE).places());
        editor.open(document.page(2), List.of());
        caretAt("aux conseil");
        assertNotNull(text.seriesProperty().get());

        editor.undoSeries();

        assertTrue(shown().contains("au conseil"), shown());
        assertTrue(store.repairedPage(other).orElseThrow().text().contains("au conseil"));
    }
}
