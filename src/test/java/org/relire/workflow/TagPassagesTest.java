package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.model.TextRange;
import org.relire.workflow.port.Hit;
import org.relire.workflow.port.IndexedPage;
import org.relire.workflow.port.MatchReason;
import org.relire.workflow.port.MemorySearchIndex;
import org.relire.workflow.port.SearchScope;
import org.relire.workflow.port.Snippet;

/// Tagging what a search found.
class TagPassagesTest {

    private static final Origin CLAIRE = new Origin.Person("claire");
    private static final Tag TAG = new Tag("Budget", TagKind.CUSTOM);

    @TempDir
    Path folder;

    private static Hit hit(PageId page, SearchScope scope, TextRange... matches) {
        return new Hit(page, "a.pdf", 1, scope, new Snippet("", List.of()), List.of(matches), List.of(MatchReason.EXACT));
    }

    @Test
    void placesThatTheTextNoLongerHasAreLeftOut() throws Exception {
        WorkflowFixture fixture = new WorkflowFixture(folder);
        fixture.process(fixture.file("a.pdf", "scan tache le budget du lieu"));
        PageId page = fixture.only().page(0);
        fixture.tools.editPage(fixture.collection, CLAIRE).type(page, new TextRange(0, 6), "");

        List<Annotation> made = new TagPassages(fixture.collection, CLAIRE, WorkflowFixture.CLOCK).tagAll(
                List.of(hit(page, SearchScope.RAW, new TextRange(0, 5), new TextRange(9, 15)),
                        hit(page, SearchScope.REPAIRED, new TextRange(18, 22), new TextRange(0, 2))), TAG);

        assertEquals(List.of("budget", "le"), made.stream().map(a -> a.target().quote().exact()).toList());
    }

    @Test
    void onesOwnTagsAreOfferedTheMostUsedFirst() throws Exception {
        WorkflowFixture fixture = new WorkflowFixture(folder);
        fixture.process(fixture.file("a.pdf", "scan le budget du lieu"));
        PageId page = fixture.only().page(0);
        TagPassages tagging = new TagPassages(fixture.collection, CLAIRE, WorkflowFixture.CLOCK);
        tagging.tag(page, new TextRange(0, 2), new Tag("Greffe", TagKind.CUSTOM));
        tagging.tag(page, new TextRange(0, 2), new Tag("Aile C", TagKind.CUSTOM));
        tagging.tag(page, new TextRange(3, 9), StandardTags.FINDING);
        tagging.tag(page, new TextRange(3, 9), TAG);
        tagging.tag(page, new TextRange(0, 9), new Tag("budget", TagKind.CUSTOM));
        tagging.settle(tagging.tag(page, new TextRange(10, 12), new Tag("Greffe", TagKind.CUSTOM)), AnnotationStatus.REJECTED);

        assertEquals(List.of("Budget", "Aile C", "Greffe"), OwnTags.mostUsed(fixture.collection.store()).stream().map(Tag::name).toList());
    }

    @Test
    void aPageIsIndexedWithEachTagWhereItStandsUnderAllItsNames() throws Exception {
        WorkflowFixture fixture = new WorkflowFixture(folder);
        fixture.process(fixture.file("a.pdf", "scan le budget du lieu"));
        PageId page = fixture.only().page(0);
        TagPassages tagging = new TagPassages(fixture.collection, CLAIRE, WorkflowFixture.CLOCK);
        tagging.tag(page, new TextRange(3, 9), StandardTags.FINDING);
        tagging.tag(page, new TextRange(0, 2), TAG);
        tagging.settle(tagging.tag(page, new TextRange(0, 9), StandardTags.RECOMMENDATION), AnnotationStatus.REJECTED);
        new IndexPages().run(fixture.collection, Progress.NONE);
        assertEquals(Set.of(
                new IndexedPage.Tagged("Constat", new TextRange(3, 9)), new IndexedPage.Tagged("Finding", new TextRange(3, 9)),
                new IndexedPage.Tagged("Budget", new TextRange(0, 2))),
                Set.copyOf(((MemorySearchIndex) fixture.collection.index()).page(page).tags()));
    }

    @Test
    void taggingAPassageLeavesOtherPagesOfTheTagInTheIndexAsTheyAre() throws Exception {
        WorkflowFixture fixture = new WorkflowFixture(folder);
        fixture.process(fixture.file("a.pdf", "scan le budget du lieu", "scan un autre budget"));
        TagPassages tagging = new TagPassages(fixture.collection, CLAIRE, WorkflowFixture.CLOCK);
        tagging.tag(fixture.only().page(0), new TextRange(3, 9), TAG);
        new IndexPages().run(fixture.collection, Progress.NONE);

        tagging.tag(fixture.only().page(1), new TextRange(9, 15), TAG);

        assertEquals(List.of(fixture.only().page(1)),
                fixture.collection.store().changesSince(fixture.collection.index().revision()).pages());
    }

    @Test
    void aTagThatIsTakenOffStandsWhereItsPassageStandsByThen() throws Exception {
        WorkflowFixture fixture = new WorkflowFixture(folder);
        fixture.process(fixture.file("a.pdf", "scan le budget du lieu"));
        PageId page = fixture.only().page(0);
        TagPassages tagging = new TagPassages(fixture.collection, CLAIRE, WorkflowFixture.CLOCK);
        Annotation seen = tagging.tag(page, new TextRange(3, 9), TAG);
        fixture.tools.editPage(fixture.collection, CLAIRE).type(page, new TextRange(0, 2), "Le nouveau");

        Annotation settled = tagging.settle(seen, AnnotationStatus.REJECTED);

        assertEquals(new TextRange(11, 17), settled.target().position());
        assertEquals(List.of(settled), fixture.collection.store().annotations(page));
    }

    @Test
    void aProposalThatWentMeanwhileComesBackOnceAPersonSettlesIt() throws Exception {
        WorkflowFixture fixture = new WorkflowFixture(folder);
        fixture.process(fixture.file("a.pdf", "scan le budget du lieu"));
        PageId page = fixture.only().page(0);
        TagPassages tagging = new TagPassages(fixture.collection, CLAIRE, WorkflowFixture.CLOCK);
        Annotation seen = tagging.tag(page, new TextRange(3, 9), TAG);
        fixture.collection.store().changeAnnotations(List.of(page), _ -> List.of());

        tagging.settle(seen, AnnotationStatus.REJECTED);

        assertEquals(List.of(seen.withStatus(AnnotationStatus.REJECTED)), fixture.collection.store().annotations(page));
    }

    @Test
    void aStandardTagThatAPersonNamesStaysWhatItIsInWhateverLanguage() throws Exception {
        WorkflowFixture fixture = new WorkflowFixture(folder);
        fixture.process(fixture.file("a.pdf", "scan le budget du lieu"));
        PageId page = fixture.only().page(0);
        TagPassages tagging = new TagPassages(fixture.collection, CLAIRE, WorkflowFixture.CLOCK);
        for (String name : List.of("Finding", " constat ", "FINDING")) {
            assertEquals(StandardTags.FINDING, tagging.tag(page, new TextRange(0, 2), new Tag(name, TagKind.CUSTOM)).tag());
        }
        tagging.tag(page, new TextRange(0, 2), TAG);
        assertEquals(TAG, tagging.tag(page, new TextRange(3, 9), new Tag("BUDGET", TagKind.CUSTOM)).tag());
        assertEquals(List.of(TAG, StandardTags.FINDING), fixture.collection.store().tags());
    }
}
