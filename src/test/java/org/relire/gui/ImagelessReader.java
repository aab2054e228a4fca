package org.relire.gui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.relire.model.MediaKind;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.Reading;
import org.relire.model.SourceDocument;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.DecodedText;
import org.relire.workflow.port.DocumentReader;
import org.relire.workflow.port.SourceFile;

/// Reads text files of one page; any other file is refused as damaged.
final class ImagelessReader implements DocumentReader {

    @Override
    public DecodedText decode(byte[] bytes, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SourceFile inspect(Path file) throws RelireException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (!file.toString().endsWith(".txt")) {
                throw new RelireException(ErrorKind.FILE_DAMAGED, file.getFileName());
            }
            String hash = HexFormat.of().formatHex(
                    java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
            return new SourceFile(file, hash, bytes.length, MediaKind.TEXT, 1);
        } catch (IOException | java.security.NoSuchAlgorithmException e) {
            throw new RelireException(ErrorKind.FILE_UNREADABLE, List.of(file), e);
        }
    }

    @Override
    public Optional<PageImage> extractImage(Path original, SourceDocument document, PageId page, Path target) {
        return Optional.empty();
    }

    @Override
    public Optional<Reading> carriedText(Path original, SourceDocument document, PageId page, Optional<PageImage> image)
            throws RelireException {
        try {
            return Optional.of(Reading.ofTextFile("text", Files.readString(original), SampleCollection.NOW));
        } catch (IOException e) {
            throw new RelireException(ErrorKind.FILE_UNREADABLE, List.of(original), e);
        }
    }
}
