package org.relire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionFactory;

/// The commands that read files: run, import, ocr.
class JobCommandsTest {

    @TempDir
    private Path folder;

    private CliFixture cli;

    @BeforeEach
    void fixture() {
        cli = new CliFixture(folder);
    }

    private JsonNode json() throws Exception {
        return new ObjectMapper().readTree(cli.out);
    }

    @Test
    void runDoesTheWholeJobAndSaysWhatItCameTo() throws Exception {
        String scan = cli.file("scan.pdf", "scan le prefet", "scan deux").toString();
        assertEquals(0, cli.relire("run", scan, "-o", cli.path("out")), () -> cli.err);

        assertEquals("le préfet\n\fdeux\n", Files.readString(folder.resolve("out/scan.txt")));
        assertTrue(Files.exists(folder.resolve("out/scan.pdf")));
        assertTrue(Files.exists(folder.resolve("out/evidence.csv")));
        assertTrue(cli.out.matches("(?s).*Documents +1\n.*Pages +2\n.*read by OCR +2\n.*Edits +1\n.*"), cli.out);
        assertTrue(cli.err.contains("Reading scan.pdf, page"), cli.err);
    }

    @Test
    void runListsWhatFailedAndGoesOn() throws Exception {
        String scan = cli.file("a.pdf", "scan un", "bad", "scan timeout").toString();
        assertEquals(1, cli.relire("run", scan, cli.path("absent.pdf"), "-o", cli.path("out")));

        assertTrue(cli.out.contains("a.pdf, page 2: "), cli.out);
        assertTrue(cli.out.contains("a.pdf, page 3: The page was not read within 60 s."), cli.out);
        assertTrue(cli.out.contains("absent.pdf” does not exist"), cli.out);
        assertEquals("un\n\f\n\f\n", Files.readString(folder.resolve("out/a.txt")));
    }

