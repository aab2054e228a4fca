package org.relire.training.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

class TesseractCommandLineTest {

    @TempDir
    Path folder;

    private TesseractCommandLine program(String script) throws IOException {
        Path file = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new TesseractCommandLine(file.toString(), List.of("--psm", "6"), Path.of("models"), "fra_best_int");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void itReadsTheImageWithTheGivenModelOnOneThread() throws Exception {
        assertEquals("a.png stdout --tessdata-dir models -l fra_best_int --psm 6 1",
                program("echo \"$@\" $OMP_THREAD_LIMIT").read(Path.of("a.png")).strip());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whereItFailsItsOwnWordsAreTold() throws Exception {
        TesseractCommandLine program = program("echo half a page; echo >&2; echo Cannot read a.png >&2; echo More >&2; exit 1");
        RelireException failure = assertThrows(RelireException.class, () -> program.read(Path.of("a.png")));
        assertEquals(ErrorKind.PROGRAM_FAILED, failure.kind());
        assertEquals("Cannot read a.png", failure.arguments().getLast());
    }

    @Test
    void aProgramThatIsNotThereIsNamed() {
        String missing = folder.resolve("none").toString();
        RelireException failure = assertThrows(RelireException.class,
                () -> new TesseractCommandLine(missing, List.of(), Path.of("models"), "fra").read(Path.of("a.png")));
        assertEquals(ErrorKind.PROGRAM_MISSING, failure.kind());
        assertEquals(missing, failure.arguments().getFirst());
    }
}
