package org.relire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.EvidenceDetails;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.model.Target;
import org.relire.model.TextQuote;
import org.relire.model.TextRange;
import org.relire.workflow.Collection;
import org.relire.workflow.EditPage;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionFactory;

/// The commands over a collection that is there: search, evidence, tag, tags, export, check; and evaluate, train.
class CollectionCommandsTest {

    @TempDir
    private Path folder;

    private CliFixture cli;

    @BeforeEach
    void collection() {
        cli = new CliFixture(folder);
        String scan = cli.file("rapport.pdf", "scan le budget du prefet", "scan autre page").toString();
        assertEquals(0, cli.relire("run", scan, "-c", cli.path("collection"), "-o", cli.path("out")), () -> cli.err);
    }

    private int onCollection(String... arguments) {
        String[] all = Stream.concat(
                Arrays.stream(arguments), Stream.of("-c", cli.path("collection"))).toArray(String[]::new);
        return cli.relire(all);
    }

    private JsonNode json() throws Exception {
        return new ObjectMapper().readTree(cli.out);
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
        assertEquals(0, onCollection("search", "budget"));
        assertTrue(cli.out.startsWith("rapport.pdf, page 1 ("), cli.out);
        assertTrue(cli.out.contains("[budget]"), cli.out);

        assertEquals(0, onCollection("search", "budget", "--json", "--in", "repaired", "--limit", "1"));
        assertEquals(1, json().get("total").asInt());
        assertEquals("rapport.pdf", json().at("/hits/0/fileName").asText());
        assertEquals(1, json().at("/hits/0/page").asInt());
        assertEquals("repaired", json().at("/hits/0/in").asText());
    }

    @Test
    void howManyPagesWereFoundIsSaidInNumber() {
        cli.file("deux.txt", "le budget");
        assertEquals(0, onCollection("import", cli.path("input/deux.txt")));
        assertEquals(0, onCollection("run", "-o", cli.path("out")), () -> cli.err);
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

        assertEquals(0, onCollection("evidence"));
        assertTrue(cli.out.contains("Constat: rapport.pdf, page 1 (proposed, 75"), cli.out);
        assertTrue(cli.out.contains("    budget"), cli.out);
        assertEquals(0, onCollection("evidence", "--json"));
        assertEquals("finding", json().at("/0/kind").asText());
        assertEquals(0.75, json().at("/0/score").asDouble());
    }

    @Test
    void aQuotationOrEveryHitCanBeTagged() throws Exception {
        String id = cli.collection.store().documents().getFirst().id().value();
        assertEquals(0, onCollection("tag", "Finances", "--document", id, "--page", "1", "--quote", "budget"));
        assertEquals(0, onCollection("tag", "finances", "--query", "autre"));
        assertEquals("1 passage tagged “Finances”", cli.out.strip());

        assertEquals(0, onCollection("tags", "--json"));
        JsonNode finances = null;
        for (JsonNode tag : json()) {
            finances = tag.get("tag").asText().equals("Finances") ? tag : finances;
        }
        assertTrue(finances != null && finances.get("uses").asInt() == 2, cli.out);
    }

    @Test
    void hitsThatBearTheTagAlreadyAreNotTaggedAgain() throws Exception {
        assertEquals(0, onCollection("tag", "Finances", "--query", "budget"));
        assertEquals(0, onCollection("tag", "Finances", "--query", "budget"));
        assertEquals("No passage tagged “Finances”", cli.out.strip());
        assertEquals(1, cli.collection.store().annotations().size());
    }

    @Test
    void aQuotationIsTaggedOnce() throws Exception {
        assertEquals(0, onCollection("tag", "Finances", "--document", "rapport.pdf", "--page", "1", "--quote", "le  budget"));
        assertEquals(0, onCollection("tag", "finances", "--document", "rapport.pdf", "--page", "1", "--quote", "le budget"));
        assertTrue(cli.err.contains("bears the tag “Finances” already") && cli.out.isEmpty(), cli.err);
        assertEquals(1, cli.collection.store().annotations().size());
    }

