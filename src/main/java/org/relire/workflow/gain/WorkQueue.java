package org.relire.workflow.gain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.PageId;
import org.relire.model.PageRecord;
import org.relire.model.PageState;
import org.relire.model.QualityEstimate;
import org.relire.model.RepairedPage;
import org.relire.model.SourceDocument;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;

/// The pages of a collection in the order in which correcting them gains most.
public final class WorkQueue {

    private final CollectionStore store;

    public WorkQueue(CollectionStore store) {
        this.store = store;
    }

    /// What is left to do.
    ///
    /// @param items the page that gains most first
    /// @param done  pages that are corrected or verified
    public record Result(List<WorkItem> items, int done) {
        public Result {
            items = List.copyOf(items);
        }

        /// Characters that are expected to be wrong on the pages that are left.
        public double errors() {
            return items.stream().mapToDouble(WorkItem::errors).sum();
        }

        /// Passages in doubt on them.
        public int suspects() {
            return items.stream().mapToInt(WorkItem::suspects).sum();
        }
    }

    public Result run(Progress progress) throws RelireException {
        Map<PageId, Long> searches = store.learning().searches();
        Map<PageId, Long> tags = tags();
        List<WorkItem> items = new ArrayList<>();
        int done = 0;
        for (SourceDocument document : store.documents()) {
            Calibration calibration = Calibration.load(store, document.id()).orElse(null);
            for (PageRecord page : store.pages(document.id())) {
                progress.checkCancelled();
                if (page.state() == PageState.CORRECTED || page.state() == PageState.VERIFIED) {
                    done++;
                } else if (page.chosen() != null) {
                    Optional<RepairedPage> text = store.repairedPage(page.id());
                    double errors = text.map(t -> errors(Calibration.applied(calibration, page.quality()), t)).orElse(0.0);
                    items.add(new WorkItem(page.id(), document.fileName(), page.state(), page.suspects(), errors,
                            searches.getOrDefault(page.id(), 0L), tags.getOrDefault(page.id(), 0L)));
                }
            }
        }
        items.sort(Comparator.comparingDouble(WorkItem::gain).reversed().thenComparing(WorkItem::page));
        return new Result(items, done);
    }

    private Map<PageId, Long> tags() throws RelireException {
        Map<PageId, Long> tags = new HashMap<>();
        for (Annotation annotation : store.annotations()) {
            if (annotation.status() != AnnotationStatus.REJECTED) {
                tags.merge(annotation.target().page(), 1L, Long::sum);
            }
        }
        return tags;
    }

    private static double errors(@Nullable QualityEstimate quality, RepairedPage page) {
        return quality == null ? page.suspects().size() : PageErrors.of(page, quality).expected();
    }
}
