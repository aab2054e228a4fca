package org.relire.workflow.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relire.model.Decision;
import org.relire.model.Edit;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.RepairedPage;
import org.relire.model.Suggestion;
import org.relire.model.Suspect;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;

/// Suggests series from the profile of the texts themselves: confusions and words that come up again and again among what is
/// in doubt, and words that people corrected by hand and that still stand elsewhere.
public final class SuggestSeries {

    private static final int LEAST = 2;
    private static final int MOST = 60;
    private static final int LONGEST = 40;

    private final CollectionStore store;

    public SuggestSeries(CollectionStore store) {
        this.store = store;
    }

    /// The most promising first.
    public List<SuggestedSeries> run(List<PageId> pages, Progress progress) throws RelireException {
        Set<SeriesQuery> unwanted = new HashSet<>();
        for (Decision decision : store.learning().decisions()) {
            unwanted.add(new SeriesQuery.Wording(decision.before(), decision.after()));
        }
        Tally doubts = new Tally();
        Tally edits = new Tally();
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            progress.checkCancelled();
            Optional<RepairedPage> page = store.repairedPage(pages.get(i));
            page.ifPresent(p -> {
                p.suspects().forEach(s -> look(s, doubts));
                p.edits().forEach(e -> look(e, edits));
                Words.WORD.matcher(p.text()).results().forEach(w -> words.merge(w.group(), 1, Integer::sum));
            });
            progress.advance(i + 1, pages.size());
        }
        List<SuggestedSeries> series = new ArrayList<>(doubts.inDoubt());
        series.addAll(edits.elsewhere(words));
        series.removeIf(s -> unwanted.contains(s.query()));
        series.sort(Comparator.comparingDouble(SuggestedSeries::gain).reversed()
                .thenComparing(s -> s.query().name()));
        return series.stream().limit(MOST).toList();
    }

    private static void look(Suspect suspect, Tally tally) {
        if (suspect.suggestions().isEmpty()) {
            return;
        }
        Suggestion best = suspect.suggestions().getFirst();
        List<String> details = best.reason().details();
        if (details.size() == 2 && !details.getFirst().isBlank() && !details.getFirst().equals(details.getLast())
                && suspect.before().contains(details.getFirst())) {
            tally.add(new SeriesQuery.Confusion(details.getFirst(), details.getLast()), best.confidence());
        }
        if (isWord(suspect.before()) && suspect.before().length() <= LONGEST) {
            tally.add(new SeriesQuery.Wording(suspect.before(), best.text()), best.confidence());
        }
    }

    /// Only what people typed one by one: a series is done.
    private static void look(Edit edit, Tally tally) {
        if (edit.origin() instanceof Origin.Person && isWord(edit.before()) && isWord(edit.after())) {
            tally.add(new SeriesQuery.Wording(edit.before(), edit.after()), 1);
        }
    }

    private static boolean isWord(String text) {
        return Words.WORD.matcher(text).matches() && text.length() > 1;
    }

    private static final class Tally {

        private final Map<SeriesQuery, Integer> counts = new HashMap<>();
        private final Map<SeriesQuery, Double> confidence = new HashMap<>();

        void add(SeriesQuery query, double sure) {
            counts.merge(query, 1, Integer::sum);
            confidence.merge(query, sure, Double::sum);
        }

        List<SuggestedSeries> inDoubt() {
            List<SuggestedSeries> series = new ArrayList<>();
            counts.forEach((query, count) -> {
                if (count >= LEAST) {
                    series.add(new SuggestedSeries(query, count, mean(query, count), SuggestedSeries.Source.DOUBTS));
                }
            });
            return series;
        }

        /// @param words how often each word stands in the texts
        List<SuggestedSeries> elsewhere(Map<String, Integer> words) {
            List<SuggestedSeries> series = new ArrayList<>();
            counts.forEach((query, count) -> {
                int left = query instanceof SeriesQuery.Wording wording ? words.getOrDefault(wording.before(), 0) : 0;
                if (left > 0) {
                    series.add(new SuggestedSeries(query, left, mean(query, count), SuggestedSeries.Source.EDITS));
                }
            });
            return series;
        }

        private double mean(SeriesQuery query, int count) {
            return confidence.getOrDefault(query, 0.0) / count;
        }
    }
}
