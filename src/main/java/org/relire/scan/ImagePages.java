package org.relire.scan;

import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.relire.model.MediaKind;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// The pages of image files: how many there are, and each as plain pixels.
final class ImagePages {

    private ImagePages() {
    }

    /// A page's pixels, upright and plain.
    record Page(BufferedImage pixels, int dpi) {
    }

    /// How many pages the file has.
    ///
    /// @throws RelireException of kind FILE_DAMAGED, or IMAGE_TOO_LARGE where no page is of a size that can be read
    static int count(Path file, MediaKind kind) throws RelireException {
        try {
            List<ImageHeader> headers = ImageHeaders.read(file, kind);
            long bytes = Files.size(file);
            if (headers.stream().allMatch(header -> isTooLarge(header, kind, bytes))) {
                throw tooLarge(file, headers.getFirst());
            }
            if (headers.stream().noneMatch(ImageHeader::whole)) {
                throw new EOFException("the image ends early");
            }
            if (kind == MediaKind.TIFF) {
                ImageHeaders.refuseLostPages(file, headers.size());
            }
            if (kind == MediaKind.JPEG && bytes > Limits.JPEG_BYTES) {
                throw FileProblems.tooLarge(file, bytes, Limits.JPEG_BYTES);
            }
            if (kind == MediaKind.JPEG && !JpegEnd.isThere(file)) {
                page(file, kind, 0);
            }
            return headers.size();
        } catch (IOException failure) {
            throw FileProblems.of(file, failure);
        }
    }

    static Page page(Path file, MediaKind kind, int index) throws IOException, RelireException {
        ImageHeader header = ImageHeaders.read(file, kind).get(index);
        if (isTooLarge(header, kind, Files.size(file))) {
            throw tooLarge(file, header);
        }
        if (!header.whole()) {
            throw new EOFException("the page ends early");
        }
        BufferedImage upright = PlainPixels.turned(PlainPixels.of(stored(file, kind, index)), header.orientation());
        return new Page(upright, Resolution.of(upright.getWidth(), upright.getHeight(), header.dpi()));
    }

    private static BufferedImage stored(Path file, MediaKind kind, int index) throws IOException {
        try (ImageFile image = ImageFile.open(file, kind)) {
            return image.read(index);
        } catch (EOFException early) {
            throw early;
        } catch (IOException refused) {
            if (kind != MediaKind.JPEG) {
                throw refused;
            }
            try (ImageFile image = ImageFile.openTolerantly(file)) {
                return image.read(index);
            }
        }
    }

    /// Too many pixels for memory, or more than the file's bytes can hold: a header that lies.
    private static boolean isTooLarge(ImageHeader header, MediaKind kind, long bytes) {
        boolean lies = kind != MediaKind.TIFF && header.pixels() / Limits.PIXELS_PER_BYTE > bytes;
        return lies || header.pixels() > Limits.pagePixels();
    }

    private static RelireException tooLarge(Path file, ImageHeader header) {
        return new RelireException(ErrorKind.IMAGE_TOO_LARGE, file, header.width(), header.height());
    }
}
