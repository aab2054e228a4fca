package org.relire.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.relire.model.Mark;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.QualityEstimate;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.model.Suggestion;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.store.SqliteCollectionStore;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.gain.WorkQueue;
import org.relire.workflow.ledger.UndoOrigin;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.series.CorrectSeries;
import org.relire.workflow.series.FindSeries;
import org.relire.workflow.series.SeriesQuery;
import org.relire.workflow.series.SuggestSeries;

/// How long series take in a document of a thousand pages of 400 words, each with 20 doubts: suggested, found, corrected and
/// taken back. Run `main` with the test class path.
public final class SeriesBenchmark {

    private static final int PAGES = 1_000;
    private static final int WORDS = 400;
    private static final String[] VOCABULARY = {"le", "rapport", "de", "la", "commission", "préfet", "constate", "que", "ville", "l’eau"};

    private SeriesBenchmark() {
    }

    private interface Work<T> {
        T run() throws RelireException;
    }

    private static <T> T timed(String what, Work<T> work) throws RelireException {
        long start = System.nanoTime();
        T result = work.run();
        System.out.printf(Locale.ROOT, "%-28s %6.0f ms%n", what, (System.nanoTime() - start) / 1e6);
        return result;
    }

    /// @param arguments none
    public static void main(String[] arguments) throws IOException, RelireException {
        Path folder = Files.createTempDirectory("relire-series");
        SourceDocument document = Samples.document(1, PAGES);
        try (CollectionStore store = SqliteCollectionStore.open(new CollectionFolder(folder))) {
            store.add(document);
            Random random = new Random(1);
            for (PageId page : document.pages()) {
                fill(store, page, random);
            }
            SeriesQuery confusion = new SeriesQuery.Confusion("ê", "é");
            SeriesQuery regex = new SeriesQuery.Expression("comm(i)ssion", "comm$1ssion.", true);
            timed("suggested", () -> new SuggestSeries(store).run(document.pages(), Progress.NONE));
            timed("suggested again", () -> new SuggestSeries(store).run(document.pages(), Progress.NONE));
            FindSeries.Result found = timed("a confusion found", () -> new FindSeries(store).run(confusion, document.pages(), Progress.NONE));
            timed("an expression found", () -> new FindSeries(store).run(regex, document.pages(), Progress.NONE));
            System.out.println(found.places().size() + " places");
            CorrectSeries.Report report = timed("corrected", () -> new CorrectSeries(store, Clock.systemUTC()).run(confusion, found.places()));
            timed("taken back", () -> new UndoOrigin(store, Samples.EDITOR, Clock.systemUTC()).run(UndoOrigin.Extent.all(report.origin())));
            timed("work queue", () -> new WorkQueue(store).run(Progress.NONE));
        }
    }

    static void fill(CollectionStore store, PageId page, Random random) throws RelireException {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Reason reason = Reason.of(ReasonKind.ACCENT, "ê", "é");
        for (int i = 0; i < WORDS; i++) {
            boolean wrong = i % 20 == 0;
            String word = wrong ? "prêfet" : VOCABULARY[random.nextInt(VOCABULARY.length)];
            if (wrong) {
                marks.add(new Suspect(new TextRange(text.length(), text.length() + word.length()), word,
                        List.of(new Suggestion("préfet", 0.8, reason)), 0.8, reason, Samples.ENGINE, Samples.NOW));
            }
            text.append(word).append(i % 12 == 11 ? '\n' : ' ');
        }
        store.saveReading(page, Reading.ofTextFile("UTF-8", text.toString(), Samples.NOW));
        store.choose(page, ReadingSource.TEXT_FILE);
        store.append(page, new PageChange(List.of(), marks, Samples.ENGINE, Samples.NOW), LedgerEntry.Kind.DO);
        store.saveQuality(page, new QualityEstimate(0.02, 0.01, 0.04));
    }
}
