package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relire.repair.SecondReader.Row;
import org.relire.repair.channel.Channel;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lattice.Passage;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.neural.SlotModel;

/// With the small model of the tests, which reads each `c` as `é` and keeps all else.
class SecondReaderTest {
    @TempDir
    static Path folder;

    private static FrenchKnowledge knowledge;
    private static SlotModel model;

    @BeforeAll
    static void open() throws IOException {
        knowledge = FrenchKnowledge.open(Path.of("models"));
        Path file = folder.resolve("tiny.onnx");
        try (InputStream in = SlotModel.class.getResourceAsStream("tiny.onnx")) {
            Files.copy(in, file);
        }
        model = SlotModel.open(file);
    }

    @AfterAll
    static void close() {
        model.close();
    }

    private static List<Settled> read(ScreenedText part) {
        return new SecondReader(model, knowledge, Channel.generic(), Profile.NONE).read(part, spans(part), span -> true, span -> false);
    }

    /// A span for each passage, in which the decoder changes nothing.
    private static List<Span> spans(ScreenedText part) {
        return part.passages().stream().map(passage -> {
            String text = new String(part.text(), passage.from(), passage.to() - passage.from());
            return new Span(passage.from(), passage.to(), text, text, 0, 0, 0, List.of(), false, List.of(), List.of());
        }).toList();
    }

    @Test
    void ofCleanTextWhatIsAboutSpansIsReadOnce() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(3000);
            while (text.length() < length) {
                text.append("mot".repeat(1 + random.nextInt(5))).append(random.nextInt(12) == 0 ? "x" : "").append(random.nextInt(9) == 0 ? "\n\n" : " ");
            }
            ScreenedText part = TokensForTests.screened(text.toString(), word -> word.endsWith("x"), 0);
            List<Row> rows = SecondReader.rows(part.text(), spans(part));
            int used = 0;
            for (Row row : rows) {
                assertTrue(row.start() >= 0 && row.end() <= part.text().length, row::toString);
                assertTrue(row.end() - row.start() <= SlotModel.LONGEST, row::toString);
                assertTrue(row.start() <= row.from() && row.from() < row.to() && row.to() <= row.end(), row::toString);
                int from = Math.max(used, row.from());
                assertTrue(from < row.to(), row::toString);
                used = row.to();
            }
            for (Passage passage : part.passages()) {
                long whole = rows.stream().filter(row -> row.from() <= passage.from() && passage.to() <= row.to()).count();
                long touched = rows.stream().filter(row -> passage.from() < row.to() && Math.max(row.from(), end(rows, row)) < passage.to()).count();
                assertEquals(1, whole);
                assertEquals(1, touched);
            }
        }
    }

    /// The end of what is used of the row before.
    private static int end(List<Row> rows, Row row) {
        int at = rows.indexOf(row);
        return at == 0 ? 0 : rows.get(at - 1).to();
    }

    @Test
    void noisyTextIsReadAsAWholeAndCleanTextAboutSpansOnly() {
        String text = "le acccc est ici " + "mot ".repeat(60) + "le acccc est bien loin du tout dernier motx";
        List<Span> noisy = changes(TokensForTests.screened(text, word -> word.equals("motx"), 0.1));
        assertEquals(List.of("aéééé", "aéééé"), noisy.stream().map(Span::after).toList());
        assertEquals(List.of(text.indexOf("acccc"), text.lastIndexOf("acccc")), noisy.stream().map(Span::start).toList());
        assertEquals(List.of(), changes(TokensForTests.screened(text, word -> word.equals("motx"), 0)));
        List<Span> near = changes(TokensForTests.screened(text, word -> word.equals("loin"), 0));
        assertEquals(List.of(text.lastIndexOf("acccc")), near.stream().map(Span::start).toList());
    }

    private static List<Span> changes(ScreenedText part) {
        return read(part).stream().map(Settled::span).filter(Span::isChange).toList();
    }

    static Stream<String> hostile() {
        Random random = new Random(7);
        StringBuilder anything = new StringBuilder();
        StringBuilder surrogates = new StringBuilder();
        StringBuilder control = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            anything.append((char) random.nextInt(0x10000));
            surrogates.append((char) (0xD800 + random.nextInt(0x800)));
            control.append((char) random.nextInt(0x20));
        }
        return Stream.of("", " ", "c", "c".repeat(10_000), "!c".repeat(5_000), "c ".repeat(2_000), "ca cb  cc\n\n".repeat(300), "…".repeat(10_000),
                anything.toString(), surrogates.toString(), control.toString(), "a\uD835\uDC00c ".repeat(500));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void textThatIsNoneIsReadInBoundedTime(String text) {
        for (double strange : new double[] {0, 0.5}) {
            ScreenedText part = TokensForTests.screened(text, word -> word.contains("c"), strange);
            int end = 0;
            for (Settled place : assertTimeout(Duration.ofSeconds(20), () -> read(part))) {
                assertTrue(place.span().start() >= end && place.span().end() <= text.length(), "in order and within the text");
                assertEquals(text.substring(place.span().start(), place.span().end()), place.span().before());
                end = place.span().end();
            }
        }
    }
}
