package org.relire.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.relire.model.MediaKind;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.Reading;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.scan.FileDocumentReader;
import org.relire.workflow.port.DecodedText;
import org.relire.workflow.port.DocumentReader;
import org.relire.workflow.port.SourceFile;

/// Reads invented files: each line of a file is a page. A page that begins with `scan ` has an image alone, one that
/// begins with `layer ` an image and the text it carries, one that begins with `hidden ` likewise, but the text is hidden under
/// the image; one that is `bad` is damaged; any other is text.
public final class FakeReader implements DocumentReader {

    @Override
    public SourceFile inspect(Path file) throws RelireException {
        try {
            List<String> pages = Files.readAllLines(file);
            if (pages.isEmpty()) {
                throw new RelireException(ErrorKind.FILE_EMPTY, file);
            }
            return new SourceFile(file, Sha256.of(file), Files.size(file), MediaKind.PDF, pages.size());
        } catch (NoSuchFileException e) {
            throw new RelireException(ErrorKind.FILE_NOT_FOUND, List.of(file), e);
        } catch (IOException e) {
            throw new RelireException(ErrorKind.FILE_UNREADABLE, List.of(file), e);
        }
    }

    @Override
    public DecodedText decode(byte[] bytes, String name) throws RelireException {
        try (FileDocumentReader reader = new FileDocumentReader(InstantSource.system())) {
            return reader.decode(bytes, name);
        }
    }

    @Override
    public boolean hidesText(Path original, SourceDocument document, PageId page) {
        try {
            return line(original, page).startsWith("hidden ");
        } catch (RelireException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(Path original, PageId page) throws RelireException {
        try {
            return Files.readAllLines(original).get(page.pageIndex());
        } catch (IOException e) {
            throw new RelireException(ErrorKind.FILE_UNREADABLE, List.of(original), e);
        }
    }

    @Override
    public Optional<PageImage> extractImage(Path original, SourceDocument document, PageId page, Path target)
            throws RelireException {
        String line = line(original, page);
        if (line.equals("bad")) {
            throw new RelireException(ErrorKind.PAGE_DAMAGED, document.fileName());
        }
        if (!line.startsWith("scan ") && !line.startsWith("layer ") && !line.startsWith("hidden ")) {
            return Optional.empty();
        }
        try {
            Files.writeString(target, line.substring(line.indexOf(' ') + 1));
        } catch (IOException e) {
            throw new RelireException(ErrorKind.WRITE_FAILED, List.of(target), e);
        }
        return Optional.of(new PageImage(page, target, 1000, 1400, 120));
    }

    @Override
    public Optional<Reading> carriedText(
            Path original, SourceDocument document, PageId page, Optional<PageImage> image) throws RelireException {
        String line = line(original, page);
        return line.startsWith("scan ")
                ? Optional.empty()
                : Optional.of(Reading.ofTextFile("fake", line.replaceFirst("^(layer|hidden) ", ""), Samples.NOW));
    }
}
