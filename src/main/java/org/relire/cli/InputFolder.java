package org.relire.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// A folder that a command reads.
final class InputFolder {

    private InputFolder() {
    }

    /// The folder, if it is one.
    ///
    /// @throws RelireException of kind FILE_NOT_FOUND or FOLDER_IS_FILE
    static Path of(Path folder) throws RelireException {
        if (!Files.exists(folder)) {
            throw new RelireException(ErrorKind.FILE_NOT_FOUND, folder);
        }
        if (!Files.isDirectory(folder)) {
            throw new RelireException(ErrorKind.FOLDER_IS_FILE, folder);
        }
        return folder;
    }
}
