package org.relire.ocr;

import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// One native engine with one model. Used by one thread at a time, and closed by the thread that uses it.
final class TesseractSession implements AutoCloseable {

    /// What Tesseract is told beside its defaults: keep the symbols' alternatives, found in two rounds, since five take a tenth of the time and
    /// repair mends no more with what they find; say nothing on standard error.
    private static final Map<String, String> VARIABLES = Map.of("lstm_choice_mode", "2", "lstm_choice_iterations", "2",
            "debug_file", System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");

    private final TesseractCalls calls;
    private final TessBaseAPI handle;

    private TesseractSession(TesseractCalls calls, TessBaseAPI handle) {
        this.calls = calls;
        this.handle = handle;
    }

    /// @throws RelireException of kind MODEL_MISSING if the model's file is not there or damaged
    static TesseractSession open(TesseractCalls calls, TesseractModels models, String name) throws RelireException {
        ByteBuffer model = models.read(name);
        TessBaseAPI handle = TessAPI1.TessBaseAPICreate();
        TessAPI1.TessBaseAPISetVariable(handle, "debug_file", VARIABLES.get("debug_file"));
        int failed = calls.TessBaseAPIInit5(
                handle, model, model.remaining(), name, TessOcrEngineMode.OEM_LSTM_ONLY, null, 0, null, null, 0, 0);
        if (failed != 0) {
            TessAPI1.TessBaseAPIDelete(handle);
            throw new RelireException(ErrorKind.MODEL_MISSING, models.folder().resolve(name + ".traineddata"));
        }
        VARIABLES.forEach((variable, value) -> TessAPI1.TessBaseAPISetVariable(handle, variable, value));
        return new TesseractSession(calls, handle);
    }

    /// Reads the whole page, with Tesseract's own search for columns and blocks.
    List<OcrBlock> readPage(
            PreparedPage page, Binarization binarization, Language language, Deadline deadline, BooleanSupplier cancelled)
            throws RelireException {
        TessAPI1.TessBaseAPISetPageSegMode(handle, TessPageSegMode.PSM_AUTO);
        TessAPI1.TessBaseAPISetVariable(handle, "thresholding_method", binarization.method());
        show(page);
        return recognize(language, deadline, cancelled);
    }

    /// Reads one block of the page; the boxes are still the whole image's.
    List<OcrBlock> readBlock(
            PreparedPage page, Box box, Binarization binarization, Language language, Deadline deadline, BooleanSupplier cancelled)
            throws RelireException {
        TessAPI1.TessBaseAPISetPageSegMode(handle, TessPageSegMode.PSM_SINGLE_BLOCK);
        TessAPI1.TessBaseAPISetVariable(handle, "thresholding_method", binarization.method());
        show(page);
        TessAPI1.TessBaseAPISetRectangle(handle, box.x(), box.y(), box.width(), box.height());
        return recognize(language, deadline, cancelled);
    }

    private void show(PreparedPage page) {
        calls.TessBaseAPISetImage2(handle, page.grey().pointer());
        TessAPI1.TessBaseAPISetSourceResolution(handle, page.dpi());
    }

    private List<OcrBlock> recognize(Language language, Deadline deadline, BooleanSupplier cancelled)
            throws RelireException {
        TesseractCalls.CancelFunction cancel = (unused, words) -> (byte) (cancelled.getAsBoolean() ? 1 : 0);
        Pointer monitor = calls.TessMonitorCreate();
        try {
            calls.TessMonitorSetCancelFunc(monitor, cancel);
            calls.TessMonitorSetDeadlineMSecs(monitor, deadline.leftMillis());
            if (calls.TessBaseAPIRecognize(handle, monitor) != 0) {
                throw deadline.isPast() ? deadline.exceeded(null) : new RelireException(ErrorKind.OCR_FAILED);
            }
            return results(language);
        } finally {
            calls.TessMonitorDelete(monitor);
            java.lang.ref.Reference.reachabilityFence(cancel);
            TessAPI1.TessBaseAPIClear(handle);
        }
    }

    private List<OcrBlock> results(Language language) {
        TessResultIterator results = TessAPI1.TessBaseAPIGetIterator(handle);
        if (results == null) {
            return List.of();
        }
        try {
            return ResultReader.read(results, language);
        } finally {
            TessAPI1.TessResultIteratorDelete(results);
        }
    }

    @Override
    public void close() {
        TessAPI1.TessBaseAPIEnd(handle);
        TessAPI1.TessBaseAPIDelete(handle);
    }
}
