package org.relire.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.search.LuceneSearchIndex;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.IndexedPage;
import org.relire.workflow.port.Query;
import org.relire.workflow.port.SearchIndex;
import org.relire.workflow.port.SearchResult;
import org.relire.workflow.port.SearchScope;

/// Queries for the best fifty of 5,000 pages of 400 words, whose words are as rare and as common as those of prose (their
/// ranks follow Zipf's law); what it takes to index them is printed once.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SearchBenchmark {

    private static final int PAGES = 5_000;
    private static final int WORDS = 400;
    private static final int VOCABULARY = 30_000;
    private static final String[] SYLLABLES = {"con", "trô", "le", "ra", "pport", "mi", "nis", "tre", "sé", "na", "tion", "al",
        "jus", "ti", "ce", "dé", "ci", "sion", "l'é", "ta", "œu", "vre"};

    /// A common and a middling word, a phrase, an alternative, a prefix, a near spelling.
    @Param({"w1", "w300", "w10 w300", "\"w1 w2\"", "w20 OU w900", "con*", "w300~"})
    public String query = "";

    private final Path folder;
    private final SearchIndex index;
    private final List<String> vocabulary = new ArrayList<>();

    public SearchBenchmark() {
        try {
            folder = Files.createTempDirectory("search-benchmark");
            index = LuceneSearchIndex.open(folder);
        } catch (IOException | RelireException e) {
            throw new IllegalStateException(e);
        }
    }

    @Setup
    public void fill() throws RelireException {
        Random random = new Random(1);
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            vocabulary.add(word.toString());
        }
        SourceDocument document = Samples.document(1, PAGES);
        long nanos = 0;
        for (int page = 0; page < PAGES; page += 50) {
            List<IndexedPage> batch = new ArrayList<>();
            for (int i = page; i < page + 50; i++) {
                String text = text(random);
                batch.add(new IndexedPage(document.page(i), "rapport.pdf", text, text.replace("tion", "tlon"), List.of()));
            }
            long start = System.nanoTime();
            index.index(batch);
            nanos += System.nanoTime() - start;
        }
        long start = System.nanoTime();
        index.commit();
        nanos += System.nanoTime() - start;
        System.out.printf("%d pages of %d words indexed in %.1f s%n", PAGES, WORDS, nanos / 1e9);
    }

    private String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append(vocabulary.get(rank(random))).append(i % 10 == 9 ? "\n" : " ");
        }
        return text.toString();
    }

    /// The inverse of the integral of 1/rank.
    private static int rank(Random random) {
        return (int) Math.pow(VOCABULARY, random.nextDouble()) - 1;
    }

    @TearDown
    public void close() throws RelireException, IOException {
        index.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public SearchResult search() throws RelireException {
        return index.search(new Query(words(), SearchScope.BOTH, 50));
    }

    /// `w300` stands for the word of that rank.
    private String words() {
        StringBuilder text = new StringBuilder();
        for (String part : query.split("(?=\\bw\\d)|(?<=\\d)(?=\\D)")) {
            text.append(part.matches("w\\d+") ? vocabulary.get(Integer.parseInt(part.substring(1)) - 1) : part);
        }
        return text.toString();
    }
}
