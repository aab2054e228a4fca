package org.relire.repair;

import java.nio.file.Path;

/// Why repair had to do without its neural reader: it works all the same, but mends less.
///
/// @param file the reader's model
public record MissingReader(Reason reason, Path file) {
    /// What is wrong.
    public enum Reason {
        NO_FILE,
        /// The file is no such model, not a whole one, or may not be read.
        DAMAGED,
        /// What runs the model does not run on this machine.
        CANNOT_RUN
    }
}
