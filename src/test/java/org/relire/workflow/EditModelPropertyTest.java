package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Decision;
import org.relire.model.Edit;
import org.relire.model.Language;
import org.relire.model.Mark;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrPage;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.PageState;
import org.relire.model.PlacedWords;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.model.Suspect;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.model.TextRange;
import org.relire.repair.Repair;
import org.relire.repair.RepairInput;
import org.relire.workflow.ledger.UndoOrigin;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.MemoryCollectionStore;
import org.relire.workflow.port.MemorySearchIndex;
import org.relire.workflow.rereading.Conflicts;
import org.relire.workflow.rereading.EditLayout;
import org.relire.workflow.rereading.RegionMerge;
import org.relire.workflow.rereading.ReplaceReading;
import org.relire.workflow.series.CorrectSeries;
import org.relire.workflow.series.DecidedRepairs;
import org.relire.workflow.series.DecideSeries;
import org.relire.workflow.series.FindSeries;
import org.relire.workflow.series.SeriesQuery;

/// What always holds, whatever people and machines do to a page in whatever order: typing, settling doubts, undoing, series,
/// decisions, taking an origin back, repairing again, reading the page or a part of it again, moving its blocks, verifying it.
class EditModelPropertyTest {

    private static final int RUNS = 10_000;
    private static final int STEPS = 10;
    private static final int BLOCK = 130;
    private static final SourceDocument DOCUMENT = Samples.document(1, 1);
    private static final PageId PAGE = DOCUMENT.page(0);
    private static final String[] WORDS = {"le", "prefet", "rnaire", "de", "la", "ville", "constaté", "que", "1978", "l’eau", "é"};

