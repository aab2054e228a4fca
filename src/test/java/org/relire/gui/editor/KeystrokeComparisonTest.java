package org.relire.gui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.model.RepairedPage;
import org.relire.model.TextRange;
import org.relire.workflow.RelireException;

/// How many keys a corrected error costs, here and by the documented keys of gImageReader, on the same ten noisy pages.
/// Prints the table for docs/measurements.md.
class KeystrokeComparisonTest {

    private static NoisyPages pages;

    @TempDir
    Path folder;

    @BeforeAll
    static void damage() throws IOException {
        pages = new NoisyPages();
    }

    private static int errors(int page) {
        return Hunks.between(pages.raws.get(page), pages.truths.get(page)).size();
    }

    private Effort ours(boolean automatic) throws RelireException {
        OurEditor editor = new OurEditor(pages, folder, automatic);
        Effort effort = Effort.NONE;
        for (int page = 0; page < NoisyPages.PAGES; page++) {
            effort = effort.and(editor.correct(page, pages.truths.get(page)));
            assertEquals(Hunks.between(editor.stored(page), pages.truths.get(page)).size(), 0, "page " + page + " is corrected");
        }
        return effort;
    }

    private static Effort theirs() {
        Effort effort = Effort.NONE;
        for (int page = 0; page < NoisyPages.PAGES; page++) {
            effort = effort.and(OtherEditor.correct(
                    pages.raws.get(page), pages.truths.get(page), pages.marks(page, false)));
        }
        return effort;
    }

    @Test
    void aCorrectedErrorCostsAtMostHalfTheActions() throws RelireException {
        int errors = 0;
        for (int page = 0; page < NoisyPages.PAGES; page++) {
            errors += errors(page);
        }
        Effort theirs = theirs();
        Effort editor = ours(false);
        Effort product = ours(true);
        System.out.printf(Locale.ROOT, "%d errors on %d pages%n", errors, NoisyPages.PAGES);
        tellOfTheEngine();
        print("gImageReader's keys", theirs, errors);
        print("Relire, sure repairs only suggested", editor, errors);
        print("Relire", product, errors);
        assertTrue(errors > 200, "noisy pages");
        assertTrue(2 * product.actions() <= theirs.actions() && 2 * product.keys() <= theirs.keys());
        assertTrue(editor.actions() < theirs.actions());
    }

    /// One key for each place must do more good than harm by itself: whoever presses it in a hurry would break right words.
    @Test
    void enterAloneLeavesFewerErrorsThanItFound() throws RelireException {
        OurEditor hasty = new OurEditor(pages, folder, true);
        int found = 0;
        int left = 0;
        int broken = 0;
        for (int page = 0; page < NoisyPages.PAGES; page++) {
            String truth = pages.truths.get(page);
            String before = new RepairedPage(pages.raws.get(page), pages.marks(page, true)).text();
            String after = hasty.decideUnseen(page);
            Set<Hunks.Hunk> wrong = new HashSet<>(Hunks.between(truth, before).all());
            found += wrong.size();
            List<Hunks.Hunk> wrongAfter = Hunks.between(truth, after).all();
            left += wrongAfter.size();
            broken += (int) wrongAfter.stream().filter(h -> wrong.stream().noneMatch(w -> w.range().equals(h.range()))).count();
        }
        System.out.printf(Locale.ROOT, "Enter at every place, unseen: %d errors before, %d after, %d of them new%n", found, left, broken);
        int mended = found - (left - broken);
        assertTrue(3 * broken < mended, mended + " mended, " + broken + " new");
    }

    /// How much of the difference is the engine's: what it repairs, what it doubts, what it leaves to be found by reading.
    private static void tellOfTheEngine() {
        int repaired = 0;
        int left = 0;
        int doubted = 0;
        int doubts = 0;
        for (int page = 0; page < NoisyPages.PAGES; page++) {
            RepairedPage now = new RepairedPage(pages.raws.get(page), pages.marks(page, true));
            Hunks wrong = Hunks.between(now.text(), pages.truths.get(page));
            List<TextRange> marked = now.suspects().stream().map(s -> now.toPresent(s.range())).toList();
            repaired += errors(page) - wrong.size();
            left += wrong.size();
            doubted += (int) wrong.all().stream().filter(h -> marked.stream().anyMatch(m -> m.overlaps(h.range()))).count();
            doubts += marked.size();
        }
        System.out.printf(Locale.ROOT, "%d repaired without a key; of %d left, %d are doubted, by %d doubts in all%n",
                repaired, left, doubted, doubts);
    }

    private static void print(String who, Effort effort, int errors) {
        System.out.printf(Locale.ROOT, "%s: %d actions (%.2f an error), %d keys (%.2f an error)%n", who, effort.actions(),
                (double) effort.actions() / errors, effort.keys(), (double) effort.keys() / errors);
    }
}
