package org.relire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.repair.ModelsFolder;
import org.relire.repair.RepairEngine;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Lazy;
import org.relire.workflow.RelireException;

/// Commands that repair, with the real engine and models of which the neural reader is missing or damaged.
class MissingReaderTest {

    private static final String NOISY = "Lcs membres de la com mission ont délibcré sur lc budget.";

    @TempDir
    private Path folder;
    @TempDir
    private Path models;

    private CliFixture cli;

    @BeforeEach
    void fixture() throws Exception {
        cli = new CliFixture(folder);
        ModelsFolder.copyWithoutReader(models);
        openAnew();
    }

    private void openAnew() {
        cli.repairer = new Lazy<>(() -> {
            try {
                return RepairEngine.open(models);
            } catch (IOException e) {
                throw new RelireException(ErrorKind.MODEL_MISSING, List.of(models), e);
            }
        });
    }

    private Path reader() {
        return models.resolve(ModelsFolder.READER);
    }

    private String note(String what) {
        return "“" + reader() + "” " + what + ": repair works without this model but mends fewer errors; copy it again from Relire’s release.\n";
    }

    @Test
    void repairSaysOnceWhichFileIsMissingAndMendsAllTheSame() throws Exception {
        cli.input = (NOISY + "\f" + NOISY).getBytes(StandardCharsets.UTF_8);
        assertEquals(0, cli.relire("repair"));
        assertTrue(cli.out.startsWith("Les membres de la commission"), cli.out);
        assertEquals(note("is missing").replace("\n", System.lineSeparator()), cli.err);

        openAnew();
        assertEquals(0, cli.relire("repair", "--json"));
        assertTrue(new ObjectMapper().readTree(cli.out).get("text").asText().startsWith("Les membres"), cli.out);
        assertEquals(1, cli.err.lines().count(), cli.err);
    }

    @Test
    void aDamagedFileIsNamedInFrenchToo() throws Exception {
        Files.writeString(reader(), "rien de tel");
        cli.input = NOISY.getBytes(StandardCharsets.UTF_8);
        assertEquals(0, cli.relireIn("fr", "repair"));
        assertEquals("« " + reader() + " » est abîmé ou illisible : la réparation fonctionne sans ce modèle, mais corrige moins d’erreurs ; "
                + "copiez-le à nouveau depuis la version publiée de Relire." + System.lineSeparator(), cli.err);
    }

    @Test
    void aRunSaysItAfterItsReport() throws Exception {
        String text = cli.file("a.pdf", NOISY, NOISY).toString();
        assertEquals(0, cli.relire("run", text, "-o", cli.path("out"), "--json"), () -> cli.err);
        assertEquals(2, new ObjectMapper().readTree(cli.out).get("pages").asInt());
        assertEquals(1, cli.err.lines().filter(line -> line.startsWith("“" + reader())).count(), cli.err);
        assertTrue(cli.err.replace("\r", "").endsWith(note("is missing")), cli.err);
    }

    @Test
    void whoReadsWithoutRepairIsNotTold() throws Exception {
        String scan = cli.file("a.pdf", "scan " + NOISY).toString();
        assertEquals(0, cli.relire("ocr", scan), () -> cli.err);
        assertFalse(cli.err.contains("is missing"), cli.err);
        assertEquals(0, cli.relire("ocr", "--repair", scan), () -> cli.err);
        assertTrue(cli.err.contains("is missing"), cli.err);
    }

    @Test
    void textThatLeavesNothingToWeighDoesNotMissTheReader() {
        cli.input = "Le ministre répond.".getBytes(StandardCharsets.UTF_8);
        assertEquals(0, cli.relire("repair"));
        assertEquals("", cli.err);
    }
}
