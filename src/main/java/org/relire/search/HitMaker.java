package org.relire.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.relire.model.TextRange;
import org.relire.workflow.port.Hit;
import org.relire.workflow.port.MatchReason;
import org.relire.workflow.port.SearchScope;

/// Tells of a page that was found where and why.
final class HitMaker {

    private static final List<MatchReason> OF_WORDS = List.of(MatchReason.EXACT, MatchReason.STEM, MatchReason.FUZZY);

    private final IndexSearcher searcher;
    private final SearchScope asked;
    private final List<Way> ways;

    /// A text that may match, and how.
    private record Way(PageField field, Weight weight) {
    }

    HitMaker(IndexSearcher searcher, QueryMaker maker, Clause clause, SearchScope asked) throws IOException {
        this.searcher = searcher;
        this.asked = asked;
        List<PageField> fields = switch (asked) {
            case REPAIRED -> List.of(PageField.TEXT);
            case RAW -> List.of(PageField.RAW);
            case BOTH -> List.of(PageField.TEXT, PageField.RAW);
        };
        this.ways = new ArrayList<>();
        for (PageField field : fields) {
            var rewritten = searcher.rewrite(maker.in(field, clause));
            ways.add(new Way(field, searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1)));
        }
    }

    /// @param page Lucene's number of the page that was found
    Hit hit(int page, float score) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(page, leaves));
        for (Way way : ways) {
            Optional<Matches> matches = Optional.ofNullable(way.weight().matches(leaf, page - leaf.docBase));
            if (matches.isPresent()) {
                return hit(page, score, way.field(), matches.get());
            }
        }
        throw new IllegalStateException("a hit without a match: " + page);
    }

    private Hit hit(int page, float score, PageField field, Matches matches) throws IOException {
        TreeSet<TextRange> places = new TreeSet<>();
        List<MatchReason> reasons = new ArrayList<>();
        for (MatchReason reason : OF_WORDS) {
            List<TextRange> more = places(reason, List.of(field.words(), field.stems()), matches);
            more.removeIf(place -> places.stream().anyMatch(place::overlaps));
            if (!more.isEmpty()) {
                reasons.add(reason);
                places.addAll(more);
            }
        }
        if (places.isEmpty()) {
            return tagged(page, score, matches);
        }
        if (asked == SearchScope.BOTH && field == PageField.RAW) {
            reasons.add(MatchReason.RAW_TEXT);
        }
        return hit(page, score, field, places, reasons);
    }

    /// No word was asked for: the passages that bear the tag are what was found, and they stand in the present text.
    private Hit tagged(int page, float score, Matches matches) throws IOException {
        List<TextRange> passages = places(MatchReason.TAG, List.of(PageDocument.TAG), matches);
        passages.removeIf(TextRange::isEmpty);
        return hit(page, score, PageField.TEXT, new TreeSet<>(passages), List.of(MatchReason.TAG));
    }

    private Hit hit(int page, float score, PageField field, TreeSet<TextRange> places, List<MatchReason> reasons) throws IOException {
        Document document = searcher.storedFields().document(page);
        List<TextRange> ranges = merged(places);
        return new Hit(PageDocument.page(document), PageDocument.fileName(document), score, field.scope(),
                SnippetCutter.cut(PageDocument.text(document, field), ranges), ranges, reasons);
    }

    /// Where the page matches for `reason`, whatever stronger reason the same place may have.
    private static List<TextRange> places(MatchReason reason, List<String> fields, Matches matches) throws IOException {
        List<TextRange> places = new ArrayList<>();
        for (NamedMatches named : NamedMatches.findNamedMatches(matches)) {
            if (named.getName().equals(reason.name())) {
                for (String field : fields) {
                    addAll(places, named.getMatches(field));
                }
            }
        }
        return places;
    }

    private static void addAll(List<TextRange> places, @Nullable MatchesIterator found) throws IOException {
        while (found != null && found.next()) {
            places.add(new TextRange(found.startOffset(), found.endOffset()));
        }
    }

    /// Each place once: the parts of a phrase within the phrase.
    private static List<TextRange> merged(TreeSet<TextRange> places) {
        List<TextRange> merged = new ArrayList<>();
        for (TextRange place : places) {
            if (!merged.isEmpty() && merged.getLast().end() > place.start()) {
                merged.add(merged.removeLast().union(place));
            } else {
                merged.add(place);
            }
        }
        return merged;
    }
}
