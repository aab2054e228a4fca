package org.relire.scan;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.relire.model.MediaKind;

/// An open image file. The readers are chosen by name, since the order in which ImageIO finds them is an accident of the
/// class path: TwelveMonkeys' for TIFF (CCITT, LZW, old JPEG, BigTIFF) and JPEG (CMYK), the JDK's for PNG.
final class ImageFile implements AutoCloseable {

    private final ImageInputStream stream;
    private final ImageReader reader;

    private ImageFile(ImageInputStream stream, ImageReader reader) {
        this.stream = stream;
        this.reader = reader;
    }

    static ImageFile open(Path file, MediaKind kind) throws IOException {
        ImageInputStream stream = new FileImageInputStream(file.toFile());
        ImageReader reader = readerOf(kind);
        reader.setInput(stream, false, false);
        return new ImageFile(stream, reader);
    }

    private static ImageReader readerOf(MediaKind kind) throws IOException {
        return switch (kind) {
            case TIFF -> new TIFFImageReaderSpi().createReaderInstance(null);
            case JPEG -> new JPEGImageReaderSpi().createReaderInstance(null);
            case PNG -> pngReader();
            case PDF, TEXT -> throw new IllegalArgumentException("not an image format: " + kind);
        };
    }

    private static ImageReader pngReader() {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.imageio.")) {
                return reader;
            }
        }
        throw new IllegalStateException("this Java has no PNG reader");
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
