package org.relire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.model.DocumentId;
import org.relire.workflow.Sha256;

/// Where results are written, and what they may replace.
class OutputFolderTest {

    @TempDir
    private Path folder;

    private CliFixture cli;

    @BeforeEach
    void fixture() {
        cli = new CliFixture(folder);
    }

    @Test
    void anOutputThatIsAFileIsSaidBeforeTheWorkBegins() throws Exception {
        String scan = cli.file("a.pdf", "scan un").toString();
        Path inTheWay = Files.writeString(folder.resolve("out"), "x");

        assertEquals(3, cli.relire("run", scan, "-o", cli.path("out")));

        assertTrue(cli.err.contains("out” is a file"), cli.err);
        assertFalse(cli.err.contains("Reading"), cli.err);
        assertEquals("x", Files.readString(inTheWay));
    }

    @Test
    void aDocumentThatCannotBeWrittenDoesNotStopTheOthers() throws Exception {
        String one = cli.file("unprintable.pdf", "scan un").toString();
        String two = cli.file("b.pdf", "scan deux").toString();
        assertEquals(1, cli.relire("run", one, two, "-o", cli.path("out")));

        assertTrue(Files.exists(folder.resolve("out/b.pdf")));
        assertTrue(cli.out.contains("unprintable.pdf” cannot be written"), cli.out);
    }

    @Test
    void runNeverWritesOverItsInput() throws Exception {
        Path scan = cli.file("a.pdf", "scan un");
        assertEquals(2, cli.relire("run", scan.toString(), "-o", cli.path("input")));
        assertEquals(2, cli.relire("run", cli.path("input"), "-o", cli.path("input/../input")));

        assertEquals("scan un\n", Files.readString(scan));
    }

    @Test
    void runNeverWritesOverItsInputThroughALink() throws Exception {
        Path scan = cli.file("a.txt", "scan un");
        Path link = Files.createSymbolicLink(folder.resolve("lien"), folder.resolve("input"));

        assertEquals(2, cli.relire("run", cli.path("input"), "-o", link.toString()));
        assertEquals(2, cli.relire("run", cli.path("lien"), "-o", cli.path("input")));
        assertTrue(cli.err.contains("holds the files to read"), cli.err);

        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path linked = Files.createSymbolicLink(elsewhere.resolve("a.txt"), scan);
        assertEquals(2, cli.relire("run", linked.toString(), "-o", cli.path("input")));
        assertEquals(2, cli.relire("run", linked.toString(), "-o", elsewhere.toString()));
        assertEquals("scan un\n", Files.readString(scan));
    }

    @Test
    void runNeverWritesAboveItsInputNorToAFolderOfItThatHoldsSome() throws Exception {
        cli.file("a.txt", "scan un");
        Files.createDirectory(folder.resolve("input/1967"));
        Files.writeString(folder.resolve("input/1967/b.txt"), "scan deux");

        assertEquals(2, cli.relire("run", cli.path("input/1967"), "-o", cli.path("input")));
        assertEquals(2, cli.relire("run", cli.path("input"), "-o", cli.path("input/1967")));

        assertFalse(Files.exists(folder.resolve("input/.relireignore")));
        assertFalse(Files.exists(folder.resolve("input/1967/.relireignore")));
        assertEquals(0, cli.relire("run", cli.path("input"), "-o", cli.path("input/new/results")), () -> cli.err);
    }

    @Test
    void resultsReplaceOnlyResults() throws Exception {
        String one = cli.file("a.pdf", "scan un").toString();
        String two = cli.file("b.pdf", "scan deux").toString();
        Path notes = folder.resolve("out/a.txt");
        Files.createDirectories(notes.getParent());
        Files.writeString(notes, "mes notes");
        Files.writeString(folder.resolve("out/evidence.csv"), "mon tableau");

        assertEquals(3, cli.relire("run", one, two, "-o", cli.path("out"), "-c", cli.path("collection")));
        assertTrue(cli.out.contains("a.txt” is there already and is not as Relire wrote it"), cli.out);
        assertTrue(cli.out.contains("evidence.csv” is there already"), cli.out);
        assertEquals("mes notes", Files.readString(notes));
        assertEquals("mon tableau", Files.readString(folder.resolve("out/evidence.csv")));
        assertEquals("deux\n", Files.readString(folder.resolve("out/b.txt")));
        assertTrue(Files.exists(folder.resolve("out/a.pdf")));

        Files.delete(notes);
        Files.delete(folder.resolve("out/evidence.csv"));
        assertEquals(0, cli.relire("run", one, two, "-o", cli.path("out"), "-c", cli.path("collection")), () -> cli.out);
        assertEquals(0, cli.relire("run", one, two, "-o", cli.path("out"), "-c", cli.path("collection")), () -> cli.out);
    }

    @Test
    void aSecondBatchLeavesTheResultsOfTheFirst() throws Exception {
        String sentence = "scan La commission recommande de revoir le cadre du personnel de ";
        Path former = Files.createDirectories(folder.resolve("1967"));
        Path later = Files.createDirectories(folder.resolve("1968"));
        Files.writeString(former.resolve("rapport.txt"), sentence + "Namur.");
        Files.writeString(later.resolve("rapport.txt"), sentence + "Liège.");
        for (Path batch : List.of(former, later, later)) {
            cli.clock = Clock.offset(cli.clock, Duration.ofHours(1));
            assertEquals(0, cli.relire("run", batch.toString(), "-o", cli.path("out"), "-c", cli.path("collection")), () -> cli.out);
        }

        List<Path> texts;
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            texts = files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
        assertEquals(2, texts.size(), texts::toString);
        String all = Files.readString(texts.getFirst()) + Files.readString(texts.getLast());
        assertTrue(all.contains("Namur") && all.contains("Liège"), all);
        String table = Files.readString(folder.resolve("out/evidence.csv"));
        assertTrue(table.contains("Namur") && table.contains("Liège"), table);
    }

    @Test
    void aRunThatKeepsNoCollectionLeavesTheResultsOfAnotherDocument() throws Exception {
        Path former = Files.createDirectories(folder.resolve("1967")).resolve("rapport.txt");
        Path later = Files.createDirectories(folder.resolve("1968")).resolve("rapport.txt");
        Files.writeString(former, "À Namur.");
        Files.writeString(later, "À Liège.");
        for (Path each : List.of(former, later, former, later)) {
            cli = new CliFixture(folder);
            assertEquals(0, cli.relire("run", each.toString(), "-o", cli.path("out")), () -> cli.out);
        }

        assertEquals("À Namur.\n", Files.readString(folder.resolve("out/rapport.txt")));
        String id = DocumentId.ofSha256(Sha256.of(later)).value();
        assertEquals("À Liège.\n", Files.readString(folder.resolve("out/rapport-" + id + ".txt")));

        Files.delete(folder.resolve("out/rapport.txt"));
        cli = new CliFixture(folder);
        assertEquals(0, cli.relire("run", later.toString(), "-o", cli.path("out")), () -> cli.out);
        assertEquals("À Liège.\n", Files.readString(folder.resolve("out/rapport.txt")));
    }

    @Test
    void resultsOfARunAreNotTakenForInputOfTheNext() {
        cli.file("a.pdf", "scan un");
        assertEquals(0, cli.relire("run", cli.path("input"), "-o", cli.path("input/out")));
        assertEquals(0, cli.relire("run", cli.path("input"), "-o", cli.path("input/out"), "-c", cli.path("c")));

        assertTrue(cli.out.matches("(?s).*Documents +1\n.*"), cli.out);
        assertTrue(cli.out.contains("One file was in the collection already."), cli.out);
    }
}
