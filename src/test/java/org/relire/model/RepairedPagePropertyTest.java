package org.relire.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What holds of a page whatever is done to it: random edits by people and machines, undone and done again.
class RepairedPagePropertyTest {

    private static final int RUNS = 10_000;
    private static final int STEPS = 12;
    private static final String LETTERS = "ab é\n-𝔸";

    private static String letters(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(most + 1); n > 0; n--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static TextRange range(Random random, int length) {
        int one = random.nextInt(length + 1);
        int other = random.nextInt(3) == 0 ? one : Math.min(length, one + random.nextInt(5));
        return new TextRange(one, other);
    }

    /// A page with edits and doubts by the machine.
    private static RepairedPage repaired(Random random) {
        String raw = letters(random, 24);
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at <= raw.length() && random.nextInt(5) > 0) {
            int start = Math.min(raw.length(), at + random.nextInt(5));
            TextRange range = new TextRange(start, Math.min(raw.length(), start + random.nextInt(4)));
            String after = letters(random, 3);
            if (!after.equals(range.in(raw))) {
                marks.add(Samples.machineEdit(raw, range, after));
            }
            if (random.nextInt(3) == 0) {
                marks.add(Samples.suspect(raw, range));
            }
            at = range.end() + (range.isEmpty() ? 1 : 0);
        }
        return new RepairedPage(raw, marks);
    }

    private interface Property {
        void holds(Random random, RepairedPage page);
    }

    /// Calls `property` on pages in all sorts of states.
    private static void forAll(Property property) {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            RepairedPage page = repaired(random);
            for (int step = 0; step < STEPS; step++) {
                try {
                    property.holds(random, page);
                    page = page.apply(typed(random, page));
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError("seed " + seed + ", step " + step + ": '" + page.raw() + "' " + page.marks(), e);
                }
            }
        }
    }

    private static PageChange typed(Random random, RepairedPage page) {
        TextRange range = range(random, page.text().length());
        String inserted = letters(random, 3);
        return page.replace(range, inserted, Samples.EDITOR, Samples.NOW.plusSeconds(random.nextInt(1000)));
    }

    @Test
    void theEditsReplayedOverTheRawTextGiveThePresentText() {
        forAll((_, page) -> {
            StringBuilder replayed = new StringBuilder(page.raw());
            for (Edit edit : page.edits().reversed()) {
                assertEquals(edit.before(), edit.range().in(replayed));
                replayed.replace(edit.range().start(), edit.range().end(), edit.after());
            }
            assertEquals(page.text(), replayed.toString());
        });
    }

    @Test
    void typingReplacesWhatWasSelectedAndNothingElse() {
        forAll((random, page) -> {
            TextRange range = range(random, page.text().length());
            String inserted = letters(random, 3);
            RepairedPage next = page.apply(page.replace(range, inserted, Samples.EDITOR, Samples.NOW));
            assertEquals(page.text().substring(0, range.start()) + inserted + page.text().substring(range.end()), next.text());
            assertEquals(page.raw(), next.raw());
        });
    }

    @Test
    void whatAPersonTypedIsThePersons() {
        forAll((random, page) -> {
            TextRange range = range(random, page.text().length());
            PageChange change = page.replace(range, letters(random, 3) + "x", Samples.EDITOR, Samples.NOW);
            Mark added = change.added().getFirst();
            RepairedPage next = page.apply(change);
            assertTrue(next.isHuman(added.range()), added.toString());
            assertTrue(next.suspects().stream().noneMatch(s -> s.range().overlaps(added.range())), next.suspects().toString());
        });
    }

    @Test
    void rewritingGivesTheRawRangeItsTextAndKeepsTheRest() {
        forAll((random, page) -> {
            TextRange raw = range(random, page.raw().length());
            if (page.edits().stream().map(Edit::range).anyMatch(e -> e.overlaps(raw) && !(e.start() >= raw.start() && e.end() <= raw.end()))) {
                return;
            }
            String after = letters(random, 3);
            Reason reason = Reason.of(ReasonKind.CONFUSION);
            RepairedPage next = page.apply(page.rewrite(raw, after, reason, Samples.EDITOR, Samples.NOW));
            List<Edit> left = next.edits().stream().filter(e -> !e.range().equals(raw)).toList();
            List<Edit> kept = page.edits().stream().filter(e -> !e.range().overlaps(raw)).toList();
            assertEquals(kept.stream().filter(e -> !e.range().equals(raw)).toList(), left);
            assertEquals(raw.in(page.raw()).equals(after) ? 0 : 1,
                    next.edits().stream().filter(e -> e.range().equals(raw) && e.after().equals(after)).count());
        });
    }

    @Test
    void undoingGivesTheFormerStateExactly() {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            RepairedPage page = repaired(random);
            Deque<RepairedPage> states = new ArrayDeque<>();
            Deque<PageChange> changes = new ArrayDeque<>();
            for (int step = 0; step < STEPS; step++) {
                PageChange change = typed(random, page);
                states.push(page);
                changes.push(change);
                page = page.apply(change);
            }
            while (!states.isEmpty()) {
                RepairedPage former = states.pop();
                PageChange change = changes.pop();
                RepairedPage back = page.apply(change.inverse(Samples.EDITOR, Samples.NOW));
                assertSame(former, back, seed);
                assertSame(page, back.apply(change), seed);
                page = back;
            }
        }
    }

    private static void assertSame(RepairedPage expected, RepairedPage actual, int seed) {
        assertEquals(expected.text(), actual.text(), "seed " + seed);
        assertEquals(expected.raw(), actual.raw(), "seed " + seed);
        assertEquals(expected.marks(), actual.marks(), "seed " + seed);
    }

    @Test
    void rangesOfThePresentTextMapToTheRawTextAndBack() {
        forAll((random, page) -> {
            TextRange present = range(random, page.text().length());
            TextRange raw = page.toRaw(present);
            assertTrue(raw.end() <= page.raw().length(), raw.toString());
            TextRange back = page.toPresent(raw);
            assertTrue(covers(back, present), present + " → " + raw + " → " + back);
            assertEquals(raw, page.toRaw(back), "a whole range is its own image");

            TextRange rawRange = range(random, page.raw().length());
            TextRange there = page.toPresent(rawRange);
            assertTrue(there.end() <= page.text().length(), there.toString());
            assertTrue(covers(page.toRaw(there), rawRange), rawRange + " → " + there);
        });
    }

    private static boolean covers(TextRange outer, TextRange inner) {
        return outer.start() <= inner.start() && outer.end() >= inner.end();
    }

    @Test
    void whatNoEditTouchesMapsToItself() {
        forAll((random, page) -> {
            TextRange raw = range(random, page.raw().length());
            if (page.edits().stream().map(Edit::range)
                    .noneMatch(e -> e.start() <= raw.end() && raw.start() <= e.end())) {
                TextRange present = page.toPresent(raw);
                assertEquals(raw.in(page.raw()), present.in(page.text()));
                assertEquals(raw, page.toRaw(present));
            }
        });
    }
}
