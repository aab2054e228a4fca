package org.relire.workflow.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.Decision;
import org.relire.model.SampleCheck;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.RepairedPage;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.model.TextRange;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// What every collection store promises; beside what it inherits, of annotations, tags, what is learnt, and of many at once.
public abstract class CollectionStoreContract extends StoredLedgerContract {

    @Test
    void keepsAnnotationsByIdAndPlace() throws RelireException {
        store.add(REPORT);
        Annotation second = annotation("b", REPORT.page(1), 3, FINDING);
        Annotation first = annotation("c", PAGE, 9, OWN);
        Annotation begin = annotation("a", PAGE, 2, OWN);
        store.saveAnnotations(List.of(second, first, begin));
        Annotation noted = new Annotation(first.id(), first.tag(), first.target(), AnnotationStatus.REJECTED, first.details(), true,
                "à revoir", first.origin(), first.at());
        store.saveAnnotations(List.of(noted));
        store = reopen(store);
        List<Annotation> expected = List.of(begin, noted, second);
        assertEquals(expected, store.annotations(REPORT.id()));
        assertEquals(expected, store.annotations());
        assertEquals(List.of(begin, expected.get(1)), store.annotations(PAGE));
        assertEquals(List.of(), store.annotations(REPORT.page(2)));
        deleteAnnotation("a");
        assertEquals(2, store.annotations().size());
    }

    private void deleteAnnotation(String id) throws RelireException {
        store.changeAnnotations(REPORT.pages(), present -> present.stream().filter(a -> !a.id().equals(id)).toList());
    }

    @Test
    void changesAnnotationsOfPagesAndLeavesOthersAlone() throws RelireException {
        store.add(REPORT);
        Annotation first = annotation("a", PAGE, 2, OWN);
        Annotation second = annotation("b", PAGE, 9, OWN);
        Annotation other = annotation("c", REPORT.page(1), 3, FINDING);
        store.saveAnnotations(List.of(first, second, other));
        chooseText(PAGE, RAW);
        chooseText(REPORT.page(1), RAW);
        Annotation made = annotation("d", PAGE, 12, OWN);
        List<Annotation> wanted = List.of(first.withStatus(AnnotationStatus.ACCEPTED), made);
        long before = store.changesSince(0).revision();

        assertEquals(wanted, store.changeAnnotations(List.of(PAGE), present -> {
            assertEquals(List.of(first, second), present);
            return wanted;
        }));
        store = reopen(store);
        assertEquals(wanted, store.annotations(PAGE));
        assertEquals(List.of(other), store.annotations(REPORT.page(1)));
        assertEquals(List.of(PAGE), store.changesSince(before).pages());

        long after = store.changesSince(0).revision();
        store.changeAnnotations(REPORT.pages(), present -> present);
        assertEquals(List.of(), store.changesSince(after).pages());
        assertFails(ErrorKind.DOCUMENT_NOT_FOUND, () -> store.changeAnnotations(List.of(PAGE),
                _ -> List.of(annotation("e", Samples.document(5, 1).page(0), 3, OWN))));
        assertEquals(wanted, store.annotations(PAGE));
    }

    @Test
    void annotationsAreSavedAllOrNone() throws RelireException {
        store.add(REPORT);
        Annotation good = annotation("a", PAGE, 3, OWN);
        Annotation bad = annotation("b", Samples.document(5, 1).page(0), 3, OWN);
        assertFails(ErrorKind.DOCUMENT_NOT_FOUND, () -> store.saveAnnotations(List.of(good, bad)));
        assertEquals(List.of(), store.annotations());
    }

