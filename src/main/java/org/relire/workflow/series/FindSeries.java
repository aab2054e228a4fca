package org.relire.workflow.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relire.model.Decision;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.model.RepairedPage;
import org.relire.model.SourceDocument;
import org.relire.model.TextRange;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;

/// Finds all places of a series on some pages.
public final class FindSeries {

    /// More places than a person looks through.
    public static final int MOST = 5_000;
    private static final int CONTEXT = 48;

    private final CollectionStore store;

    public FindSeries(CollectionStore store) {
        this.store = store;
    }

    /// What was found.
    ///
    /// @param places   in order of the pages
    /// @param complete false where there are more places than are told
    public record Result(List<SeriesPlace> places, boolean complete) {
        public Result {
            places = List.copyOf(places);
        }
    }

    /// @throws RelireException of kind PATTERN_INVALID, PATTERN_SLOW, or CANCELLED
    public Result run(SeriesQuery query, List<PageId> pages, Progress progress) throws RelireException {
        PlaceFinder finder = finder(query, pages, progress);
        Set<String> never = never();
        Map<DocumentId, String> names = names(pages);
        List<SeriesPlace> places = new ArrayList<>();
        for (int i = 0; i < pages.size() && places.size() < MOST; i++) {
            progress.checkCancelled();
            PageId page = pages.get(i);
            Optional<RepairedPage> text = store.repairedPage(page);
            if (text.isPresent()) {
                for (PlaceFinder.Found found : finder.find(text.get())) {
                    places.add(place(page, names.getOrDefault(page.document(), ""), text.get(), found, never));
                }
            }
            progress.advance(i + 1, pages.size());
        }
        return new Result(places.subList(0, Math.min(MOST, places.size())), places.size() < MOST);
    }

    private PlaceFinder finder(SeriesQuery query, List<PageId> pages, Progress progress) throws RelireException {
        return switch (query) {
            case SeriesQuery.Plain plain -> PatternFinder.of(plain);
            case SeriesQuery.Wording wording -> PatternFinder.of(wording);
            case SeriesQuery.Expression expression -> PatternFinder.of(expression);
            case SeriesQuery.Confusion confusion ->
                    new ConfusionFinder(confusion.read(), confusion.meant(), vocabulary(pages, progress));
        };
    }

    private Vocabulary vocabulary(List<PageId> pages, Progress progress) throws RelireException {
        Vocabulary vocabulary = new Vocabulary(store.dictionary());
        for (PageId page : pages) {
            progress.checkCancelled();
            store.repairedPage(page).ifPresent(vocabulary::add);
        }
        return vocabulary;
    }

    private Set<String> never() throws RelireException {
        Set<String> never = new HashSet<>();
        for (Decision decision : store.learning().decisions()) {
            if (decision.verdict() == Decision.Verdict.NEVER) {
                never.add(decision.name());
            }
        }
        return never;
    }

    private Map<DocumentId, String> names(List<PageId> pages) throws RelireException {
        Map<DocumentId, String> names = new HashMap<>();
        for (DocumentId document : pages.stream().map(PageId::document).distinct().toList()) {
            names.put(document, store.document(document).map(SourceDocument::fileName).orElse(""));
        }
        return names;
    }

    private static SeriesPlace place(
            PageId page, String name, RepairedPage text, PlaceFinder.Found found, Set<String> never) {
        TextRange range = found.range();
        String before = range.in(text.text());
        SeriesPlace.Standing standing = standing(text, range);
        boolean isUnwanted = never.contains(before + " → " + found.after()) || never.contains(flat(before) + " → " + flat(found.after()));
        boolean likely = found.likely() && !standing.isHuman() && !isUnwanted;
        String left = text.text().substring(Math.max(0, range.start() - CONTEXT), range.start());
        String right = text.text().substring(range.end(), Math.min(text.text().length(), range.end() + CONTEXT));
        return new SeriesPlace(page, name, range, before, found.after(), flat(left), flat(right), standing, likely);
    }

    private static String flat(String text) {
        return text.replace('\n', ' ');
    }

    private static SeriesPlace.Standing standing(RepairedPage page, TextRange range) {
        TextRange raw = page.toRaw(range);
        if (page.verifications().stream().anyMatch(v -> v.range().overlaps(raw))) {
            return SeriesPlace.Standing.VERIFIED;
        }
        if (page.isHuman(raw)) {
            return SeriesPlace.Standing.TYPED;
        }
        if (page.edits().stream().anyMatch(e -> e.range().overlaps(raw))) {
            return SeriesPlace.Standing.REPAIRED;
        }
        return page.suspects().stream().anyMatch(s -> s.range().overlaps(raw))
                ? SeriesPlace.Standing.SUSPECT
                : SeriesPlace.Standing.PLAIN;
    }
}
