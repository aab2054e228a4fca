package org.relire.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.relire.model.MediaKind;

/// An open image file. The readers are chosen by name, since the order in which ImageIO finds them is an accident of the
/// class path: TwelveMonkeys' for TIFF (CCITT, LZW, old JPEG, BigTIFF), the JDK's for PNG and JPEG, which gives the
/// samples as the scanner wrote them; but for printing colours and what the JDK refuses, TwelveMonkeys' for JPEG too.
final class ImageFile implements AutoCloseable {

    private static final String JDK = "com.sun.imageio.";
    private static final String TWELVE_MONKEYS = "com.twelvemonkeys.";

    private final ImageInputStream stream;
    private final ImageReader reader;

    private ImageFile(ImageInputStream stream, ImageReader reader) {
        this.stream = stream;
        this.reader = reader;
    }

    static ImageFile open(Path file, MediaKind kind) throws IOException {
        ImageInputStream stream = kind == MediaKind.JPEG
                ? new MemoryCacheImageInputStream(new ByteArrayInputStream(JpegProfile.removed(Files.readAllBytes(file))))
                : new FileImageInputStream(file.toFile());
        ImageReader reader = readerOf(kind);
        reader.setInput(stream, false, false);
        return new ImageFile(stream, reader);
    }

    /// A JPEG for TwelveMonkeys' reader, which knows printing colours and forgives more.
    static ImageFile openTolerantly(Path jpeg) throws IOException {
        ImageInputStream stream = new FileImageInputStream(jpeg.toFile());
        ImageReader reader = reader("jpeg", TWELVE_MONKEYS);
        reader.setInput(stream, false, false);
        return new ImageFile(stream, reader);
    }

    private static ImageReader readerOf(MediaKind kind) {
        return switch (kind) {
            case TIFF -> reader("tiff", TWELVE_MONKEYS);
            case JPEG -> reader("jpeg", JDK);
            case PNG -> reader("png", JDK);
            case PDF, TEXT -> throw new IllegalArgumentException("not an image format: " + kind);
        };
    }

    private static ImageReader reader(String format, String packages) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith(packages)) {
                return reader;
            }
        }
        throw new IllegalStateException("no reader of " + format + " from " + packages);
    }

    int pageCount() throws IOException {
        return guarded(() -> reader.getNumImages(true));
    }

    int width(int page) throws IOException {
        return guarded(() -> reader.getWidth(page));
    }

    int height(int page) throws IOException {
        return guarded(() -> reader.getHeight(page));
    }

    /// Decodes the page.
    ///
    /// @throws IOException also where the data end early, which the readers only warn of
    BufferedImage read(int page) throws IOException {
        boolean[] early = new boolean[1];
        reader.removeAllIIOReadWarningListeners();
        reader.addIIOReadWarningListener((source, warning) -> early[0] |= isEarlyEnd(warning));
        BufferedImage image = guarded(() -> reader.read(page));
        if (early[0]) {
            throw new EOFException("the image ends early");
        }
        return image;
    }

    private static boolean isEarlyEnd(String warning) {
        String lower = warning.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("premature end") || lower.contains("truncated") || lower.contains("unexpected end");
    }

    /// Runs a reader's call; on broken files they throw all kinds of unchecked exceptions too.
    private static <T> T guarded(Call<T> call) throws IOException {
        try {
            return call.run();
        } catch (RuntimeException broken) {
            throw new IOException("broken image: " + broken, broken);
        }
    }

    private interface Call<T> {
        T run() throws IOException;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        stream.close();
    }
}
