package org.relire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.EvidenceDetails;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.Samples;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.model.Target;
import org.relire.model.TextQuote;
import org.relire.model.TextRange;
import org.relire.search.LuceneSearchIndex;
import org.relire.workflow.Collection;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.EditPage;

/// The commands over a collection that is there: search, evidence, tag, tags, series, export; and evaluate, train.
class CollectionCommandsTest {

    @TempDir
    private Path folder;

    private CliFixture cli;

    @BeforeEach
    void collection() {
        cli = CliFixture.withReport(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"search x", "documents", "remove x --yes", "evidence", "tags", "series", "tag t --query x", "export -f txt -o o", "check"})
    void aFolderThatIsNoCollectionIsNamedAndNotMadeOne(String command) {
        String[] arguments = (command + " -c " + cli.path("nowhere")).split(" ");

        assertEquals(3, cli.relire(arguments));
        assertTrue(cli.err.contains("nowhere” is not a Relire collection"), cli.err);
        assertTrue(Files.notExists(folder.resolve("nowhere")));
    }

    @Test
    void searchSaysWhereAndWhy() throws Exception {
        assertEquals(0, cli.onCollection("search", "budget"));
        assertTrue(cli.out.startsWith("rapport.pdf, page 1 ("), cli.out);
        assertTrue(cli.out.contains("[budget]"), cli.out);

        assertEquals(0, cli.onCollection("search", "budget", "--json", "--in", "repaired", "--limit", "1"));
        assertEquals(1, cli.json().get("total").asInt());
        assertEquals("rapport.pdf", cli.json().at("/hits/0/fileName").asText());
        assertEquals(1, cli.json().at("/hits/0/page").asInt());
        assertEquals("repaired", cli.json().at("/hits/0/in").asText());
    }

    @Test
    void howManyPagesWereFoundIsSaidInNumber() {
        cli.file("deux.txt", "le budget");
        assertEquals(0, cli.onCollection("import", cli.path("input/deux.txt")));
        assertEquals(0, cli.onCollection("run", "-o", cli.path("out")), () -> cli.err);
        String folder = cli.path("collection");

        assertEquals(0, cli.relireIn("fr", "search", "budget", "--limit", "1", "-c", folder));
        assertEquals("2 pages trouvées, 1 affichée.", cli.err.strip());
        assertEquals(0, cli.relireIn("fr", "search", "budget", "-c", folder));
        assertEquals("2 pages trouvées.", cli.err.strip());
        assertEquals(0, cli.relireIn("en", "search", "budget", "--limit", "1", "-c", folder));
        assertEquals("2 pages found, 1 shown.", cli.err.strip());
    }

    @Test
    void evidenceListsFindingsAndRecommendations() throws Exception {
        PageId page = cli.collection.store().documents().getFirst().page(0);
        TextRange range = new TextRange(3, 9);
        cli.collection.store().saveAnnotations(List.of(new Annotation("a1", new Tag("Constat", TagKind.FINDING),
                new Target(page, TextQuote.of("le budget du préfet", range), range, List.of()), AnnotationStatus.PROPOSED,
                new EvidenceDetails("r", "cue", "", "le préfet", 0.75), false, "", new Origin.Rule("evidence"), Samples.NOW)));

        assertEquals(0, cli.onCollection("evidence"));
        assertTrue(cli.out.contains("Constat: rapport.pdf, page 1 (proposed, 75"), cli.out);
        assertTrue(cli.out.contains("    budget"), cli.out);
        assertEquals(0, cli.onCollection("evidence", "--json"));
        assertEquals("finding", cli.json().at("/0/kind").asText());
        assertEquals(0.75, cli.json().at("/0/score").asDouble());
    }

