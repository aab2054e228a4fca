package org.relire.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    ///
    /// @throws RelireException of kind CANCELLED once cancelled; the documents that are done keep their proposals
    public void run(Collection collection, List<DocumentId> documents, Progress progress) throws RelireException {
        long done = 0;
        for (DocumentId id : documents) {
            Optional<SourceDocument> document = collection.store().document(id);
            if (document.isPresent()) {
                progress.message("progress.evidence", document.get().fileName());
                try {
                    detect(collection, document.get(), progress);
                } catch (RelireException e) {
                    // it may be taken out of the collection meanwhile
                    if (e.kind() != ErrorKind.DOCUMENT_NOT_FOUND) {
                        throw e;
                    }
                }
            }
            progress.advance(++done, documents.size());
        }
    }

    private void detect(Collection collection, SourceDocument document, Progress progress) throws RelireException {
        List<String> texts = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        for (PageId page : document.pages()) {
            progress.checkCancelled();
            Optional<RepairedPage> repaired = collection.store().repairedPage(page);
            Optional<Reading> reading = collection.store().chosenReading(page);
            texts.add(repaired.map(RepairedPage::text).orElse(""));
            bodies.add(repaired.isPresent() && reading.isPresent()
                    ? BodyText.french(reading.get(), repaired.get())
                    : texts.getLast());
        }
        Map<String, Annotation> found = new LinkedHashMap<>();
        for (EvidenceCandidate candidate : detector.detect(bodies)) {
            Annotation proposal = annotation(collection, document, candidate, texts.get(candidate.pageIndex()), found.keySet());
            found.put(proposal.id(), proposal);
        }
        // what a person settles while the text is searched counts as well
        collection.store().changeAnnotations(document.pages(), present -> replaced(present, List.copyOf(found.values())));
    }

    /// What people have said, and of the new proposals those that it does not settle.
    private static List<Annotation> replaced(List<Annotation> present, List<Annotation> proposals) {
        List<Annotation> settled = present.stream().filter(annotation -> !isMachine(annotation)).toList();
        Stream<Annotation> open = proposals.stream()
                .filter(proposal -> settled.stream().noneMatch(known -> settles(known, proposal)));
        return Stream.concat(settled.stream(), open).toList();
    }

    /// Whether what a person said of `known` holds for the proposal: it is the same one, or stands in the same place, where
    /// the text may have been corrected since.
    private static boolean settles(Annotation known, Annotation proposal) {
        return known.id().equals(proposal.id())
                || !known.detached() && known.tag().kind() == proposal.tag().kind()
                        && known.target().page().equals(proposal.target().page())
                        && known.target().position().overlaps(proposal.target().position());
    }

    private static boolean isMachine(Annotation annotation) {
        return annotation.origin().equals(AUTHOR)
                && annotation.status() == AnnotationStatus.PROPOSED && annotation.note().isEmpty();
    }

    private Annotation annotation(
            Collection collection, SourceDocument document, EvidenceCandidate candidate, String text, Set<String> taken)
            throws RelireException {
        PageId page = document.page(candidate.pageIndex());
        Target target = new Target(
                page, TextQuote.of(text, candidate.range()), candidate.range(), boxes(collection, page, candidate.range()));
        Tag tag = StandardTags.of(candidate.kind());
        String name = tag.kind().name().toLowerCase(Locale.ROOT) + "-" + document.id() + "-" + page.pageNumber() + "-"
                + Integer.toHexString(target.quote().exact().hashCode());
        String id = name;
        // a page may have the same sentence several times
        for (int occurrence = 2; taken.contains(id); occurrence++) {
            id = name + "-" + occurrence;
        }
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
