package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Text that is no text: bounded, never an exception, and edits that replay.
class HostileTextTest {
    private static RepairEngine engine;

    @BeforeAll
    static void open() throws Exception {
        engine = RepairEngine.open(Path.of("models"));
    }

    static Stream<String> hostile() {
        Random random = new Random(7);
        StringBuilder control = new StringBuilder();
        StringBuilder surrogates = new StringBuilder();
        StringBuilder base64 = new StringBuilder();
        StringBuilder anything = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            control.append((char) random.nextInt(0x20));
            surrogates.append((char) (0xD800 + random.nextInt(0x800)));
            base64.append("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charAt(random.nextInt(64)));
            anything.append((char) random.nextInt(0x10000));
        }
        return Stream.of("", " ", "\n", "'", "-", "�", "l'", "l '", "\uD800", "a\u0301\u0301\u0301", control.toString(), surrogates.toString(),
                base64.toString(), anything.toString(), "'".repeat(20_000), "é".repeat(20_000), "l'".repeat(10_000), "a ".repeat(10_000),
                "· • ".repeat(5_000), "12 345,67 ".repeat(2_000), "rn".repeat(10_000), "- ".repeat(10_000), "тест русского текста ".repeat(500),
                "Ã©".repeat(5_000), "\u00AD".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void neverFailsAndReplays(String text) {
        Repair repair = assertTimeout(Duration.ofSeconds(20), () -> engine.repair(RepairInput.ofText(text)));
        int end = 0;
        for (ProposedEdit edit : repair.edits()) {
            assertTrue(edit.range().start() >= end, "edits overlap or are out of order");
            assertEquals(edit.before(), edit.range().in(text));
            end = edit.range().end();
        }
        int last = 0;
        for (ProposedSuspect suspect : repair.suspects()) {
            assertTrue(suspect.range().start() >= last, "suspects overlap or are out of order");
            assertEquals(suspect.before(), suspect.range().in(text));
            assertTrue(suspect.suggestions().size() <= 5);
            assertTrue(repair.edits().stream().noneMatch(e -> e.range().overlaps(suspect.range())));
            last = suspect.range().end();
        }
    }

    @Test
    void aLineOfTenMegabytesTakesBoundedTime() {
        String line = "Le conseil communal a delibéré sur lc budget de l'exercice. ".repeat(170_000);
        assertTimeout(Duration.ofSeconds(300), () -> engine.quality(RepairInput.ofText(line)));
    }
}
