package org.relire.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.relire.model.DocumentId;
import org.relire.workflow.port.IndexedPage;

/// Writes an index, on a thread of its own: a job that is cancelled by an interrupt while it writes would else close the
/// file under Lucene's hands, after which Lucene gives up the whole writer.
final class IndexWriting implements AutoCloseable {

    /// Grows with each change of analysis or fields; an index of another version is begun anew.
    private static final String VERSION = "4";
    private static final String VERSION_KEY = "relire.version";
    private static final String REVISION_KEY = "relire.revision";

    private final ExecutorService thread;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /// Opens the index of `directory`, or an empty one where there is none or it is of another version.
    IndexWriting(Directory directory, Analyzer analyzer, SearcherFactory factory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer);
        config.setSimilarity(new LiveSearcher.PageSimilarity());
        config.setCommitOnClose(false);
        this.writer = new IndexWriter(directory, config);
        try {
            readState();
            this.searchers = new SearcherManager(writer, factory);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
        this.thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("search-index").factory());
    }

    private void readState() throws IOException {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        Map<String, String> state = new HashMap<>();
        if (data != null) {
            data.forEach(entry -> state.put(entry.getKey(), entry.getValue()));
        }
        if (!isOurs(state)) {
            writer.deleteAll();
            save(0);
        }
    }

    /// Whether a commit's user data tells of an index as this version writes it.
    static boolean isOurs(Map<String, String> state) {
        return VERSION.equals(state.get(VERSION_KEY));
    }

    /// The revision that a commit's user data tells.
    static long revision(Map<String, String> state) {
        String value = state.getOrDefault(REVISION_KEY, "0");
        return value.matches("[0-9]{1,18}") ? Long.parseLong(value) : 0;
    }

    private void save(long reached) throws IOException {
        writer.setLiveCommitData(
                Map.of(VERSION_KEY, VERSION, REVISION_KEY, String.valueOf(reached)).entrySet(), true);
        writer.commit();
    }

    SearcherManager searchers() {
        return searchers;
    }

    void index(List<IndexedPage> pages) throws IOException {
        call(() -> {
            for (IndexedPage page : pages) {
                writer.updateDocument(PageDocument.key(page.page()), PageDocument.of(page));
            }
            return true;
        });
    }

    void remove(DocumentId document) throws IOException {
        call(() -> writer.deleteDocuments(PageDocument.key(document)));
    }

    void clear() throws IOException {
        call(() -> {
            writer.deleteAll();
            save(0);
            searchers.maybeRefreshBlocking();
            return true;
        });
    }

    void commit() throws IOException {
        call(() -> {
            writer.commit();
            searchers.maybeRefreshBlocking();
            return true;
        });
    }

    void commitAt(long reached) throws IOException {
        call(() -> {
            save(reached);
            searchers.maybeRefreshBlocking();
            return true;
        });
    }

    private <T> T call(Callable<T> work) throws IOException {
        Future<T> future = thread.submit(work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unwrapped(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static IOException unwrapped(ExecutionException failure) {
        return switch (failure.getCause()) {
            case IOException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null -> new IOException(failure);
            case Throwable e -> new IOException(e);
        };
    }

    /// What was not committed is gone: the store's revision tells the next start what to index again.
    @Override
    public void close() throws IOException {
        call(() -> {
            writer.rollback();
            return true;
        });
        thread.shutdown();
    }
}
