package org.relire.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.relire.model.RepairedPage;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.WholeFile;
import org.relire.workflow.port.DocumentExporter;
import org.relire.workflow.port.ExportDocument;
import org.relire.workflow.port.ExportFormat;

/// The present text in UTF-8, pages parted by a form feed as `pdftotext` does; a page that failed is empty, so that the
/// n-th page stays the n-th.
public final class TextDocumentExporter implements DocumentExporter {

    @Override
    public ExportFormat format() {
        return ExportFormat.TXT;
    }

    @Override
    public void export(ExportDocument document, Path target, Progress progress) throws RelireException {
        WholeFile.write(target, temporary -> {
            try (Writer out = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
                write(document, out, progress);
            }
        });
    }

    private static void write(ExportDocument document, Writer out, Progress progress)
            throws IOException, RelireException {
        int pages = document.source().pageCount();
        for (int i = 0; i < pages; i++) {
            progress.checkCancelled();
            RepairedPage page = document.page(i).repaired();
            if (page != null) {
                out.write(clean(page.text()));
            }
            out.write(i + 1 < pages ? "\n\f" : "\n");
            progress.advance(i + 1L, pages);
        }
    }

    /// Form feeds part pages here, and half of a surrogate pair has no UTF-8.
    private static String clean(String text) {
        return WellFormed.unicode(text.replace('\f', '\n'));
    }
}
