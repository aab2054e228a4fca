package org.relire.gui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.SampleCollection;
import org.relire.gui.SampleTools;
import org.relire.gui.TestDesk;
import org.relire.gui.jobs.ManualBackground;
import org.relire.model.Language;
import org.relire.model.OcrPage;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageRecord;
import org.relire.model.PreparationKind;
import org.relire.model.Reading;
import org.relire.model.ReadingMode;
import org.relire.model.ReadingSettings;
import org.relire.model.SourceDocument;
import org.relire.workflow.JobSettings;
import org.relire.workflow.Lazy;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.DecodedText;
import org.relire.workflow.port.DocumentReader;
import org.relire.workflow.port.OcrEngine;
import org.relire.workflow.port.OcrSettings;
import org.relire.workflow.port.SourceFile;

class RereadViewModelTest {

    private static final ReadingSettings OF_THE_DOCUMENT = ReadingSettings.standard().with(PreparationKind.SPECKS, false);
    private static final ReadingSettings THOROUGH =
            ReadingSettings.of(ReadingMode.THOROUGH).with(PreparationKind.LINES, true);

    @TempDir
    Path folder;

    private final List<OcrSettings> asked = new ArrayList<>();
    private final List<JobSettings> regions = new ArrayList<>();
    private CollectionStore store;
    private PageId page;
    private RereadViewModel reread;

    @BeforeEach
    void open() throws IOException, RelireException {
        SampleCollection sample = SampleCollection.filled(folder);
        ManualBackground work = ManualBackground.atOnce();
        store = sample.collection.store();
        page = store.documents().getFirst().page(0);
        store.saveReadingSettings(page.document(), OF_THE_DOCUMENT);
        reread = new RereadViewModel(
                TestDesk.quiet(sample.collection, recording(SampleTools.on(sample.collection)), work.background()),
                TestDesk.page(page), regions::add, () -> { });
    }

    /// Images as they are stored; the engine sees what is there already and remembers how it was asked.
    private Toolbox recording(Toolbox tools) {
        return new Toolbox(tools.collections(), new Lazy<>(StoredImages::new), () -> new OcrEngine() {

            @Override
            public OcrPage recognize(PageImage image, OcrSettings settings, Progress progress) throws RelireException {
                asked.add(settings);
                return store.chosenReading(image.page()).orElseThrow().layout();
            }

            @Override
            public String name() {
                return "recording";
            }

            @Override
            public void close() {
            }
        }, tools.preparer(), tools.repairer(), tools.proofreader(), tools.exports(), tools.clock());
    }

    private final class StoredImages implements DocumentReader {

        @Override
        public DecodedText decode(byte[] bytes, String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SourceFile inspect(Path file) {
            throw new AssertionError("nothing is imported here");
        }

        @Override
        public Optional<PageImage> extractImage(Path original, SourceDocument document, PageId id, Path target)
                throws RelireException {
            return store.page(id).map(PageRecord::image);
        }

        @Override
        public Optional<Reading> carriedText(Path original, SourceDocument document, PageId id, Optional<PageImage> image) {
            return Optional.empty();
        }
    }

    @Test
    void aWishBeginsWithHowTheDocumentIsRead() {
        List<RereadWish> found = new ArrayList<>();
        reread.settingsOf(page, found::add);
        assertEquals(List.of(new RereadWish(
                RereadWish.Extent.PAGE, JobSettings.standard().languages(), OF_THE_DOCUMENT)), found);
    }

    @Test
    void aPageIsReadAsWishedAndTheDocumentKeepsItsSettings() throws RelireException {
        reread.read(page, new RereadWish(RereadWish.Extent.PAGE, List.of(Language.DUTCH), THOROUGH));
        assertEquals(List.of(List.of(Language.DUTCH)), asked.stream().map(OcrSettings::languages).toList());
        assertEquals(List.of(THOROUGH), asked.stream().map(OcrSettings::reading).toList());
        assertEquals(OF_THE_DOCUMENT, store.readingSettings(page.document()).orElseThrow());
    }

    @Test
    void withoutAWishTheDocumentsOwnSettingsHold() {
        reread.page(RereadViewModel.Depth.OCR);
        assertEquals(List.of(OF_THE_DOCUMENT), asked.stream().map(OcrSettings::reading).toList());
    }

    @Test
    void aRegionIsReadAsWished() {
        reread.read(page, new RereadWish(RereadWish.Extent.REGION, List.of(Language.FRENCH), THOROUGH));
        assertEquals(List.of(THOROUGH), regions.stream().map(JobSettings::reading).toList());
        assertTrue(regions.getFirst().forAll());
    }
}
