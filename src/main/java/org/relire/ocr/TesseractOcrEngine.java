package org.relire.ocr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.relire.model.OcrBlock;
import org.relire.model.OcrPage;
import org.relire.model.PageImage;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.OcrEngine;
import org.relire.workflow.port.OcrSettings;

/// Reads pages with Tesseract.
///
/// The whole page is read with the model of its main language; a block that turns out to be in another of the page's
/// languages is read again with that language's model. Native calls run on a thread of the engine's own ([NativeWorker]), so
/// that deadline and cancelling hold even in those parts of Tesseract that do not listen.
public final class TesseractOcrEngine implements OcrEngine {

    private final TesseractModels models;
    private final TesseractNatives natives;
    private NativeWorker worker;

    private TesseractOcrEngine(TesseractModels models, TesseractNatives natives) {
        this.models = models;
        this.natives = natives;
        this.worker = new NativeWorker(natives.calls(), models);
    }

    /// Opens engines on the models of one folder; loads the native libraries with the first of them.
    public static final class Opener implements Factory {

        private final TesseractModels models;
        private final Path nativesFolder;

        /// @param nativesFolder where the native libraries are unpacked to; made if it is not there
        public Opener(TesseractModels models, Path nativesFolder) {
            this.models = models;
            this.nativesFolder = nativesFolder;
        }

        @Override
        public OcrEngine open() throws RelireException {
            models.check();
            try {
                return new TesseractOcrEngine(models, TesseractNatives.load(nativesFolder));
            } catch (IOException failure) {
                throw new RelireException(ErrorKind.OCR_FAILED, List.of(nativesFolder), failure);
            }
        }
    }

    @Override
    public OcrPage recognize(PageImage image, OcrSettings settings, Progress progress) throws RelireException {
        progress.checkCancelled();
        Deadline deadline = Deadline.in(settings.deadline());
        PagePicture picture = load(image);
        if (worker.isAbandoned()) {
            worker = new NativeWorker(natives.calls(), models);
        }
        List<OcrBlock> blocks = worker.read(picture, settings.languages(), deadline, progress);
        return new OcrPage(image.width(), image.height(), image.dpi(), blocks);
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
