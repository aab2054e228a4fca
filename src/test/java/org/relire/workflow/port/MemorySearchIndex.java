package org.relire.workflow.port;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.model.TextRange;

/// A search index in memory for the tests of what stands on the port: it finds pages that have every word of the query,
/// case and accents folded, and knows no other syntax.
public final class MemorySearchIndex implements SearchIndex {

    private final TreeMap<PageId, IndexedPage> pending = new TreeMap<>();
    private TreeMap<PageId, IndexedPage> committed = new TreeMap<>();
    private long revision;

    @Override
    public synchronized void index(List<IndexedPage> pages) {
        pages.forEach(page -> pending.put(page.page(), page));
    }

    @Override
    public synchronized void remove(DocumentId document) {
        pending.keySet().removeIf(page -> page.document().equals(document));
    }

    @Override
    public synchronized void clear() {
        pending.clear();
        committed.clear();
        revision = 0;
    }

    @Override
    public synchronized void commit() {
        committed = new TreeMap<>(pending);
    }

    @Override
    public synchronized void commitAt(long reached) {
        commit();
        revision = reached;
    }

    @Override
    public synchronized long revision() {
        return revision;
    }

    @Override
    public synchronized long size() {
        return committed.size();
    }

    /// A page as it was indexed.
    public synchronized IndexedPage page(PageId page) {
        return Objects.requireNonNull(committed.get(page), page.toString());
    }

    @Override
    public SearchResult search(Query query) {
        return search(query, _ -> true);
    }

    @Override
    public SearchResult search(Query query, Set<PageId> pages) {
        return search(query, pages::contains);
    }

    private synchronized SearchResult search(Query query, Predicate<PageId> wanted) {
        List<Hit> hits = committed.values().stream().filter(page -> wanted.test(page.page())).flatMap(page -> hit(page, query).stream())
                .sorted(Comparator.comparing((Hit h) -> -h.score()).thenComparing(Hit::page)).toList();
        return new SearchResult(hits.subList(0, Math.min(query.limit(), hits.size())), hits.size());
    }

    private static List<Hit> hit(IndexedPage page, Query query) {
        List<TextRange> repaired = query.scope() == SearchScope.RAW ? List.of() : find(page.text(), query.text());
        if (!repaired.isEmpty()) {
            return List.of(hit(page, SearchScope.REPAIRED, page.text(), repaired, List.of(MatchReason.EXACT)));
        }
        List<TextRange> raw = query.scope() == SearchScope.REPAIRED ? List.of() : find(page.rawText(), query.text());
        List<MatchReason> reasons = query.scope() == SearchScope.RAW
                ? List.of(MatchReason.EXACT) : List.of(MatchReason.EXACT, MatchReason.RAW_TEXT);
        return raw.isEmpty() ? List.of() : List.of(hit(page, SearchScope.RAW, page.rawText(), raw, reasons));
    }

    private static Hit hit(
            IndexedPage page, SearchScope scope, String text, List<TextRange> matches, List<MatchReason> reasons) {
        Snippet whole = new Snippet(text, matches);
        return new Hit(page.page(), page.fileName(), matches.size(), scope, whole, matches, reasons);
    }

    private static List<TextRange> find(String text, String query) {
        List<TextRange> found = new ArrayList<>();
        for (String word : query.strip().split("\\s+")) {
            Matcher matcher = Pattern.compile("\\b" + Pattern.quote(fold(word)) + "\\b").matcher(fold(text));
            if (word.isEmpty() || !matcher.find()) {
                return List.of();
            }
            do {
                found.add(new TextRange(matcher.start(), matcher.end()));
            } while (matcher.find());
        }
        found.sort(null);
        return found;
    }

    /// Folds letter by letter, so that offsets stay.
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD).charAt(0));
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        // what is in memory goes with the object
    }
}
