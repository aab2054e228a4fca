package org.relire.repair.neural;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// ONNX Runtime's own libraries, unpacked once for all processes of a user.
///
/// Left to itself it unpacks 23 MB into the folder for temporary files at each start, and leaves an empty folder there.
final class RuntimeLibraries {
    /// Where ONNX Runtime looks for its libraries before it unpacks them; read once, when its first class is used.
    private static final String PROPERTY = "onnxruntime.native.path";
    private static final String RESOURCES = "ai/onnxruntime/native/";

    private RuntimeLibraries() {
    }

    /// Makes ONNX Runtime use libraries in a folder below `cache`, unpacked now if they are not there yet. Without effect where
    /// somebody named a folder already, or where they are not in a jar.
    ///
    /// @throws IOException if they cannot be read or written
    static void keepIn(Path cache) throws IOException {
        Path jar = jar();
        if (System.getProperty(PROPERTY) != null || jar == null) {
            return;
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            String prefix = RESOURCES + platform(System.getProperty("os.name", ""), System.getProperty("os.arch", "")) + "/";
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> entry.getName().startsWith(prefix) && !entry.isDirectory()
                            && entry.getName().indexOf('/', prefix.length()) < 0)
                    .toList();
            if (!entries.isEmpty()) {
                Path folder = Files.createDirectories(cache.toAbsolutePath().resolve("onnxruntime-" + fingerprint(entries)));
                for (ZipEntry entry : entries) {
                    unpack(zip, entry, folder.resolve(entry.getName().substring(prefix.length())));
                }
                System.setProperty(PROPERTY, folder.toString());
            }
        }
    }

    private static @Nullable Path jar() throws IOException {
        CodeSource source = OrtEnvironment.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return null;
        }
        try {
            URI place = source.getLocation().toURI();
            return "file".equals(place.getScheme()) && Files.isRegularFile(Path.of(place)) ? Path.of(place) : null;
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /// The platform's name as the jar has it.
    static String platform(String system, String architecture) {
        String name = system.toLowerCase(Locale.ROOT);
        String os = name.contains("mac") ? "osx" : name.startsWith("windows") ? "win" : "linux";
        return os + "-" + (architecture.equals("amd64") || architecture.equals("x86_64") ? "x64" : architecture);
    }

    /// Of the check sums that the jar has already, so that another version never meets an old file.
    private static String fingerprint(List<? extends ZipEntry> entries) {
        CRC32 sum = new CRC32();
        for (ZipEntry entry : entries) {
            sum.update(HexFormat.of().toHexDigits(entry.getCrc()).getBytes(StandardCharsets.US_ASCII));
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /// Another process may do the same at the same time: what is moved into place is always whole.
    private static void unpack(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        if (isWhole(file, entry)) {
            return;
        }
        Path fresh = Files.createTempFile(file.getParent(), "fresh", ".tmp");
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            // Windows replaces no library that the faster process has loaded by now
            if (!isWhole(file, entry)) {
                throw e;
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static boolean isWhole(Path file, ZipEntry entry) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == entry.getSize();
    }
}
