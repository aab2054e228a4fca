package org.relire.gui.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.SampleCollection;
import org.relire.gui.SampleTools;
import org.relire.gui.TestDesk;
import org.relire.gui.controls.Sentence;
import org.relire.gui.jobs.ManualBackground;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.EvidenceDetails;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.model.TextRange;
import org.relire.workflow.Messages;
import org.relire.workflow.RelireException;
import org.relire.workflow.StandardTags;
import org.relire.workflow.TagPassages;
import org.relire.workflow.port.ExportFormat;

class EvidenceViewModelTest {

    @TempDir
    Path folder;

    private final List<Sentence> notices = new ArrayList<>();
    private final List<PageId> opened = new ArrayList<>();
    private final ManualBackground work = ManualBackground.atOnce();
    private SampleCollection sample;
    private EvidenceViewModel evidence;

    @BeforeEach
    void open() throws IOException, RelireException {
        sample = SampleCollection.filled(folder.resolve("collection"));
        evidence = new EvidenceViewModel(TestDesk.of(
                sample.collection, SampleTools.on(sample.collection), work.background(), notices::add, (page, _) -> opened.add(page)));
        evidence.refresh();
    }

    @Test
    void rowsStandInTheOrderOfThePagesAndRejectedOnesAreHidden() {
        assertEquals(5, evidence.items().size());
        assertEquals(4, evidence.shown().size());
        assertEquals(3, evidence.waiting());
        assertEquals(List.of("commission-des-eaux-1978.pdf"), evidence.fileNames());
        assertTrue(evidence.items().getFirst().quotation().startsWith("La commission constate"));
    }

    @Test
    void aPassageFoundByItsPlaceAloneHasNoEmptyQuotationForAReason() {
        EvidenceDetails byPlace = new EvidenceDetails("recommendation.list", "", "Recommandations", "", 0.9);
        assertEquals("Point d’une liste de recommandations", EvidenceView.reason(byPlace, Messages.typeset(Locale.FRENCH)));
        assertEquals("Item of a list of recommendations", EvidenceView.reason(byPlace, Messages.typeset(Locale.ENGLISH)));
        EvidenceDetails byCue = new EvidenceDetails("recommendation.list", "veiller à", "Recommandations", "", 0.9);
        assertEquals("Point d’une liste de recommandations\u00a0: «\u00a0veiller à\u00a0»",
                EvidenceView.reason(byCue, Messages.typeset(Locale.FRENCH)));
    }

    @Test
    void filtersNarrowTheTable() {
        evidence.filterProperty().set(EvidenceFilter.STANDARD.without(Set.of(StandardTags.FINDING)));
        assertEquals(2, evidence.shown().size());
        evidence.filterProperty().set(EvidenceFilter.STANDARD.withStatuses(EnumSet.of(AnnotationStatus.REJECTED)));
        assertEquals(1, evidence.shown().size());
        evidence.filterProperty().set(EvidenceFilter.STANDARD.withScores(0.9, 1));
        assertEquals(2, evidence.shown().size());
        evidence.filterProperty().set(EvidenceFilter.STANDARD.withText("MUNICIPALITÉ"));
        assertEquals(1, evidence.shown().size());
        evidence.filterProperty().set(EvidenceFilter.STANDARD.withFileName("autre.pdf"));
        assertEquals(0, evidence.shown().size());
    }

    @Test
    void aDecisionIsStoredAndCanBeTakenBack() throws RelireException {
        EvidenceItem first = evidence.shown().getFirst();
        evidence.settle(List.of(first), AnnotationStatus.ACCEPTED);
        assertEquals(AnnotationStatus.ACCEPTED, status(first.annotation().id()));
        assertEquals(2, evidence.waiting());
        evidence.settle(List.of(evidence.items().getFirst()), AnnotationStatus.PROPOSED);
        assertEquals(AnnotationStatus.PROPOSED, status(first.annotation().id()));
        evidence.settle(List.copyOf(evidence.shown()), AnnotationStatus.REJECTED);
        assertEquals(0, evidence.shown().size());
    }

    @Test
    void decisionsOnManyRowsAreTakenBackOneByOneAsTheyStoodBefore() {
        List<AnnotationStatus> before = statuses();
        evidence.settle(List.copyOf(evidence.items()), AnnotationStatus.REJECTED);
        evidence.settle(List.copyOf(evidence.items()), AnnotationStatus.REJECTED);
        evidence.settle(List.of(evidence.items().getFirst()), AnnotationStatus.ACCEPTED);
        evidence.undo();
        assertEquals(Set.of(AnnotationStatus.REJECTED), Set.copyOf(statuses()));
        evidence.undo();
        assertEquals(before, statuses());
        assertFalse(evidence.canUndo().get(), "what changed nothing is no decision");
        evidence.undo();
        assertEquals(before, statuses());
    }

