package org.relire.ocr;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import org.jspecify.annotations.Nullable;

/// Functions of Tesseract's C interface (`capi.h`) that Tess4J maps otherwise than they are: the monitor's structure is
/// another one since Tesseract 5, and a model in memory is bytes, not text. The monitor stays an opaque pointer here.
interface TesseractCalls extends Library {

    /// Asked between words.
    interface CancelFunction extends Callback {
        /// @return not 0 to give the page up
        byte invoke(@Nullable Pointer cancelThis, int words);
    }

    Pointer TessMonitorCreate();

    void TessMonitorDelete(Pointer monitor);

    void TessMonitorSetCancelFunc(Pointer monitor, CancelFunction function);

    void TessMonitorSetDeadlineMSecs(Pointer monitor, int milliseconds);

    /// Takes a copy of an image of Leptonica's.
    void TessBaseAPISetImage2(TessBaseAPI handle, Pointer pix);

    /// @return 0 if the whole page was read
    int TessBaseAPIRecognize(TessBaseAPI handle, Pointer monitor);

    /// Opens an engine on a model in memory, which spares it the platform's ways of writing paths.
    ///
    /// @return 0 if done
    int TessBaseAPIInit5(
            TessBaseAPI handle, ByteBuffer model, int modelSize, String language, int mode, @Nullable Pointer configs,
            int configsSize, @Nullable Pointer names, @Nullable Pointer values, long namesSize, int onlyNonDebug);
}
