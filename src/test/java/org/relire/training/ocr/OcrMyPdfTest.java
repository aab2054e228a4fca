package org.relire.training.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

class OcrMyPdfTest {

    @TempDir
    Path folder;

    private OtherProgram program(String script, String options) throws IOException {
        Path models = Files.createDirectories(folder.resolve("models"));
        Files.writeString(models.resolve("fra_best_int.traineddata"), "the model");
        Path file = Files.writeString(folder.resolve("ocrmypdf"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return OtherProgram.of(file + " " + options, models, "fra_best_int");
    }

    private static boolean hasTesseract() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "tesseract")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @EnabledIf("hasTesseract")
    void itsTextIsThatOfTheFileBesideThePdf() throws Exception {
        OtherProgram program = program("echo \"$@\" | cut -d' ' -f 4- > $3; cat $TESSDATA_PREFIX/fra_best_int.traineddata >> $3", "--deskew");
        String read = program.read(Path.of("a.png"));
        assertEquals("--output-type pdf --jobs 1 --image-dpi 300 -l fra_best_int --deskew a.png", read.lines().findFirst().orElse("").replaceAll(" [^ ]*$", ""));
        assertEquals("the model", read.lines().reduce("", (_, line) -> line));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @EnabledIf("hasTesseract")
    void anImageOnWhichItFailsGivesNoText() throws Exception {
        OtherProgram program = program("echo half a page > $3; exit 1", "");
        assertEquals(ErrorKind.PROGRAM_FAILED, assertThrows(RelireException.class, () -> program.read(Path.of("a.png"))).kind());
    }

    @Test
    void otherNamesAreTakenForTesseract() {
        assertInstanceOf(TesseractCommandLine.class, OtherProgram.of("/opt/bin/tesseract --psm 6", folder, "fra"));
    }
}