    @Test
    void aQuotationOrEveryHitCanBeTagged() throws Exception {
        String id = cli.collection.store().documents().getFirst().id().value();
        assertEquals(0, cli.onCollection("tag", "Finances", "--document", id, "--page", "1", "--quote", "budget"));
        assertEquals(0, cli.onCollection("tag", "finances", "--query", "autre"));
        assertEquals("1 passage tagged “Finances”", cli.out.strip());

        assertEquals(0, cli.onCollection("tags", "--json"));
        JsonNode finances = null;
        for (JsonNode tag : cli.json()) {
            finances = tag.get("tag").asText().equals("Finances") ? tag : finances;
        }
        assertTrue(finances != null && finances.get("uses").asInt() == 2, cli.out);
    }

    /// The collection with an index on disk, as it is for a new process each time.
    private void withLucene() {
        cli.factory = any -> new Collection(
                new CollectionFolder(any), cli.collection.store(), LuceneSearchIndex.open(folder.resolve("index")));
    }

    @Test
    void aSearchFindsWhatWasTaggedMergedAndRenamedBefore() throws Exception {
        withLucene();
        assertEquals(0, cli.onCollection("tag", "Finances", "--query", "budget"));
        assertEquals(0, cli.onCollection("search", "tag:Finances"));
        assertTrue(cli.out.contains("[budget]"), cli.out);

        assertEquals(0, cli.onCollection("tag", "Lieu", "--document", "rapport.pdf", "--page", "2", "--quote", "autre page"));
        assertEquals(0, cli.onCollection("search", "tag:Lieu", "--json"));
        assertEquals(1, cli.json().get("total").asInt());

        assertEquals(0, cli.onCollection("tags", "--merge", "Finances", "--into", "Comptes"));
        assertEquals(0, cli.onCollection("search", "tag:Comptes", "--json"));
        assertEquals(1, cli.json().get("total").asInt());
        assertFalse(cli.err.contains("behind"), cli.err);
    }

    @Test
    void aSearchSaysHowManyPagesAreInTheIndexAsTheyWereBefore() throws Exception {
        withLucene();
        assertEquals(0, cli.onCollection("tag", "Finances", "--query", "budget"));
        PageId page = cli.collection.store().documents().getFirst().page(0);
        new EditPage(cli.collection.store(), new Origin.Person("claire"), Clock.systemUTC()).type(page, new TextRange(0, 2), "Un");

        assertEquals(0, cli.onCollection("search", "budget", "--json"));
        assertEquals(1, cli.json().get("total").asInt());
        assertTrue(cli.err.contains("The search index is behind: 1 page is in it as before the last changes. “relire run -c "), cli.err);
    }

    @Test
    void hitsThatBearTheTagAlreadyAreNotTaggedAgain() throws Exception {
        assertEquals(0, cli.onCollection("tag", "Finances", "--query", "budget"));
        assertEquals(0, cli.onCollection("tag", "Finances", "--query", "budget"));
        assertEquals("No passage tagged “Finances”", cli.out.strip());
        assertEquals(1, cli.collection.store().annotations().size());
    }

    @Test
    void aQuotationIsTaggedOnce() throws Exception {
        assertEquals(0, cli.onCollection("tag", "Finances", "--document", "rapport.pdf", "--page", "1", "--quote", "le  budget"));
        assertEquals(0, cli.onCollection("tag", "finances", "--document", "rapport.pdf", "--page", "1", "--quote", "le budget"));
        assertTrue(cli.err.contains("bears the tag “Finances” already") && cli.out.isEmpty(), cli.err);
        assertEquals(1, cli.collection.store().annotations().size());
    }

    @Test
    void whatHasChangedSinceItWasIndexedIsFoundWhereItStands() throws Exception {
        PageId page = cli.collection.store().documents().getFirst().page(0);
        new EditPage(cli.collection.store(), new Origin.Person("claire"), Clock.systemUTC())
                .type(page, new TextRange(0, 2), "Le nouveau");

        assertEquals(0, cli.onCollection("tag", "Finances", "--query", "budget"));

        assertEquals("budget", cli.collection.store().annotations().getLast().target().quote().exact());
    }