    @Test
    void whatHasChangedSinceItWasIndexedIsFoundWhereItStands() throws Exception {
        PageId page = cli.collection.store().documents().getFirst().page(0);
        new EditPage(cli.collection.store(), new Origin.Person("claire"), Clock.systemUTC())
                .type(page, new TextRange(0, 2), "Le nouveau");

        assertEquals(0, onCollection("tag", "Finances", "--query", "budget"));

        assertEquals("budget", cli.collection.store().annotations().getLast().target().quote().exact());
    }

    @Test
    void aTagThatIsThereIsNotMadeAnotherOne() {
        assertEquals(0, onCollection("tags", "--add", "Eau", "--kind", "finding"));
        assertEquals(3, onCollection("tags", "--add", "eau"));
        assertTrue(cli.err.contains("The tag “Eau” exists already (finding)."), cli.err);
        assertEquals(3, onCollection("tags", "--add", "Eau", "--kind", "custom"));
        assertEquals(0, onCollection("tags"));
        assertTrue(cli.out.contains("Eau (finding)"), cli.out);
    }

    @Test
    void aTagThatWouldComeBackIsNotMergedAway() {
        assertEquals(0, onCollection("tag", "finding", "--query", "budget"));
        assertEquals(3, onCollection("tags", "--merge", "Constat", "--into", "Observation"));
        assertTrue(cli.err.contains("would come back"), cli.err);
        assertEquals(0, onCollection("tags"));
        assertTrue(cli.out.contains("Constat (finding)") && !cli.out.contains("Observation"), cli.out);
        assertEquals(0, onCollection("tags", "--add", "Observation"));
        assertEquals(0, onCollection("tags", "--merge", "Observation", "--into", "Constat"));
    }

    @Test
    void aTagHasAName() {
        assertEquals(0, onCollection("tags", "--add", "Eau"));
        assertEquals(2, onCollection("tags", "--add", "  "));
        assertTrue(cli.err.contains("A tag has a name."), cli.err);
        assertEquals(2, onCollection("tags", "--merge", "Eau", "--into", "  "));
        assertTrue(cli.err.contains("A tag has a name."), cli.err);
    }

    @Test
    void aQuotationThatIsNotThereIsNamed() {
        assertEquals(3, onCollection("tag", "T", "--document", "rapport.pdf", "--page", "1", "--quote", "absent"));
        assertTrue(cli.err.contains("“absent” is not in the text of page 1"), cli.err);
        assertEquals(3, onCollection("tag", "T", "--document", "rapport.pdf", "--page", "9", "--quote", "budget"));
        assertEquals(2, onCollection("tag", "T", "--document", "rapport.pdf"));
    }

    @Test
    void tagsAreMadeMergedAndDeleted() {
        assertEquals(0, onCollection("tags", "--add", "Eau", "--kind", "finding"));
        assertTrue(cli.out.contains("Eau (finding): 0"), cli.out);
        assertEquals(0, onCollection("tag", "Air", "--query", "budget"));
        assertEquals(3, onCollection("tags", "--delete", "Air"));
        assertTrue(cli.err.contains("still in use"), cli.err);
        assertEquals(0, onCollection("tags", "--merge", "Air", "--into", "Eau"));
        assertTrue(cli.out.matches("(?s).*Eau \\(\\w+\\): 1.*") && !cli.out.contains("Air"), cli.out);
        assertEquals(0, onCollection("tags", "--add", "Terre"));
        assertEquals(0, onCollection("tags", "--delete", "terre"));
        assertEquals(3, onCollection("tags", "--delete", "terre"));
    }

