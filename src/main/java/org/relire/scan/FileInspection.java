package org.relire.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.relire.model.MediaKind;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.Sha256;
import org.relire.workflow.port.SourceFile;

/// Looks at a file before anything is done with it.
final class FileInspection {

    /// How far from its end a whole PDF has its end mark; some mailers append to files.
    private static final int PDF_END_WITHIN = 64 * 1024;
    /// Names of files that people take for text, so that binary data in them are worth a sentence of their own.
    private static final Set<String> TEXT_NAMES = Set.of("txt", "text", "md", "asc", "ocr", "csv", "log");

    private FileInspection() {
    }

    /// @throws RelireException naming the file and what is wrong with it
    static SourceFile of(Path file) throws RelireException {
        try {
            long size = sizeOf(file);
            MediaKind kind = kindOf(file, size);
            int pages = switch (kind) {
                case PDF -> pdfPages(file);
                case TIFF, PNG, JPEG -> ImagePages.count(file, kind);
                case TEXT -> textPages(file);
            };
            return new SourceFile(file, Sha256.of(file), size, kind, pages);
        } catch (IOException failure) {
            throw FileProblems.of(file, failure);
        }
    }

    private static long sizeOf(Path file) throws IOException, RelireException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new RelireException(ErrorKind.FILE_IS_FOLDER, file);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new RelireException(ErrorKind.FILE_UNREADABLE, file);
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new RelireException(ErrorKind.FILE_EMPTY, file);
        }
        if (size > Limits.FILE_BYTES) {
            throw FileProblems.tooLarge(file, size, Limits.FILE_BYTES);
        }
        return size;
    }

    private static MediaKind kindOf(Path file, long size) throws IOException, RelireException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(FormatSniffer.HEAD_BYTES);
        }
        Optional<MediaKind> kind = FormatSniffer.kindOf(head);
        if (kind.isPresent()) {
            return kind.get();
        }
        boolean namedText = TEXT_NAMES.contains(extension(file));
        // An odd byte more or less would hide that a text is in UTF-16.
        if (TextDecoder.decode(evenHead(head)).isEmpty()) {
            throw new RelireException(namedText ? ErrorKind.TEXT_BINARY : ErrorKind.FORMAT_UNKNOWN, file);
        }
        if (size > Limits.TEXT_BYTES) {
            throw FileProblems.tooLarge(file, size, Limits.TEXT_BYTES);
        }
        return MediaKind.TEXT;
    }

    private static byte[] evenHead(byte[] head) {
        return head.length % 2 == 0 ? head : java.util.Arrays.copyOf(head, head.length - 1);
    }

    private static String extension(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static int textPages(Path file) throws IOException, RelireException {
        return TextFiles.read(file).pages().size();
    }

    private static int pdfPages(Path file) throws IOException, RelireException {
        try (PDDocument document = PdfDocuments.open(file)) {
            if (!hasPdfEnd(file)) {
                throw new RelireException(ErrorKind.FILE_DAMAGED, file);
            }
            PdfPageCount.Count pages = PdfPageCount.of(document);
            if (pages.found() == 0) {
                throw new RelireException(ErrorKind.NO_PAGES, file);
            }
            if (pages.announced() != pages.found()) {
                throw new RelireException(ErrorKind.PAGES_MISCOUNTED, file, pages.announced(), pages.found());
            }
            if (!pages.isConsistent()) {
                throw new RelireException(ErrorKind.FILE_DAMAGED, file);
            }
            document.getPage(0);
            return pages.found();
        } catch (InvalidPasswordException locked) {
            throw new RelireException(ErrorKind.PDF_ENCRYPTED, List.of(file), locked);
        } catch (RuntimeException broken) {
            throw FileProblems.damaged(file, broken);
        }
    }

    /// PDFBox finds what pages it can in a file that was cut short; the others would be lost without a word.
    private static boolean hasPdfEnd(Path file) throws IOException {
        try (var channel = Files.newByteChannel(file)) {
            int length = (int) Math.min(PDF_END_WITHIN, channel.size());
            channel.position(channel.size() - length);
            java.nio.ByteBuffer tail = java.nio.ByteBuffer.allocate(length);
            while (tail.hasRemaining() && channel.read(tail) >= 0) {
                // a file is read in several goes
            }
            return new String(tail.array(), StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }
}
