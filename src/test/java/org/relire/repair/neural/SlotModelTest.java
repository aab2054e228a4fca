package org.relire.repair.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On the model that `src/training/python/tiny_model.py` writes; its table of probabilities is repeated here in figures.
class SlotModelTest {
    private static final double CLOSE = 0.003;

    @TempDir
    Path folder;

    private Path file;
    private SlotModel model;

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("tiny.onnx");
        try (InputStream in = SlotModelTest.class.getResourceAsStream("tiny.onnx")) {
            Files.copy(in, file);
        }
        model = SlotModel.open(file);
    }

    @AfterEach
    void close() {
        model.close();
    }

    /// Of a third slot: a row of so many characters makes it likelier to be empty.
    private static double empty(int characters) {
        double weight = 0.97 * Math.exp(0.125 * (characters + 1));
        return weight / (weight + 0.03);
    }

    @Test
    void givesTheProbabilitiesOfTheFile() {
        Slots slots = model.read("a");
        // kept: by the first slot; or lost there and found again by one of the others, of which each says so once in 7 of 0.03
        double stray = 0.03 / 7;
        double lateStray = (1 - empty(1)) / 7;
        double kept = 0.9 * 0.97 * empty(1) + 0.04 * stray * empty(1) + 0.04 * 0.97 * lateStray;
        assertEquals(Math.log(kept), slots.keep(0, 1), CLOSE);
        assertEquals(Math.log(0.04 * 0.97 * empty(1)), slots.logProbability(0, 1, ""), CLOSE);
    }

    @Test
    void theEdgeHoldsWhatWasLostBeforeTheFirstCharacter() {
        Slots slots = model.read("a");
        double lost = 0.33 * 0.97 * empty(1) + 0.6 * (0.03 / 7) * empty(1) + 0.6 * 0.97 * (1 - empty(1)) / 7;
        assertEquals(Math.log(lost), slots.logProbability(-1, 0, "b"), CLOSE);
        assertEquals("a", slots.best(-1, 1));
        assertEquals(List.of("a", "ba"), slots.readings(-1, 1, 2).stream().map(Reading::text).toList());
    }

    @Test
    void unknownCharactersStayAsTheyStand() {
        Slots slots = model.read("a☞b");
        assertEquals("a☞b", slots.best(0, 3));
        assertEquals("☞", slots.readings(1, 2, 1).getFirst().text());
        assertEquals(Math.log(0.9), slots.logProbability(1, 2, "☞"), 0.05);
        assertEquals(slots.logProbability(1, 2, "☞"), slots.logProbability(1, 2, "𐐷".substring(0, 1)), "any other unknown one");
    }

    @Test
    void whiteSpaceOfAnyKindIsASpaceAndStaysOfItsKind() {
        Slots slots = model.read("a\nb\u00a0a");
        assertEquals(model.read("a b a").logProbability(0, 5, "a b a"), slots.logProbability(0, 5, "a b a"), 1e-9);
        assertEquals("a\nb\u00a0a", slots.best(0, 5));
        assertEquals("a\nb\u00a0a", slots.readings(0, 5, 1).getFirst().text());
    }

    @Test
    void repairsWhatTheModelReadsOtherwise() {
        Slots slots = model.read("cab");
        assertEquals("éab", slots.best(0, 3));
        List<Reading> readings = slots.readings(0, 3, 3);
        assertEquals(List.of("éab", "éabc", "cab"), readings.stream().map(Reading::text).toList());
    }

    @Test
    void rowsReadTogetherSayWhatTheySayAlone() {
        List<String> rows = List.of("ab", "cabb a", "", "abcabcabc abc", "é", "cab ba");
        List<Slots> together = model.read(rows);
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i);
            assertEquals(row, together.get(i).text());
            assertEquals(model.read(row).keep(-1, row.length()), together.get(i).keep(-1, row.length()), 1e-6, row);
        }
    }

    @Test
    void aFullRowIsReadAndALongerOneRefused() {
        assertEquals("a".repeat(SlotModel.LONGEST), model.read("a".repeat(SlotModel.LONGEST)).best(-1, SlotModel.LONGEST));
        assertThrows(IllegalArgumentException.class, () -> model.read("a".repeat(SlotModel.LONGEST + 1)));
    }

    @Test
    void aLongTextIsReadInRowsThatOverlap() {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder("c");
        while (text.length() < 1000) {
            text.append(" abc\n☞".charAt(random.nextInt(6)));
        }
        String expected = text.toString().replace('c', 'é');
        Slots slots = model.readText(text);
        assertEquals(text.toString(), slots.text());
        assertEquals(expected, slots.best(-1, text.length()));
        for (int from = 0; from < 1000; from += 37) {
            int to = Math.min(1000, from + 12);
            assertEquals(model.read(text.substring(from, to)).keep(0, to - from), slots.keep(from, to), 0.5);
        }
    }

    @Test
    void threadsReadAtTheSameTime() throws Exception {
        double alone = model.read("cab abc").keep(-1, 7);
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Double>> tasks = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                tasks.add(() -> model.read("cab abc").keep(-1, 7));
            }
            for (Future<Double> each : pool.invokeAll(tasks)) {
                assertEquals(alone, each.get());
            }
        }
    }

    @Test
    void aDamagedFileIsRefusedByItsName() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        Path damaged = folder.resolve("french.onnx");
        Files.write(damaged, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertRefused(damaged, "");
        Files.writeString(damaged, "rien de tel");
        assertRefused(damaged, "");
        Files.write(damaged, new byte[0]);
        assertRefused(damaged, "");
        assertThrows(IOException.class, () -> SlotModel.open(folder.resolve("missing.onnx")));
    }

    @Test
    void aModelOfAnotherKindIsRefused() throws Exception {
        Path other = folder.resolve("other.onnx");
        // names in the file keep their length, so that it stays a model
        Files.write(other, replaced("alphabet", "alphabit"));
        assertRefused(other, "alphabet");
        Files.write(other, replaced(" abcé", " abcd!"));
        assertRefused(other, "size");
        Files.write(other, replaced("slots", "slats"));
        assertRefused(other, "slots");
    }

    private byte[] replaced(String what, String by) throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        String from = new String(what.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertTrue(bytes.contains(from));
        return bytes.replace(from, by).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void assertRefused(Path path, String reason) {
        IOException refused = assertThrows(IOException.class, () -> SlotModel.open(path).close());
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.startsWith(path.getFileName() + " holds no model") && message.contains(reason), message);
    }
}
