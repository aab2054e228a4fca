package org.relire.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.relire.model.DocumentId;

/// What Relire wrote to a folder, kept there in a file of its own, so that an export replaces only what an earlier one left: never
/// scans, notes, or results that a person has changed.
///
/// The file has a line for each file written, its SHA-256 and its name as `sha256sum` writes them, and before that of a document's
/// a comment with the document's identifier; of several for one name the last one counts.
final class WrittenFiles {

    static final String LIST = ".relire-written";
    private static final String BETWEEN = "  ";
    private static final String COMMENT = "# ";

    private final Path list;
    private final Map<String, String> sums = new HashMap<>();
    private final Map<String, String> documents = new HashMap<>();

    private WrittenFiles(Path list) {
        this.list = list;
    }

    /// What was written to `folder`, which need not be there.
    ///
    /// @throws RelireException of kind FILE_UNREADABLE if the list is there and cannot be read
    static WrittenFiles in(Path folder) throws RelireException {
        WrittenFiles written = new WrittenFiles(folder.resolve(LIST));
        try {
            if (Files.exists(written.list)) {
                new String(Files.readAllBytes(written.list), StandardCharsets.UTF_8).lines().forEach(written::take);
            }
        } catch (IOException e) {
            throw new RelireException(ErrorKind.FILE_UNREADABLE, List.of(written.list), e);
        }
        return written;
    }

    private void take(String line) {
        if (line.startsWith(COMMENT)) {
            int name = line.indexOf(' ', COMMENT.length());
            if (name > 0) {
                documents.put(key(line.substring(name + 1)), line.substring(COMMENT.length(), name));
            }
            return;
        }
        int end = line.indexOf(BETWEEN);
        if (end > 0) {
            sums.put(key(line.substring(end + BETWEEN.length())), line.substring(0, end));
        }
    }

    /// Where case makes no difference to the file system, it must make none here; elsewhere the sums tell files apart.
    private static String key(String name) {
        return FileNames.folded(name);
    }

    /// Refuses what would be overwritten and is not as Relire wrote it.
    ///
    /// @throws RelireException of kind FILE_NOT_OURS
    void refuseForeign(Path target) throws RelireException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            if (Sha256.of(target).equals(sums.get(key(name(target))))) {
                return;
            }
        } catch (IOException e) {
            throw new RelireException(ErrorKind.FILE_NOT_OURS, List.of(target), e);
        }
        throw new RelireException(ErrorKind.FILE_NOT_OURS, target);
    }

    /// Whether a result of another document lies at `target`.
    boolean isOfAnother(Path target, DocumentId document) {
        String present = documents.get(key(name(target)));
        return present != null && !present.equals(document.value()) && Files.exists(target);
    }

    /// Remembers `target`, which has just been written of `document`.
    void add(Path target, DocumentId document) throws RelireException {
        if (!document.value().equals(documents.put(key(name(target)), document.value()))) {
            append(COMMENT + document + " " + name(target));
        }
        add(target);
    }

    /// Remembers `target`, which has just been written. Each is noted at once: a job may end at any moment.
    void add(Path target) throws RelireException {
        try {
            String sum = Sha256.of(target);
            if (!sum.equals(sums.put(key(name(target)), sum))) {
                append(sum + BETWEEN + name(target));
            }
        } catch (IOException e) {
            throw new RelireException(ErrorKind.WRITE_FAILED, List.of(list), e);
        }
    }

    private void append(String line) throws RelireException {
        try {
            Files.writeString(list, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new RelireException(ErrorKind.WRITE_FAILED, List.of(list), e);
        }
    }

    private static String name(Path target) {
        return Objects.requireNonNull(target.getFileName(), "a file has a name").toString();
    }
}