    @Test
    void runOnNothingReadableIsBadInput() {
        assertEquals(3, cli.relireIn("fr", "run", cli.path("absent.pdf"), "-o", cli.path("out")));
        assertTrue(cli.out.contains("n’existe pas"), cli.out);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aRunThatTookNothingInCountsNothing() {
        cli.relire("run", cli.path("absent.pdf"), "-o", cli.path("out"));

        assertEquals(1, cli.out.lines().count(), cli.out);
    }

    @Test
    void whatWasImportedIsReadByARunOnTheCollectionAlone() throws Exception {
        String scan = cli.file("scan.pdf", "scan le prefet", "scan deux").toString();
        assertEquals(0, cli.relire("import", scan, "-c", cli.path("collection")), () -> cli.err);
        assertEquals(0, cli.relire("search", "préfet", "-c", cli.path("collection")), () -> cli.err);
        assertTrue(cli.err.contains("2 pages have not been read yet"), cli.err);
        assertEquals(1, cli.relire("export", "-f", "txt", "-c", cli.path("collection"), "-o", cli.path("early")), () -> cli.err);
        assertTrue(cli.err.contains("No file for 1 document of which nothing has been read: scan.pdf"), cli.err);
        assertTrue(cli.err.contains("2 pages have not been read yet"), cli.err);
        assertEquals("", cli.out);
        assertFalse(Files.exists(folder.resolve("early/scan.txt")));

        assertEquals(0, cli.relire("run", "-c", cli.path("collection"), "-o", cli.path("out")), () -> cli.err);

        assertEquals("le préfet\n\fdeux\n", Files.readString(folder.resolve("out/scan.txt")));
        assertTrue(cli.out.matches("(?s).*Documents +1\n.*Pages +2\n.*"), cli.out);
        cli.relire("search", "préfet", "-c", cli.path("collection"));
        assertFalse(cli.err.contains("not been read"), cli.err);
    }

    @Test
    void onlyDocumentsOfWhichSomethingIsReadAreExported() throws Exception {
        String read = cli.file("read.pdf", "scan un", "bad").toString();
        String failed = cli.file("failed.pdf", "bad").toString();
        assertEquals(1, cli.relire("run", read, failed, "-c", cli.path("collection"), "-o", cli.path("out")), () -> cli.err);
        assertTrue(Files.exists(folder.resolve("out/read.txt")));
        assertFalse(Files.exists(folder.resolve("out/failed.txt")));
        assertFalse(Files.exists(folder.resolve("out/failed.pdf")));
        assertTrue(cli.out.contains("failed.pdf, page 1: "), cli.out);

        assertEquals(1, cli.relire("export", "-f", "txt", "-c", cli.path("collection"), "-o", cli.path("x")));
        assertEquals(cli.path("x/read.txt"), cli.out.strip());
        assertTrue(cli.err.contains("of which nothing has been read: failed.pdf"), cli.err);
        assertEquals(0, cli.relire(
                "export", "-f", "txt", "-c", cli.path("collection"), "-o", cli.path("x"), "--document", "read.pdf"), () -> cli.err);
    }

    @Test
    void aRunWithoutFilesMakesNoCollection() {
        assertEquals(3, cli.relire("run", "-c", cli.path("nowhere"), "-o", cli.path("out")));

        assertTrue(cli.err.contains("nowhere” is not a Relire collection"), cli.err);
        assertFalse(Files.exists(folder.resolve("nowhere")));
    }

    @Test
    void aRunWhoseCollectionIsTemporarySaysSo() {
        String scan = cli.file("a.pdf", "scan un").toString();
        cli.relire("run", scan, "-o", cli.path("out"));
        assertTrue(cli.err.contains("The collection is not kept"), cli.err);
        cli.relire("run", scan, "-c", cli.path("collection"), "-o", cli.path("out"));
        assertFalse(cli.err.contains("The collection is not kept"), cli.err);
    }

    @Test
    void anEmptyCollectionIsCalledEmpty() throws Exception {
        Files.createDirectories(cli.collectionFolder);
        Files.createFile(cli.collection.folder().database());
        assertEquals(3, cli.relireIn("fr", "run", "-c", cli.path("collection"), "-o", cli.path("out")));
        assertTrue(cli.err.contains("Rien à faire") && cli.err.contains("aucun document"), cli.err);
    }

    @Test
    void noCollectionIsMadeAmongTheFilesToRead() throws Exception {
        String scan = cli.file("a.pdf", "scan un").toString();
        Path link = Files.createSymbolicLink(folder.resolve("lien"), folder.resolve("input"));

        assertEquals(2, cli.relire("import", cli.path("input"), "-c", cli.path("input")));
        assertTrue(cli.err.contains("input” holds the files to read"), cli.err);
        assertEquals(2, cli.relire("import", cli.path("input"), "-c", link.toString()));
        assertEquals(2, cli.relire("import", scan, "-c", cli.path("input")));
        assertEquals(2, cli.relire("run", cli.path("input"), "-c", cli.path("input"), "-o", cli.path("out")));

        assertFalse(Files.exists(folder.resolve("input/collection.db")));
        assertEquals(0, cli.relire("import", cli.path("input"), "-c", cli.path("input/new")), () -> cli.err);
    }

    @Test
    void anEmptyNameIsNotTheCurrentFolder() {
        String scan = cli.file("a.pdf", "scan un").toString();

        assertEquals(2, cli.relire("import", "", "-c", cli.path("c")));
        assertTrue(cli.err.contains("has an empty name"), cli.err);
        assertEquals(2, cli.relire("import", scan, "-c", ""));
        assertEquals(2, cli.relire("run", scan, "", "-o", cli.path("out")));
        assertEquals(2, cli.relire("run", scan, "-o", ""));
        assertEquals(2, cli.relire("run", scan, "-c", "", "-o", cli.path("out")));
        assertFalse(Files.exists(folder.resolve("c")));
    }

    @Test
    void aFolderThatIsPassedOverSaysWhy() throws Exception {
        cli.file("a.pdf", "scan un");
        Files.createFile(folder.resolve("input/.relireignore"));
        assertEquals(3, cli.relire("import", cli.path("input"), "-c", cli.path("c")));
        assertTrue(cli.out.contains("holds a file “.relireignore”"), cli.out);

        assertEquals(3, cli.relire("import", cli.path("c"), "-c", cli.path("d")));
        assertTrue(cli.out.contains("c” is a Relire collection"), cli.out);
    }

    @Test
    void runAsJsonIsOneDocument() throws Exception {
        String scan = cli.file("a.pdf", "scan le prefet", "bad").toString();
        assertEquals(1, cli.relire("run", scan, "-o", cli.path("out"), "--json"));

        assertEquals(1, json().get("recognized").asInt());
        assertEquals(1, json().get("failed").asInt());
        assertEquals(1, json().get("edits").asInt());
        assertEquals(1, json().get("problems").size());
    }

    @Test
    void importNamesDuplicatesAndWhatCannotBeRead() throws Exception {
        cli.file("a.pdf", "un");
        cli.file("b.pdf", "un");
        cli.file("vide.pdf");
        assertEquals(1, cli.relire("import", cli.path("input"), "-c", cli.path("c"), "--json"));

        assertEquals("a.pdf", json().at("/imported/0/fileName").asText());
        assertTrue(json().at("/duplicates/0/file").asText().endsWith("b.pdf"));
        assertEquals("file_empty", json().at("/rejected/0/error").asText());
    }

    @Test
    void whatIsPassedOverInFoldersIsSaid() throws Exception {
        cli.file("a.pdf", "scan un");
        Path gif = cli.file("b.gif", "x");
        Path bare = cli.file("sans", "x");
        cli.file(".caché", "x");
        Path broken = Files.createSymbolicLink(folder.resolve("input/c.pdf"), folder.resolve("absent.pdf"));
        Path link = Files.createSymbolicLink(folder.resolve("input/d"), Files.createDirectory(folder.resolve("other")));

        assertEquals(0, cli.relire("import", cli.path("input"), "-c", cli.path("c")));
        assertTrue(cli.err.contains("4 files passed over"), cli.err);
        assertTrue(cli.err.contains(String.join(", ", gif.toString(), broken.toString(), link.toString(), bare.toString())), cli.err);
        cli.relire("import", cli.path("input"), "-c", cli.path("c"), "--json");
        assertEquals(gif.toString(), json().at("/passedOver/0").asText());
        assertEquals(0, cli.relire("run", cli.path("input"), "-c", cli.path("c"), "-o", cli.path("out"), "--json"));
        assertTrue(cli.err.contains("4 files passed over"), cli.err);
        assertEquals(4, json().get("passedOver").size());
    }

    @Test
    void importSaysWhatItTookIn() {
        assertEquals(0, cli.relire("import", cli.file("a.pdf", "un", "deux").toString(), "-c", cli.path("c")));
        assertTrue(cli.out.contains("a.pdf (2 pages)"), cli.out);
    }

    @Test
    void ocrWritesTheTextPagesPartedByFormFeeds() {
        String scan = cli.file("a.pdf", "scan le prefet", "scan deux").toString();
        assertEquals(0, cli.relire("ocr", scan));
        assertEquals("le prefet\n\fdeux\n", cli.out);

        assertEquals(0, cli.relire("ocr", scan, scan, "--repair"));
        assertEquals("le préfet\n\fdeux\n\fle préfet\n\fdeux\n", cli.out);
    }

    @Test
    void ocrAsJsonIsOneObjectALineForEachFile() throws Exception {
        String one = cli.file("a.pdf", "scan le prefet").toString();
        String two = cli.file("b.pdf", "scan autre").toString();
        assertEquals(0, cli.relire("ocr", one, two, "--repair", "-f", "json"));

        assertEquals(2, cli.out.lines().count());
        JsonNode first = new ObjectMapper().readTree(cli.out.lines().findFirst().orElseThrow());
        assertEquals("le préfet", first.at("/pages/0/text").asText());
        assertEquals("le prefet", first.at("/pages/0/rawText").asText());
    }

    @Test
    void ocrWritesAltoAndHocr() {
        String scan = cli.file("a.pdf", "scan le prefet").toString();
        assertEquals(0, cli.relire("ocr", scan, "-f", "alto"));
        assertTrue(cli.out.contains("CONTENT=\"prefet\""));
        assertEquals(0, cli.relire("ocr", scan, "-f", "hocr"));
        assertTrue(cli.out.contains("ocrx_word"));
    }

    @Test
    void ocrNamesAFailedPageAndKeepsTheOthers() {
        assertEquals(1, cli.relire("ocr", cli.file("a.pdf", "scan un", "scan timeout").toString()));
        assertEquals("un\n\f\n", cli.out);
        assertTrue(cli.err.contains("a.pdf, page 2: "), cli.err);
    }

    @Test
    void ocrUsesTheTextThatThePageCarriesAsARunDoes() {
        assertEquals(0, cli.relire("ocr", cli.file("a.pdf", "layer timeout").toString()), () -> cli.err);
        assertEquals("timeout\n", cli.out);
    }

    @Test
    void ocrKeepsNothing() {
        List<Path> made = new ArrayList<>();
        CollectionFactory factory = cli.factory;
        cli.factory = path -> {
            made.add(path);
            return factory.open(path);
        };
        assertEquals(0, cli.relire("ocr", cli.file("a.pdf", "scan un").toString(), cli.file("b.pdf", "scan deux").toString()));
        assertEquals(2, made.stream().distinct().count());
        assertTrue(made.stream().allMatch(path -> Files.notExists(path.getParent())), made::toString);
    }

    @Test
    void ocrOfAFolderIsRefused() {
        cli.file("a.pdf", "scan un");
        assertEquals(3, cli.relire("ocr", cli.path("input")));
        assertTrue(cli.err.contains("is a folder"), cli.err);
    }

    @Test
    void ocrOfAFileThatIsNotThereIsBadInput() {
        assertEquals(3, cli.relire("ocr", cli.path("absent.png")));
        assertTrue(cli.err.contains("does not exist"), cli.err);
    }

    @Test
    void aLockedCollectionHasItsExitCode() {
        cli.factory = path -> {
            throw new RelireException(ErrorKind.COLLECTION_LOCKED, path);
        };
        assertEquals(4, cli.relire("run", cli.file("a.pdf", "scan un").toString(), "-c", cli.path("c")));
        assertTrue(cli.err.contains("is open in another window or command"), cli.err);
    }

    @Test
    void aBugHasAShortCodeThatIsTheSameEachTimeAndNamesTheLog() {
        String scan = cli.file("a.pdf", "scan crash").toString();
        assertEquals(70, cli.relire("run", scan, "-o", cli.path("out")));
        String first = cli.err.lines().reduce((a, b) -> b).orElseThrow();
        assertEquals(70, cli.relire("run", scan, "-o", cli.path("out")));

        assertTrue(first.matches("Internal error R-[0-9A-F]{8}\\. .*relire\\.log"), first);
        assertEquals(first, cli.err.lines().reduce((a, b) -> b).orElseThrow());
    }
}
