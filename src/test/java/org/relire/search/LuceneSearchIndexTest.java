package org.relire.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.model.PageId;
import org.relire.model.TextRange;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.Hit;
import org.relire.workflow.port.IndexedPage;
import org.relire.workflow.port.SearchIndex;
import org.relire.workflow.port.SearchIndexContract;
import org.relire.workflow.port.SearchScope;

class LuceneSearchIndexTest extends SearchIndexContract {

    @TempDir
    private Path folder;

    @Override
    protected SearchIndex open() throws RelireException {
        return LuceneSearchIndex.open(folder.resolve("index"));
    }

    private void tagged(PageId page, String text, String... tags) throws RelireException {
        index.index(List.of(new IndexedPage(page, "a.pdf", text, text, List.of(tags))));
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
            assertEquals(List.of(), search("étiquette:constat", scope).getFirst().matches());
        }
    }
}
