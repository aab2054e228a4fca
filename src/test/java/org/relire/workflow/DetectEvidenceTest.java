package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.TextRange;
import org.relire.workflow.port.Meanwhile;

/// What people said of proposals is not proposed again.
class DetectEvidenceTest {

    private static final String SENTENCE = "La commission recommande de revoir le cadre du personnel.";
    private static final Origin CLAIRE = new Origin.Person("claire");

    @TempDir
    Path folder;

    private WorkflowFixture fixture;

    @BeforeEach
    void open() {
        fixture = new WorkflowFixture(folder);
    }

    private List<Annotation> proposed(String text) throws Exception {
        fixture.process(fixture.file("a.pdf", "scan " + text));
        return annotations();
    }

    private List<Annotation> annotations() throws RelireException {
        return fixture.collection.store().annotations(fixture.only().id());
    }

    private void detectAgain() throws RelireException {
        new DetectEvidence(WorkflowFixture.CLOCK).run(fixture.collection, List.of(fixture.only().id()), Progress.NONE);
    }

    private void settle(Annotation annotation, AnnotationStatus status) throws RelireException {
        new TagPassages(fixture.collection, CLAIRE, WorkflowFixture.CLOCK).settle(annotation, status);
    }

    private static List<AnnotationStatus> statuses(List<Annotation> annotations) {
        return annotations.stream().map(Annotation::status).toList();
    }

    @Test
    void theSameSentenceTwiceOnAPageIsTwoProposals() throws Exception {
        List<Annotation> proposals = proposed(SENTENCE + " " + SENTENCE);

        assertEquals(List.of(0, SENTENCE.length() + 1),
                proposals.stream().map(a -> a.target().position().start()).toList());
    }

    @Test
    void whatAPersonSettledStaysWhereTheSameSentenceComesAgainOnThePage() throws Exception {
        List<Annotation> proposals = proposed(SENTENCE + " " + SENTENCE);
        settle(proposals.getFirst(), AnnotationStatus.ACCEPTED);
        settle(proposals.getLast(), AnnotationStatus.REJECTED);

        detectAgain();

        assertEquals(List.of(AnnotationStatus.ACCEPTED, AnnotationStatus.REJECTED), statuses(annotations()));
    }

    @Test
    void aSettledProposalIsNotMadeAgainOnceItsTextIsCorrected() throws Exception {
        Annotation proposal = proposed(SENTENCE.replace("cadre", "caclre")).getFirst();
        settle(proposal, AnnotationStatus.REJECTED);
        PageId page = proposal.target().page();
        int at = fixture.text(page).indexOf("caclre");
        fixture.tools.editPage(fixture.collection, CLAIRE).type(page, new TextRange(at, at + 6), "cadre");

        detectAgain();

        assertEquals(List.of(AnnotationStatus.REJECTED), statuses(annotations()));
        assertEquals(SENTENCE, annotations().getFirst().target().quote().exact());
    }

    @Test
    void whatAPersonSettlesWhileTheTextIsSearchedStays() throws Exception {
        Annotation proposal = proposed(SENTENCE).getFirst();
        Collection collection = fixture.collection;
        Collection busy = new Collection(collection.folder(), Meanwhile.before("changeAnnotations", collection.store(), 1,
                () -> settle(proposal, AnnotationStatus.ACCEPTED)), collection.index());

        new DetectEvidence(WorkflowFixture.CLOCK).run(busy, List.of(fixture.only().id()), Progress.NONE);

        assertEquals(List.of(AnnotationStatus.ACCEPTED), statuses(annotations()));
    }

    @Test
    void aDetectionThatIsNotWantedAnyMoreEnds() throws Exception {
        List<Annotation> proposals = proposed(SENTENCE);
        fixture.collection.store().changeAnnotations(fixture.only().pages(), _ -> List.of());

        RelireException told = assertThrows(RelireException.class, () -> new DetectEvidence(WorkflowFixture.CLOCK).run(
                fixture.collection, List.of(fixture.only().id()), new Cancelled()));

        assertEquals(ErrorKind.CANCELLED, told.kind());
        assertEquals(1, proposals.size());
        assertEquals(List.of(), annotations());
    }

    @Test
    void aPassageThatAPersonTaggedIsNotProposedUnderTheSameTag() throws Exception {
        Annotation proposal = proposed(SENTENCE).getFirst();
        fixture.collection.store().changeAnnotations(List.of(proposal.target().page()), _ -> List.of());
        new TagPassages(fixture.collection, CLAIRE, WorkflowFixture.CLOCK)
                .tag(proposal.target().page(), proposal.target().position(), StandardTags.RECOMMENDATION);

        detectAgain();

        assertEquals(List.of(AnnotationStatus.ACCEPTED), statuses(annotations()));
    }
}
