package org.relire.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.relire.model.Decision;
import org.relire.model.DocumentId;
import org.relire.model.Edit;
import org.relire.model.PageId;
import org.relire.model.RepairedPage;
import org.relire.model.Verification;
import org.relire.repair.DocumentContext.Correction;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.OriginUse;

/// What the people who work on a collection teach the repair engine: what they corrected and is still in force, and the words that
/// they wrote or kept in several places. Whatever is undone or revoked is not taught any more.
record EditorsLessons(List<Correction> corrections, Set<String> words) {

    /// The pages that are looked at, at most: what is corrected comes up again and again, so that many pages tell no more, and one
    /// who moves a block waits for them.
    private static final int MOST_PAGES = 100;
    /// How often a word must have been written or kept to be trusted elsewhere.
    private static final int SEVERAL = 2;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{3,}");

    /// @param document that is to be repaired: what was corrected in it comes first
    static EditorsLessons of(CollectionStore store, DocumentId document) throws RelireException {
        Set<PageId> pages = new HashSet<>();
        for (OriginUse use : store.history().origins()) {
            if (use.origin().isHuman()) {
                pages.addAll(store.history().pagesOf(use.origin()));
            }
        }
        List<PageId> nearest = pages.stream().sorted(Comparator.comparing((PageId p) -> !p.document().equals(document))
                .thenComparing(Comparator.naturalOrder())).limit(MOST_PAGES).toList();
        List<Correction> corrections = new ArrayList<>();
        Map<String, Integer> words = new HashMap<>();
        for (PageId id : nearest) {
            Optional<RepairedPage> page = store.repairedPage(id);
            page.ifPresent(p -> look(p, corrections, words));
        }
        for (Decision decision : store.learning().decisions()) {
            if (decision.verdict() == Decision.Verdict.ALWAYS) {
                corrections.add(new Correction(decision.before(), decision.after()));
            }
        }
        words.values().removeIf(times -> times < SEVERAL);
        return new EditorsLessons(corrections, words.keySet());
    }

    private static void look(RepairedPage page, List<Correction> corrections, Map<String, Integer> words) {
        for (Edit edit : page.edits()) {
            if (edit.origin().isHuman()) {
                corrections.add(new Correction(edit.before(), edit.after()));
                count(edit.after(), words);
            }
        }
        for (Verification kept : page.verifications()) {
            if (kept.origin().isHuman()) {
                count(page.toPresent(kept.range()).in(page.text()), words);
            }
        }
    }

    private static void count(String text, Map<String, Integer> words) {
        if (WORD.matcher(text).matches()) {
            words.merge(text, 1, Integer::sum);
        }
    }
}
