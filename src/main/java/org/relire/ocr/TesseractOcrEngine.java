package org.relire.ocr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.relire.model.OcrPage;
import org.relire.model.PageImage;
import org.relire.model.Reading;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Lazy;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.OcrEngine;
import org.relire.workflow.port.OcrSettings;
import org.relire.workflow.port.TextPlausibility;

/// Reads pages with Tesseract.
///
/// The page is prepared ([PagePreparation]) and read with the model of its main language, doubtful pages more than once, and the readings
/// are joined word by word ([PageVote]); a block that turns out to be in another of the page's
/// languages is read again with that language's model. Native calls run on a thread of the engine's own ([NativeWorker]), so
/// that deadline and cancelling hold even in those parts of Tesseract that do not listen.
public final class TesseractOcrEngine implements OcrEngine {

    private final TesseractModels models;
    private final TesseractNatives natives;
    private final TextPlausibility plausibility;
    private NativeWorker worker;

    private TesseractOcrEngine(TesseractModels models, TesseractNatives natives, TextPlausibility plausibility) {
        this.models = models;
        this.natives = natives;
        this.plausibility = plausibility;
        this.worker = new NativeWorker(natives, models, plausibility);
    }

    /// Opens engines on the models of one folder; loads the native libraries with the first of them.
    public static final class Opener implements Factory {

        private final TesseractModels models;
        private final Lazy<TesseractNatives> natives;
        private final Lazy<TextPlausibility> plausibility;

        /// @param plausibility of French, by which readings are chosen
        public Opener(TesseractModels models, Lazy<TesseractNatives> natives, Lazy<TextPlausibility> plausibility) {
            this.models = models;
            this.natives = natives;
            this.plausibility = plausibility;
        }

        @Override
        public OcrEngine open() throws RelireException {
            models.check();
            return new TesseractOcrEngine(models, natives.get(), plausibility.get());
        }
    }

    @Override
    public OcrPage recognize(PageImage image, OcrSettings settings, Progress progress) throws RelireException {
        progress.checkCancelled();
        Deadline deadline = Deadline.in(settings.deadline());
        PagePicture picture = load(image);
        if (worker.isAbandoned()) {
            worker = new NativeWorker(natives, models, plausibility);
        }
        PageVote.Joined read = worker.read(picture, settings, deadline, progress);
        return new OcrPage(image.width(), image.height(), image.dpi(), read.blocks(), read.passes());
    }

    @Override
    public OcrPage weigh(OcrPage read, Reading older) {
        return new OlderReading(plausibility).joined(read, older);
    }

    private static PagePicture load(PageImage image) throws RelireException {
        try {
            return PagePicture.read(image.path(), image.dpi());
        } catch (IOException | RuntimeException failure) {
            throw new RelireException(ErrorKind.PAGE_DAMAGED, List.of(image.path()), failure);
        }
    }

    @Override
    public String name() {
        return "Tesseract " + natives.version() + ", " + models.mainModel(List.of());
    }

    @Override
    public void close() {
        worker.close();
    }
}
