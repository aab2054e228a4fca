package org.relire.gui.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.SampleCollection;
import org.relire.gui.SampleTools;
import org.relire.gui.TestDesk;
import org.relire.gui.jobs.ManualBackground;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.TextRange;
import org.relire.gui.controls.Sentence;
import org.relire.workflow.EditPage;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;

class LayoutViewModelTest {

    @TempDir
    Path folder;

    private CollectionStore store;
    private PageId page;
    private LayoutViewModel layout;
    private final List<Sentence> told = new ArrayList<>();

    @BeforeEach
    void open() throws IOException, RelireException {
        SampleCollection sample = SampleCollection.filled(folder);
        ManualBackground work = ManualBackground.atOnce();
        store = sample.collection.store();
        page = store.documents().getFirst().page(0);
        layout = new LayoutViewModel(
                TestDesk.of(sample.collection, SampleTools.on(sample.collection), work.background(), told::add), TestDesk.page(page));
        layout.load();
    }

    private String text() throws RelireException {
        return store.repairedPage(page).orElseThrow().text();
    }

    /// Around the first line of the third block.
    private Box firstLine() {
        OcrBlock block = layout.blocks().get(2);
        return block.paragraphs().getFirst().lines().getFirst().box();
    }

    @Test
    void aDrawnRegionIsLeftOutOfTheTextAndTheRestStays() throws RelireException {
        int blocks = layout.blocks().size();
        assertTrue(text().contains("constate que le réseau"));
        layout.regionProperty().set(firstLine());

        layout.ignore();

        assertFalse(text().contains("constate que le réseau"), text());
        assertTrue(text().contains("ville de Valmont") && text().contains("Chapitre 2"), text());
        assertEquals(blocks + 1, layout.blocks().size());
        assertNull(layout.regionProperty().get());
        assertEquals(BlockKind.PICTURE, layout.blocks().get(layout.selectedProperty().get()).kind());
    }

    @Test
    void aDrawnRegionGetsAKindAndALanguage() {
        layout.regionProperty().set(firstLine());
        layout.setKind(BlockKind.TABLE);
        int at = layout.selectedProperty().get();
        assertEquals(BlockKind.TABLE, layout.blocks().get(at).kind());
        assertEquals(firstWord(2), firstWord(at), "it is read where it was");

        layout.setLanguage(Language.DUTCH);
        assertEquals(Language.DUTCH, layout.blocks().get(at).language());
    }

    @Test
    void aMovedBlockGoesBackAndForthButWhatWasTypedSinceIsLeftToTheEditor() throws RelireException {
        String before = text();
        layout.move(0, 1);
        String moved = text();
        assertTrue(moved.startsWith("Chapitre 2"), moved);
        layout.undo();
        assertEquals(before, text());
        layout.redo();
        assertEquals(moved, text());

        new EditPage(store, new Origin.Person("Claire"), Clock.systemUTC()).type(page, new TextRange(0, 0), "Zut ");
        layout.undo();
        assertEquals("Zut " + moved, text());
        assertEquals(List.of("layout.undo.nothing"), told.stream().map(Sentence::key).toList());
    }

    private String firstWord(int block) {
        return layout.blocks().get(block).paragraphs().getFirst().lines().getFirst().words().getFirst().text();
    }

    @Test
    void aRegionIsDrawnMovedAndSizedByKeysWithoutLeavingThePage() {
        layout.selectedProperty().set(0);
        layout.beginRegion();
        Box begun = layout.regionProperty().get();
        assertEquals(layout.blocks().getFirst().box(), begun);

        layout.nudge(1, 1, 2, 3);
        Box moved = layout.regionProperty().get();
        assertNotNull(moved);
        assertTrue(moved.x() > begun.x() && moved.y() > begun.y() && moved.width() > begun.width(), moved.toString());

        layout.nudge(1000, 1000, 0, 0);
        Box corner = layout.regionProperty().get();
        assertNotNull(corner);
        assertEquals(layout.pageProperty().get().layout().width(), corner.right());
        assertEquals(layout.pageProperty().get().layout().height(), corner.bottom());
    }

    @Test
    void aClickChoosesTheBlockThereAndLetsGoOfWhatWasDrawn() {
        layout.beginRegion();
        Box third = layout.blocks().get(2).box();
        layout.chooseAt(third.x() + 2, third.y() + 2);
        assertEquals(2, layout.selectedProperty().get());
        assertNull(layout.regionProperty().get());
    }
}
