package org.relire.ocr;

import com.sun.jna.Platform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Where Tesseract's and Leptonica's libraries for a platform lie on the class path, and what they are called.
///
/// @param folder    the platform's name as the jars have it
/// @param leptonica its files, which keep their names because Tesseract's library asks for them by name
/// @param tesseract its file, which gets the name under which JNA looks for it
record NativePlatform(String folder, List<String> leptonica, String tesseract) {

    static NativePlatform current() throws IOException {
        boolean arm = Platform.isARM();
        if (Platform.isLinux()) {
            return new NativePlatform(
                    arm ? "linux-arm64" : "linux-x86_64", List.of("libleptonica.so.6"), "libtesseract.so.5.5");
        }
        if (Platform.isMac()) {
            return new NativePlatform(
                    arm ? "macosx-arm64" : "macosx-x86_64", List.of("libleptonica.6.dylib"), "libtesseract.5.5.dylib");
        }
        if (Platform.isWindows()) {
            List<String> libraries = List.of("libleptonica-6.dll", "libgcc_s_seh-1.dll", "libgomp-1.dll",
                    "libstdc++-6.dll", "libwinpthread-1.dll");
            return new NativePlatform("windows-x86_64", libraries, "libtesseract55.dll");
        }
        throw new IOException("no native libraries for " + System.getProperty("os.name"));
    }

    /// @param libraryName the name without prefix and suffix under which Tesseract is loaded
    List<NativeFiles.Entry> entries(String libraryName) {
        List<NativeFiles.Entry> entries = new ArrayList<>();
        for (String file : leptonica) {
            entries.add(new NativeFiles.Entry("org/bytedeco/leptonica/" + folder + "/" + file, file));
        }
        String loadedAs = System.mapLibraryName(libraryName);
        entries.add(new NativeFiles.Entry("org/bytedeco/tesseract/" + folder + "/" + tesseract, loadedAs));
        return List.copyOf(entries);
    }
}
