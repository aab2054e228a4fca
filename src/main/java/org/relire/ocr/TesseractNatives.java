package org.relire.ocr;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.sourceforge.tess4j.TessAPI1;
import net.sourceforge.tess4j.util.LoadLibs;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Lazy;
import org.relire.workflow.RelireException;

/// Tesseract's library, loaded from the class path and from nowhere else. One is shared by all that call it.
///
/// @param calls     those that Tess4J maps in a way that cannot be used
/// @param leptonica the library that Tesseract itself uses, not a second one
/// @param version   Tesseract's own
public record TesseractNatives(TesseractCalls calls, LeptonicaCalls leptonica, String version) {

    /// Leptonica's highest severity, which nothing has (`environ.h`).
    private static final int NO_MESSAGES = 6;

    /// The library, loaded when it is first needed; a failure is a [RelireException] of kind OCR_FAILED or CACHE_UNWRITABLE.
    ///
    /// @param cache the folder to unpack the libraries into; made if it is not there
    public static Lazy<TesseractNatives> in(Path cache) {
        return new Lazy<>(() -> {
            try {
                return load(cache);
            } catch (IOException e) {
                throw new RelireException(ErrorKind.OCR_FAILED, List.of(cache), e);
            }
        });
    }

    /// @throws IOException     if they are not on the class path or cannot be loaded
    /// @throws RelireException if they cannot be written
    private static TesseractNatives load(Path cache) throws IOException, RelireException {
        String name = LoadLibs.getTesseractLibName();
        NativePlatform platform = NativePlatform.current();
        Path folder = new NativeFiles(cache).unpack(platform.entries(name));
        NativeLibrary.addSearchPath(name, folder.toString());
        try {
            Path leptonica = folder.resolve(platform.leptonica().getFirst());
            silence(leptonica);
            TesseractCalls calls = Native.load(name, TesseractCalls.class);
            return new TesseractNatives(calls, Native.load(leptonica.toString(), LeptonicaCalls.class), TessAPI1.TessVersion());
        } catch (LinkageError failure) {
            throw new IOException("cannot load " + folder, failure);
        }
    }

    /// Keeps Leptonica's remarks on boxes outside the page and the like off standard error.
    private static void silence(Path leptonica) {
        NativeLibrary.getInstance(leptonica.toString()).getFunction("setMsgSeverity").invokeInt(new Object[] {NO_MESSAGES});
    }
}
