package org.relire.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.model.PageId;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.model.TextRange;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.Hit;
import org.relire.workflow.port.IndexedPage;
import org.relire.workflow.port.MatchReason;
import org.relire.workflow.port.Query;
import org.relire.workflow.port.SearchIndex;
import org.relire.workflow.port.SearchResult;
import org.relire.workflow.port.SearchScope;

/// What an analyst who searches French finds.
class FrenchSearchTest {

    private static final SourceDocument REPORT = Samples.document(1, 50);

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = LuceneSearchIndex.inMemory();
    }

    @AfterEach
    void close() throws RelireException {
        index.close();
    }

    private void pages(String... texts) throws RelireException {
        for (int i = 0; i < texts.length; i++) {
            index.index(List.of(new IndexedPage(REPORT.page(i), "rapport.pdf", texts[i], texts[i], List.of())));
        }
        index.commit();
    }

    private void page(String text, String raw) throws RelireException {
        index.index(List.of(new IndexedPage(REPORT.page(0), "rapport.pdf", text, raw, List.of())));
        index.commit();
    }

    private SearchResult search(String query) throws RelireException {
        return index.search(new Query(query, SearchScope.BOTH, 50));
    }

    private List<Integer> found(String query) throws RelireException {
        return search(query).hits().stream().map(Hit::page).map(PageId::pageIndex).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            l'État doit agir              | etat              | l'État
            L’ÉTAT DOIT AGIR              | état              | L’ÉTAT
            qu'il s'agit d'abord          | abord             | d'abord
            le droit d‘asile              | asile             | d‘asile
            le droit dʼasile              | "droit d'asile"   | droit dʼasile
            le droit d＇asile              | asile             | d＇asile
            les œuvres sociales           | oeuvres           | œuvres
            les oeuvres sociales          | œuvres            | oeuvres
            les ŒUVRES sociales           | oeuvres           | ŒUVRES
            un défaut signiﬁcatif         | significatif      | signiﬁcatif
            le reçu de la façade          | FACADE            | façade
            Maëlle à Liège                | maelle liege      | Maëlle
            des données e\u0301tablies    | établies          | e\u0301tablies
            le vice-président de séance   | vice-président    | vice-président
            le vice-président de séance   | président         | président
            l'art. 80, § 2, 1°            | "art 80 § 2"      | l'art. 80, § 2
            aujourd'hui                   | aujourd’hui       | aujourd'hui
            """)
    void foldsCaseAccentsLigaturesAndElision(String text, String query, String match) throws RelireException {
        pages(text);
        Hit hit = search(query).hits().getFirst();
        assertEquals(List.of(MatchReason.EXACT), hit.reasons());
        assertEquals(match, hit.matches().getFirst().in(text));
    }

    @ParameterizedTest
    @CsvSource({
        "recommandations, recommandation", "contrôles, contrôle", "nationale, national", "nationaux, national",
        "évaluées, évaluée", "prisons, prison", "controles, contrôle"
    })
    void findsOtherFormsOfAWordAndSaysSo(String query, String text) throws RelireException {
        pages("Une " + text + " ici");
        Hit hit = search(query).hits().getFirst();
        assertEquals(List.of(MatchReason.STEM), hit.reasons());
        assertEquals(List.of(text), hit.matches().stream().map(m -> m.in("Une " + text + " ici")).toList());
    }

    @Test
    void theVeryWordRanksAboveOtherFormsHoweverMany() throws RelireException {
        pages("contrôle contrôle contrôlé contrôle contrôle", "x ".repeat(300) + "contrôles", "contrôlé");
        assertEquals(List.of(1), found("contrôles").subList(0, 1));
        assertEquals(3, found("contrôles").size());
    }

    @Test
    void nearSpellingsAreFoundOnRequestAndRankLast() throws RelireException {
        pages("la cornmission", "la commission", "les commissions", "la mission");
        assertEquals(List.of(1, 2), found("commission"));
        SearchResult near = search("commission~");
        assertEquals(List.of(1, 2, 0), near.hits().stream().map(h -> h.page().pageIndex()).toList());
        assertEquals(List.of(MatchReason.FUZZY), near.hits().getLast().reasons());
        assertEquals(new TextRange(3, 14), near.hits().getLast().matches().getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            il est inté-\\nressé au projet          | intéressé
            il est inté-\\nressé au projet          | "est intéressé au"
            il est inté-  \\n   ressé au projet     | intéressés
            il est inté¬\\nressé au projet          | interesse
            il est inté\u00AD\\nressé au projet     | intéressé
            il est inté-\\r\\nressé au projet       | intéressé
            le vice-\\nprésident                    | vice-président
            le vice-\\nprésident                    | président
            à Saint-\\nGilles                       | "Saint-Gilles"
            de l'inté-\\nressé                      | intéressé
            entre 1998-\\n1999                      | 1999
            RAPPORT D'ADMINIS-\\nTRATION            | administration
            RAPPORT D'ADMINIS-\\nTRATION            | "rapport d'administration"
            SAINT-\\nGILLES                         | "saint-gilles"
            A-\\nB                                  | "A B"
            """)
    void wordsPartedAtTheEndOfALineAreWhole(String text, String query) throws RelireException {
        pages(text.replace("\\n", "\n").replace("\\r", "\r"));
        assertEquals(List.of(0), found(query));
    }

    @Test
    void theWholePartedWordIsHighlighted() throws RelireException {
        String text = "Il est inté-\nressé par l'ensei-\ngnement.";
        pages(text);
        Hit hit = search("intéressé enseignement").hits().getFirst();
        assertEquals(List.of("inté-\nressé", "l'ensei-\ngnement"), hit.matches().stream().map(m -> m.in(text)).toList());
        assertEquals("Il est inté- ressé par l'ensei- gnement.", hit.snippet().text());
    }

    @Test
    void phrasesRunAcrossLines() throws RelireException {
        pages("la commission\nd'enquête parlementaire", "l'enquête de la commission parlementaire");
        assertEquals(List.of(0), found("\"commission d'enquête\""));
        assertEquals(List.of(0), found("« Commission d’enquête parlementaire »"));
        assertEquals(List.of(), found("\"enquêtes parlementaires\""));
        Hit hit = search("\"commission d'enquête\"").hits().getFirst();
        assertEquals(List.of(new TextRange(3, 23)), hit.matches());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            prison école             |
            prison AND sociale       | 0
            prison ET sociale        | 0
            prison OR école          | 0,1,2
            prison OU école          | 0,1,2
            prison NOT sociale       | 2
            prison SAUF sociale      | 2
            prison -sociale          | 2
            sociale                  | 0,1
            NOT prison               | 1
            (prison OU école) ET sociale | 0,1
            prison OU école ET sociale   | 0,1,2
            prison NOT (sociale OU rare) | 2
            pris*                    | 0,2
            l'éc*                    | 1
            *cole                    | 1
            une-pris*                | 0,2
            "une soc*"               |
            une-soc*                 |
            prison-soc*,             | 0
            uneéco*                  |
            prison *                 | 0,2
            "une sociale"            |
            "une sociale"~1          | 0,1
            "sociale une"~1          |
            "une centrale"~          | 2
            « prison centrale »~3    | 2
            "prison sociale"         | 0
            prison et sociale        |
            prison — sociale         | 0
            """)
    void understandsOperatorsInBothLanguages(String query, String pages) throws RelireException {
        pages("une prison sociale", "une école sociale", "une prison centrale");
        List<Integer> expected = pages == null ? List.of() : List.of(pages.split(",")).stream().map(Integer::valueOf).toList();
        assertEquals(expected, found(query).stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "\"\"", "(", ")", "((()))", "())(", "*", "**", "~", "a~~~", "AND", "OR", "NOT",
        "ET ET", "NOT NOT NOT", "-", "--", "texte AND", "OR texte", "(texte", "texte)", "\"texte", "texte~9", "?", "\\", "[a TO b]",
        "a:b", "/x/", "{", "!", "+", "+texte", "&&", "||", "^2", "texte^", "\u0000", "\uD800", "—", "* * *", "(*)", "\"*\"",
        "- -texte", "texte -", "NOT ()", "() ()", "«»", "’", "l'", "d'*"})
    void oddQueriesAreNoErrors(String query) throws RelireException {
        pages("un texte");
        assertTrue(search(query).total() <= 1);
        assertTrue(search("texte " + query).total() <= 1);
    }

    @Test
    void openQuotesAndParenthesesEndWithTheQuery() throws RelireException {
        pages("un texte court");
        for (String query : List.of("(texte", "texte)", "\"texte court", "((texte) court", "texte AND", "OU texte", "?texte?",
                "texte ET ET court", "-- texte", "+texte", "texte,")) {
            assertEquals(List.of(0), found(query), query);
        }
    }

    @Test
    void hugeQueriesEndInAnAnswerOrOneSentence() throws RelireException {
        pages("un texte");
        for (String query : List.of("(".repeat(100_000), "a ".repeat(50_000), "a OR b ".repeat(20_000), "-".repeat(20_000) + "a",
                "x".repeat(100_000), "*a".repeat(2_000), "(a OR ".repeat(1_500), "(".repeat(9_000) + "a", "-".repeat(9_000) + "a",
                "NOT ".repeat(2_000) + "a", "a OR b ".repeat(1_400), "a~ ".repeat(3_000), "a* ".repeat(3_000))) {
            try {
                assertTrue(search(query).total() <= 1);
            } catch (RelireException e) {
                assertEquals(ErrorKind.QUERY_INVALID, e.kind());
            }
        }
    }

    @Test
    void whatMustNotBeThereIsInNeitherText() throws RelireException {
        page("le ministre a été entendu", "le mlnistre a été entendu");
        assertEquals(List.of(), found("entendu NOT ministre"));
        assertEquals(List.of(), found("entendu NOT mlnistre"));
        assertEquals(List.of(0), found("entendu NOT juge"));
    }

    @Test
    void aPageThatMatchesInBothTextsRanksAboveOneThatDoesInTheRawText() throws RelireException {
        index.index(List.of(new IndexedPage(REPORT.page(0), "a", "autre chose", "prison prison prison", List.of())));
        index.index(List.of(new IndexedPage(REPORT.page(1), "a", "x ".repeat(500) + "prisons", "rien", List.of())));
        index.commit();
        List<Hit> hits = search("prison").hits();
        assertEquals(List.of(1, 0), hits.stream().map(h -> h.page().pageIndex()).toList());
        assertEquals(List.of(MatchReason.STEM), hits.getFirst().reasons());
        assertEquals(List.of(MatchReason.EXACT, MatchReason.RAW_TEXT), hits.getLast().reasons());
        assertEquals(SearchScope.RAW, hits.getLast().scope());
    }

    @Test
    void aSnippetShowsWhereMostIsFound() throws RelireException {
        String filler = "mot ".repeat(200);
        String text = filler + "prison seule. " + filler + "la prison et la réforme des prisons.\n" + filler;
        pages(text);
        Hit hit = search("prison réforme").hits().getFirst();
        assertEquals(4, hit.matches().size());
        assertEquals(3, hit.snippet().highlights().size());
        assertEquals(List.of("prison", "réforme", "prisons"),
                hit.snippet().highlights().stream().map(h -> h.in(hit.snippet().text())).toList());
        assertTrue(hit.snippet().text().startsWith("… mot"));
        assertTrue(hit.snippet().text().endsWith(" …"));
        assertFalse(hit.snippet().text().contains("\n"));
        assertTrue(hit.snippet().text().length() < 320, hit.snippet().text());
    }

    @Test
    void absurdPagesAreIndexed() throws RelireException {
        pages("", "x".repeat(200_000), "\u0000\uD800 \uFFFF", "\uFDFA".repeat(5_000), "-\n".repeat(5_000), "a-\nb".repeat(3_000));
        assertEquals(6, index.size());
    }
}
