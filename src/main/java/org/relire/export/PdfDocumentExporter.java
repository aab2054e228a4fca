package org.relire.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.relire.model.MediaKind;
import org.relire.model.SourceDocument;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.WholeFile;
import org.relire.workflow.port.DocumentExporter;
import org.relire.workflow.port.ExportDocument;
import org.relire.workflow.port.ExportFormat;
import org.relire.workflow.port.ExportPage;

/// A PDF that looks as the document does and whose text is the present one.
///
/// Scans get the text invisibly under the picture, each word on its ink. Of a PDF, everything else stays as it is, but
/// an old invisible text layer gives way; pages whose text is visible (born digital) are not touched, nor are pages that
/// failed. A text file is set on plain pages.
public final class PdfDocumentExporter implements DocumentExporter {

    @Override
    public ExportFormat format() {
        return ExportFormat.PDF;
    }

    @Override
    public void export(ExportDocument document, Path target, Progress progress) throws RelireException {
        WholeFile.write(target, temporary -> {
            try (PDDocument pdf = open(document)) {
                pages(document, pdf, progress);
                describe(document.source(), pdf);
                pdf.save(temporary.toFile());
            }
        });
    }

    private static PDDocument open(ExportDocument document) throws RelireException {
        if (document.source().kind() != MediaKind.PDF) {
            return new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        }
        try {
            PDDocument pdf = Loader.loadPDF(document.original().toFile(), IOUtils.createTempFileOnlyStreamCache());
            pdf.setAllSecurityToBeRemoved(true);
            return pdf;
        } catch (InvalidPasswordException e) {
            throw new RelireException(ErrorKind.PDF_ENCRYPTED, List.of(document.source().fileName()), e);
        } catch (IOException e) {
            throw new RelireException(ErrorKind.FILE_DAMAGED, List.of(document.source().fileName()), e);
        }
    }

    private static void pages(ExportDocument document, PDDocument pdf, Progress progress)
            throws IOException, RelireException {
        PdfPages pages = switch (document.source().kind()) {
            case PDF -> new OriginalPages(pdf);
            case TIFF, PNG, JPEG -> new ScanPages(pdf, document);
            case TEXT -> new TypesetPages(pdf);
        };
        int count = document.source().pageCount();
        for (int i = 0; i < count; i++) {
            progress.checkCancelled();
            pages.add(document.page(i));
            progress.advance(i + 1L, count);
        }
    }

    private static void describe(SourceDocument source, PDDocument pdf) {
        if (pdf.getDocumentCatalog().getLanguage() == null) {
            pdf.getDocumentCatalog().setLanguage("fr");
        }
        if (pdf.getDocumentInformation().getTitle() == null) {
            pdf.getDocumentInformation().setTitle(source.fileName());
        }
    }

    /// Makes the pages of one kind of document.
    interface PdfPages {
        void add(ExportPage page) throws IOException, RelireException;
    }
}