    @Test
    void aSeriesIsShownCorrectedAndTakenBack() throws Exception {
        assertEquals(0, onCollection("series"));
        assertEquals(0, onCollection("series", "--find", "page", "--by", "feuille"));
        assertTrue(cli.out.contains("rapport.pdf, page 2: autre [page → feuille]"), cli.out);

        assertEquals(0, onCollection("series", "--find", "(p)age", "--by", "$1lage", "--regex", "--apply"));
        assertTrue(cli.collection.store().repairedPage(cli.collection.store().documents().getFirst().page(1))
                .orElseThrow().text().startsWith("autre plage"));
        assertTrue(cli.out.startsWith("1 place corrected on 1 page."), cli.out);
        String command = "To undo: relire series -c " + cli.path("collection") + " --undo '";
        assertTrue(cli.out.contains(command), cli.out);
        String name = cli.out.substring(cli.out.indexOf(command) + command.length(), cli.out.lastIndexOf("'"));
        assertEquals(2, onCollection("series", "--find", "(", "--by", "", "--regex"));

        assertEquals(3, onCollection("series", "--undo", "page"));
        assertTrue(cli.err.contains("No series in force is called “page”. The last ones: '" + name + "'."), cli.err);
        assertEquals(0, onCollection("series", "--undo", name));
        assertTrue(cli.collection.store().repairedPage(cli.collection.store().documents().getFirst().page(1))
                .orElseThrow().text().startsWith("autre page"));
    }

    @Test
    void nothingCorrectedIsNothingToUndo() {
        assertEquals(0, onCollection("series", "--find", "zwyx", "--by", "x", "--apply"));
        assertEquals("No place corrected.", cli.out.strip());
        assertEquals(3, onCollection("series", "--undo", "x"));
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
        onCollection("series");
        assertTrue(cli.err.contains("No series to suggest."), cli.err);
        onCollection("series", "--find", "zwyx", "--by", "x");
        assertTrue(cli.err.contains("“zwyx” is found nowhere."), cli.err);
        onCollection("evidence");
        assertTrue(cli.err.contains("No finding, no recommendation."), cli.err);
    }

    @Test
    void documentsOfOneNameAreToldApart() throws Exception {
        Path other = Files.createDirectories(folder.resolve("input/autre")).resolve("rapport.pdf");
        Files.write(other, List.of("scan le budget de la ville"));
        assertEquals(0, onCollection("run", other.toString(), "-o", cli.path("out")), () -> cli.err);
        List<String> ids = cli.collection.store().documents().stream().map(document -> document.id().value()).toList();

        assertEquals(0, onCollection("search", "budget"));
        assertTrue(ids.size() == 2 && ids.stream().allMatch(id -> cli.out.contains("rapport.pdf [" + id + "], page 1")), cli.out);
        assertEquals(0, onCollection("series", "--find", "budget", "--by", "compte"));
        assertTrue(ids.stream().allMatch(id -> cli.out.contains("rapport.pdf [" + id + "], page 1")), cli.out);
        assertEquals(3, onCollection("export", "-f", "txt", "-o", cli.path("x"), "--document", "rapport.pdf"));
        assertTrue(ids.stream().allMatch(cli.err::contains), cli.err);
        assertEquals(3, onCollection("tag", "T", "--document", "rapport.pdf", "--page", "1", "--quote", "budget"));
        assertEquals(0, onCollection("tag", "T", "--document", ids.get(1), "--page", "1", "--quote", "budget"));
    }

    @Test
    void documentsAreListedWithWhatIsReadOfThem() throws Exception {
        cli.clock = Clock.offset(cli.clock, Duration.ofHours(1));
        assertEquals(0, onCollection("import", cli.file("long.pdf", "scan un", "scan deux").toString()));
        List<SourceDocument> documents = cli.collection.store().documents();

        assertEquals(0, onCollection("documents"));
        assertEquals(documents.get(0).id() + "  rapport.pdf (2 pages)\n" + documents.get(1).id() + "  long.pdf (2 pages, 2 not read yet)\n", cli.out);
        assertEquals(0, onCollection("documents", "--json"));
        assertEquals(documents.get(1).id().value(), json().at("/1/document").asText());
        assertEquals("long.pdf", json().at("/1/fileName").asText());
        assertEquals(0, json().at("/0/unread").asInt());
        assertEquals(2, json().at("/1/unread").asInt());
        assertEquals(2, json().at("/1/pages").asInt());
        assertEquals("pdf", json().at("/1/kind").asText());
    }

