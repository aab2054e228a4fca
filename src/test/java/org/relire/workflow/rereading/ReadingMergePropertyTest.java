package org.relire.workflow.rereading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relire.model.Edit;
import org.relire.model.Mark;
import org.relire.model.RepairedPage;
import org.relire.model.Samples;
import org.relire.model.TextRange;
import org.relire.model.Verification;

/// What holds when a page with the work of people is read again, whatever the new reading says.
class ReadingMergePropertyTest {

    private static final int RUNS = 10_000;
    private static final String[] WORDS = {"le", "rapport", "de", "la", "commission", "cornmission", "prefet", "a", "constaté",
        "que", "1978", "n°", "l’eau", "ville", "—", "é"};

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(most + 1); n > 0; n--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(6) == 0 ? "\n" : " ");
        }
        return text.toString().strip();
    }

    private static RepairedPage worked(Random random) {
        RepairedPage page = RepairedPage.unedited(text(random, 30));
        for (int n = random.nextInt(8); n > 0; n--) {
            int start = random.nextInt(page.text().length() + 1);
            int end = Math.min(page.text().length(), start + random.nextInt(8));
            TextRange range = new TextRange(start, end);
            if (random.nextInt(3) == 0) {
                TextRange raw = page.toRaw(range);
                page = raw.isEmpty() ? page : page.apply(Samples.adding(new Verification(raw, Samples.EDITOR, Samples.NOW)));
            } else {
                page = page.apply(page.replace(range, text(random, 2), Samples.EDITOR, Samples.NOW.plusSeconds(n)));
            }
        }
        return page;
    }

    /// The text as another reading has it: words misread, lost, doubled, lines in another order.
    private static String misread(Random random, String raw) {
        List<String> lines = new ArrayList<>(List.of(raw.split("\n", -1)));
        if (random.nextInt(4) == 0) {
            Collections.shuffle(lines, random);
        }
        List<String> read = new ArrayList<>();
        for (String line : lines) {
            StringBuilder words = new StringBuilder();
            for (String word : line.split(" ", -1)) {
                switch (random.nextInt(12)) {
                    case 0 -> { }
                    case 1 -> words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
                    case 2 -> words.append(word).append(' ').append(word).append(' ');
                    default -> words.append(word).append(' ');
                }
            }
            read.add(words.toString().strip());
        }
        return String.join("\n", read);
    }

    private interface Property {
        void holds(RepairedPage former, RepairedPage next, List<Mark> marks);
    }

    private static void forAll(Property property) {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            RepairedPage former = worked(random);
            String read = misread(random, former.raw());
            try {
                List<Mark> marks = ReadingMerge.merge(former, read, Samples.NOW);
                property.holds(former, new RepairedPage(read, marks), marks);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ": '" + former.raw() + "' " + former.marks() + " read as '" + read + "'", e);
            }
        }
    }

    @Test
    void allThatAPersonWroteStandsInTheNewText() {
        forAll((former, next, _) -> {
            for (Edit edit : former.edits()) {
                assertTrue(next.text().contains(edit.after()), edit.after());
            }
        });
    }

    @Test
    void noMarkOfAPersonIsDroppedWithoutItsTextBeingAPersons() {
        forAll((former, next, marks) -> {
            boolean worked = former.marks().stream().anyMatch(m -> m.origin().isHuman());
            assertEquals(worked, marks.stream().anyMatch(m -> m.origin().isHuman()));
            for (Edit edit : former.edits()) {
                boolean kept = !edit.after().isEmpty()
                        && marks.stream().filter(m -> m.origin().isHuman()).anyMatch(m ->
                                next.toPresent(m.range()).in(next.text()).contains(edit.after()));
                assertTrue(kept || edit.after().isEmpty(), edit.toString());
            }
        });
    }

    @Test
    void aConflictIsMarkedWhereverThePersonsTextStandsOverAnotherReading() {
        forAll((former, next, marks) -> {
            List<String> before = former.edits().stream().map(e -> e.before() + "\0" + e.after()).toList();
            for (Edit edit : next.edits()) {
                boolean asBefore = before.contains(edit.before() + "\0" + edit.after());
                boolean told = marks.stream().anyMatch(m -> Conflicts.isConflict(m) && m.range().equals(edit.range()));
                assertTrue(asBefore || told, edit.toString());
            }
        });
    }

    @Test
    void theSameReadingChangesNothing() {
        forAll((former, _, _) -> {
            List<Mark> same = ReadingMerge.merge(former, former.raw(), Samples.NOW);
            assertEquals(former.text(), new RepairedPage(former.raw(), same).text());
            assertEquals(former.marks().stream().filter(m -> m.origin().isHuman()).toList().size(), same.size());
        });
    }

    @Test
    void readingAgainAndBackKeepsTheWork() {
        forAll((former, next, _) -> {
            List<Mark> back = ReadingMerge.merge(next, former.raw(), Samples.NOW);
            RepairedPage again = new RepairedPage(former.raw(), back);
            for (Edit edit : former.edits()) {
                assertTrue(again.text().contains(edit.after()), edit.after());
            }
        });
    }
}
