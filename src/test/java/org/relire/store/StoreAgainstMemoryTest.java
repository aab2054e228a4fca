package org.relire.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.model.Target;
import org.relire.model.TextQuote;
import org.relire.model.TextRange;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.MemoryCollectionStore;
import org.relire.workflow.port.StaleChangeException;

/// Whatever is done to a collection, the database says the same as the few lines in memory that tests rely on.
class StoreAgainstMemoryTest {

    private static final List<SourceDocument> DOCUMENTS = List.of(Samples.document(1, 2), Samples.document(2, 1));

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void saysTheSameAsTheFake(long seed) throws RelireException {
        CollectionFolder folder = new CollectionFolder(temp);
        MemoryCollectionStore fake = new MemoryCollectionStore();
        Random random = new Random(seed);
        for (int session = 0; session < 3; session++) {
            try (CollectionStore real = SqliteCollectionStore.open(folder)) {
                for (int step = 0; step < 100; step++) {
                    long stepSeed = random.nextLong();
                    String expected = outcome(fake, stepSeed);
                    assertEquals(expected, outcome(real, stepSeed), "seed " + seed + " step " + step);
                }
                assertSame(fake, real);
                assertEquals(List.of(), real.integrityProblems());
            }
        }
    }

    /// What a random step came to.
    private static String outcome(CollectionStore store, long seed) {
        try {
            return String.valueOf(step(store, new Samples(seed)));
        } catch (RelireException e) {
            return e.kind().name();
        } catch (StaleChangeException e) {
            return "does not fit";
        }
    }

    private static Object step(CollectionStore store, Samples samples) throws RelireException {
        Random random = samples.random();
        SourceDocument document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
        PageId page = document.page(random.nextInt(document.pageCount()));
        ReadingSource source = ReadingSource.values()[random.nextInt(2)];
        return switch (random.nextInt(16)) {
            case 0, 1 -> store.add(document);
            case 2 -> random.nextInt(6) == 0 ? remove(store, document) : "";
            case 3, 4 -> store.saveReading(page, samples.reading(source, 1 + random.nextInt(12)));
            case 5 -> store.choose(page, source);
            case 6, 7, 8, 9 -> change(store, page, random).change();
            case 10 -> undo(store, page).change();
            case 11, 12 -> annotate(store, page, random);
            case 13 -> delete(store, document, random);
            case 14 -> store.deleteTag(tag(random));
            default -> merge(store, random);
        };
    }

    private static Object remove(CollectionStore store, SourceDocument document) throws RelireException {
        store.remove(document.id());
        return "removed";
    }

    private static LedgerEntry change(CollectionStore store, PageId page, Random random) throws RelireException {
        RepairedPage present = store.repairedPage(page).orElse(RepairedPage.unedited("nothing here yet"));
        int start = random.nextInt(present.text().length() + 1);
        TextRange range = new TextRange(start, Math.min(present.text().length(), start + random.nextInt(6)));
        if (random.nextBoolean()) {
            return store.append(page, present.replace(range, "t" + random.nextInt(9),
                    Samples.EDITOR, Samples.NOW.plusNanos(random.nextInt())), LedgerEntry.Kind.DO);
        }
        TextRange raw = present.toRaw(range);
        return store.append(page, Samples.adding(
                Samples.machineEdit(present.raw(), raw, "m" + random.nextInt()), Samples.suspect(present.raw(), raw)),
                LedgerEntry.Kind.DO);
    }

    private static LedgerEntry undo(CollectionStore store, PageId page) throws RelireException {
        List<LedgerEntry> ledger = store.ledger(page);
        PageChange last = ledger.isEmpty()
                ? new PageChange(List.of(), List.of(), Samples.RULE, Samples.NOW)
                : ledger.getLast().change();
        return store.append(page, last.inverse(Samples.EDITOR, Samples.NOW), LedgerEntry.Kind.UNDO);
    }

    private static Tag tag(Random random) {
        return new Tag(List.of("Délai", "délai", "Prison", "Budget").get(random.nextInt(4)), TagKind.CUSTOM);
    }

    private static Object annotate(CollectionStore store, PageId page, Random random) throws RelireException {
        int start = random.nextInt(20);
        TextRange range = new TextRange(start, start + 3);
        store.saveAnnotations(List.of(new Annotation("a" + random.nextInt(12), tag(random),
                new Target(page, new TextQuote("exact", "before", "after"), range, List.of()),
                AnnotationStatus.values()[random.nextInt(3)], null, random.nextBoolean(), "note", Samples.RULE, Samples.NOW)));
        return "annotated";
    }

    private static Object delete(CollectionStore store, SourceDocument document, Random random) throws RelireException {
        String id = "a" + random.nextInt(12);
        store.changeAnnotations(document.pages(), present -> present.stream().filter(a -> !a.id().equals(id)).toList());
        return "deleted";
    }

    private static Object merge(CollectionStore store, Random random) throws RelireException {
        store.mergeTags(tag(random), tag(random));
        return "merged";
    }

    private static void assertSame(CollectionStore fake, CollectionStore real) throws RelireException {
        assertEquals(fake.documents(), real.documents());
        assertEquals(fake.tags(), real.tags());
        assertEquals(fake.annotations(), real.annotations());
        assertEquals(fake.changesSince(0).pages(), real.changesSince(0).pages());
        assertEquals(fake.changesSince(0).removed(), real.changesSince(0).removed());
        for (SourceDocument document : DOCUMENTS) {
            assertEquals(fake.pages(document.id()), real.pages(document.id()));
            for (PageId page : document.pages()) {
                assertEquals(fake.readings(page), real.readings(page));
                assertEquals(fake.repairedPage(page).map(RepairedPage::text), real.repairedPage(page).map(RepairedPage::text));
                assertEquals(fake.repairedPage(page).map(RepairedPage::marks), real.repairedPage(page).map(RepairedPage::marks));
                assertEquals(history(fake, page), history(real, page));
            }
        }
    }

    private static List<Object> history(CollectionStore store, PageId page) throws RelireException {
        return store.ledger(page).stream().map(StoreAgainstMemoryTest::essence).toList();
    }

    /// What an entry did; in which order it did so does not count.
    private static Object essence(LedgerEntry entry) {
        return List.of(entry.kind(), Set.copyOf(entry.change().removed()), Set.copyOf(entry.change().added()));
    }
}
