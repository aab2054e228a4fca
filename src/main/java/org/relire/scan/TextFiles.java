package org.relire.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.DecodedText;

/// The pages of text files; those of the last files are kept, since pages are asked for one by one.
final class TextFiles {

    private static final int MOST_KEPT = 2;

    /// @param encoding for people
    record Pages(List<String> pages, String encoding) {
    }

    private final Map<FileVersion, Pages> kept = new LinkedHashMap<>();

    /// @throws RelireException of kind TEXT_BINARY, FILE_TOO_LARGE or FILE_EMPTY
    Pages of(Path file) throws RelireException, IOException {
        FileVersion key = FileVersion.of(file);
        synchronized (kept) {
            Pages known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Pages read = read(file);
        synchronized (kept) {
            kept.put(key, read);
            if (kept.size() > MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return read;
    }

    /// Reads the file now, whatever is kept of it.
    static Pages read(Path file) throws RelireException, IOException {
        long size = Files.size(file);
        if (size > Limits.TEXT_BYTES) {
            throw FileProblems.tooLarge(file, size, Limits.TEXT_BYTES);
        }
        DecodedText decoded = TextDecoder.decode(Files.readAllBytes(file))
                .orElseThrow(() -> new RelireException(ErrorKind.TEXT_BINARY, file));
        if (decoded.text().isBlank()) {
            throw new RelireException(ErrorKind.FILE_EMPTY, file);
        }
        return new Pages(TextPages.of(decoded.text()), decoded.encoding());
    }
}
