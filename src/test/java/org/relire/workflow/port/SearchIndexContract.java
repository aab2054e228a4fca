package org.relire.workflow.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relire.model.PageId;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.model.TextRange;
import org.relire.workflow.RelireException;

/// What every search index promises.
public abstract class SearchIndexContract {

    protected static final SourceDocument FIRST = Samples.document(1, 4);
    protected static final SourceDocument SECOND = Samples.document(2, 4);

    protected SearchIndex index;

    /// An empty index.
    protected abstract SearchIndex open() throws RelireException;

    @BeforeEach
    void openIndex() throws RelireException {
        index = open();
    }

    @AfterEach
    void closeIndex() throws RelireException {
        index.close();
    }

    protected static IndexedPage page(PageId page, String text, String raw) {
        return new IndexedPage(page, page.document() + ".pdf", text, raw, List.of());
    }

    protected void indexed(PageId page, String text) throws RelireException {
        index.index(List.of(page(page, text, text)));
        index.commit();
    }

    protected List<Hit> search(String text) throws RelireException {
        return search(text, SearchScope.BOTH);
    }

    protected List<Hit> search(String text, SearchScope scope) throws RelireException {
        return index.search(new Query(text, scope, 100)).hits();
    }

    protected List<PageId> pages(String text) throws RelireException {
        return search(text).stream().map(Hit::page).toList();
    }

    @Test
    void findsPagesThatHaveEveryWord() throws RelireException {
        indexed(FIRST.page(0), "Le contrôle des prisons");
        indexed(FIRST.page(1), "Le contrôle des écoles");
        assertEquals(List.of(FIRST.page(0)), pages("controle prisons"));
        assertEquals(List.of(FIRST.page(0), FIRST.page(1)), pages("CONTRÔLE"));
        assertEquals(List.of(), pages("hôpitaux"));
    }

    @Test
    void looksOnSomePagesAloneIfAskedTo() throws RelireException {
        for (PageId page : FIRST.pages()) {
            indexed(page, "Le contrôle des prisons");
        }
        Query query = new Query("prisons", SearchScope.BOTH, 100);
        SearchResult found = index.search(query, Set.of(FIRST.page(1), FIRST.page(3), SECOND.page(0)));
        assertEquals(List.of(FIRST.page(1), FIRST.page(3)), found.hits().stream().map(Hit::page).toList());
        assertEquals(2, found.total());
        assertEquals(search("prisons").get(1).matches(), found.hits().getFirst().matches());
        assertEquals(List.of(), index.search(query, Set.of()).hits());
        assertEquals(List.of(), index.search(new Query("écoles", SearchScope.BOTH, 100), Set.of(FIRST.page(1))).hits());
    }

    @Test
    void aHitTellsItsPageFileAndPlaces() throws RelireException {
        indexed(FIRST.page(2), "Un rapport, ce rapport.");
        Hit hit = search("rapport").getFirst();
        assertEquals(FIRST.page(2), hit.page());
        assertEquals(FIRST.id() + ".pdf", hit.fileName());
        assertEquals(List.of(new TextRange(3, 10), new TextRange(15, 22)), hit.matches());
        assertEquals(List.of(MatchReason.EXACT), hit.reasons());
        assertEquals(SearchScope.REPAIRED, hit.scope());
        assertTrue(hit.score() > 0);
        assertEquals("rapport", hit.snippet().highlights().getFirst().in(hit.snippet().text()));
    }

    @Test
    void searchesTheTextThatIsAskedFor() throws RelireException {
        index.index(List.of(page(FIRST.page(0), "la commission", "la cornmission")));
        index.commit();
        assertEquals(1, search("commission", SearchScope.REPAIRED).size());
        assertEquals(0, search("commission", SearchScope.RAW).size());
        assertEquals(0, search("cornmission", SearchScope.REPAIRED).size());
        Hit raw = search("cornmission", SearchScope.RAW).getFirst();
        assertEquals(SearchScope.RAW, raw.scope());
        assertEquals("cornmission", raw.matches().getFirst().in("la cornmission"));
    }

    @Test
    void whatOnlyTheRawTextHasIsFoundAndSaidSo() throws RelireException {
        index.index(List.of(page(FIRST.page(0), "la commission", "la cornmission")));
        index.commit();
        Hit hit = search("cornmission", SearchScope.BOTH).getFirst();
        assertEquals(SearchScope.RAW, hit.scope());
        assertTrue(hit.reasons().contains(MatchReason.RAW_TEXT));
        assertEquals(SearchScope.REPAIRED, search("commission", SearchScope.BOTH).getFirst().scope());
    }

    @Test
    void findsAfterCommitOnly() throws RelireException {
        index.index(List.of(page(FIRST.page(0), "texte", "texte")));
        assertEquals(List.of(), pages("texte"));
        index.commit();
        assertEquals(1, index.size());
        assertEquals(List.of(FIRST.page(0)), pages("texte"));
    }

    @Test
    void aPageIndexedAgainIsReplaced() throws RelireException {
        indexed(FIRST.page(0), "ancien");
        indexed(FIRST.page(0), "nouveau");
        assertEquals(List.of(), pages("ancien"));
        assertEquals(List.of(FIRST.page(0)), pages("nouveau"));
        assertEquals(1, index.size());
    }

    @Test
    void aRemovedDocumentIsNotFound() throws RelireException {
        indexed(FIRST.page(0), "texte");
        indexed(FIRST.page(1), "texte");
        indexed(SECOND.page(0), "texte");
        index.remove(FIRST.id());
        index.commit();
        assertEquals(List.of(SECOND.page(0)), pages("texte"));
        assertEquals(1, index.size());
    }

    @Test
    void equalHitsAreInOrderOfDocumentAndPageAndTheLimitCounts() throws RelireException {
        List<PageId> all = List.of(SECOND.page(1), FIRST.page(3), SECOND.page(0), FIRST.page(0));
        for (PageId page : all) {
            indexed(page, "même texte");
        }
        assertEquals(all.stream().sorted().toList(), pages("texte"));
        SearchResult two = index.search(new Query("texte", SearchScope.BOTH, 2));
        assertEquals(all.stream().sorted().limit(2).toList(), two.hits().stream().map(Hit::page).toList());
        assertEquals(4, two.total());
    }

    @Test
    void remembersTheRevisionUntilCleared() throws RelireException {
        assertEquals(0, index.revision());
        index.index(List.of(page(FIRST.page(0), "texte", "texte")));
        index.commitAt(42);
        assertEquals(42, index.revision());
        indexed(FIRST.page(1), "texte");
        assertEquals(42, index.revision());
        index.clear();
        assertEquals(0, index.revision());
        assertEquals(0, index.size());
        assertEquals(List.of(), pages("texte"));
    }

    @Test
    void nothingIsFoundForNothing() throws RelireException {
        indexed(FIRST.page(0), "texte");
        assertEquals(new SearchResult(List.of(), 0), index.search(new Query("  ", SearchScope.BOTH, 10)));
    }
}
