package org.relire.repair.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuntimeLibrariesTest {
    private static final String PROPERTY = "onnxruntime.native.path";

    @TempDir
    Path cache;

    /// From version 1.29 on its libraries for Linux and macOS send reports to their maker before anything can forbid it. A
    /// newer version may only come in if its libraries for all platforms are free of that.
    @Test
    void theLibrariesKnowNoAddressToCallHome() throws IOException {
        int found = 0;
        for (String library : List.of("linux-x64/libonnxruntime.so", "linux-aarch64/libonnxruntime.so",
                "osx-aarch64/libonnxruntime.dylib", "osx-x64/libonnxruntime.dylib", "win-x64/onnxruntime.dll")) {
            try (InputStream in = RuntimeLibraries.class.getResourceAsStream("/ai/onnxruntime/native/" + library)) {
                if (in != null) {
                    String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                    assertTrue(bytes.contains("onnxruntime"), library);
                    for (String trace : List.of("events.data.microsoft.com", "OneCollector", "getaddrinfo", "WinHttpOpen")) {
                        assertFalse(bytes.contains(trace), () -> library + ": " + trace);
                    }
                    found++;
                }
            }
        }
        assertTrue(found >= 4, "only " + found + " libraries looked at");
    }

    @Test
    void areUnpackedOnceAndPutRightWhereSomebodySpoiltThem() throws IOException {
        Path folder = unpacked();
        List<Path> files = list(folder);
        assertTrue(files.stream().anyMatch(file -> file.getFileName().toString().contains("onnxruntime4j_jni")), files::toString);
        FileTime longAgo = FileTime.fromMillis(0);
        for (Path file : files) {
            Files.setLastModifiedTime(file, longAgo);
        }
        assertEquals(folder, unpacked());
        for (Path file : files) {
            assertEquals(longAgo, Files.getLastModifiedTime(file), "not written again");
        }
        long whole = Files.size(files.getFirst());
        Files.writeString(files.getFirst(), "cut short");
        assertEquals(folder, unpacked());
        assertEquals(whole, Files.size(files.getFirst()));
        assertEquals(files, list(folder), "nothing is left over");
    }

    /// Other tests of this process have loaded the libraries already, or will from where they always do.
    private Path unpacked() throws IOException {
        String former = System.clearProperty(PROPERTY);
        try {
            RuntimeLibraries.keepIn(cache);
            return Path.of(System.getProperty(PROPERTY, "nowhere"));
        } finally {
            if (former == null) {
                System.clearProperty(PROPERTY);
            } else {
                System.setProperty(PROPERTY, former);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"Linux, amd64, linux-x64", "Linux, aarch64, linux-aarch64", "Mac OS X, aarch64, osx-aarch64",
        "Mac OS X, x86_64, osx-x64", "Windows 11, amd64, win-x64"})
    void eachPlatformHasItsFolder(String system, String architecture, String folder) {
        assertEquals(folder, RuntimeLibraries.platform(system, architecture));
    }
}
