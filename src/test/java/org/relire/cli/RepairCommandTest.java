package org.relire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.FakeRepairer;
import org.relire.workflow.Lazy;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;

class RepairCommandTest {

    @TempDir
    private Path folder;

    private CliFixture cli;

    @BeforeEach
    void fixture() {
        cli = new CliFixture(folder);
    }

    private String stdin(String text) {
        cli.input = text.getBytes(StandardCharsets.UTF_8);
        return text;
    }

    @Test
    void textGoesThroughAndKeepsItsEnd() {
        stdin("le prefet\r\net l'été");
        assertEquals(0, cli.relire("repair"));
        assertEquals("le préfet\r\net l'été", cli.out);
        assertEquals("", cli.err);
    }

    @Test
    void nothingInNothingOut() {
        assertEquals(0, cli.relire("repair"));
        assertEquals("", cli.out);
    }

    @Test
    void aFileIsReadWithOrWithoutItsByteOrderMark() throws Exception {
        Path file = Files.writeString(folder.resolve("é à.txt"), "\uFEFFprefet");
        assertEquals(0, cli.relire("repair", file.toString()));
        assertEquals("préfet", cli.out);
    }

    @Test
    void jsonOffsetsAreInTheWholeInputAlsoOverPages() throws Exception {
        String input = stdin("un prefet\fdeux \uD83D\uDE00 prefet rnaire");
        assertEquals(0, cli.relire("repair", "--json"));
        JsonNode json = new ObjectMapper().readTree(cli.out);

        assertEquals("un préfet\fdeux \uD83D\uDE00 préfet rnaire", json.get("text").asText());
        assertEquals(2, json.get("edits").size());
        for (JsonNode edit : json.get("edits")) {
            assertEquals("prefet", input.substring(edit.get("start").asInt(), edit.get("end").asInt()));
            assertEquals("prefet", edit.get("before").asText());
            assertEquals("préfet", edit.get("after").asText());
            assertEquals("auto", edit.get("tier").asText());
            assertTrue(edit.get("confidence").isNumber() && edit.get("origin").isTextual());
        }
        assertTrue(json.at("/quality/characterErrorRate").isNumber());
    }

    /// Hears how far a repair is, and cancels it once it has heard `patience` times of it.
    private static final class Listener implements Progress {

        private final List<String> told = new ArrayList<>();
        private final int patience;

        Listener(int patience) {
            this.patience = patience;
        }

        @Override
        public void advance(long done, long total) {
            told.add(done + "/" + total);
        }

        @Override
        public void message(String key, Object... arguments) {
            told.add(key);
        }

        @Override
        public boolean isCancelled() {
            return told.size() >= patience;
        }
    }

    @Test
    void howMuchOfALongTextIsDoneIsTold() {
        Listener listener = new Listener(Integer.MAX_VALUE);
        RepairedText repaired = RepairedText.of("un prefet\f\fdeux", new FakeRepairer(), listener);
        assertEquals("un préfet\f\fdeux", repaired.text());
        assertEquals("un prefet\f\fdeux".length(), repaired.end());
        assertEquals(List.of("0/100", "67/100", "73/100"), listener.told);
    }

    @Test
    void aLongTextGoesThroughAsAShortOneDoes() {
        String text = stdin("le prefet de Namur\n".repeat(2_000));
        assertEquals(0, cli.relire("repair"));
        assertEquals(text.replace("prefet", "préfet"), cli.out);
        assertEquals("", cli.err);
    }

    @Test
    void whatIsRepairedWhenALongTextIsCancelledIsKeptAndTheRestIsThere() {
        String text = "un prefet\fun prefet\fun prefet";
        RepairedText repaired = RepairedText.of(text, new FakeRepairer(), new Listener(2));
        assertEquals("un préfet\fun prefet\fun prefet", repaired.text());
        assertEquals("un prefet\f".length(), repaired.end());
        assertEquals(1, repaired.edits().size());

        RepairedText nothing = RepairedText.of(text, new FakeRepairer(), new Listener(0));
        assertEquals(text, nothing.text());
        assertEquals(0, nothing.end());
    }

