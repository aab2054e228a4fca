package org.relire.workflow.gain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relire.model.PageState;
import org.relire.model.QualityEstimate;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.model.SampleCheck;
import org.relire.model.SampleCheck.Item;
import org.relire.model.SampleCheck.Part;
import org.relire.model.SampleCheck.Stratum;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.model.TextRange;
import org.relire.workflow.Progress;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.MemoryCollectionStore;

/// Samples of a document's words, and what they tell.
class SampleTest {

    private static final SourceDocument DOCUMENT = Samples.document(1, 2);

    private static MemoryCollectionStore store() throws Exception {
        MemoryCollectionStore store = new MemoryCollectionStore();
        store.add(DOCUMENT);
        String text = "mot ".repeat(500).strip();
        for (int i = 0; i < 2; i++) {
            store.saveReading(DOCUMENT.page(i), Reading.ofTextFile("UTF-8", text, Samples.NOW));
            store.choose(DOCUMENT.page(i), ReadingSource.TEXT_FILE);
            store.append(DOCUMENT.page(i), Samples.adding(Samples.suspect(text, new TextRange(0, 3)),
                    Samples.machineEdit(text, new TextRange(4, 7), "mots")), LedgerEntry.Kind.DO);
            store.append(DOCUMENT.page(i), RepairedPage.unedited(text).replace(
                    new TextRange(8, 11), "maux", Samples.EDITOR, Samples.NOW), LedgerEntry.Kind.DO);
        }
        return store;
    }

    @Test
    void eachPartOfTheWordsIsDrawnFromAndWhatPeopleWroteIsNot() throws Exception {
        MemoryCollectionStore store = store();
        DrawSample draw = new DrawSample(store, Clock.fixed(Samples.NOW, ZoneOffset.UTC));

        SampleCheck sample = draw.run(DOCUMENT, 40, 7);

        assertEquals(List.of(new Stratum(Part.SUSPECT, 2, 0), new Stratum(Part.REPAIRED, 2, 0), new Stratum(Part.PLAIN, 994, 0)),
                sample.strata());
        assertEquals(2, sample.items().stream().filter(i -> i.part() == Part.SUSPECT).count());
        assertEquals(20, sample.items().stream().filter(i -> i.part() == Part.PLAIN).count());
        assertTrue(sample.items().stream().noneMatch(i -> i.text().equals("maux")));
        assertEquals(sample, draw.run(DOCUMENT, 40, 7));
        assertEquals(Optional.of(sample), store.learning().sample(DOCUMENT.id()));
    }

    /// The interval is one that holds the truth nine times in ten: looked at over many documents whose truth is known.
    @Test
    void theIntervalHoldsTheTruthAboutNineTimesInTen() {
        int held = 0;
        int runs = 600;
        for (int seed = 0; seed < runs; seed++) {
            Random random = new Random(seed);
            double[] rates = {0.2 + 0.6 * random.nextDouble(), 0.2 * random.nextDouble(), 0.05 * random.nextDouble()};
            long[] words = {200 + random.nextInt(300), 200 + random.nextInt(300), 5_000 + random.nextInt(5_000)};
            int[] drawn = {35, 15, 100};
            List<Item> items = new ArrayList<>();
            List<Stratum> strata = new ArrayList<>();
            double truth = 0;
            for (Part part : Part.values()) {
                int i = part.ordinal();
                strata.add(new Stratum(part, words[i], 0));
                truth += words[i] * rates[i];
                for (int n = 0; n < drawn[i]; n++) {
                    items.add(new Item(DOCUMENT.page(0), new TextRange(0, 3), "mot", part, random.nextDouble() >= rates[i]));
                }
            }
            SampleEstimate estimate = SampleEstimate.of(new SampleCheck(DOCUMENT.id(), seed, strata, items, Samples.NOW));
            held += estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
        }
        assertTrue(held >= 0.86 * runs && held <= 0.95 * runs, held + " of " + runs);
    }

