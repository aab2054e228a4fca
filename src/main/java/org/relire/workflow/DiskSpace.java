package org.relire.workflow;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Tells a full disk from other failures to write, for which the JDK has no exception of its own.
public final class DiskSpace {

    /// A disk with less than this, in bytes, is full for all practical purposes.
    private static final long LEAST = 1 << 20;
    /// What systems say in the user's language: Linux, macOS and Windows in English, Linux and Windows in French.
    private static final List<String> SAID = List.of(
            "no space left", "not enough space", "aucun espace disponible", "espace insuffisant");

    private DiskSpace() {
    }

    /// Whether `failure` came of a full disk: by what the system says, or by what is left where `place` is.
    ///
    /// @param place the file or folder that was to be written, there or not
    public static boolean isFull(IOException failure, Path place) {
        if (failure instanceof AccessDeniedException) {
            return false;
        }
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        String text = reason == null ? "" : reason.toLowerCase(Locale.ROOT);
        return SAID.stream().anyMatch(text::contains) || isShort(place.toAbsolutePath());
    }

    private static boolean isShort(Path place) {
        Path there = place;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return there != null && Files.getFileStore(there).getUsableSpace() < LEAST;
        } catch (IOException unknown) {
            return false;
        }
    }
}
