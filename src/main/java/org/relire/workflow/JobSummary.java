package org.relire.workflow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.model.QualityEstimate;
import org.relire.model.SourceDocument;
import org.relire.model.TagKind;

/// What a whole job came to.
///
/// @param errorRate mean of the pages' expected character error rates; NaN without any
/// @param failures  the pages that failed, in order
public record JobSummary(
        ImportReport imported,
        int documents,
        int pages,
        int recognized,
        int textLayer,
        List<PageRecord> failures,
        long edits,
        long suspects,
        double errorRate,
        long findings,
        long recommendations,
        Duration time) {

    public JobSummary {
        failures = List.copyOf(failures);
    }

    /// Counts up what the store holds of `documents`.
    static JobSummary of(Collection collection, ImportReport imported, List<SourceDocument> documents, Duration time)
            throws RelireException {
        List<PageRecord> pages = new ArrayList<>();
        List<Annotation> annotations = new ArrayList<>();
        for (SourceDocument document : documents) {
            pages.addAll(collection.store().pages(document.id()));
            annotations.addAll(collection.store().annotations(document.id()));
        }
        return new JobSummary(
                imported,
                documents.size(),
                pages.size(),
                count(pages, PageOutcome.Recognized.class) + count(pages, PageOutcome.Blank.class),
                count(pages, PageOutcome.TextLayerUsed.class),
                pages.stream().filter(p -> p.outcome() instanceof PageOutcome.Failed).toList(),
                pages.stream().mapToLong(PageRecord::edits).sum(),
                pages.stream().mapToLong(PageRecord::suspects).sum(),
                pages.stream().map(PageRecord::quality).filter(Objects::nonNull)
                        .mapToDouble(QualityEstimate::characterErrorRate).average().orElse(Double.NaN),
                count(annotations, TagKind.FINDING),
                count(annotations, TagKind.RECOMMENDATION),
                time);
    }

    private static int count(List<PageRecord> pages, Class<? extends PageOutcome> outcome) {
        return (int) pages.stream().filter(p -> outcome.isInstance(p.outcome())).count();
    }

    private static long count(List<Annotation> annotations, TagKind kind) {
        return annotations.stream()
                .filter(a -> a.tag().kind() == kind && a.status() != AnnotationStatus.REJECTED).count();
    }

    /// Whether some page or file failed.
    public boolean hasFailures() {
        return !failures.isEmpty() || !imported.rejected().isEmpty();
    }
}
