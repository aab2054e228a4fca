package org.relire.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.IndexedPage;
import org.relire.workflow.port.Query;
import org.relire.workflow.port.SearchIndex;
import org.relire.workflow.port.SearchResult;
import org.relire.workflow.port.SearchScope;

/// The index is derived: it is never in the way, and built anew it gives the same answers.
class IndexSafetyTest {

    private static final SourceDocument REPORT = Samples.document(1, 300);
    private static final List<String> VOCABULARY = List.of("contrôle", "contrôles", "prison", "prisons", "rapport", "État",
            "ministre", "commission", "recommande", "recommandation", "constat", "le", "la", "des", "qui");

    @TempDir
    private Path temp;

    private SearchIndex open() throws RelireException {
        return LuceneSearchIndex.open(temp.resolve("index"));
    }

    private static IndexedPage page(int number, String text) {
        return new IndexedPage(REPORT.page(number), "rapport.pdf", text, text, List.of());
    }

    private static List<IndexedPage> pages(Random random, int count) {
        List<IndexedPage> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 20 + random.nextInt(200); n > 0; n--) {
                text.append(VOCABULARY.get(random.nextInt(VOCABULARY.size()))).append(n % 10 == 0 ? "\n" : " ");
            }
            pages.add(page(i, text.toString()));
        }
        return pages;
    }

    private static List<SearchResult> answers(SearchIndex index) throws RelireException {
        List<SearchResult> answers = new ArrayList<>();
        for (String query : List.of("prison", "contrôles", "prison OU ministre", "recommande~", "rap*", "\"la prison\"",
                "rapport constat NOT qui", "recommandation État le")) {
            answers.add(index.search(new Query(query, SearchScope.BOTH, 40)));
        }
        return answers;
    }

    @Test
    void anIndexWrittenBitByBitAnswersLikeOneBuiltAtOnce() throws RelireException {
        Random random = new Random(5);
        List<SearchResult> grown;
        List<IndexedPage> last = pages(random, 200);
        try (SearchIndex index = open()) {
            index.index(pages(random, 300));
            index.commit();
            index.remove(REPORT.id());
            for (IndexedPage page : pages(random, 250)) {
                index.index(List.of(page));
                if (random.nextInt(10) == 0) {
                    index.commit();
                }
            }
            index.remove(REPORT.id());
            index.index(last);
            index.commit();
            List<IndexedPage> others = pages(random, 200);
            for (int i = 0; i < 25; i++) { // few enough for Lucene to leave the replaced ones where they are
                int page = random.nextInt(200);
                index.index(List.of(others.get(page)));
                index.commit();
                index.index(List.of(last.get(page)));
                index.commit();
            }
            grown = answers(index);
        }
        try (SearchIndex rebuilt = LuceneSearchIndex.inMemory()) {
            rebuilt.index(last);
            rebuilt.commit();
            assertEquals(answers(rebuilt), grown);
        }
        assertTrue(grown.stream().allMatch(answer -> answer.total() > 0), "each query finds something");
    }

    @Test
    void whatWasCommittedIsThereAgain() throws RelireException {
        try (SearchIndex index = open()) {
            index.index(List.of(page(0, "un texte")));
            index.commitAt(7);
            index.index(List.of(page(1, "un texte")));
        }
        try (SearchIndex index = open()) {
            assertEquals(1, index.size());
            assertEquals(7, index.revision());
        }
    }

    @Test
    void aDamagedIndexIsBegunAnew() throws Exception {
        for (int seed = 0; seed < 12; seed++) {
            try (SearchIndex index = open()) {
                index.index(pages(new Random(seed), 30));
                index.commitAt(9);
            }
            damage(new Random(seed));
            try (SearchIndex index = open()) {
                if (index.revision() == 0) {
                    assertEquals(0, index.size());
                } else {
                    index.clear(); // the damage lies where only a search comes across it
                }
                index.index(List.of(page(0, "un texte")));
                index.commitAt(10);
                assertEquals(1, index.search(new Query("texte", SearchScope.BOTH, 5)).total());
            }
        }
    }

    private void damage(Random random) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(temp.resolve("index"))) {
            files = all.filter(f -> !f.endsWith("write.lock")).sorted().toList();
        }
        Path file = files.get(random.nextInt(files.size()));
        switch (random.nextInt(3)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, new byte[100]);
            default -> Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 20));
        }
    }

    @Test
    void anInterruptedThreadDoesNotHarmTheIndex() throws RelireException {
        try (SearchIndex index = open()) {
            Thread.currentThread().interrupt();
            index.index(pages(new Random(1), 50));
            index.commit();
            assertTrue(Thread.interrupted());
            assertEquals(50, index.size());
        }
    }

    @Test
    void readersFindWhatTheWriterCommits() throws RelireException {
        assertEquals(ErrorKind.COLLECTION_DAMAGED, assertThrows(RelireException.class,
                () -> LuceneSearchIndex.openReadOnly(temp.resolve("index"))).kind());
        try (SearchIndex writer = open(); SearchIndex reader = LuceneSearchIndex.openReadOnly(temp.resolve("index"))) {
            writer.index(List.of(page(0, "un texte")));
            writer.commitAt(3);
            assertEquals(1, reader.search(new Query("texte", SearchScope.BOTH, 5)).total());
            assertEquals(3, reader.revision());
            assertEquals(ErrorKind.WRITE_FAILED, assertThrows(RelireException.class, reader::clear).kind());
            assertEquals(1, writer.size());
        }
    }

    @Test
    void anIndexOfAnotherVersionIsNotReadAsIfItWereOurs() throws Exception {
        try (SearchIndex writer = open()) {
            writer.index(List.of(page(0, "un texte")));
            writer.commitAt(3);
        }
        try (FSDirectory directory = FSDirectory.open(temp.resolve("index"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("relire.version", "0", "relire.revision", "3").entrySet());
        }
        assertEquals(ErrorKind.COLLECTION_DAMAGED, assertThrows(RelireException.class,
                () -> LuceneSearchIndex.openReadOnly(temp.resolve("index"))).kind());
        try (SearchIndex writer = open()) {
            assertEquals(0, writer.size());
            assertEquals(0, writer.revision());
        }
    }

    @Test
    void oneProcessWritesAtATime() throws RelireException {
        try (SearchIndex first = open()) {
            assertEquals(ErrorKind.COLLECTION_LOCKED, assertThrows(RelireException.class, this::open).kind());
            assertEquals(0, first.size());
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() throws Exception {
        Files.createFile(temp.resolve("index"));
        RelireException failure = assertThrows(RelireException.class, this::open);
        assertEquals(ErrorKind.WRITE_FAILED, failure.kind());
        assertEquals(List.of(temp.resolve("index")), failure.arguments());
    }
}