    @Test
    void aTagsNameIsUniqueWhateverItsCase() throws RelireException {
        store.add(REPORT);
        store.saveTag(OWN);
        store.saveTag(FINDING);
        store.saveAnnotations(List.of(annotation("a", PAGE, 3, new Tag("DÉLAIS", TagKind.FINDING))));
        assertEquals(List.of(FINDING, OWN), store.tags());
        assertEquals(OWN, store.annotations().getFirst().tag());
        Tag renamed = new Tag("délais", TagKind.RECOMMENDATION);
        store.saveTag(renamed);
        store = reopen(store);
        assertEquals(List.of(FINDING, renamed), store.tags());
        assertEquals(renamed, store.annotations().getFirst().tag());
    }

    @Test
    void tagsMergeAndUnusedOnesGo() throws RelireException {
        store.add(REPORT);
        store.saveAnnotations(List.of(annotation("a", PAGE, 3, OWN), annotation("b", PAGE, 4, FINDING)));
        assertFalse(store.deleteTag(OWN));
        Tag renamed = new Tag("Retards", TagKind.CUSTOM);
        store.mergeTags(OWN, renamed);
        assertEquals(List.of(FINDING, renamed), store.tags());
        assertEquals(List.of(renamed, FINDING), store.annotations().stream().map(Annotation::tag).toList());
        store.mergeTags(renamed, FINDING);
        store.mergeTags(FINDING, FINDING);
        assertEquals(List.of(FINDING), store.tags());
        deleteAnnotation("a");
        deleteAnnotation("b");
        assertTrue(store.deleteTag(FINDING));
        assertFalse(store.deleteTag(FINDING));
    }

    @Test
    void keepsTheDictionary() throws RelireException {
        store.addToDictionary("Schaerbeek");
        store.addToDictionary("Schaerbeek");
        store.addToDictionary("l'échevin");
        store.addToDictionary("faux");
        store.removeFromDictionary("faux");
        store = reopen(store);
        assertEquals(Set.of("Schaerbeek", "l'échevin"), store.dictionary());
    }

    @Test
    void aRemovedDocumentLeavesNothing() throws RelireException {
        SourceDocument other = Samples.document(2, 1);
        store.add(REPORT);
        store.add(other);
        chooseText(PAGE, RAW);
        store.append(PAGE, typing(present(), 0, 2, "Un"), LedgerEntry.Kind.DO);
        store.saveAnnotations(List.of(annotation("a", PAGE, 3, OWN), annotation("b", other.page(0), 3, OWN)));
        store.remove(REPORT.id());
        store = reopen(store);
        assertEquals(List.of(other), store.documents());
        assertEquals(List.of(), store.ledger(PAGE));
        assertEquals(List.of("b"), store.annotations().stream().map(Annotation::id).toList());
        assertTrue(store.add(REPORT));
        assertEquals(Optional.empty(), store.repairedPage(PAGE));
        assertEquals(List.of(), store.integrityProblems());
    }

    @Test
    void tellsWhatAnIndexLacks() throws RelireException {
        store.add(REPORT);
        assertEquals(List.of(), store.changesSince(0).pages());
        chooseText(REPORT.page(1), RAW);
        chooseText(PAGE, RAW);
        ChangedPages all = store.changesSince(0);
        assertEquals(List.of(PAGE, REPORT.page(1)), all.pages());
        assertEquals(new ChangedPages(List.of(), List.of(), all.revision()), store.changesSince(all.revision()));

        store.append(PAGE, typing(present(), 0, 2, "Un"), LedgerEntry.Kind.DO);
        store = reopen(store);
        ChangedPages typed = store.changesSince(all.revision());
        assertEquals(List.of(PAGE), typed.pages());
        assertTrue(typed.revision() > all.revision());

        store.saveAnnotations(List.of(annotation("a", REPORT.page(1), 3, OWN)));
        ChangedPages tagged = store.changesSince(typed.revision());
        assertEquals(List.of(REPORT.page(1)), tagged.pages());
        store.saveTag(OWN);
        assertEquals(List.of(), store.changesSince(tagged.revision()).pages(), "the tag is as it was");
        store.saveTag(new Tag(OWN.name(), TagKind.RECOMMENDATION));
        assertEquals(List.of(REPORT.page(1)), store.changesSince(tagged.revision()).pages());
        tagged = store.changesSince(0);
        store.mergeTags(OWN, FINDING);
        ChangedPages merged = store.changesSince(tagged.revision());
        assertEquals(List.of(REPORT.page(1)), merged.pages());
        deleteAnnotation("a");
        assertEquals(List.of(REPORT.page(1)), store.changesSince(merged.revision()).pages());

        store.remove(REPORT.id());
        store.add(REPORT);
        ChangedPages removed = store.changesSince(merged.revision());
        assertEquals(List.of(), removed.pages());
        assertEquals(List.of(REPORT.id()), removed.removed());
    }

