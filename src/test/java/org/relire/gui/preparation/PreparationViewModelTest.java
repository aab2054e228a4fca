package org.relire.gui.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.PreparationTools;
import org.relire.gui.SampleCollection;
import org.relire.gui.TestDesk;
import org.relire.gui.controls.Sentence;
import org.relire.gui.desk.CurrentPage;
import org.relire.gui.jobs.ManualBackground;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PreparationKind;
import org.relire.model.PreparationStep;
import org.relire.model.ReadingSettings;
import org.relire.model.SourceDocument;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.PagePreparer;

class PreparationViewModelTest {

    @TempDir
    Path folder;

    private final List<Sentence> notices = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final PreparationTools tools = new PreparationTools();
    private ManualBackground work = ManualBackground.atOnce();
    private SampleCollection sample;
    private SourceDocument document;
    private PageId page;
    private boolean damaged;

    @BeforeEach
    void open() throws IOException, RelireException {
        sample = SampleCollection.filled(folder.resolve("collection"));
        document = sample.collection.store().documents().getFirst();
        page = document.page(0);
    }

    /// The editor, in which something is being typed.
    private final class Typed implements CurrentPage {
        @Override
        public Optional<PageId> openPage() {
            return Optional.of(page);
        }

        @Override
        public void save() {
            calls.add("save");
        }
    }

    private PreparationViewModel model() {
        return new PreparationViewModel(
                TestDesk.of(sample.collection, tools.on(sample.collection, new SpecksAndTilt()), work.background(), notices::add),
                new Typed(), () -> calls.add("changed"));
    }

    private static PreparedImages shown(PreparationViewModel model) {
        return Objects.requireNonNull(model.imagesProperty().get());
    }

    @Test
    void thePageIsShownBeforeAndAfterEachStepItNeeds() throws IOException {
        PreparationViewModel model = model();
        model.open(page);
        PreparedImages images = shown(model);
        assertEquals(List.of(PreparationKind.DESKEW, PreparationKind.SPECKS),
                images.steps().stream().map(step -> step.step().kind()).toList());
        assertEquals(Objects.requireNonNull(images.image()).path(), images.before(0).orElseThrow());
        assertEquals("DESKEW", Files.readString(images.before(1).orElseThrow()));
        assertEquals("SPECKS", Files.readString(images.after(1).orElseThrow()));
        assertFalse(model.busyProperty().get());
    }

    @Test
    void aStepIsSwitchedForTheWholeDocumentAndThePagePreparedAgain() throws RelireException {
        PreparationViewModel model = model();
        model.open(page);
        Path former = Objects.requireNonNull(shown(model).folder());
        model.allow(PreparationKind.SPECKS, false);
        ReadingSettings saved = sample.collection.store().readingSettings(document.id()).orElseThrow();
        assertFalse(saved.allows(PreparationKind.SPECKS));
        assertTrue(saved.allows(PreparationKind.DESKEW));
        assertEquals(1, shown(model).steps().size());
        assertNotEquals(former, shown(model).folder());
        assertFalse(Files.exists(former), "images that are no longer shown are deleted");
        model.close();
        model.open(document.page(1));
        assertEquals(saved, shown(model).settings(), "the switch holds for the other pages too");
    }

    @Test
    void switchesSetWhileThePageIsBeingPreparedAllHold() throws RelireException {
        work = ManualBackground.stepwise();
        PreparationViewModel model = model();
        model.open(page);
        work.runAll();
        model.allow(PreparationKind.SPECKS, false);
        model.allow(PreparationKind.DESKEW, false);
        assertTrue(model.busyProperty().get());
        work.runAll();
        ReadingSettings saved = sample.collection.store().readingSettings(document.id()).orElseThrow();
        assertFalse(saved.allows(PreparationKind.SPECKS) || saved.allows(PreparationKind.DESKEW));
        assertEquals(List.of(), shown(model).steps());
        assertFalse(model.busyProperty().get());
    }

    @Test
    void nothingIsLeftOfTheImagesOnceTheWindowIsGone() {
        work = ManualBackground.stepwise();
        PreparationViewModel model = model();
        model.open(page);
        work.runAll();
        model.open(document.page(1));
        model.close();
        work.runAll();
        assertNull(model.imagesProperty().get());
        assertEquals(2, folders.size());
        assertTrue(folders.stream().noneMatch(Files::exists), folders::toString);
    }

    @Test
    void aPageIsReadAgainByTheSwitchesWhenWhatWasTypedIsSaved() throws RelireException {
        PreparationViewModel model = model();
        model.open(page);
        model.allow(PreparationKind.SPECKS, false);
        model.readAgain(false);
        assertEquals(List.of("save", "changed"), calls);
        assertEquals(1, tools.asked().size());
        assertFalse(tools.asked().getFirst().reading().allows(PreparationKind.SPECKS));
        assertEquals("Relue autrement.", sample.collection.store().chosenReading(page).orElseThrow().text().strip());
        assertEquals(List.of(Sentence.of("preparation.done", 1)), notices);
    }

    @Test
    void allPagesOfTheDocumentAreReadAgainOnRequest() {
        PreparationViewModel model = model();
        model.open(page);
        model.readAgain(true);
        assertEquals(3, tools.asked().size());
        assertEquals(List.of(Sentence.of("preparation.done", 3)), notices);
    }

    @Test
    void aDamagedImageIsReportedAndLeavesNothingBehind() {
        damaged = true;
        PreparationViewModel model = model();
        model.open(page);
        assertNull(model.imagesProperty().get());
        assertFalse(model.busyProperty().get());
        assertEquals(ErrorKind.PAGE_DAMAGED, ((RelireException) work.failures().getFirst()).kind());
        assertTrue(folders.stream().noneMatch(Files::exists), folders::toString);
    }

    @Test
    void aPageWithoutImageHasNothingToPrepare() throws RelireException {
        PreparationViewModel model = model();
        model.open(sample.collection.store().documents().getLast().page(0));
        assertNull(shown(model).image());
        assertEquals(List.of(), shown(model).steps());
    }

    /// Takes two steps where they are allowed; the images hold the steps' names.
    private final class SpecksAndTilt implements PagePreparer {

        @Override
        public List<Prepared> prepare(PageImage image, ReadingSettings settings, Path target, Progress progress)
                throws RelireException {
            folders.add(target);
            List<Prepared> taken = new ArrayList<>();
            for (PreparationKind kind : List.of(PreparationKind.DESKEW, PreparationKind.SPECKS)) {
                if (settings.allows(kind)) {
                    taken.add(new Prepared(new PreparationStep(kind, Map.of()), written(kind, target), image.width(), image.height()));
                }
            }
            if (damaged) {
                throw new RelireException(ErrorKind.PAGE_DAMAGED, image.path());
            }
            return taken;
        }

        private static Path written(PreparationKind kind, Path target) throws RelireException {
            try {
                return Files.writeString(target.resolve(kind + ".png"), kind.name());
            } catch (IOException e) {
                throw new RelireException(ErrorKind.WRITE_FAILED, List.of(target), e);
            }
        }
    }
}