    @Test
    void aTagThatIsThereIsNotMadeAnotherOne() {
        assertEquals(0, cli.onCollection("tags", "--add", "Eau", "--kind", "finding"));
        assertEquals(3, cli.onCollection("tags", "--add", "eau"));
        assertTrue(cli.err.contains("The tag “Eau” exists already (finding)."), cli.err);
        assertEquals(3, cli.onCollection("tags", "--add", "Eau", "--kind", "custom"));
        assertEquals(0, cli.onCollection("tags"));
        assertTrue(cli.out.contains("Eau (finding)"), cli.out);
    }

    @Test
    void aTagThatWouldComeBackIsNotMergedAway() {
        assertEquals(0, cli.onCollection("tag", "finding", "--query", "budget"));
        assertEquals(3, cli.onCollection("tags", "--merge", "Constat", "--into", "Observation"));
        assertTrue(cli.err.contains("would come back"), cli.err);
        assertEquals(0, cli.onCollection("tags"));
        assertTrue(cli.out.contains("Constat (finding)") && !cli.out.contains("Observation"), cli.out);
        assertEquals(0, cli.onCollection("tags", "--add", "Observation"));
        assertEquals(0, cli.onCollection("tags", "--merge", "Observation", "--into", "Constat"));
    }

    @Test
    void aTagHasAName() {
        assertEquals(0, cli.onCollection("tags", "--add", "Eau"));
        assertEquals(2, cli.onCollection("tags", "--add", "  "));
        assertTrue(cli.err.contains("A tag has a name."), cli.err);
        assertEquals(2, cli.onCollection("tags", "--merge", "Eau", "--into", "  "));
        assertTrue(cli.err.contains("A tag has a name."), cli.err);
    }

    @Test
    void aQuotationThatIsNotThereIsNamed() {
        assertEquals(3, cli.onCollection("tag", "T", "--document", "rapport.pdf", "--page", "1", "--quote", "absent"));
        assertTrue(cli.err.contains("“absent” is not in the text of page 1"), cli.err);
        assertEquals(3, cli.onCollection("tag", "T", "--document", "rapport.pdf", "--page", "9", "--quote", "budget"));
        assertEquals(2, cli.onCollection("tag", "T", "--document", "rapport.pdf"));
    }

    @Test
    void tagsAreMadeMergedAndDeleted() {
        assertEquals(0, cli.onCollection("tags", "--add", "Eau", "--kind", "finding"));
        assertTrue(cli.out.contains("Eau (finding): 0"), cli.out);
        assertEquals(0, cli.onCollection("tag", "Air", "--query", "budget"));
        assertEquals(3, cli.onCollection("tags", "--delete", "Air"));
        assertTrue(cli.err.contains("still in use"), cli.err);
        assertEquals(0, cli.onCollection("tags", "--merge", "Air", "--into", "Eau"));
        assertTrue(cli.out.matches("(?s).*Eau \\(\\w+\\): 1.*") && !cli.out.contains("Air"), cli.out);
        assertEquals(0, cli.onCollection("tags", "--add", "Terre"));
        assertEquals(0, cli.onCollection("tags", "--delete", "terre"));
        assertEquals(3, cli.onCollection("tags", "--delete", "terre"));
    }

