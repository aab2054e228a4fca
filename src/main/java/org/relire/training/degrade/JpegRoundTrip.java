package org.relire.training.degrade;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// The blocks and halos of JPEG compression.
///
/// @param quality 0.01 (worst) to 1
public record JpegRoundTrip(double quality) implements Degradation {

    public JpegRoundTrip {
        Degradation.inRange("quality", quality, 0.01, 1);
    }

    @Override
    public GreyRaster apply(GreyRaster page, RandomGenerator random) {
        try {
            return GreyRaster.of(ImageIO.read(new ByteArrayInputStream(encode(page.toImage()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] encode(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality((float) quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