    @Test
    void aDocumentThatIsRemovedIsNoLongerFoundAndItsFileStays() throws Exception {
        Path original = cli.collection.folder().original(cli.collection.store().documents().getFirst());
        assertTrue(Files.exists(original));

        assertEquals(0, onCollection("remove", "rapport.pdf", "rapport.pdf", "--yes"), () -> cli.err);
        assertTrue(cli.out.startsWith("1 document deleted from the collection."), cli.out);
        assertEquals(List.of(), cli.collection.store().documents());
        assertEquals(0, cli.collection.index().size());
        assertFalse(Files.exists(original));
        assertTrue(Files.exists(folder.resolve("input/rapport.pdf")));
        assertEquals(0, onCollection("documents"));
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
        assertEquals(2, onCollection("remove", "rapport.pdf"));
        assertTrue(cli.err.contains("add “--yes”"), cli.err);
        assertEquals(3, onCollection("remove", "rapport.pdf", "nobody.pdf", "--yes"));
        assertEquals(1, cli.collection.store().documents().size());
    }

    @Test
    void documentsAreExportedAndTheFilesNamed() throws Exception {
        assertEquals(0, onCollection("export", "-f", "txt", "-o", cli.path("x")));
        assertEquals(cli.path("x/rapport.txt"), cli.out.strip());
        assertEquals("le budget du préfet\n\fautre page\n", Files.readString(folder.resolve("x/rapport.txt")));
        assertEquals(0, onCollection("export", "-f", "csv", "-o", cli.path("x"), "--document", "rapport.pdf"));
        assertTrue(Files.exists(folder.resolve("x/evidence.csv")));
        assertEquals(0, onCollection("export", "-f", "xlsx", "-o", cli.path("x")));
        assertEquals(cli.path("x/evidence.xlsx"), cli.out.strip());
        assertEquals(0, onCollection("export", "-f", "xlsx", "-o", cli.path("x/table.xlsx")));
        assertTrue(Files.exists(folder.resolve("x/table.xlsx")));
        assertEquals(3, onCollection("export", "-f", "txt", "-o", cli.path("x"), "--document", "nobody"));
        assertEquals(2, onCollection("export", "-f", "docx-like", "-o", cli.path("x")));
        assertEquals(2, onCollection("export", "-f", "pdf", "-o", cli.path("x/rapport.txt")));
    }

    @Test
    void anExportReplacesOnlyWhatAnExportLeft() throws Exception {
        assertEquals(0, onCollection("export", "-f", "txt", "-o", cli.path("x")));
        assertEquals(0, onCollection("export", "-f", "csv", "-o", cli.path("x/table.csv")));
        PageId page = cli.collection.store().documents().getFirst().page(0);
        new EditPage(cli.collection.store(), new Origin.Person("claire"), Clock.systemUTC()).type(page, new TextRange(0, 2), "Le nouveau");
        assertEquals(0, onCollection("export", "-f", "txt", "-o", cli.path("x")), () -> cli.err);
        assertTrue(Files.readString(folder.resolve("x/rapport.txt")).startsWith("Le nouveau budget"));
        assertEquals(0, onCollection("export", "-f", "csv", "-o", cli.path("x/table.csv")));

        Files.writeString(folder.resolve("x/rapport.txt"), "corrigé à la main");
        Files.writeString(folder.resolve("x/table.csv"), "trié à la main");
        assertEquals(3, onCollection("export", "-f", "txt", "-o", cli.path("x")));
        assertTrue(cli.err.contains("rapport.txt” is there already"), cli.err);
        assertEquals(3, onCollection("export", "-f", "csv", "-o", cli.path("x/table.csv")));
        assertEquals("corrigé à la main", Files.readString(folder.resolve("x/rapport.txt")));
        assertEquals("trié à la main", Files.readString(folder.resolve("x/table.csv")));
    }