    @Test
    void aSeriesIsShownCorrectedAndTakenBack() throws Exception {
        assertEquals(0, cli.onCollection("series"));
        assertEquals(0, cli.onCollection("series", "--find", "page", "--by", "feuille"));
        assertTrue(cli.out.contains("rapport.pdf, page 2: autre [page → feuille]"), cli.out);

        assertEquals(0, cli.onCollection("series", "--find", "(p)age", "--by", "$1lage", "--regex", "--apply"));
        assertTrue(cli.collection.store().repairedPage(cli.collection.store().documents().getFirst().page(1))
                .orElseThrow().text().startsWith("autre plage"));
        assertTrue(cli.out.startsWith("1 place corrected on 1 page."), cli.out);
        String command = "To undo: relire series -c " + cli.path("collection") + " --undo '";
        assertTrue(cli.out.contains(command), cli.out);
        String name = cli.out.substring(cli.out.indexOf(command) + command.length(), cli.out.lastIndexOf("'"));
        assertEquals(2, cli.onCollection("series", "--find", "(", "--by", "", "--regex"));

        assertEquals(3, cli.onCollection("series", "--undo", "page"));
        assertTrue(cli.err.contains("No series in force is called “page”. The last ones: '" + name + "'."), cli.err);
        assertEquals(0, cli.onCollection("series", "--undo", name));
        assertTrue(cli.collection.store().repairedPage(cli.collection.store().documents().getFirst().page(1))
                .orElseThrow().text().startsWith("autre page"));
    }

    @Test
    void nothingCorrectedIsNothingToUndo() {
        assertEquals(0, cli.onCollection("series", "--find", "zwyx", "--by", "x", "--apply"));
        assertEquals("No place corrected.", cli.out.strip());
        assertEquals(3, cli.onCollection("series", "--undo", "x"));
        assertTrue(cli.err.contains("“x”. There is none to undo."), cli.err);
    }

    @Test
    void aWordIsQuotedForTheShell() {
        assertEquals("/a/b-c", ShellWord.of("/a/b-c"));
        assertEquals("'l'\\''eau → x'", ShellWord.of("l'eau → x"));
        assertEquals("''", ShellWord.of(""));
    }

    @Test
    void whereThereIsNothingToListThatIsSaid() {
        cli.onCollection("series");
        assertTrue(cli.err.contains("No series to suggest."), cli.err);
        cli.onCollection("series", "--find", "zwyx", "--by", "x");
        assertTrue(cli.err.contains("“zwyx” is found nowhere."), cli.err);
        cli.onCollection("evidence");
        assertTrue(cli.err.contains("No finding, no recommendation."), cli.err);
    }

    @Test
    void documentsAreExportedAndTheFilesNamed() throws Exception {
        assertEquals(0, cli.onCollection("export", "-f", "txt", "-o", cli.path("x")));
        assertEquals(cli.path("x/rapport.txt"), cli.out.strip());
        assertEquals("le budget du préfet\n\fautre page\n", Files.readString(folder.resolve("x/rapport.txt")));
        assertEquals(0, cli.onCollection("export", "-f", "csv", "-o", cli.path("x"), "--document", "rapport.pdf"));
        assertTrue(Files.exists(folder.resolve("x/evidence.csv")));
        assertEquals(0, cli.onCollection("export", "-f", "xlsx", "-o", cli.path("x")));
        assertEquals(cli.path("x/evidence.xlsx"), cli.out.strip());
        assertEquals(0, cli.onCollection("export", "-f", "xlsx", "-o", cli.path("x/table.xlsx")));
        assertTrue(Files.exists(folder.resolve("x/table.xlsx")));
        assertEquals(3, cli.onCollection("export", "-f", "txt", "-o", cli.path("x"), "--document", "nobody"));
        assertEquals(2, cli.onCollection("export", "-f", "docx-like", "-o", cli.path("x")));
        assertEquals(2, cli.onCollection("export", "-f", "pdf", "-o", cli.path("x/rapport.txt")));
    }

