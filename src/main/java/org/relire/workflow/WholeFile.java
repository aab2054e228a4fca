package org.relire.workflow;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Writes a file whole or not at all: into a temporary file beside it, which then takes its name.
public final class WholeFile {

    private WholeFile() {
    }

    /// Writes the content to the path that it is given.
    public interface Content {
        void writeTo(Path temporary) throws IOException, RelireException;
    }

    /// Writes `content` to `target`, making its folder if need be; what was there before stays until the new file is done.
    ///
    /// @throws RelireException of kind DISK_FULL or WRITE_FAILED with the target, or what `content` throws
    public static void write(Path target, Content content) throws RelireException {
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file lies in a folder");
        Path temporary = null;
        try {
            Files.createDirectories(folder);
            // not createTempFile, which keeps other users out of what is to be a document like any other
            temporary = Files.createFile(folder.resolve(".relire-" + UUID.randomUUID() + ".part"));
            content.writeTo(temporary);
            force(temporary);
            move(temporary, target);
            temporary = null;
        } catch (IOException e) {
            throw new RelireException(DiskSpace.isFull(e, folder) ? ErrorKind.DISK_FULL : ErrorKind.WRITE_FAILED, List.of(target), e);
        } finally {
            deleteQuietly(temporary);
        }
    }

    /// Else a power failure may leave the new name on a file whose content never came to the disk, and the old content gone.
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteQuietly(@Nullable Path temporary) {
        if (temporary == null) {
            return;
        }
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            LoggerFactory.getLogger(WholeFile.class).warn("A temporary file stays behind: {}", temporary, e);
        }
    }
}
