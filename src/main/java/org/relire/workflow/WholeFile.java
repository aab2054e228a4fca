package org.relire.workflow;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
            move(temporary, target);
            temporary = null;
        } catch (IOException e) {
            throw new RelireException(isDiskFull(e, folder) ? ErrorKind.DISK_FULL : ErrorKind.WRITE_FAILED, List.of(target), e);
        } finally {
            deleteQuietly(temporary);
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isDiskFull(IOException e, Path folder) {
        try {
            return !(e instanceof AccessDeniedException) && Files.getFileStore(folder).getUsableSpace() < MINIMUM_SPACE;
        } catch (IOException unknown) {
            e.addSuppressed(unknown);
            return false;
        }
    }

    /// A disk with less than this is full for all practical purposes.
    private static final long MINIMUM_SPACE = 1 << 20;

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