    @Test
    void anExportReplacesOnlyWhatAnExportLeft() throws Exception {
        assertEquals(0, cli.onCollection("export", "-f", "txt", "-o", cli.path("x")));
        assertEquals(0, cli.onCollection("export", "-f", "csv", "-o", cli.path("x/table.csv")));
        PageId page = cli.collection.store().documents().getFirst().page(0);
        new EditPage(cli.collection.store(), new Origin.Person("claire"), Clock.systemUTC()).type(page, new TextRange(0, 2), "Le nouveau");
        assertEquals(0, cli.onCollection("export", "-f", "txt", "-o", cli.path("x")), () -> cli.err);
        assertTrue(Files.readString(folder.resolve("x/rapport.txt")).startsWith("Le nouveau budget"));
        assertEquals(0, cli.onCollection("export", "-f", "csv", "-o", cli.path("x/table.csv")));

        Files.writeString(folder.resolve("x/rapport.txt"), "corrigé à la main");
        Files.writeString(folder.resolve("x/table.csv"), "trié à la main");
        assertEquals(3, cli.onCollection("export", "-f", "txt", "-o", cli.path("x")));
        assertTrue(cli.err.contains("rapport.txt” is there already"), cli.err);
        assertEquals(3, cli.onCollection("export", "-f", "csv", "-o", cli.path("x/table.csv")));
        assertEquals("corrigé à la main", Files.readString(folder.resolve("x/rapport.txt")));
        assertEquals("trié à la main", Files.readString(folder.resolve("x/table.csv")));
    }

    @Test
    void originalsAreNotOverwrittenByAnExportBesideThem() throws Exception {
        assertEquals(3, cli.onCollection("export", "-f", "pdf", "-o", cli.path("input")));

        assertEquals("scan le budget du prefet\nscan autre page\n", Files.readString(folder.resolve("input/rapport.pdf")));
    }

    @Test
    void evaluateSaysBeforeAndAfter() throws Exception {
        assertEquals(0, cli.relire("evaluate", folder.toString()));
        assertTrue(cli.out.contains("CER"), cli.out);
        assertEquals(0, cli.relire("evaluate", folder.toString(), "--ocr", "--json"));
        assertEquals(0.05, cli.json().at("/after/cer").asDouble());
        assertEquals(20.0 / 30, cli.json().get("fixedShare").asDouble());
        assertEquals(3, cli.relire("evaluate", cli.path("none")));
        assertTrue(cli.err.contains("none” does not exist"), cli.err);
        assertEquals(3, cli.relire("evaluate", cli.file("a.gt.txt", "un").toString()));
        assertTrue(cli.err.contains("a.gt.txt” is a file"), cli.err);
    }

    @Test
    void evaluateComparesWithAnotherProgramAndNamesThePagesThatItReadsBetter() throws Exception {
        assertEquals(0, cli.relire("evaluate", folder.toString(), "--ocr", "--against", "tesseract"));
        assertTrue(cli.out.contains("001") && !cli.out.contains("002"), cli.out);
        assertTrue(cli.out.contains("−10") && cli.out.contains("−60"), cli.out);
        assertTrue(cli.out.contains("tesseract failed on 1 page, counted as empty: no model"), cli.out);
        assertEquals(0, cli.relire("evaluate", folder.toString(), "--ocr", "--against", "tesseract", "--json"));
        assertEquals(0.12, cli.json().get("pageCer").asDouble());
        assertEquals(0.11, cli.json().at("/other/pageCer").asDouble());
        assertEquals(0.1, cli.json().at("/other/lineCer").asDouble());
        assertEquals(0.06, cli.json().at("/pages/1/otherLineCer").asDouble());
        assertEquals(1, cli.json().at("/other/failed").asInt());
        assertEquals(2, cli.relire("evaluate", folder.toString(), "--against", "tesseract"));
        assertTrue(cli.err.contains("add “--ocr”"), cli.err);
    }

    @Test
    void trainNamesTheFilesItWrote() {
        String data = folder.toString();
        assertEquals(0, cli.relire("train", "--corpora", data, "--lexicons", data, "-o", cli.path("models")));
        assertEquals(cli.path("models/french.lexicon"), cli.out.strip());
        assertEquals(2, cli.relire("train", "--corpora", "a"));
        assertEquals(3, cli.relire("train", "--corpora", cli.path("absent"), "--lexicons", data, "-o", cli.path("models")));
        assertTrue(cli.err.contains("absent” does not exist"), cli.err);
    }
}