    @Test
    void suggestionsAreGivenOnlyWhenAskedFor() throws Exception {
        String input = stdin("le\nrnaire");
        assertEquals(0, cli.relire("repair", "--json"));
        assertEquals(0, new ObjectMapper().readTree(cli.out).get("edits").size());

        assertEquals(0, cli.relire("repair", "--json", "--suggest"));
        JsonNode edit = new ObjectMapper().readTree(cli.out).at("/edits/0");
        assertEquals("suggest", edit.get("tier").asText());
        assertEquals("maire", edit.get("after").asText());
        assertEquals("rnaire", input.substring(edit.get("start").asInt(), edit.get("end").asInt()));

        assertEquals(0, cli.relire("repair", "--suggest"));
        assertEquals("le\nrnaire", cli.out);
        assertTrue(cli.err.startsWith("line 2: “rnaire” → maire (80"), cli.err);
    }

    @Test
    void aSuggestionToDropASignIsSeen() {
        stdin("le ¤ maire");
        assertEquals(0, cli.relire("repair", "--suggest"));
        assertEquals("le ¤ maire", cli.out);
        assertTrue(cli.err.startsWith("line 1: “¤” → ∅ / à (70"), cli.err);
    }

    @Test
    void anOlderEncodingIsReadAndNamed() {
        cli.input = "l’été du prefet".getBytes(Charset.forName("windows-1252"));
        assertEquals(0, cli.relire("repair"));
        assertEquals("l’été du préfet", cli.out);
        assertTrue(cli.err.contains("read as Windows-1252."), cli.err);

        cli.input = "\uFEFFle prefet".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(0, cli.relire("repair"));
        assertEquals("le préfet", cli.out);
    }

    @ParameterizedTest
    @CsvSource({"x-MacRoman,Mac Roman", "IBM850,DOS 850", "UTF-16LE,UTF-16", "UTF-16BE,UTF-16"})
    void whatImportReadsIsRead(String encoding, String known) {
        String text = "Le prefet a été informé de l'état des dépôts, où l'on répare déjà.\r\nÀ Liège, l'été fut très sec.\r\n";
        cli.input = text.getBytes(Charset.forName(encoding));
        assertEquals(0, cli.relire("repair"));
        assertEquals(text.replace("prefet", "préfet"), cli.out);
        assertEquals("“-” is not in UTF-8: read as " + known + ".", cli.err.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n1 0 obj", "II*\0", "\u00ff\u00d8\u00ff\u00e0"})
    void aPdfOrAnImageIsSentToOcr(String bytes) throws Exception {
        Path file = Files.write(folder.resolve("rapport.txt"), bytes.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(3, cli.relire("repair", file.toString()));
        assertEquals("", cli.out);
        assertTrue(cli.err.contains("rapport.txt” is a PDF or an image") && cli.err.contains("relire ocr --repair"), cli.err);
    }

    @Test
    void aFolderIsCalledOne() {
        assertEquals(3, cli.relireIn("fr", "repair", folder.toString()));
        assertTrue(cli.err.contains("est un dossier"), cli.err);
    }

    @Test
    void whatIsNoTextIsRefused() {
        cli.input = new byte[] {'%', 0, 1, 2, 3};
        assertEquals(3, cli.relire("repair"));
        assertEquals("", cli.out);
        assertFalse(cli.err.isEmpty());
    }

    @Test
    void aMissingFileAndMissingModelsAreNamed() {
        assertEquals(3, cli.relireIn("fr", "repair", cli.path("absent.txt")));
        assertTrue(cli.err.contains("absent.txt » n’existe pas"), cli.err);

        cli.repairer = new Lazy<>(() -> {
            throw new RelireException(ErrorKind.MODEL_MISSING, "french.ngrams");
        });
        assertEquals(3, cli.relireIn("fr", "repair"));
        assertTrue(cli.err.contains("french.ngrams"), cli.err);
    }
}
