package org.relire.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// Copies what a file holds, not who may read or write it: scans often come from media and archives that are read-only.
final class FileCopy {

    private static final int BLOCK = 1 << 16;

    private FileCopy() {
    }

    /// Fills `target`, which is there already, with the bytes of `source`.
    ///
    /// @throws IOException     if the target cannot be written
    /// @throws RelireException of kind FILE_NOT_FOUND or FILE_UNREADABLE if the source cannot be read
    static void ofBytes(Path source, Path target) throws IOException, RelireException {
        try (InputStream in = opened(source);
                OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (byte[] block = read(in, source); block.length > 0; block = read(in, source)) {
                out.write(block);
            }
        }
    }

    private static InputStream opened(Path source) throws RelireException {
        try {
            return Files.newInputStream(source);
        } catch (NoSuchFileException e) {
            throw new RelireException(ErrorKind.FILE_NOT_FOUND, List.of(source), e);
        } catch (IOException e) {
            throw new RelireException(ErrorKind.FILE_UNREADABLE, List.of(source), e);
        }
    }

    private static byte[] read(InputStream in, Path source) throws RelireException {
        try {
            return in.readNBytes(BLOCK);
        } catch (IOException e) {
            throw new RelireException(ErrorKind.FILE_UNREADABLE, List.of(source), e);
        }
    }
}