    @Test
    void onesOwnTagsAreFilteredByNameAndOneThatComesLaterIsShown() throws RelireException {
        Tag own = new Tag("Budget", TagKind.CUSTOM);
        TagPassages tagging = new TagPassages(sample.collection, new Origin.Person("Claire"), Clock.systemUTC());
        PageId page = evidence.items().getFirst().annotation().target().page();
        evidence.filterProperty().set(EvidenceFilter.STANDARD.without(Set.of(StandardTags.FINDING, StandardTags.RECOMMENDATION)));
        tagging.tag(page, new TextRange(0, 4), own);
        tagging.tag(page, new TextRange(0, 6), new Tag("Personnel", TagKind.CUSTOM));
        evidence.refresh();
        assertEquals(List.of("Constat", "Recommandation", "Budget", "Personnel"), evidence.tags().stream().map(Tag::name).toList());
        assertEquals(2, evidence.shown().size());
        evidence.filterProperty().set(EvidenceFilter.STANDARD.without(Set.of(own)));
        assertEquals(5, evidence.shown().size());
    }

    @Test
    void aNoteIsStoredOnThePassageAsItStandsAndCanBeTakenBack() throws RelireException {
        EvidenceItem first = evidence.items().getFirst();
        evidence.settle(List.of(first), AnnotationStatus.ACCEPTED);
        evidence.note(first, " À vérifier au greffe ");
        Annotation noted = stored(first.annotation().id());
        assertEquals("À vérifier au greffe", noted.note());
        assertEquals(AnnotationStatus.ACCEPTED, noted.status());
        evidence.note(first, "À vérifier au greffe");
        evidence.note(first, "");
        evidence.undo();
        assertEquals("À vérifier au greffe", evidence.items().getFirst().annotation().note());
        evidence.filterProperty().set(EvidenceFilter.STANDARD.withText("greffe"));
        assertEquals(1, evidence.shown().size());
        evidence.undo();
        assertEquals("", stored(first.annotation().id()).note());
        assertEquals(AnnotationStatus.ACCEPTED, stored(first.annotation().id()).status());
        evidence.undo();
        assertEquals(AnnotationStatus.PROPOSED, stored(first.annotation().id()).status());
    }

    private List<AnnotationStatus> statuses() {
        return evidence.items().stream().map(i -> i.annotation().status()).toList();
    }

    private AnnotationStatus status(String id) throws RelireException {
        return stored(id).status();
    }

    private Annotation stored(String id) throws RelireException {
        return sample.collection.store().annotations().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theSelectedPassageIsShownOnItsPageAndOpensThere() {
        EvidenceItem third = evidence.shown().get(2);
        evidence.selectedProperty().set(third);
        assertEquals(2, Objects.requireNonNull(evidence.previewProperty().get()).boxes().size());
        evidence.open(third);
        assertEquals(List.of(third.annotation().target().page()), opened);
    }

    @Test
    void theTableIsWritten() throws IOException {
        Path target = folder.resolve("table.csv");
        evidence.export(ExportFormat.CSV, Messages.typeset(Locale.FRENCH), target);
        assertEquals("4 rows", Files.readString(target));
        assertEquals(List.of(Sentence.of("evidence.exported", 4, 5, target.toString())), notices);
    }

    @Test
    void theRowsThatAreShownAreWritten() throws IOException {
        Path target = folder.resolve("table.csv");
        evidence.filterProperty().set(EvidenceFilter.STANDARD.without(Set.of(StandardTags.FINDING)));
        evidence.export(ExportFormat.CSV, Messages.typeset(Locale.FRENCH), target);
        assertEquals("2 rows", Files.readString(target));
        assertEquals(List.of(Sentence.of("evidence.exported", 2, 5, target.toString())), notices);
    }

    @Test
    void lookingAgainKeepsWhatPeopleDecided() throws RelireException {
        String accepted = evidence.items().get(1).annotation().id();
        evidence.detect();
        assertEquals(AnnotationStatus.ACCEPTED, status(accepted));
        assertTrue(evidence.items().stream().anyMatch(i -> i.annotation().status() == AnnotationStatus.PROPOSED));
    }
}
