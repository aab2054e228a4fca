package org.relire.scan;

import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.relire.model.MediaKind;

/// Reads the headers of an image file's pages: sizes, resolutions, orientations.
final class ImageHeaders {

    private static final int TIFF_UNIT_CENTIMETRE = 3;
    private static final int JFIF_UNIT_NONE = 0;
    private static final int JFIF_UNIT_CENTIMETRE = 2;
    private static final double INCHES_PER_METRE = 39.3701;
    private static final int LEAST_JFIF = 7;

    private ImageHeaders() {
    }

    /// One for each page, at least one.
    ///
    /// @throws IOException if the file's structure is broken or ends early
    static List<ImageHeader> read(Path file, MediaKind kind) throws IOException {
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            return switch (kind) {
                case PNG -> List.of(png(in));
                case JPEG -> List.of(jpeg(in, file));
                case TIFF -> tiff(in);
                case PDF, TEXT -> throw new IllegalArgumentException("not an image format: " + kind);
            };
        } catch (RuntimeException broken) {
            throw new IOException("broken image: " + broken, broken);
        }
    }

    /// Sees to it that all pages of a TIFF are among those read: of a file that was cut off, the pages before the cut are whole.
    ///
    /// @throws IOException if the chain of its pages leads out of the file or has others than were read
    static void refuseLostPages(Path tiff, int read) throws IOException {
        try (ImageInputStream in = new FileImageInputStream(tiff.toFile())) {
            int pages = TiffChain.length(in);
            if (pages != read) {
                throw new IOException("of " + pages + " pages " + read + " can be read");
            }
        }
    }

    /// Walks over the chunks to the last one, which tells a file that was cut short.
    private static ImageHeader png(ImageInputStream in) throws IOException {
        in.seek(8);
        int width = 0;
        int height = 0;
        double dpi = 0;
        while (true) {
            long length = in.readUnsignedInt();
            int type = in.readInt();
            long next = in.getStreamPosition() + length + 4;
            if (next > in.length()) {
                throw new EOFException("the PNG ends early");
            }
            switch (type) {
                case 0x49484452 -> { // IHDR
                    width = in.readInt();
                    height = in.readInt();
                }
                case 0x70485973 -> { // pHYs
                    double dotsPerMetre = in.readUnsignedInt();
                    in.readInt();
                    dpi = in.readUnsignedByte() == 1 ? dotsPerMetre / INCHES_PER_METRE : 0;
                }
                case 0x49454E44 -> { // IEND
                    return header(width, height, dpi, 1, true);
                }
                default -> {
                }
            }
            in.seek(next);
        }
    }

    private static ImageHeader jpeg(ImageInputStream in, Path file) throws IOException {
        double dpi = 0;
        int orientation = 1;
        for (JPEGSegment segment : JPEGSegmentUtil.readSegments(in, JPEG.APP0, "JFIF")) {
            dpi = jfifResolution(segment);
        }
        for (JPEGSegment segment : JPEGSegmentUtil.readSegments(rewound(in), JPEG.APP1, "Exif")) {
            try (DataInputStream data = new DataInputStream(segment.data())) {
                data.skipNBytes(1); // the padding that ends the identifier
                Directory exif = new TIFFReader().read(new MemoryCacheImageInputStream(data));
                orientation = (int) number(exif, TIFF.TAG_ORIENTATION, 1);
                dpi = dpi > 0 ? dpi : tiffResolution(exif);
            } catch (IOException | RuntimeException damagedExif) {
                // Exif data are an extra: without them the picture is taken as it lies.
            }
        }
        try (ImageFile image = ImageFile.openTolerantly(file)) {
            return header(image.width(0), image.height(0), dpi, orientation, true);
        }
    }

    private static ImageInputStream rewound(ImageInputStream in) throws IOException {
        in.seek(0);
        return in;
    }

    private static double jfifResolution(JPEGSegment segment) throws IOException {
        try (DataInputStream data = new DataInputStream(segment.data())) {
            if (data.available() < LEAST_JFIF) {
                return 0;
            }
            data.skipNBytes(2); // version
            int unit = data.readUnsignedByte();
            return unit == JFIF_UNIT_NONE ? 0 : ImageHeader.dpi(data.readUnsignedShort(), unit == JFIF_UNIT_CENTIMETRE);
        }
    }

    private static List<ImageHeader> tiff(ImageInputStream in) throws IOException {
        Directory read = new TIFFReader().read(in);
        List<ImageHeader> headers = new ArrayList<>();
        if (read instanceof CompoundDirectory pages) {
            for (int i = 0; i < pages.directoryCount(); i++) {
                headers.add(tiffPage(pages.getDirectory(i), in.length()));
            }
        } else {
            headers.add(tiffPage(read, in.length()));
        }
        if (headers.isEmpty()) {
            throw new IOException("no pages");
        }
        return List.copyOf(headers);
    }

    private static ImageHeader tiffPage(Directory page, long fileLength) throws IOException {
        int width = (int) number(page, TIFF.TAG_IMAGE_WIDTH, 0);
        int height = (int) number(page, TIFF.TAG_IMAGE_HEIGHT, 0);
        boolean whole = isWithin(page, TIFF.TAG_STRIP_OFFSETS, TIFF.TAG_STRIP_BYTE_COUNTS, fileLength)
                && isWithin(page, TIFF.TAG_TILE_OFFSETS, TIFF.TAG_TILE_BYTE_COUNTS, fileLength);
        return header(width, height, tiffResolution(page), (int) number(page, TIFF.TAG_ORIENTATION, 1), whole);
    }

    /// Whether each strip or tile ends within the file. A fax decoder would fill up with white and say nothing.
    private static boolean isWithin(Directory page, int offsetsTag, int countsTag, long fileLength) {
        long[] offsets = numbers(page, offsetsTag);
        long[] counts = numbers(page, countsTag);
        for (int i = 0; i < Math.min(offsets.length, counts.length); i++) {
            if (offsets[i] + counts[i] > fileLength) {
                return false;
            }
        }
        return true;
    }

    private static long[] numbers(Directory directory, int tag) {
        Entry entry = directory.getEntryById(tag);
        if (entry == null) {
            return new long[0];
        }
        return switch (entry.getValue()) {
            case long[] many -> many;
            case int[] many -> Arrays.stream(many).asLongStream().toArray();
            case Number one -> new long[] {one.longValue()};
            default -> new long[0];
        };
    }

    private static double tiffResolution(Directory page) {
        double resolution = number(page, TIFF.TAG_X_RESOLUTION, 0);
        return ImageHeader.dpi(resolution, number(page, TIFF.TAG_RESOLUTION_UNIT, 2) == TIFF_UNIT_CENTIMETRE);
    }

    private static double number(Directory directory, int tag, double otherwise) {
        Entry entry = directory.getEntryById(tag);
        return entry != null && entry.getValue() instanceof Number number ? number.doubleValue() : otherwise;
    }

    private static ImageHeader header(int width, int height, double dpi, int orientation, boolean whole)
            throws IOException {
        if (width < 1 || height < 1) {
            throw new IOException("no pixels: " + width + " x " + height);
        }
        return new ImageHeader(width, height, Double.isFinite(dpi) ? dpi : 0, Orientation.of(orientation), whole);
    }
}