    @Test
    void originalsAreNotOverwrittenByAnExportBesideThem() throws Exception {
        assertEquals(3, onCollection("export", "-f", "pdf", "-o", cli.path("input")));

        assertEquals("scan le budget du prefet\nscan autre page\n", Files.readString(folder.resolve("input/rapport.pdf")));
    }

    @Test
    void checkFindsWhatChangedAndMendsWhatIsDerived() throws Exception {
        assertEquals(0, onCollection("check"), () -> cli.out + cli.err);
        cli.collection.index().clear();
        cli.collection.index().commit();
        assertEquals(4, onCollection("check"));
        assertTrue(cli.out.contains("The index holds 0 pages instead of 2."), cli.out);
        assertEquals(0, onCollection("check", "--repair"));
        assertEquals(0, onCollection("check"));

        Path original = cli.collection.folder().original(cli.collection.store().documents().getFirst());
        Files.writeString(original, "changed");
        assertEquals(4, onCollection("check", "--repair"));
    }

    @Test
    void checkNamesPageImagesThatAreGoneAndDrawsThemAgain() throws Exception {
        SourceDocument document = cli.collection.store().documents().getFirst();
        Path image = Objects.requireNonNull(cli.collection.store().page(document.page(1)).orElseThrow().image()).path();
        Files.delete(image);

        assertEquals(4, onCollection("check"));
        assertTrue(cli.out.contains("1 page image of “rapport.pdf” is missing."), cli.out);
        assertEquals(0, onCollection("check", "--repair"), () -> cli.out + cli.err);
        assertEquals("autre page", Files.readString(image));

        Path original = cli.collection.folder().original(document);
        Files.delete(original);
        Files.delete(image);
        assertEquals(4, onCollection("check", "--repair"));
        assertTrue(cli.out.contains("Import that file into the collection again"), cli.out);
        assertEquals(0, onCollection("import", cli.path("input/rapport.pdf")));
        assertEquals(0, onCollection("check", "--repair"), () -> cli.out + cli.err);
        assertEquals(0, onCollection("check"), () -> cli.out + cli.err);
    }

    @Test
    void aCollectionThatMayOnlyBeReadCanBeChecked() {
        cli.factory = new CollectionFactory() {
            @Override
            public Collection open(Path root) throws RelireException {
                throw new RelireException(ErrorKind.WRITE_FAILED, root);
            }

            @Override
            public Collection openToRead(Path root) {
                return cli.collection;
            }
        };

        assertEquals(0, onCollection("check"), () -> cli.err);
        assertEquals(3, onCollection("check", "--repair"));
    }

    @Test
    void evaluateSaysBeforeAndAfter() throws Exception {
        assertEquals(0, cli.relire("evaluate", folder.toString()));
        assertTrue(cli.out.contains("CER"), cli.out);
        assertEquals(0, cli.relire("evaluate", folder.toString(), "--ocr", "--json"));
        assertEquals(0.05, json().at("/after/cer").asDouble());
        assertEquals(20.0 / 30, json().get("fixedShare").asDouble());
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
        assertEquals(0.12, json().get("pageCer").asDouble());
        assertEquals(0.11, json().at("/other/pageCer").asDouble());
        assertEquals(0.1, json().at("/other/lineCer").asDouble());
        assertEquals(0.06, json().at("/pages/1/otherLineCer").asDouble());
        assertEquals(1, json().at("/other/failed").asInt());
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
