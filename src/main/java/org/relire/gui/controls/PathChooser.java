package org.relire.gui.controls;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for files and folders. Empty where they think better of it.
public interface PathChooser {

    /// Files that Relire can import.
    List<Path> filesToImport();

    /// A folder.
    ///
    /// @param titleKey message key of what it is for
    Optional<Path> folder(String titleKey);

    /// Where to save a file.
    ///
    /// @param titleKey message key of what it is for
    Optional<Path> target(String titleKey, String suggestedName);
}
