package org.relire.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.relire.model.MediaKind;
import org.relire.model.SourceDocument;
import org.relire.workflow.Collection;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.ExportDocuments;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import org.relire.workflow.UncancelledProgress;
import org.relire.workflow.port.ExportFormat;

/// The folder that `relire run` fills: the repaired text of each document, a searchable PDF of each scan, and the collection's
/// table of evidence. It is marked so that a later run over the folder around it does not take its own results for input.
final class OutputFolder {

    private static final String IGNORE = ".relireignore";

    private final Path folder;
    private final Console console;

    OutputFolder(Path folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    /// Finds out before the work whether its results can be kept; makes nothing yet.
    ///
    /// @throws RelireException of kind FOLDER_IS_FILE or WRITE_FAILED where the folder cannot be made or written to
    void check() throws RelireException {
        Path present = folder.toAbsolutePath();
        while (present != null && !Files.exists(present)) {
            present = present.getParent();
        }
        if (present != null && !Files.isDirectory(present)) {
            throw new RelireException(ErrorKind.FOLDER_IS_FILE, present.equals(folder.toAbsolutePath()) ? folder : present);
        }
        if (present == null || !Files.isWritable(present)) {
            throw new RelireException(ErrorKind.WRITE_FAILED, folder);
        }
    }

    /// Writes everything, also after a cancellation: what was finished is kept. Returns what could not be written.
    List<RelireException> write(
            Collection collection, List<SourceDocument> documents, Toolbox tools, Cancellation cancellation)
            throws RelireException {
        List<RelireException> failed = new ArrayList<>();
        if (documents.isEmpty()) {
            return failed;
        }
        mark();
        ExportDocuments exports = tools.exports().get();
        List<SourceDocument> scans = documents.stream().filter(d -> d.kind() != MediaKind.TEXT).toList();
        try (ConsoleProgress shown = ConsoleProgress.of(console, cancellation)) {
            Progress progress = new UncancelledProgress(shown);
            failed.addAll(reasons(exports.each(collection, documents, ExportFormat.TXT, folder, progress)));
            failed.addAll(reasons(exports.each(collection, scans, ExportFormat.PDF, folder, progress)));
        }
        try {
            exports.evidenceUnlessForeign(collection, List.of(), ExportFormat.CSV, console.messages(), folder.resolve("evidence.csv"));
        } catch (RelireException e) {
            if (e.kind() != ErrorKind.FILE_NOT_OURS) {
                throw e;
            }
            failed.add(e);
        }
        return failed;
    }

    private static List<RelireException> reasons(ExportDocuments.Report report) {
        return report.failed().stream().map(ExportDocuments.Failure::reason).toList();
    }

    private void mark() throws RelireException {
        try {
            Files.createDirectories(folder);
            if (!Files.exists(folder.resolve(IGNORE))) {
                Files.createFile(folder.resolve(IGNORE));
            }
        } catch (IOException e) {
            throw new RelireException(ErrorKind.WRITE_FAILED, List.of(folder), e);
        }
    }
}
