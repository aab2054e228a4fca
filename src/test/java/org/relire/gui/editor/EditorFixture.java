package org.relire.gui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.SampleCollection;
import org.relire.gui.SampleTools;
import org.relire.gui.TestDesk;
import org.relire.gui.controls.Sentence;
import org.relire.gui.jobs.ManualBackground;
import org.relire.model.Origin;
import org.relire.model.SourceDocument;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;

/// The editor's view model on a filled collection, its first page open.
abstract class EditorFixture {

    static final Origin CLAIRE = new Origin.Person("Claire");

    @TempDir
    Path folder;

    final List<Sentence> notices = new ArrayList<>();
    ManualBackground work = ManualBackground.atOnce();
    SampleCollection sample;
    CollectionStore store;
    SourceDocument document;
    EditorViewModel editor;
    PageTextViewModel text;

    @BeforeEach
    void open() throws IOException, RelireException {
        sample = SampleCollection.filled(folder);
        store = sample.collection.store();
        document = store.documents().getFirst();
        begin(ManualBackground.atOnce());
        editor.open(document.page(0), List.of());
    }

    final void begin(ManualBackground background) {
        work = background;
        editor = new EditorViewModel(TestDesk.of(sample.collection, SampleTools.on(sample.collection), work.background(), notices::add));
        text = editor.text();
    }

    final String stored(int pageIndex) throws RelireException {
        return store.repairedPage(document.page(pageIndex)).orElseThrow().text();
    }

    final String shown() {
        return text.textProperty().get();
    }

    final void caretAt(String word) {
        text.caretProperty().set(shown().indexOf(word));
    }

    final long humanSteps() throws RelireException {
        return store.ledger(document.page(0)).stream().filter(e -> e.change().author().isHuman()).count();
    }
}
