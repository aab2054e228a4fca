package org.relire.gui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.SampleCollection;
import org.relire.gui.SampleTools;
import org.relire.gui.TestDesk;
import org.relire.gui.controls.PagePreview;
import org.relire.gui.controls.Sentence;
import org.relire.gui.controls.TagName;
import org.relire.gui.jobs.ManualBackground;
import org.relire.gui.search.SearchViewModel.State;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.TextRange;
import org.relire.workflow.EditPage;
import org.relire.workflow.RelireException;
import org.relire.workflow.StandardTags;
import org.relire.workflow.port.Hit;
import org.relire.workflow.port.SearchScope;

class SearchViewModelTest {

    private record Opened(PageId page, List<TextRange> marked) {
    }

    @TempDir
    Path folder;

    private final List<Sentence> notices = new ArrayList<>();
    private final List<String> made = new ArrayList<>();
    private final List<Opened> opened = new ArrayList<>();
    private final ManualBackground work = ManualBackground.stepwise();
    private SampleCollection sample;
    private SearchViewModel search;

    @BeforeEach
    void open() throws IOException, RelireException {
        sample = SampleCollection.filled(folder);
        search = new SearchViewModel(TestDesk.of(sample.collection, SampleTools.on(sample.collection), work.background(), notices::add,
                (page, marked) -> opened.add(new Opened(page, marked))), new SearchHistory(() -> made, made::addFirst));
    }

    private void searchFor(String text) {
        search.queryProperty().set(text);
        search.search();
        work.runAll();
    }

    @Test
    void hitsAreCountedByDocumentAndTheQueryIsRemembered() {
        assertEquals(State.IDLE, search.stateProperty().get());
        searchFor("commission");
        assertEquals(State.FOUND, search.stateProperty().get());
        assertEquals(3, search.shown().size());
        assertEquals(3, search.totalProperty().get());
        assertEquals(2, search.facets().getFirst().hits());
        assertEquals("commission-des-eaux-1978.pdf", search.facets().getFirst().fileName());
        assertEquals(List.of("commission"), search.history());
    }

    @Test
    void chosenDocumentsNarrowTheHits() {
        searchFor("commission");
        DocumentFacet last = search.facets().getLast();
        search.choose(last.document(), true);
        assertEquals(List.of(last.document()), search.shown().stream().map(h -> h.page().document()).toList());
        search.choose(last.document(), false);
        assertEquals(3, search.shown().size());
        search.choose(last.document(), true);
        searchFor("recettes");
        assertFalse(search.shown().isEmpty(), "a new query begins with all documents");
    }

    @Test
    void wordsThatAreSpelledNearlyAlikeAreLookedFor() {
        searchFor("comission");
        assertEquals(State.NOTHING, search.stateProperty().get());
        assertTrue(search.hasSimilar().get());
        search.searchSimilar();
        work.runAll();
        assertEquals("comission~", search.queryProperty().get());
        assertFalse(search.hasSimilar().get());
    }

    @Test
    void onlyWordsAreLookedForByNearSpellings() {
        assertEquals("personnnel~ ET (l’étude~ OU \"mot à mot\"~3) SAUF eau* étiquette:\"mon avis\" -pluie 1978",
                NearWords.of("personnnel ET (l’étude OU \"mot à mot\"~3) SAUF eau* étiquette:\"mon avis\" -pluie 1978"));
    }

    @Test
    void anotherModelTakesUpQueryAndHits() {
        searchFor("commission");
        search.choose(search.facets().getLast().document(), true);
        SearchViewModel next = new SearchViewModel(TestDesk.quiet(sample.collection, SampleTools.on(sample.collection), work.background()),
                new SearchHistory(() -> made, made::addFirst));
        next.takeUp(search);
        assertEquals("commission", next.queryProperty().get());
        assertEquals(State.FOUND, next.stateProperty().get());
        assertEquals(List.copyOf(search.shown()), List.copyOf(next.shown()));
        assertEquals(3, next.totalProperty().get());
    }

    @Test
    void nothingFoundIsSaidAndNotRemembered() {
        searchFor("zeppelin");
        assertEquals(State.NOTHING, search.stateProperty().get());
        assertEquals(List.of(), search.history());
        searchFor("  ");
        assertEquals(State.IDLE, search.stateProperty().get());
    }

    @Test
    void theAnswerToAnOlderQueryIsDropped() {
        search.queryProperty().set("recettes");
        search.search();
        search.queryProperty().set("zeppelin");
        search.search();
        work.runAll();
        assertEquals(State.NOTHING, search.stateProperty().get());
    }

