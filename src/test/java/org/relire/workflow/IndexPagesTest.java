package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.TextRange;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.Meanwhile;
import org.relire.workflow.port.MemorySearchIndex;

/// Runs that bring the index up at the same time.
class IndexPagesTest {

    private static final Origin CLAIRE = new Origin.Person("claire");

    @TempDir
    Path folder;

    private WorkflowFixture fixture;
    private PageId page;

    @BeforeEach
    void open() throws Exception {
        fixture = new WorkflowFixture(folder);
        fixture.process(fixture.file("a.pdf", "scan le budget"));
        page = fixture.only().page(0);
    }

    private void type(String text) throws RelireException {
        fixture.tools.editPage(fixture.collection, CLAIRE).type(page, new TextRange(0, 2), text);
    }

    /// The same collection, in which `job` runs once a run has read the page's text and not indexed it yet.
    private Collection onceRead(Meanwhile.Job job) {
        Collection known = fixture.collection;
        CollectionStore store = Meanwhile.before("chosenReading", known.store(), 1, job);
        return new Collection(known.folder(), store, known.index(), known.indexing());
    }

    @Test
    void aPageThatChangesWhileItIsIndexedIsIndexedAsItStandsInTheEnd() throws Exception {
        type("un");
        FutureTask<Boolean> second = new FutureTask<>(() -> {
            new IndexPages().run(fixture.collection, Progress.NONE);
            return true;
        });
        Thread thread = new Thread(second);
        Collection first = onceRead(() -> {
            type("du");
            thread.start();
            while (thread.isAlive() && thread.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
        });

        new IndexPages().run(first, Progress.NONE);

        second.get();
        assertEquals("du budget", ((MemorySearchIndex) fixture.collection.index()).page(page).text());
    }

    @Test
    void aRunThatIsNotWantedAnyMoreDoesNotWaitForAnother() throws Exception {
        type("un");
        CompletableFuture<ErrorKind> told = new CompletableFuture<>();
        Collection first = onceRead(() -> {
            Thread thread = new Thread(() -> {
                try {
                    new IndexPages().run(fixture.collection, new Cancelled());
                } catch (RelireException e) {
                    told.complete(e.kind());
                }
            });
            thread.start();
            thread.join();
        });

        new IndexPages().run(first, Progress.NONE);

        assertEquals(ErrorKind.CANCELLED, told.getNow(ErrorKind.QUERY_INVALID));
        assertEquals(List.of(), fixture.collection.store().changesSince(fixture.collection.index().revision()).pages());
    }
}