    /// No two steps are done at the same time: what a person does twice is two things.
    private static Clock ticking() {
        AtomicLong nanos = new AtomicLong();
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Samples.NOW.plusNanos(nanos.incrementAndGet());
            }
        };
    }

    /// One to three blocks, below one another.
    private static OcrPage layout(Random random) {
        List<OcrBlock> blocks = new ArrayList<>();
        for (int b = 0; b <= random.nextInt(3); b++) {
            int top = BLOCK * b;
            List<OcrLine> lines = new ArrayList<>();
            for (int l = 0; l <= random.nextInt(3); l++) {
                List<OcrWord> words = new ArrayList<>();
                for (int w = 0; w <= random.nextInt(5); w++) {
                    words.add(new OcrWord(WORDS[random.nextInt(WORDS.length)], new Box(100 * w, top + 40 * l, 80, 20), 0.9, List.of()));
                }
                lines.add(new OcrLine(new Box(0, top + 40 * l, 500, 20), words));
            }
            blocks.add(new OcrBlock(new Box(0, top, 500, BLOCK), BlockKind.TEXT, Language.FRENCH, List.of(new OcrParagraph(lines))));
        }
        return new OcrPage(600, 400, 150, blocks);
    }

    private static Reading reading(Random random) {
        return Reading.ofLayout(ReadingSource.OCR, "engine", layout(random), Samples.NOW);
    }

    /// A page in a store, and all that may be done to it.
    private static final class World {

        final MemoryCollectionStore store = new MemoryCollectionStore();
        final Clock clock = ticking();
        final EditPage editor = new EditPage(store, Samples.EDITOR, clock);
        final Random random;
        int tagged;

        World(Random random) throws RelireException {
            this.random = random;
            store.add(DOCUMENT);
            store.saveReading(PAGE, reading(random));
            store.choose(PAGE, ReadingSource.OCR);
            repair();
            if (!page().text().isBlank()) {
                TextRange word = new TextRange(0, page().text().indexOf(page().text().split("[ \n]")[0].charAt(0)) + 1);
                new TagPassages(new Collection(new CollectionFolder(Path.of("none")), store, new MemorySearchIndex()),
                        Samples.EDITOR, clock).tag(PAGE, word, new Tag("Constat", TagKind.FINDING));
                tagged = 1;
            }
        }

        RepairedPage page() throws RelireException {
            return store.repairedPage(PAGE).orElseThrow();
        }

        private TextRange range() throws RelireException {
            int length = page().text().length();
            int start = random.nextInt(length + 1);
            return new TextRange(start, Math.min(length, start + random.nextInt(7)));
        }

        /// @return whether a machine did it
        boolean step() throws RelireException {
            switch (random.nextInt(15)) {
                case 0, 1, 2 -> editor.type(PAGE, range(), random.nextBoolean() ? WORDS[random.nextInt(WORDS.length)] : "");
                case 3 -> keep();
                case 4 -> accept();
                case 5 -> editor.undo(PAGE);
                case 6 -> editor.redo(PAGE);
                case 7 -> series();
                case 8 -> takeBack();
                case 9 -> decide();
                case 10 -> {
                    repair();
                    return true;
                }
                case 11 -> new MarkPage(store, Samples.EDITOR, clock).run(PAGE, PageState.VERIFIED);
                case 12 -> {
                    new EditLayout(store, clock).run(PAGE, this::rearranged);
                    return true;
                }
                case 13 -> {
                    new EditLayout(store, clock).run(PAGE, page -> RegionMerge.take(
                            page, layout(random), new Box(0, BLOCK * random.nextInt(3), 600, BLOCK)));
                    return true;
                }
                default -> {
                    new ReplaceReading(store, clock).run(PAGE, reading(random));
                    return true;
                }
            }
            return false;
        }

        private OcrPage rearranged(OcrPage page) {
            int blocks = page.blocks().size();
            if (blocks == 0) {
                return page;
            }
            return random.nextBoolean()
                    ? EditLayout.moved(page, random.nextInt(blocks), random.nextInt(blocks))
                    : EditLayout.withKind(page, random.nextInt(blocks), BlockKind.values()[random.nextInt(BlockKind.values().length)]);
        }

        private void keep() throws RelireException {
            TextRange range = range();
            if (!page().toRaw(range).isEmpty()) {
                editor.keep(PAGE, range);
            }
        }

        private void accept() throws RelireException {
            List<Suspect> suspects = page().suspects();
            if (!suspects.isEmpty()) {
                editor.accept(PAGE, suspects.get(random.nextInt(suspects.size())), 0);
            }
        }

        private void series() throws RelireException {
            SeriesQuery query = new SeriesQuery.Wording(WORDS[random.nextInt(WORDS.length)], WORDS[random.nextInt(WORDS.length)]);
            new CorrectSeries(store, clock).run(query, new FindSeries(store).run(query, List.of(PAGE), Progress.NONE).places());
        }

        private void takeBack() throws RelireException {
            List<Origin> origins = store.history().origins().stream().map(u -> u.origin()).toList();
            if (!origins.isEmpty()) {
                new UndoOrigin(store, Samples.EDITOR, clock).run(UndoOrigin.Extent.all(origins.get(random.nextInt(origins.size()))));
            }
        }

        private void decide() throws RelireException {
            DecideSeries decide = new DecideSeries(store, Samples.EDITOR, clock);
            List<Decision> decisions = store.learning().decisions();
            if (!decisions.isEmpty() && random.nextBoolean()) {
                decide.revoke(decisions.getFirst());
            } else {
                decide.decide("ville", "villes", random.nextBoolean() ? Decision.Verdict.ALWAYS : Decision.Verdict.NEVER, Progress.NONE);
            }
        }

        private void repair() throws RelireException {
            RepairedPage page = page();
            Repair repair = new FakeRepairer().repair(RepairInput.of(store.chosenReading(PAGE).orElseThrow()));
            PageChange change = new RepairMerge(new DecidedRepairs(store.learning().decisions()), FakeRepairer.MODEL, Samples.NOW)
                    .merge(page, repair);
            store.append(PAGE, change, LedgerEntry.Kind.DO);
            new AnchorAnnotations(store).run(PAGE, page, page.apply(change));
        }
    }

    private interface Property {
        void holds(World world, RepairedPage before, boolean byMachine) throws RelireException;
    }

    private static void forAll(Property property) {
        for (int seed = 0; seed < RUNS; seed++) {
            StringBuilder states = new StringBuilder();
            try {
                World world = new World(new Random(seed));
                for (int step = 0; step < STEPS; step++) {
                    RepairedPage before = world.page();
                    states.append('\n').append(before.marks());
                    boolean byMachine = world.step();
                    property.holds(world, before, byMachine);
                }
            } catch (RelireException | RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + states, e);
            }
        }
    }

    @Test
    void theEditsOverTheRawTextGiveThePresentTextAndTheLedgerGivesTheMarks() {
        forAll((world, _, _) -> {
            RepairedPage page = world.page();
            StringBuilder replayed = new StringBuilder(page.raw());
            for (Edit edit : page.edits().reversed()) {
                replayed.replace(edit.range().start(), edit.range().end(), edit.after());
            }
            assertEquals(page.text(), replayed.toString());
            assertEquals(world.store.chosenReading(PAGE).orElseThrow().text(), page.raw());
            List<Mark> marks = new ArrayList<>();
            for (LedgerEntry entry : world.store.ledger(PAGE)) {
                entry.change().removed().forEach(m -> assertTrue(marks.remove(m), m.toString()));
                marks.addAll(entry.change().added());
            }
            assertTrue(page.isSameAs(new RepairedPage(page.raw(), marks)));
        });
    }

    @Test
    void eachWordOfThePresentTextHasItsPlaceOnThePage() {
        forAll((world, _, _) -> {
            RepairedPage page = world.page();
            PlacedWords words = new PlacedWords(world.store.chosenReading(PAGE).orElseThrow(), page);
            int at = 0;
            for (String word : page.text().split("\\s+")) {
                if (!word.isEmpty()) {
                    at = page.text().indexOf(word, at);
                    assertFalse(words.boxes(new TextRange(at, at + word.length())).isEmpty(), word);
                    at += word.length();
                }
            }
        });
    }

    @Test
    void noMachineTakesAwayWhatAPersonDid() {
        forAll((world, before, byMachine) -> {
            if (!byMachine) {
                return;
            }
            RepairedPage after = world.page();
            boolean sameText = after.raw().equals(before.raw());
            for (Edit edit : before.edits()) {
                if (edit.origin().isHuman()) {
                    assertTrue(after.text().contains(edit.after()), edit.toString());
                    assertTrue(!sameText || after.edits().contains(edit), edit.toString());
                }
            }
            if (sameText) {
                assertTrue(after.verifications().containsAll(before.verifications()));
            }
        });
    }

    @Test
    void whatPeopleWroteOverAnotherReadingIsMarkedAsAConflict() {
        forAll((world, before, byMachine) -> {
            RepairedPage after = world.page();
            if (byMachine && !after.raw().equals(before.raw())) {
                Set<String> known = before.edits().stream().map(e -> e.before() + "\0" + e.after()).collect(Collectors.toSet());
                for (Edit edit : after.edits()) {
                    assertTrue(known.contains(edit.before() + "\0" + edit.after())
                            || after.suspects().stream().anyMatch(s -> Conflicts.isConflict(s) && s.range().equals(edit.range())),
                            edit.toString());
                }
            }
        });
    }

    @Test
    void everyStepHasItsAuthorAndTimeAndNoAnnotationIsLost() {
        forAll((world, _, _) -> {
            for (LedgerEntry entry : world.store.ledger(PAGE)) {
                assertFalse(entry.change().author().name().isBlank());
                assertEquals(Samples.NOW.getEpochSecond(), entry.change().at().getEpochSecond());
            }
            assertEquals(world.tagged, world.store.annotations().size());
        });
    }

    @Test
    void allCanBeTakenBackAndDoneAgainAcrossReadings() {
        forAll((world, _, _) -> {
            RepairedPage before = world.page();
            int steps = 0;
            while (world.editor.undo(PAGE).isPresent()) {
                steps++;
            }
            for (int step = 0; step < steps; step++) {
                assertTrue(world.editor.redo(PAGE).isPresent());
            }
            RepairedPage after = world.page();
            assertEquals(before.raw(), after.raw());
            assertEquals(byPeople(before), byPeople(after));
        });
    }

    private static Set<Mark> byPeople(RepairedPage page) {
        return page.marks().stream().filter(m -> m.origin().isHuman()).collect(Collectors.toSet());
    }

    @Test
    void aTextThatWasReadAgainComesBackWithAllThatWasOnIt() {
        forAll((world, before, byMachine) -> {
            LedgerEntry last = world.store.ledger(PAGE).getLast();
            if (byMachine && last.kind() == LedgerEntry.Kind.NEW_TEXT) {
                RepairedPage now = world.page();
                assertTrue(before.isSameAs(world.editor.undo(PAGE).orElseThrow()));
                assertTrue(now.isSameAs(world.editor.redo(PAGE).orElseThrow()));
            }
        });
    }

    @Test
    void takingAllOfAPersonsWorkBackLeavesNoneOfItInForce() {
        forAll((world, _, _) -> {
            new UndoOrigin(world.store, Samples.EDITOR, world.clock).run(UndoOrigin.Extent.all(Samples.EDITOR));
            Set<Mark> theirs = new HashSet<>(world.page().marks());
            theirs.removeIf(m -> m instanceof Suspect || !m.origin().equals(Samples.EDITOR));
            assertEquals(Set.of(), theirs);
        });
    }
}