    @Test
    void aSampleWithoutErrorsDoesNotPromiseThatThereAreNone() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            items.add(new Item(DOCUMENT.page(0), new TextRange(0, 3), "mot", Part.PLAIN, true));
        }
        SampleEstimate estimate = SampleEstimate.of(
                new SampleCheck(DOCUMENT.id(), 1, List.of(new Stratum(Part.PLAIN, 10_000, 0)), items, Samples.NOW));
        assertTrue(estimate.high() > 100, estimate.toString());
        assertEquals(50, estimate.checked());
    }

    /// A document of which the machine expects 2 % wrong characters, and a sample in which every tenth word is wrong.
    private static SampleCheck checked(MemoryCollectionStore store, int looked, int everyWrong) throws Exception {
        for (int i = 0; i < 2; i++) {
            store.saveQuality(DOCUMENT.page(i), new QualityEstimate(0.02, 0.01, 0.04));
        }
        SampleCheck sample = new DrawSample(store, Clock.fixed(Samples.NOW, ZoneOffset.UTC)).run(DOCUMENT, 400, 7);
        for (int i = 0; i < Math.min(looked, sample.items().size()); i++) {
            sample = sample.judged(i, i % everyWrong != 0);
        }
        store.learning().saveSample(sample);
        return sample;
    }

    @Test
    void aCheckedSampleMovesTheEstimatesOfTheDocumentAndOfItsPagesToWhatItFound() throws Exception {
        MemoryCollectionStore store = store();
        QualityEstimate machine = new QualityEstimate(0.02, 0.01, 0.04);
        double before = new WorkQueue(store).run(Progress.NONE).errors();
        SampleCheck sample = checked(store, 400, 10);
        double expected = sample.strata().stream().mapToDouble(Stratum::expected).sum();
        // three letters a word: the machine expects some 6 % of the words wrong, the editor finds 10 %
        assertEquals(0.06 * 998, expected, 8);

        Calibration calibration = Calibration.load(store, DOCUMENT.id()).orElseThrow();

        assertEquals(10 / 6.0, calibration.factor(), 0.35);
        assertTrue(calibration.low() < calibration.factor() && calibration.factor() < calibration.high(), calibration.toString());
        QualityEstimate document = calibration.ofDocument(machine);
        QualityEstimate page = calibration.ofPage(machine);
        assertEquals(calibration.factor() * 0.02, document.characterErrorRate(), 1e-9);
        assertEquals(document.characterErrorRate(), page.characterErrorRate(), 1e-9);
        assertTrue(page.low() < document.low() && page.high() > document.high(), page + " " + document);
        assertTrue(new WorkQueue(store).run(Progress.NONE).errors() > before, "the work queue follows");
    }

    @Test
    void aSampleThatWasHardlyLookedAtLeavesTheMachinesEstimates() throws Exception {
        MemoryCollectionStore store = store();
        checked(store, Calibration.FEWEST - 1, 10);
        assertEquals(Optional.empty(), Calibration.load(store, DOCUMENT.id()));
    }

    @Test
    void aFullyCheckedSampleWithoutErrorsMakesTheEstimateSmaller() throws Exception {
        MemoryCollectionStore store = store();
        checked(store, 400, Integer.MAX_VALUE);
        Calibration calibration = Calibration.load(store, DOCUMENT.id()).orElseThrow();
        assertTrue(calibration.factor() < 0.3, calibration.toString());
    }

    @Test
    void theExpectedErrorsOfAPageFallWhileOneWorks() throws Exception {
        RepairedPage page = store().repairedPage(DOCUMENT.page(0)).orElseThrow();
        QualityEstimate quality = new QualityEstimate(0.02, 0.01, 0.04);
        PageErrors before = PageErrors.of(page, quality);

        RepairedPage settled = page.apply(page.replace(new TextRange(0, 3), "moi", Samples.EDITOR, Samples.NOW));

        PageErrors after = PageErrors.of(settled, quality);
        assertTrue(after.expected() < before.expected(), before + " " + after);
        assertTrue(after.low() < after.expected() && after.expected() < after.high(), after.toString());
        PageErrors none = PageErrors.of(RepairedPage.unedited("").apply(
                RepairedPage.unedited("").replace(new TextRange(0, 0), "a", Samples.EDITOR, Samples.NOW)), quality);
        assertEquals(0, none.expected());
    }

    @Test
    void pagesThatAreUsedComeFirstAndFinishedOnesNotAtAll() throws Exception {
        MemoryCollectionStore store = store();
        for (int i = 0; i < 2; i++) {
            store.saveQuality(DOCUMENT.page(i), new QualityEstimate(0.02, 0.01, 0.04));
        }
        store.learning().countSearch(List.of(DOCUMENT.page(1)));

        WorkQueue.Result queue = new WorkQueue(store).run(Progress.NONE);
        assertEquals(List.of(DOCUMENT.page(1), DOCUMENT.page(0)), queue.items().stream().map(WorkItem::page).toList());
        assertTrue(queue.errors() > 10, queue.toString());

        store.saveState(DOCUMENT.page(1), PageState.VERIFIED);
        WorkQueue.Result later = new WorkQueue(store).run(Progress.NONE);
        assertEquals(List.of(DOCUMENT.page(0)), later.items().stream().map(WorkItem::page).toList());
        assertEquals(1, later.done());
    }
}
