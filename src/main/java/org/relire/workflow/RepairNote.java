package org.relire.workflow;

import java.nio.file.Path;
import org.relire.repair.MissingReader;

/// What people are told where repair went without its neural reader. Nothing failed, but less was mended.
///
/// @param key  of its sentence in the message bundles, which names the file
/// @param file the reader's model
public record RepairNote(String key, Path file) {

    static RepairNote of(MissingReader missing) {
        String key = switch (missing.reason()) {
            case NO_FILE -> "repair.reader.missing";
            case DAMAGED -> "repair.reader.damaged";
            case CANNOT_RUN -> "repair.reader.unsupported";
        };
        return new RepairNote(key, missing.file());
    }
}
