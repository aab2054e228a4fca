package org.relire.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relire.evidence.EvidenceCandidate;
import org.relire.evidence.EvidenceDetector;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.Box;
import org.relire.model.DocumentId;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.PlacedWords;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.model.SourceDocument;
import org.relire.model.Tag;
import org.relire.model.Target;
import org.relire.model.TextQuote;
import org.relire.model.TextRange;

/// Proposes findings and recommendations from the documents' present texts. What a person accepted, rejected or tagged
/// stays; proposals nobody looked at give way to the new ones.
public final class DetectEvidence {

    private static final Origin AUTHOR = new Origin.Rule("evidence");

    private final Clock clock;
    private final EvidenceDetector detector = new EvidenceDetector();

    public DetectEvidence(Clock clock) {
        this.clock = clock;
    }

    /// Runs over `documents`.
    public void run(Collection collection, List<DocumentId> documents, Progress progress) throws RelireException {
        long done = 0;
        for (DocumentId id : documents) {
            Optional<SourceDocument> document = collection.store().document(id);
            if (document.isPresent()) {
                progress.message("progress.evidence", document.get().fileName());
                detect(collection, document.get());
            }
            progress.advance(++done, documents.size());
        }
    }

    private void detect(Collection collection, SourceDocument document) throws RelireException {
        List<String> texts = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        for (PageId page : document.pages()) {
            Optional<RepairedPage> repaired = collection.store().repairedPage(page);
            Optional<Reading> reading = collection.store().chosenReading(page);
            texts.add(repaired.map(RepairedPage::text).orElse(""));
            bodies.add(repaired.isPresent() && reading.isPresent()
                    ? BodyText.french(reading.get(), repaired.get())
                    : texts.getLast());
        }
        Map<String, Annotation> present = new LinkedHashMap<>();
        for (Annotation annotation : collection.store().annotations(document.id())) {
            present.put(annotation.id(), annotation);
        }
        List<Annotation> proposals = new ArrayList<>();
        for (EvidenceCandidate candidate : detector.detect(bodies)) {
            Annotation proposal = annotation(collection, document, candidate, texts.get(candidate.pageIndex()));
            Annotation known = present.remove(proposal.id());
            if (known == null || isMachine(known)) {
                proposals.add(proposal);
            }
        }
        for (Annotation stale : present.values()) {
            if (isMachine(stale)) {
                collection.store().deleteAnnotation(stale.id());
            }
        }
        collection.store().saveAnnotations(proposals);
    }

    private static boolean isMachine(Annotation annotation) {
        return annotation.origin().equals(AUTHOR)
                && annotation.status() == AnnotationStatus.PROPOSED && annotation.note().isEmpty();
    }

    private Annotation annotation(
            Collection collection, SourceDocument document, EvidenceCandidate candidate, String text)
            throws RelireException {
        PageId page = document.page(candidate.pageIndex());
        Target target = new Target(
                page, TextQuote.of(text, candidate.range()), candidate.range(), boxes(collection, page, candidate.range()));
        Tag tag = StandardTags.of(candidate.kind());
        String id = tag.kind().name().toLowerCase(Locale.ROOT) + "-" + document.id() + "-" + page.pageNumber() + "-"
                + Integer.toHexString(target.quote().exact().hashCode());
        return new Annotation(
                id, tag, target, AnnotationStatus.PROPOSED, candidate.details(), false, "", AUTHOR, clock.instant());
    }

    private static List<Box> boxes(Collection collection, PageId page, TextRange range) throws RelireException {
        Optional<Reading> reading = collection.store().chosenReading(page);
        Optional<RepairedPage> repaired = collection.store().repairedPage(page);
        return reading.isPresent() && repaired.isPresent()
                ? new PlacedWords(reading.get(), repaired.get()).boxes(range)
                : List.of();
    }
}
