package org.relire.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.relire.workflow.DiskSpace;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// Unpacks native libraries from the class path into one folder a content, once for all processes of a user.
///
/// The folder's name holds a check sum of what lies in it, so that another version never meets an old file. It is filled
/// under another name and moved into place whole: two processes that start together both end with a complete folder.
final class NativeFiles {

    /// @param resource where it lies on the class path
    /// @param fileName what it is called in the folder
    record Entry(String resource, String fileName) {
    }

    /// @param bytes the library itself
    private record Found(String fileName, byte[] bytes) {
    }

    private final Path cache;

    NativeFiles(Path cache) {
        this.cache = cache.toAbsolutePath();
    }

    /// The folder with all `entries`, unpacked now if it is not there yet.
    ///
    /// @throws IOException if one is not on the class path
    /// @throws RelireException of kind CACHE_UNWRITABLE or DISK_FULL
    Path unpack(List<Entry> entries) throws IOException, RelireException {
        List<Found> found = new ArrayList<>();
        for (Entry entry : entries) {
            found.add(find(entry));
        }
        try {
            return unpacked(found);
        } catch (IOException e) {
            throw new RelireException(DiskSpace.isFull(e, cache) ? ErrorKind.DISK_FULL : ErrorKind.CACHE_UNWRITABLE, List.of(cache), e);
        }
    }

    private Path unpacked(List<Found> found) throws IOException {
        Path folder = cache.resolve(nameOf(found));
        if (isComplete(folder, found)) {
            return folder;
        }
        Files.createDirectories(cache);
        Path fresh = cache.resolve(folder.getFileName() + "." + UUID.randomUUID());
        try {
            fill(fresh, found);
            return moveIntoPlace(fresh, folder, found);
        } finally {
            delete(fresh);
        }
    }

    private static Found find(Entry entry) throws IOException {
        try (InputStream in = NativeFiles.class.getClassLoader().getResourceAsStream(entry.resource())) {
            if (in == null) {
                throw new IOException("not on the class path: " + entry.resource());
            }
            return new Found(entry.fileName(), in.readAllBytes());
        }
    }

    private static String nameOf(List<Found> found) {
        CRC32 sum = new CRC32();
        for (Found file : found) {
            sum.update(file.fileName().getBytes(StandardCharsets.UTF_8));
            sum.update(file.bytes());
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static boolean isComplete(Path folder, List<Found> found) throws IOException {
        for (Found file : found) {
            Path path = folder.resolve(file.fileName());
            if (!Files.isRegularFile(path) || Files.size(path) != file.bytes().length) {
                return false;
            }
        }
        return true;
    }

    private static void fill(Path folder, List<Found> found) throws IOException {
        Files.createDirectories(folder);
        for (Found file : found) {
            Files.write(folder.resolve(file.fileName()), file.bytes());
        }
    }

    private static Path moveIntoPlace(Path fresh, Path folder, List<Found> found) throws IOException {
        if (Files.exists(folder) && !isComplete(folder, found)) {
            // Half deleted by somebody: put back what is missing, each file by an atomic move.
            for (Found file : found) {
                Files.move(fresh.resolve(file.fileName()), folder.resolve(file.fileName()),
                        StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return folder;
        }
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException taken) {
            // Another process was faster; whether its files are whole is looked at next. Systems differ in what they call this.
        }
        if (!isComplete(folder, found)) {
            throw new IOException("cannot write the native libraries to " + folder);
        }
        return folder;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