    @Test
    void theSelectedHitIsShownOnItsPage() {
        searchFor("débitmètres");
        search.selectedProperty().set(search.shown().getFirst());
        work.runAll();
        PagePreview preview = Objects.requireNonNull(search.previewProperty().get());
        assertEquals(search.shown().getFirst().page(), preview.page());
        assertEquals(1, preview.boxes().size());
        search.selectedProperty().set(null);
        assertNull(search.previewProperty().get());
    }

    @Test
    void aHitOpensWithItsWordsMarked() throws RelireException {
        searchFor("débitmètres");
        Hit hit = search.shown().getFirst();
        search.open(hit);
        work.runAll();
        String text = sample.collection.store().repairedPage(hit.page()).orElseThrow().text();
        assertEquals("débitmètres", opened.getFirst().marked().getFirst().in(text));
    }

    @Test
    void aHitInTheRawTextOpensAtItsPlaceInThePresentText() throws RelireException {
        search.scopeProperty().set(SearchScope.RAW);
        searchFor("prefet");
        Hit hit = search.shown().getFirst();
        assertEquals(SearchScope.RAW, hit.scope());
        search.open(hit);
        work.runAll();
        String text = sample.collection.store().repairedPage(hit.page()).orElseThrow().text();
        assertEquals("préfet", opened.getFirst().marked().getFirst().in(text));
    }

    @Test
    void anotherScopeSearchesAnew() {
        searchFor("prefet");
        assertNotNull(search.shown());
        search.scopeProperty().set(SearchScope.REPAIRED);
        work.runAll();
        assertFalse(search.shown().stream().anyMatch(h -> h.scope() == SearchScope.RAW));
    }

    @Test
    void allHitsAreTaggedAtOnce() throws RelireException {
        searchFor("commission");
        int before = sample.collection.store().annotations().size();
        search.tag(List.copyOf(search.shown()), StandardTags.FINDING);
        work.runAll();
        int added = sample.collection.store().annotations().size() - before;
        assertEquals(search.shown().stream().mapToInt(h -> h.matches().size()).sum(), added);
        assertEquals(List.of(Sentence.of("search.tagged", added, TagName.of(StandardTags.FINDING), 0)), notices);
    }

    @Test
    void aTaggingIsTakenBackAndOnlyTheLast() throws RelireException {
        searchFor("commission");
        search.tag(List.of(search.shown().getFirst()), StandardTags.RECOMMENDATION);
        work.runAll();
        search.tag(List.copyOf(search.shown()), StandardTags.FINDING);
        work.runAll();
        int made = search.tagged().size();
        search.untag();
        work.runAll();
        assertEquals(Sentence.of("search.untagged", made), notices.getLast());
        assertEquals(List.of("Recommandation"), sample.collection.store().annotations().stream()
                .filter(a -> a.origin().isHuman() && a.status() == AnnotationStatus.ACCEPTED).map(a -> a.tag().name()).distinct().toList());
        search.tag(List.copyOf(search.shown()), StandardTags.FINDING);
        work.runAll();
        assertFalse(search.tagged().isEmpty(), "what was taken back can be tagged again");
        search.queryProperty().set("autre chose");
        assertEquals(List.of(), search.tagged(), "the key undoes typing again");
    }

    @Test
    void hitsAreTaggedWhereTheyStandNowAndThoseThatAreGoneAreTold() throws RelireException {
        searchFor("commission");
        List<Hit> found = List.copyOf(search.shown());
        Hit hit = found.stream().filter(h -> h.matches().size() > 1).findFirst().orElseThrow();
        EditPage editor = SampleTools.on(sample.collection).editPage(sample.collection, new Origin.Person("Damien"));
        editor.type(hit.page(), hit.matches().getLast(), "ville");
        editor.type(hit.page(), new TextRange(0, 0), "Un mot de plus. ");

        search.tag(found, StandardTags.FINDING);
        work.runAll();

        List<Annotation> tagged = sample.collection.store().annotations().stream()
                .filter(a -> a.origin().equals(new Origin.Person("Claire"))).toList();
        assertEquals(List.of("commission"), tagged.stream()
                .map(a -> a.target().quote().exact().toLowerCase(Locale.ROOT)).distinct().toList());
        assertEquals(found.stream().mapToInt(h -> h.matches().size()).sum() - 1, tagged.size());
        assertEquals(List.of(Sentence.of("search.tagged", tagged.size(), TagName.of(StandardTags.FINDING), 1)), notices);
    }
}
