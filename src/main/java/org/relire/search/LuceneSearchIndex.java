package org.relire.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.Hit;
import org.relire.workflow.port.IndexedPage;
import org.relire.workflow.port.Query;
import org.relire.workflow.port.SearchIndex;
import org.relire.workflow.port.SearchResult;
import org.relire.workflow.port.SearchScope;

/// The index of a collection's pages in Lucene: present and raw text, each by word and by stem, with offsets.
public final class LuceneSearchIndex implements SearchIndex {

    /// Letters of a query in the sentence that refuses it.
    private static final int MOST_SHOWN = 80;

    private static final SearcherFactory LIVE = new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            return new LiveSearcher(reader);
        }
    };

    private final IndexFiles files;
    private final Directory directory;
    private final @Nullable IndexWriting writing;
    private final SearcherManager searchers;
    private final QueryMaker maker = new QueryMaker(PageAnalyzer.words(), PageAnalyzer.stems());

    private LuceneSearchIndex(
            Path folder, Directory directory, @Nullable IndexWriting writing, SearcherManager searchers) {
        this.files = new IndexFiles(folder);
        this.directory = directory;
        this.writing = writing;
        this.searchers = searchers;
    }

    /// Opens the index in `folder` for writing, making it where there is none. An index that is damaged or of another
    /// version is begun anew, at revision 0.
    ///
    /// @throws RelireException of kind COLLECTION_LOCKED, WRITE_FAILED or DISK_FULL, with the folder
    public static SearchIndex open(Path folder) throws RelireException {
        try {
            Files.createDirectories(folder);
            try {
                return onDisk(folder);
            } catch (IOException | IllegalArgumentException e) {
                if (!IndexFiles.isBroken(e)) {
                    throw e;
                }
                empty(folder);
                return onDisk(folder);
            }
        } catch (IOException e) {
            throw new IndexFiles(folder).of(e);
        }
    }

    /// Opens the index in `folder` for searching beside a process that may be writing; what that one commits is found.
    /// Each method that writes throws a [RelireException] of kind WRITE_FAILED.
    ///
    /// @throws RelireException of kind COLLECTION_DAMAGED if there is no index, a broken one or one of another version
    public static SearchIndex openReadOnly(Path folder) throws RelireException {
        try {
            Directory directory = FSDirectory.open(folder);
            try {
                if (!IndexWriting.isOurs(SegmentInfos.readLatestCommit(directory).getUserData())) {
                    throw new IndexFormatTooOldException(folder.toString(), "it has other fields, or another analysis");
                }
                return new LuceneSearchIndex(folder, directory, null, new SearcherManager(directory, LIVE));
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new IndexFiles(folder).of(e);
        }
    }

    /// An index that lives as long as the process, for a collection whose own cannot be opened.
    public static SearchIndex inMemory() {
        try {
            return writable(Path.of(""), new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SearchIndex onDisk(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            return writable(folder, directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static SearchIndex writable(Path folder, Directory directory) throws IOException {
        Analyzer stems = PageAnalyzer.stems();
        Analyzer analyzer = new PerFieldAnalyzerWrapper(
                PageAnalyzer.words(), Map.of(PageField.TEXT.stems(), stems, PageField.RAW.stems(), stems));
        IndexWriting writing = new IndexWriting(directory, analyzer, LIVE);
        return new LuceneSearchIndex(folder, directory, writing, writing.searchers());
    }

    private static void empty(Path folder) throws IOException {
        try (var all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        }
    }

    private interface Step {
        void on(IndexWriting writing) throws IOException;
    }

    private void run(Step step) throws RelireException {
        if (writing == null) {
            throw new RelireException(ErrorKind.WRITE_FAILED, files.folder());
        }
        try {
            step.on(writing);
        } catch (IOException | AlreadyClosedException e) {
            throw files.of(e);
        }
    }

    @Override
    public void index(List<IndexedPage> pages) throws RelireException {
        run(w -> w.index(pages));
    }

    @Override
    public void remove(DocumentId document) throws RelireException {
        run(w -> w.remove(document));
    }

    @Override
    public void clear() throws RelireException {
        run(IndexWriting::clear);
    }

    @Override
    public void commit() throws RelireException {
        run(IndexWriting::commit);
    }

    @Override
    public void commitAt(long revision) throws RelireException {
        run(w -> w.commitAt(revision));
    }

    @Override
    public long revision() throws RelireException {
        return look(searcher -> {
            DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
            return IndexWriting.revision(reader.getIndexCommit().getUserData());
        });
    }

    /// What is done with the index as it was last committed.
    private interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    private <T> T look(Look<T> look) throws RelireException {
        try {
            if (writing == null) {
                searchers.maybeRefresh();
            }
            IndexSearcher searcher = searchers.acquire();
            try {
                return look.at(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | AlreadyClosedException e) {
            throw files.of(e);
        }
    }

    @Override
    public long size() throws RelireException {
        return look(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public SearchResult search(Query query) throws RelireException {
        return search(query, found -> found);
    }

    @Override
    public SearchResult search(Query query, Set<PageId> pages) throws RelireException {
        List<BytesRef> keys = pages.stream().map(page -> PageDocument.key(page).bytes()).toList();
        return search(query, found -> new BooleanQuery.Builder().add(found, BooleanClause.Occur.MUST)
                .add(new TermInSetQuery(PageDocument.ID, keys), BooleanClause.Occur.FILTER).build());
    }

    private SearchResult search(Query query, UnaryOperator<org.apache.lucene.search.Query> narrowed) throws RelireException {
        if (query.text().length() > QueryParser.MOST_LENGTH) {
            throw invalid(query, null);
        }
        @Nullable Clause clause = QueryParser.parse(query.text());
        if (clause == null) {
            return new SearchResult(List.of(), 0);
        }
        try {
            return look(searcher -> search(searcher, clause, query, narrowed.apply(lucene(clause, query.scope()))));
        } catch (IndexSearcher.TooManyClauses | TooComplexToDeterminizeException e) {
            throw invalid(query, e);
        }
    }

    private static RelireException invalid(Query query, @Nullable Exception cause) {
        String text = query.text();
        String shown = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
        return new RelireException(ErrorKind.QUERY_INVALID, List.of(shown), cause);
    }

    private SearchResult search(IndexSearcher searcher, Clause clause, Query query, org.apache.lucene.search.Query wanted)
            throws IOException {
        int most = Math.clamp(searcher.getIndexReader().maxDoc(), 1, query.limit());
        TopFieldDocs found = searcher.search(wanted,
                new TopFieldCollectorManager(PageDocument.ORDER, most, Integer.MAX_VALUE));
        HitMaker hitMaker = new HitMaker(searcher, maker, clause, query.scope());
        List<Hit> hits = new ArrayList<>();
        for (var doc : found.scoreDocs) {
            float score = (Float) ((FieldDoc) doc).fields[0];
            hits.add(hitMaker.hit(doc.doc, score));
        }
        return new SearchResult(hits, found.totalHits.value());
    }

    private org.apache.lucene.search.Query lucene(Clause clause, SearchScope scope) {
        return switch (scope) {
            case REPAIRED -> maker.in(PageField.TEXT, clause);
            case RAW -> maker.in(PageField.RAW, clause);
            case BOTH -> maker.inEither(clause);
        };
    }

    @Override
    public void close() throws RelireException {
        try (directory; searchers; writing) {
            // the writer first
        } catch (IOException | AlreadyClosedException e) {
            throw files.of(e);
        }
    }
}
