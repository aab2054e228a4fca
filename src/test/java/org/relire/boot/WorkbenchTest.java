package org.relire.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Messages;
import org.relire.workflow.RelireException;

class WorkbenchTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int start(Runnable window) {
        return Workbench.start(window, Messages.of(Locale.FRENCH), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @Test
    void withoutADisplayTheCommandLineIsNamed() {
        assertEquals(1, start(() -> {
            throw new UnsupportedOperationException("Unable to open DISPLAY");
        }));
        String sentence = said.toString(StandardCharsets.UTF_8);
        assertTrue(sentence.contains("« relire --help »") && sentence.lines().count() == 1, sentence);
    }

    @Test
    void whatThePersonCanMendIsSaidInASentence() {
        RelireException missing = new RelireException(ErrorKind.MODEL_MISSING, "fra.traineddata");
        assertEquals(missing.kind().exitCode(), start(() -> {
            throw new RuntimeException("Exception in Application start method", missing);
        }));
        String sentence = said.toString(StandardCharsets.UTF_8);
        assertTrue(sentence.contains("fra.traineddata") && !sentence.contains("Exception"), sentence);
    }

    @Test
    void aWindowThatIsClosedEndsWellAndABugStaysOne() {
        assertEquals(0, start(() -> { }));
        assertThrows(IllegalStateException.class, () -> start(() -> {
            throw new IllegalStateException("a bug");
        }));
        assertEquals(0, said.size());
    }
}
