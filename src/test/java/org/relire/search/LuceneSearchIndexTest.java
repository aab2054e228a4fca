package org.relire.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.model.PageId;
import org.relire.model.TextRange;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.Hit;
import org.relire.workflow.port.IndexedPage;
import org.relire.workflow.port.MatchReason;
import org.relire.workflow.port.SearchIndex;
import org.relire.workflow.port.SearchIndexContract;
import org.relire.workflow.port.SearchScope;
import org.relire.workflow.port.Snippet;

class LuceneSearchIndexTest extends SearchIndexContract {

    @TempDir
    private Path folder;

    @Override
    protected SearchIndex open() throws RelireException {
        return LuceneSearchIndex.open(folder.resolve("index"));
    }

    private void tagged(PageId page, String text, String... tags) throws RelireException {
        passages(page, text, Stream.of(tags).map(tag -> new IndexedPage.Tagged(tag, new TextRange(0, text.length()))).toList());
    }

    private void passages(PageId page, String text, List<IndexedPage.Tagged> tags) throws RelireException {
        index.index(List.of(new IndexedPage(page, "a.pdf", text, text, tags)));
        index.commit();
    }

    private void threePages() throws RelireException {
        tagged(FIRST.page(0), "Le budget de la ville", "Constat", "À vérifier d’urgence");
        tagged(FIRST.page(1), "Le budget du canton", "Recommandation");
        tagged(FIRST.page(2), "Le constat du greffier");
    }

    @Test
    void aTagNarrowsASearchToThePagesThatBearIt() throws RelireException {
        threePages();
        assertEquals(List.of(FIRST.page(0)), pages("budget étiquette:constat"));
        assertEquals(List.of(FIRST.page(0)), pages("tag:CONSTAT budget"));
        assertEquals(List.of(FIRST.page(1)), pages("budget -etiquette:constat"));
        assertEquals(List.of(FIRST.page(1)), pages("budget SAUF étiquette:constat"));
        assertEquals(List.of(FIRST.page(1)), pages("étiquette:recomm*"));
        assertEquals(List.of(FIRST.page(0)), pages("étiquette:\"a verifier d'urgence\""));
        assertEquals(Set.of(FIRST.page(0), FIRST.page(1)), Set.copyOf(pages("(étiquette:constat OU étiquette:recommandation) budget")));
        assertEquals(List.of(), pages("greffier étiquette:constat"));
        assertEquals(List.of(FIRST.page(2)), pages("constat"), "a tag is no word of the page");
    }

    @Test
    void aHitOfATagAndAWordTellsTheWordsPlaces() throws RelireException {
        threePages();
        for (SearchScope scope : SearchScope.values()) {
            Hit hit = search("budget étiquette:constat", scope).getFirst();
            assertEquals(List.of(new TextRange(3, 9)), hit.matches());
            assertEquals(List.of(MatchReason.EXACT), hit.reasons());
        }
    }

    @Test
    void aTagAloneFindsThePassagesThatBearItWhateverTextIsSearched() throws RelireException {
        String text = "Le budget manque. Il faut un plan. Le préfet le sait.";
        passages(FIRST.page(0), text, List.of(tag("Constat", text, "Le préfet le sait."), tag("Recommandation", text, "Il faut un plan."),
                tag("Constat", text, "Le budget manque."), new IndexedPage.Tagged("Constat", new TextRange(0, 0))));
        for (SearchScope scope : SearchScope.values()) {
            Hit hit = search("étiquette:constat", scope).getFirst();
            assertEquals(List.of("Le budget manque.", "Le préfet le sait."), hit.matches().stream().map(range -> range.in(text)).toList());
            assertEquals(List.of(MatchReason.TAG), hit.reasons());
            assertEquals(SearchScope.REPAIRED, hit.scope(), "a passage stands in the present text");
        }
        assertEquals(List.of("Il faut un plan."), search("zinc OU étiquette:recom*").getFirst().matches().stream()
                .map(range -> range.in(text)).toList());
    }

    @Test
    void aTagWhosePassageIsLostStillFindsThePage() throws RelireException {
        passages(FIRST.page(0), "Le budget", List.of(new IndexedPage.Tagged("Constat", new TextRange(0, 0))));
        Hit hit = search("étiquette:constat").getFirst();
        assertEquals(List.of(), hit.matches());
        assertEquals("Le budget", hit.snippet().text());
    }

    @Test
    void ofALongPassageTheBeginningIsShown() throws RelireException {
        String text = "Un mot avant. " + "La commission constate un retard. ".repeat(40);
        passages(FIRST.page(0), text, List.of(new IndexedPage.Tagged("Constat", new TextRange(14, text.length()))));
        Snippet snippet = search("étiquette:constat").getFirst().snippet();
        assertTrue(snippet.text().length() < 300, snippet.text());
        assertEquals(1, snippet.highlights().size());
        assertTrue(snippet.highlights().getFirst().in(snippet.text()).startsWith("La commission constate"));
    }

    private static IndexedPage.Tagged tag(String name, String text, String passage) {
        int at = text.indexOf(passage);
        return new IndexedPage.Tagged(name, new TextRange(at, at + passage.length()));
    }
}
