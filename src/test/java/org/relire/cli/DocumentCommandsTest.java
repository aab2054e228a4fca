package org.relire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relire.model.SourceDocument;

/// `relire documents` and `relire remove`, and documents of one name.
class DocumentCommandsTest {

    @TempDir
    private Path folder;

    private CliFixture cli;

    @BeforeEach
    void collection() {
        cli = CliFixture.withReport(folder);
    }

    @Test
    void documentsOfOneNameAreToldApart() throws Exception {
        Path other = Files.createDirectories(folder.resolve("input/autre")).resolve("rapport.pdf");
        Files.write(other, List.of("scan le budget de la ville"));
        assertEquals(0, cli.onCollection("run", other.toString(), "-o", cli.path("out")), () -> cli.err);
        List<String> ids = cli.collection.store().documents().stream().map(document -> document.id().value()).toList();

        assertEquals(0, cli.onCollection("search", "budget"));
        assertTrue(ids.size() == 2 && ids.stream().allMatch(id -> cli.out.contains("rapport.pdf [" + id + "], page 1")), cli.out);
        assertEquals(0, cli.onCollection("series", "--find", "budget", "--by", "compte"));
        assertTrue(ids.stream().allMatch(id -> cli.out.contains("rapport.pdf [" + id + "], page 1")), cli.out);
        assertEquals(3, cli.onCollection("export", "-f", "txt", "-o", cli.path("x"), "--document", "rapport.pdf"));
        assertTrue(ids.stream().allMatch(cli.err::contains), cli.err);
        assertEquals(3, cli.onCollection("tag", "T", "--document", "rapport.pdf", "--page", "1", "--quote", "budget"));
        assertEquals(0, cli.onCollection("tag", "T", "--document", ids.get(1), "--page", "1", "--quote", "budget"));
    }

    @Test
    void documentsAreListedWithWhatIsReadOfThem() throws Exception {
        cli.clock = Clock.offset(cli.clock, Duration.ofHours(1));
        assertEquals(0, cli.onCollection("import", cli.file("long.pdf", "scan un", "scan deux").toString()));
        List<SourceDocument> documents = cli.collection.store().documents();

        assertEquals(0, cli.onCollection("documents"));
        assertEquals(documents.get(0).id() + "  rapport.pdf (2 pages)\n" + documents.get(1).id() + "  long.pdf (2 pages, 2 not read yet)\n", cli.out);
        assertEquals(0, cli.onCollection("documents", "--json"));
        assertEquals(documents.get(1).id().value(), cli.json().at("/1/document").asText());
        assertEquals("long.pdf", cli.json().at("/1/fileName").asText());
        assertEquals(0, cli.json().at("/0/unread").asInt());
        assertEquals(2, cli.json().at("/1/unread").asInt());
        assertEquals(2, cli.json().at("/1/pages").asInt());
        assertEquals("pdf", cli.json().at("/1/kind").asText());
    }

    @Test
    void aDocumentThatIsRemovedIsNoLongerFoundAndItsFileStays() throws Exception {
        Path original = cli.collection.folder().original(cli.collection.store().documents().getFirst());
        assertTrue(Files.exists(original));

        assertEquals(0, cli.onCollection("remove", "rapport.pdf", "rapport.pdf", "--yes"), () -> cli.err);
        assertTrue(cli.out.startsWith("1 document deleted from the collection."), cli.out);
        assertEquals(List.of(), cli.collection.store().documents());
        assertEquals(0, cli.collection.index().size());
        assertFalse(Files.exists(original));
        assertTrue(Files.exists(folder.resolve("input/rapport.pdf")));
        assertEquals(0, cli.onCollection("documents"));
        assertTrue(cli.out.isEmpty() && cli.err.contains("holds no document"), cli.err);
    }

    @ParameterizedTest
    @CsvSource({"fr, oui, true", "fr, O, true", "en, y, true", "en, n, false", "fr, '', false", "en, perhaps, false"})
    void aDocumentIsRemovedOnlyOnAYes(String language, String answer, boolean removed) throws Exception {
        cli.terminal = true;
        cli.input = (answer + "\n").getBytes(StandardCharsets.UTF_8);

        assertEquals(removed ? 0 : 1, cli.relireIn(language, "remove", "rapport.pdf", "-c", cli.path("collection")));
        assertTrue(cli.err.contains("rapport.pdf (2 pages)"), cli.err);
        assertEquals(removed, cli.collection.store().documents().isEmpty());
    }

    @Test
    void whereNobodyCanAnswerNothingIsRemoved() throws Exception {
        assertEquals(2, cli.onCollection("remove", "rapport.pdf"));
        assertTrue(cli.err.contains("add “--yes”"), cli.err);
        assertEquals(3, cli.onCollection("remove", "rapport.pdf", "nobody.pdf", "--yes"));
        assertEquals(1, cli.collection.store().documents().size());
    }
}
