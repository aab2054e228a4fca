import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.ImageOutputStream;

/// Writes images with the JDK's own encoders, their resolution noted.
final class ImageFiles {

    private ImageFiles() {
    }

    /// A TIFF of one or more bilevel pages in CCITT group 4.
    static void tiff(List<BufferedImage> pages, int dpi, Path file) throws IOException {
        ImageWriter writer = own("tiff");
        try (ImageOutputStream out = ImageIO.createImageOutputStream(fresh(file).toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionType("CCITT T.6");
            for (BufferedImage page : pages) {
                IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(page), settings);
                TIFFDirectory directory = TIFFDirectory.createFromMetadata(metadata);
                BaselineTIFFTagSet tags = BaselineTIFFTagSet.getInstance();
                long[][] resolution = {{dpi, 1}};
                for (int tag : new int[] {BaselineTIFFTagSet.TAG_X_RESOLUTION, BaselineTIFFTagSet.TAG_Y_RESOLUTION}) {
                    directory.addTIFFField(new TIFFField(tags.getTag(tag), 5, 1, resolution));
                }
                char[] inch = {BaselineTIFFTagSet.RESOLUTION_UNIT_INCH};
                directory.addTIFFField(new TIFFField(tags.getTag(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT), 3, 1, inch));
                writer.writeToSequence(new IIOImage(page, null, directory.getAsMetadata()), settings);
            }
            writer.endWriteSequence();
        }
        writer.dispose();
    }

    /// A PNG.
    static void png(BufferedImage image, int dpi, Path file) throws IOException {
        ImageWriter writer = own("png");
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(0f);
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), settings);
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        String perMetre = String.valueOf(Math.round(dpi / 0.0254));
        size.setAttribute("pixelsPerUnitXAxis", perMetre);
        size.setAttribute("pixelsPerUnitYAxis", perMetre);
        size.setAttribute("unitSpecifier", "meter");
        root.appendChild(size);
        metadata.mergeTree("javax_imageio_png_1.0", root);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(fresh(file).toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, metadata), settings);
        }
        writer.dispose();
    }

    /// JPEG bytes.
    static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = own("jpeg");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    private static Path fresh(Path file) throws IOException {
        Files.deleteIfExists(file);
        return file;
    }

    private static ImageWriter own(String format) {
        List<String> names = new ArrayList<>();
        for (Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format); writers.hasNext();) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.imageio.")) {
                return writer;
            }
            names.add(writer.getClass().getName());
        }
        throw new IllegalStateException("no JDK writer for " + format + " among " + names);
    }
}