    @Test
    void manyThreadsWriteAndReadAtOnce() throws Exception {
        store.add(REPORT);
        String raw = "x".repeat(400);
        for (PageId page : REPORT.pages()) {
            chooseText(page, raw);
        }
        int writers = 4;
        try (var pool = Executors.newFixedThreadPool(writers + 2)) {
            List<Future<?>> all = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                int first = w;
                all.add(pool.submit((Callable<?>) () -> appendEvery(raw, first, writers)));
            }
            for (int r = 0; r < 2; r++) {
                all.add(pool.submit((Callable<?>) this::readWhileWritten));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        for (PageId page : REPORT.pages()) {
            assertEquals("y".repeat(40), store.repairedPage(page).orElseThrow().text().substring(0, 40));
            assertEquals(40, store.ledger(page).size());
        }
        assertEquals(List.of(), store.integrityProblems());
    }

    private Object appendEvery(String raw, int first, int step) throws RelireException {
        for (int i = first; i < 40; i += step) {
            for (PageId page : REPORT.pages()) {
                PageChange one = Samples.adding(Samples.machineEdit(raw, new TextRange(i, i + 1), "y"));
                store.append(page, one, LedgerEntry.Kind.DO);
            }
        }
        return first;
    }

    private Object readWhileWritten() throws RelireException {
        for (int i = 0; i < 60; i++) {
            RepairedPage page = present();
            assertEquals(page.edits().size(), page.text().chars().filter(c -> c == 'y').count());
            assertEquals(3, store.pages(REPORT.id()).size());
        }
        return 0;
    }

    @Test
    void whatPeopleDecideAndLookForIsKept() throws RelireException {
        store.add(REPORT);
        Decision always = new Decision("ttavaux", "travaux", Decision.Verdict.ALWAYS, Samples.EDITOR, Samples.NOW);
        Decision never = new Decision("ttavaux", "travaux", Decision.Verdict.NEVER, Samples.EDITOR, Samples.NOW);
        Decision other = new Decision("prefet", "préfet", Decision.Verdict.ALWAYS, Samples.EDITOR, Samples.NOW);
        store.learning().decide(always);
        store.learning().decide(other);
        store.learning().decide(never);
        store.learning().countSearch(List.of(PAGE, Samples.document(9, 1).page(0)));
        store.learning().countSearch(List.of(PAGE, REPORT.page(1)));
        SampleCheck sample = new SampleCheck(REPORT.id(), 7, List.of(new SampleCheck.Stratum(SampleCheck.Part.PLAIN, 200, 3.5)),
                List.of(new SampleCheck.Item(PAGE, new TextRange(0, 2), "Le", SampleCheck.Part.PLAIN, null)), Samples.NOW);
        store.learning().saveSample(sample);
        store.learning().saveSample(sample.judged(0, true));
        store = reopen(store);

        assertEquals(List.of(other, never), store.learning().decisions());
        assertEquals(Map.of(PAGE, 2L, REPORT.page(1), 1L), store.learning().searches());
        assertEquals(Optional.of(sample.judged(0, true)), store.learning().sample(REPORT.id()));
        store.learning().revoke(never);
        assertEquals(List.of(other), store.learning().decisions());
        store.remove(REPORT.id());
        assertEquals(Optional.empty(), store.learning().sample(REPORT.id()));
    }
}
