package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
import org.relire.repair.lattice.Passage.PassageToken;
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

    private static List<Settled> read(ScreenedText part, List<Span> spans) {
        return new SecondReader(model, knowledge, Channel.generic(), Settings.DEFAULT, Profile.NONE).read(part, spans, span -> true, span -> false);
    }

    /// Spans in which the decoder doubts what stands there: each word in doubt.
    private static List<Span> doubts(ScreenedText part) {
        return part.tokens().stream().filter(PassageToken::doubtful).map(token -> doubt(part, token.start(), token.end())).toList();
    }

    private static Span doubt(ScreenedText part, int start, int end) {
        String stands = new String(part.text(), start, end - start);
        return new Span(start, end, stands, stands, -0.7, -0.7, 0, List.of(), false, List.of(), List.of());
    }

    @Test
    void ofCleanTextWhatIsAboutSpansIsReadOnce() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            String text = text(random);
            ScreenedText part = TokensForTests.screened(text, word -> word.endsWith("x"), 0);
            List<Span> spans = doubts(part);
            List<Row> rows = SecondReader.rows(part.text(), spans);
            int used = 0;
            for (Row row : rows) {
                assertTrue(row.start() >= 0 && row.end() <= text.length(), row::toString);
                assertTrue(row.end() - row.start() <= SlotModel.LONGEST, row::toString);
                assertTrue(row.start() <= row.from() && row.from() < row.to() && row.to() <= row.end(), row::toString);
                assertTrue(row.from() >= used, row::toString);
                used = row.to();
            }
            for (Span span : spans) {
                assertEquals(1, rows.stream().filter(row -> row.from() <= span.start() && span.end() <= row.to()).count(), span::toString);
                assertEquals(1, rows.stream().filter(row -> span.start() < row.to() && row.from() < span.end()).count(), span::toString);
            }
        }
    }

    /// Words, some of them long or glued together, some in doubt.
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(3000);
        while (text.length() < length) {
            text.append("mot".repeat(1 + random.nextInt(5))).append(random.nextInt(12) == 0 ? "x" : "")
                    .append(random.nextInt(60) == 0 ? "/mot".repeat(20) : "").append(random.nextInt(9) == 0 ? "\n\n" : random.nextInt(6) == 0 ? "," : " ");
        }
        return text.toString();
    }

    @Test
    void spansThatCallForNothingComeBackInOrderWhereverTheyLie() {
        Random random = new Random(4);
        for (int round = 0; round < 100; round++) {
            String text = text(random);
            ScreenedText part = TokensForTests.screened(text, word -> word.endsWith("x"), 0);
            List<Span> spans = new ArrayList<>();
            for (int at = random.nextInt(20); at < text.length(); ) {
                int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(10) == 0 ? 220 : 15));
                spans.add(doubt(part, at, end));
                at = end + random.nextInt(60);
            }
            List<Settled> settled = new SecondReader(model, knowledge, Channel.generic(), Settings.DEFAULT, Profile.NONE).read(part, spans, span -> span.end() % 5 == 0, span -> span.end() % 10 == 0);
            assertEquals(spans.size(), settled.size());
            for (int i = 0; i < spans.size(); i++) {
                int end = spans.get(i).end();
                Span span = settled.get(i).span();
                assertTrue(spans.get(i).start() <= span.start() && span.start() < span.end() && span.end() <= end, span::toString);
                assertTrue(end % 5 != 0 || end % 10 == 0 || settled.get(i).opinion().isHeard(), "what calls for it is heard");
                assertTrue(end % 10 != 0 || !settled.get(i).opinion().isHeard(), "what is plain is not asked about");
            }
        }
    }

    @Test
    void noisyTextIsReadAsAWholeAndCleanTextAboutSpansOnly() {
        String text = "la libertc est là " + "mot ".repeat(60) + "la libertc est bien loin du tout dernier motx";
        List<Settled> noisy = read(TokensForTests.screened(text, word -> false, 0.1), List.of());
        assertEquals(List.of("liberté", "liberté"), noisy.stream().map(place -> place.span().after()).toList());
        assertEquals(List.of(text.indexOf("libertc"), text.lastIndexOf("libertc")), noisy.stream().map(place -> place.span().start()).toList());
        ScreenedText far = TokensForTests.screened(text, word -> word.equals("motx"), 0);
        assertEquals(List.of(text.indexOf("motx")), read(far, doubts(far)).stream().map(place -> place.span().start()).toList());
        ScreenedText near = TokensForTests.screened(text, word -> word.equals("loin"), 0);
        assertEquals(List.of("liberté", "loin"), read(near, doubts(near)).stream().map(place -> place.span().after()).toList());
    }

    @Test
    void whatIsBeyondRepairIsNotRead() {
        ScreenedText part = TokensForTests.screened("le acccccc est", word -> word.equals("acccccc"), 0.7);
        assertEquals(doubts(part).stream().map(Settled::unheard).toList(), read(part, doubts(part)));
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
            for (Settled place : assertTimeout(Duration.ofSeconds(20), () -> read(part, doubts(part)))) {
                assertTrue(place.span().start() >= end && place.span().end() <= text.length(), "in order and within the text");
                assertEquals(text.substring(place.span().start(), place.span().end()), place.span().before());
                end = place.span().end();
            }
        }
    }
}
