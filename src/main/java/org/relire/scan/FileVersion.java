package org.relire.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/// A file as it is now: what is kept of it holds for as long as it stays so.
record FileVersion(Path path, long size, FileTime changed) {

    /// @throws IOException if there is no such file
    static FileVersion of(Path file) throws IOException {
        return new FileVersion(file.toAbsolutePath(), Files.size(file), Files.getLastModifiedTime(file));
    }
}
