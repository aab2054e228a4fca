package org.relire.workflow.port;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.relire.model.Decision;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.model.SampleCheck;

/// What is learnt from people, in memory.
final class MemoryLearning implements Learning {

    private final Predicate<PageId> exists;
    private final Map<String, Decision> decisions = new LinkedHashMap<>();
    private final Map<PageId, Long> searches = new TreeMap<>();
    private final Map<DocumentId, SampleCheck> samples = new LinkedHashMap<>();

    MemoryLearning(Predicate<PageId> exists) {
        this.exists = exists;
    }

    private static String key(Decision decision) {
        return decision.before() + "\0" + decision.after();
    }

    synchronized void forget(DocumentId document) {
        samples.remove(document);
        searches.keySet().removeIf(page -> page.document().equals(document));
    }

    @Override
    public synchronized List<Decision> decisions() {
        return decisions.values().stream()
                .sorted(Comparator.comparing(Decision::before).thenComparing(Decision::after)).toList();
    }

    @Override
    public synchronized void decide(Decision decision) {
        decisions.put(key(decision), decision);
    }

    @Override
    public synchronized void revoke(Decision decision) {
        decisions.remove(key(decision));
    }

    @Override
    public synchronized void countSearch(List<PageId> found) {
        found.stream().filter(exists).forEach(page -> searches.merge(page, 1L, Long::sum));
    }

    @Override
    public synchronized Map<PageId, Long> searches() {
        return new TreeMap<>(searches);
    }

    @Override
    public synchronized Optional<SampleCheck> sample(DocumentId document) {
        return Optional.ofNullable(samples.get(document));
    }

    @Override
    public synchronized void saveSample(SampleCheck sample) {
        samples.put(sample.document(), sample);
    }
}
