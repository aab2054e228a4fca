package org.relire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.relire.workflow.Messages;

class ConsoleProgressTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Console console = new Console(InputStream.nullInputStream(), new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(said, true, StandardCharsets.UTF_8), false, Messages.of(Locale.ENGLISH));

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void aStepWithOneSentenceForAllPagesSaysHowFarItIs() {
        try (ConsoleProgress progress = ConsoleProgress.lines(console, 0, false)) {
            progress.message("progress.repair", "a.txt");
            progress.advance(0, 3);
            progress.advance(1, 3);
            progress.advance(3, 3);
        }
        assertEquals(List.of("Repairing a.txt", "Repairing a.txt (1/3)"), lines());
    }

    @Test
    void noLineComesBeforeAWhileHasPassed() {
        try (ConsoleProgress progress = ConsoleProgress.lines(console, Long.MAX_VALUE, false)) {
            progress.message("progress.repair", "a.txt");
            progress.advance(0, 3);
            progress.advance(1, 3);
            progress.message("progress.repair", "b.txt");
        }
        assertEquals(List.of("Repairing a.txt"), lines());
    }

    @Test
    void aJobThatIsDoneAtOnceIsSilent() {
        try (ConsoleProgress progress = ConsoleProgress.lines(console, Long.MAX_VALUE, true)) {
            progress.message("progress.repair", "a.txt");
            progress.advance(0, 3);
            progress.advance(1, 3);
        }
        assertEquals(List.of(), lines());
    }
}
