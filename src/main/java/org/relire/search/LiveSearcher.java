package org.relire.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// Ranks by what the pages of the index say now. Lucene's own counts hold replaced and removed pages until their segments
/// are merged, by which an index that was written bit by bit would rank otherwise than one that was rebuilt.
final class LiveSearcher extends IndexSearcher {

    LiveSearcher(IndexReader reader) {
        super(reader);
        setSimilarity(new PageSimilarity());
    }

    /// BM25 against a fixed length of page, in words.
    static final class PageSimilarity extends BM25Similarity {

        private static final float USUAL_LENGTH = 400;
        private static final float SATURATION = 1.2f;
        /// Long pages are no worse than short ones, only a little less to the point.
        private static final float LENGTH_WEIGHT = 0.4f;

        PageSimilarity() {
            super(SATURATION, LENGTH_WEIGHT);
        }

        @Override
        protected float avgFieldLength(CollectionStatistics statistics) {
            return USUAL_LENGTH;
        }
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        CollectionStatistics all = super.collectionStatistics(field);
        int pages = Math.max(1, getIndexReader().numDocs());
        // The similarity looks at the number of pages only; the other counts must be consistent with it.
        return all == null ? null : new CollectionStatistics(field, pages, pages, Long.MAX_VALUE, Long.MAX_VALUE);
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        int live = getIndexReader().hasDeletions() ? livePages(term) : docFreq;
        return new TermStatistics(term.bytes(), Math.max(1, live), Long.MAX_VALUE);
    }

    private int livePages(Term term) throws IOException {
        int count = 0;
        for (LeafReaderContext leaf : getIndexReader().leaves()) {
            count += livePages(leaf.reader(), term);
        }
        return count;
    }

    private static int livePages(LeafReader reader, Term term) throws IOException {
        Bits live = reader.getLiveDocs();
        if (live == null) {
            return reader.docFreq(term);
        }
        PostingsEnum pages = reader.postings(term, PostingsEnum.NONE);
        int count = 0;
        if (pages != null) {
            for (int page = pages.nextDoc(); page != DocIdSetIterator.NO_MORE_DOCS; page = pages.nextDoc()) {
                count += live.get(page) ? 1 : 0;
            }
        }
        return count;
    }
}
