package org.relire.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.slf4j.LoggerFactory;

/// A folder for the time of a command.
final class TemporaryFolder implements AutoCloseable {

    private final Path root;

    private TemporaryFolder(Path root) {
        this.root = root;
    }

    static TemporaryFolder temporary() throws RelireException {
        try {
            return new TemporaryFolder(Files.createTempDirectory("relire-"));
        } catch (IOException e) {
            throw new RelireException(
                    ErrorKind.WRITE_FAILED, List.of(System.getProperty("java.io.tmpdir", "/tmp")), e);
        }
    }

    Path root() {
        return root;
    }

    /// Deletes it with all that is in it.
    @Override
    public void close() {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            LoggerFactory.getLogger(TemporaryFolder.class).warn("A temporary folder stays behind: {}", root, e);
        }
    }
}
