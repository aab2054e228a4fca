package org.relire.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.relire.gui.CalmRepairer;
import org.relire.model.Edit;
import org.relire.model.Mark;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.RepairedPage;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.model.Suspect;
import org.relire.store.SqliteCollectionStore;
import org.relire.workflow.Collection;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.JobSettings;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.RepairPages;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.MemorySearchIndex;

/// What it costs to repair one page of a document of a thousand again, without the repair itself: to read the document, and what
/// its editors taught, twenty corrections on each of 300 pages. Run `main` with the test class path.
public final class LessonsBenchmark {

    private static final int PAGES = 1_000;
    private static final int CORRECTED = 300;
    private static final int RUNS = 7;

    private LessonsBenchmark() {
    }

    /// @param arguments none
    public static void main(String[] arguments) throws IOException, RelireException {
        Path folder = Files.createTempDirectory("relire-lessons");
        SourceDocument document = Samples.document(1, PAGES);
        try (CollectionStore store = SqliteCollectionStore.open(new CollectionFolder(folder))) {
            store.add(document);
            Random random = new Random(1);
            for (PageId page : document.pages()) {
                SeriesBenchmark.fill(store, page, random);
            }
            Collection collection = new Collection(new CollectionFolder(folder), store, new MemorySearchIndex());
            time("before anybody corrected", collection, document);
            Map<PageId, PageChange> corrections = new LinkedHashMap<>();
            for (PageId page : document.pages().subList(0, CORRECTED)) {
                corrections.put(page, corrected(store.repairedPage(page).orElseThrow()));
            }
            store.appendAll(corrections, LedgerEntry.Kind.DO);
            time("after 6,000 corrections", collection, document);
        }
    }

    private static PageChange corrected(RepairedPage page) {
        List<Mark> edits = new ArrayList<>();
        for (Suspect suspect : page.suspects()) {
            edits.add(new Edit(suspect.range(), suspect.before(), suspect.suggestions().getFirst().text(), Samples.EDITOR, 1,
                    suspect.reason(), Samples.NOW));
        }
        return new PageChange(List.copyOf(page.suspects()), edits, Samples.EDITOR, Samples.NOW);
    }

    private static void time(String when, Collection collection, SourceDocument document) throws RelireException {
        RepairPages repair = new RepairPages(new CalmRepairer(), Clock.systemUTC());
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            repair.again(collection, document.id(), List.of(document.page(PAGES - 1)), JobSettings.standard(), Progress.NONE);
            System.out.printf(Locale.ROOT, "%-26s %6.0f ms%n", when, (System.nanoTime() - start) / 1e6);
        }
    }
}
