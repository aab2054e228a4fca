package org.relire.repair.lm;

import java.io.IOException;
import java.nio.file.Path;

/// A model file that is no model file, was made for another version, was cut short, or does not belong to its lexicon.
public final class ModelFormatException extends IOException {
    private static final long serialVersionUID = 1L;
    private final String file;

    public ModelFormatException(Path file, String reason) {
        super(file.getFileName() + ": " + reason);
        this.file = file.toString();
    }

    /// The file at fault.
    public Path file() {
        return Path.of(file);
    }
}
