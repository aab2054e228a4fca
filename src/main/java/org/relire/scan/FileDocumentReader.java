package org.relire.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.relire.model.MediaKind;
import org.relire.model.OcrBlock;
import org.relire.model.OcrPage;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.SourceDocument;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.DecodedText;
import org.relire.workflow.port.DocumentReader;
import org.relire.workflow.port.SourceFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads PDF, TIFF, PNG, JPEG and text files. Keeps the last few documents open until it is closed.
public final class FileDocumentReader implements DocumentReader, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FileDocumentReader.class);

    private final InstantSource clock;
    private final PdfDocuments documents = new PdfDocuments();
    private final TextFiles texts = new TextFiles();

    public FileDocumentReader(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public SourceFile inspect(Path file) throws RelireException {
        return FileInspection.of(file);
    }

    @Override
    public DecodedText decode(byte[] bytes, String name) throws RelireException {
        if (FormatSniffer.kindOf(bytes).isPresent()) {
            throw new RelireException(ErrorKind.NOT_TEXT, name);
        }
        return TextDecoder.decodeAsItStands(bytes).orElseThrow(() -> new RelireException(ErrorKind.TEXT_BINARY, name));
    }

    @Override
    public Optional<PageImage> extractImage(Path original, SourceDocument document, PageId page, Path target)
            throws RelireException {
        if (document.kind() == MediaKind.TEXT) {
            return Optional.empty();
        }
        ImagePages.Page read;
        try {
            read = document.kind() == MediaKind.PDF
                    ? documents.with(original, pdf -> PdfPageImages.of(pdf, page.pageIndex()))
                    : ImagePages.page(original, document.kind(), page.pageIndex());
        } catch (RelireException refused) {
            throw FileProblems.named(document, refused);
        } catch (IOException | RuntimeException failure) {
            throw FileProblems.page(original, document, page, failure);
        }
        try {
            PngFile.write(read.pixels(), read.dpi(), target);
        } catch (IOException failure) {
            throw FileProblems.notWritten(target, failure);
        }
        return Optional.of(
                new PageImage(page, target, read.pixels().getWidth(), read.pixels().getHeight(), read.dpi()));
    }

    @Override
    public Optional<Reading> carriedText(
            Path original, SourceDocument document, PageId page, Optional<PageImage> image) throws RelireException {
        return switch (document.kind()) {
            case TEXT -> Optional.of(textPage(original, document, page));
            case PDF -> image.isEmpty() ? Optional.empty() : textLayer(original, page, image.get());
            case TIFF, PNG, JPEG -> Optional.empty();
        };
    }

    @Override
    public boolean hidesText(Path original, SourceDocument document, PageId page) {
        if (document.kind() != MediaKind.PDF) {
            return false;
        }
        try {
            return documents.with(original, pdf -> PdfPageMarks.areOfScan(pdf.getPage(page.pageIndex())));
        } catch (IOException | RuntimeException failure) {
            LOG.warn("cannot tell what is seen on page {} of {}", page.pageNumber(), original, failure);
            return false;
        }
    }

    private Reading textPage(Path original, SourceDocument document, PageId page) throws RelireException {
        try {
            TextFiles.Pages pages = texts.of(original);
            return Reading.ofTextFile(pages.encoding(), pages.pages().get(page.pageIndex()), clock.instant());
        } catch (IOException | RuntimeException failure) {
            throw FileProblems.page(original, document, page, failure);
        }
    }

    /// A text layer that cannot be read counts as none: the page's image is there and OCR reads it.
    private Optional<Reading> textLayer(Path original, PageId page, PageImage image) throws RelireException {
        try {
            return documents.with(original, pdf -> textLayer(pdf, page, image));
        } catch (IOException failure) {
            if (!Files.isReadable(original)) {
                throw FileProblems.of(original, failure);
            }
            LOG.warn("no text layer from page {} of {}", page.pageNumber(), original, failure);
            return Optional.empty();
        }
    }

    private Optional<Reading> textLayer(PDDocument pdf, PageId page, PageImage image) throws IOException {
        List<OcrBlock> blocks = PdfTextLayer.read(pdf, page.pageIndex(), image.width(), image.height());
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        String producer = pdf.getDocumentInformation().getProducer();
        OcrPage layout = new OcrPage(image.width(), image.height(), image.dpi(), blocks);
        String engine = producer == null || producer.isBlank() ? "PDF" : "PDF, " + producer.strip();
        return Optional.of(Reading.ofLayout(ReadingSource.TEXT_LAYER, engine, layout, clock.instant()));
    }

    /// Closes the documents that are kept open.
    @Override
    public void close() {
        documents.close();
    }
}
