package org.relire.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// Writes page images as PNG: 1 bit a pixel where all are black or white, else grey or colour.
final class PngFile {

    private PngFile() {
    }

    /// Writes beside `target` first and moves it into place, so that nobody ever reads half an image.
    ///
    /// @param image of one of the forms of [PlainPixels]
    static void write(BufferedImage image, int dpi, Path target) throws IOException {
        Path fresh = target.resolveSibling(".page-" + UUID.randomUUID() + ".png");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                PngEncoder.write(image, isBilevel(image), dpi, out);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static boolean isBilevel(BufferedImage image) {
        if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
            return false;
        }
        for (byte grey : ((DataBufferByte) image.getRaster().getDataBuffer()).getData()) {
            if (grey != 0 && grey != -1) {
                return false;
            }
        }
        return true;
    }
}
