package org.relire.workflow.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.Box;
import org.relire.model.EvidenceDetails;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.model.Target;
import org.relire.model.TextQuote;
import org.relire.model.TextRange;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// An empty store to begin with, and what the contract's parts need beside it.
abstract class StoreContract {

    protected static final SourceDocument REPORT = Samples.document(1, 3);
    protected static final PageId PAGE = REPORT.page(0);
    protected static final String RAW = "Le rapport de la cornmission des aff aires sociales";
    protected static final Tag FINDING = new Tag("Constat", TagKind.FINDING);
    protected static final Tag OWN = new Tag("Délais", TagKind.CUSTOM);

    protected CollectionStore store;

    /// An empty store whose images lie in `folder()`.
    protected abstract CollectionStore open() throws RelireException;

    /// The root of the collection.
    protected abstract Path folder();

    /// The same collection, closed and opened again if it lives on disk.
    protected abstract CollectionStore reopen(CollectionStore open) throws RelireException;

    @BeforeEach
    void openStore() throws RelireException {
        store = open();
    }

    @AfterEach
    void closeStore() throws RelireException {
        store.close();
    }

    protected void chooseText(PageId page, String raw) throws RelireException {
        store.saveReading(page, Reading.ofTextFile("UTF-8", raw, Samples.NOW));
        assertTrue(store.choose(page, ReadingSource.TEXT_FILE));
    }

    protected static PageChange typing(RepairedPage page, int start, int end, String inserted) {
        return page.replace(new TextRange(start, end), inserted, Samples.EDITOR, Samples.NOW);
    }

    protected RepairedPage present() throws RelireException {
        return store.repairedPage(PAGE).orElseThrow();
    }

    protected static void assertFails(ErrorKind kind, Executable action) {
        assertEquals(kind, assertThrows(RelireException.class, action).kind());
    }

    protected static Annotation annotation(String id, PageId page, int start, Tag tag) {
        TextRange range = new TextRange(start, start + 7);
        Target target = new Target(page, TextQuote.of(RAW, range), range, List.of(new Box(1, 2, 3, 4)));
        EvidenceDetails details = id.equals("a") ? null : new EvidenceDetails("cue", "constate", "", "le ministre", 0.8);
        return new Annotation(
                id, tag, target, AnnotationStatus.PROPOSED, details, false, "", Samples.RULE, Samples.NOW);
    }
}
