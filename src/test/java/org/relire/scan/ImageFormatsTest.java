package org.relire.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.model.MediaKind;
import org.relire.model.PageImage;
import org.relire.workflow.RelireException;

class ImageFormatsTest {

    @TempDir
    Path folder;

    private ReaderFixture fixture;

    @BeforeEach
    void open() {
        fixture = new ReaderFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /// @param name of the stored form, for people
    record Form(String name, BufferedImage image) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Form> forms() {
        return Stream.of(
                new Form("1 bit", Figure.drawn(BufferedImage.TYPE_BYTE_BINARY)),
                new Form("8-bit grey", Figure.drawn(BufferedImage.TYPE_BYTE_GRAY)),
                new Form("16-bit grey", Figure.drawn(BufferedImage.TYPE_USHORT_GRAY)),
                new Form("colour", Figure.drawn(BufferedImage.TYPE_3BYTE_BGR)),
                new Form("16-bit colour", deep()),
                new Form("palette", Figure.drawn(BufferedImage.TYPE_BYTE_INDEXED)),
                new Form("4-bit grey palette", sixteenGreys()),
                new Form("ink on transparent paper", Figure.drawn(BufferedImage.TYPE_INT_ARGB, new Color(0, 0, 0, 0), Color.BLACK)));
    }

    private static BufferedImage deep() {
        WritableRaster raster = Raster.createInterleavedRaster(
                DataBuffer.TYPE_USHORT, Figure.WIDTH, Figure.HEIGHT, 3, new Point());
        ColorModel model = new ComponentColorModel(java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
                false, false, ColorModel.OPAQUE, DataBuffer.TYPE_USHORT);
        BufferedImage image = new BufferedImage(model, raster, false, null);
        Figure.paint(image, Color.WHITE, Color.BLACK);
        return image;
    }

    private static BufferedImage sixteenGreys() {
        byte[] levels = new byte[16];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) (i * 17);
        }
        IndexColorModel palette = new IndexColorModel(4, levels.length, levels, levels, levels);
        BufferedImage image = new BufferedImage(Figure.WIDTH, Figure.HEIGHT, BufferedImage.TYPE_BYTE_BINARY, palette);
        Figure.paint(image, Color.WHITE, Color.BLACK);
        return image;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void showsAPngOfEachForm(Form form) throws IOException, RelireException {
        Path file = folder.resolve("scan.png");
        assertTrue(ImageIO.write(form.image(), "png", file.toFile()));
        assertEquals(MediaKind.PNG, fixture.reader.inspect(file).kind());
        Figure.assertShown(fixture.image(file, 0));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void showsATiffOfEachForm(Form form) throws IOException, RelireException {
        Path file = folder.resolve("scan.tif");
        TiffFiles.write(file, "Deflate", 300, List.of(form.image()));
        assertEquals(MediaKind.TIFF, fixture.reader.inspect(file).kind());
        Figure.assertShown(fixture.image(file, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCITT RLE", "CCITT T.4", "CCITT T.6", "LZW", "Deflate", "PackBits"})
    void readsEachPageOfATiffInEachCompression(String compression) throws IOException, RelireException {
        Path file = folder.resolve("fax.tif");
        BufferedImage blank = new BufferedImage(200, 100, BufferedImage.TYPE_BYTE_BINARY);
        Figure.paint(blank, Color.WHITE, Color.WHITE);
        TiffFiles.write(file, compression, 204, List.of(blank, Figure.drawn(BufferedImage.TYPE_BYTE_BINARY)));

        assertEquals(2, fixture.reader.inspect(file).pageCount());
        assertEquals(200, fixture.image(file, 0).width());
        PageImage second = fixture.image(file, 1);
        Figure.assertShown(second);
        assertEquals(204, second.dpi());
        assertEquals(1, Figure.read(second.path()).getColorModel().getPixelSize(), "stays 1 bit a pixel");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void turnsAPhotoTheWayItsExifSays(int orientation) throws IOException, RelireException {
        Path file = folder.resolve("photo.jpg");
        BufferedImage stored = JpegFiles.stored(Figure.drawn(BufferedImage.TYPE_INT_RGB), orientation);
        Files.write(file, JpegFiles.withExif(stored, orientation));
        assertEquals(MediaKind.JPEG, fixture.reader.inspect(file).kind());
        Figure.assertShown(fixture.image(file, 0));
    }

    @Test
    void turnsATiffTheWayItsTagSays() throws IOException, RelireException {
        Path file = folder.resolve("turned.tif");
        BufferedImage stored = JpegFiles.stored(Figure.drawn(BufferedImage.TYPE_BYTE_GRAY), 6);
        TiffFiles.write(file, "LZW", 300, 6, List.of(stored));
        Figure.assertShown(fixture.image(file, 0));
    }

    @Test
    void readsGreyJpegAndSurvivesAWrongName() throws IOException, RelireException {
        Path file = folder.resolve("really a jpeg.png");
        assertTrue(ImageIO.write(Figure.drawn(BufferedImage.TYPE_BYTE_GRAY), "jpg", file.toFile()));
        assertEquals(MediaKind.JPEG, fixture.reader.inspect(file).kind());
        Figure.assertShown(fixture.image(file, 0));
    }

    @Test
    void readsAJpegInPrintingColours() throws IOException, RelireException {
        Path file = folder.resolve("print.jpg");
        Files.write(file, JpegFiles.cmyk(Figure.drawn(BufferedImage.TYPE_BYTE_GRAY)));
        Figure.assertShown(fixture.image(file, 0));
    }

    @Test
    void keepsGreyLevelsAsTheyAre() throws IOException, RelireException {
        BufferedImage ramp = new BufferedImage(256, 256, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage deep = new BufferedImage(256, 256, BufferedImage.TYPE_USHORT_GRAY);
        for (int x = 0; x < 256; x++) {
            for (int y = 0; y < 256; y++) {
                ramp.getRaster().setSample(x, y, 0, x);
                deep.getRaster().setSample(x, y, 0, x * 257);
            }
        }
        for (BufferedImage image : List.of(ramp, deep)) {
            Path file = folder.resolve("ramp.png");
            ImageIO.write(image, "png", file.toFile());
            Raster shown = Figure.read(fixture.image(file, 0).path()).getRaster();
            for (int x = 0; x < 256; x++) {
                assertEquals(x, shown.getSample(x, 128, 0));
            }
        }
    }

    @Test
    void keepsColoursOfAStampOnGreyPaper() throws IOException, RelireException {
        Path file = folder.resolve("stamp.png");
        ImageIO.write(Figure.drawn(BufferedImage.TYPE_INT_RGB, new Color(200, 200, 200), new Color(180, 20, 30)), "png",
                file.toFile());
        BufferedImage shown = Figure.read(fixture.image(file, 0).path());
        assertEquals(new Color(180, 20, 30), new Color(shown.getRGB(60, 60)));
        assertEquals(new Color(200, 200, 200), new Color(shown.getRGB(5, 5)));
    }

    @Test
    void takesResolutionFromTheFileWhereItMakesAPage() throws IOException, RelireException {
        Path file = folder.resolve("scan.tif");
        BufferedImage page = new BufferedImage(2480, 3508, BufferedImage.TYPE_BYTE_BINARY);
        TiffFiles.write(file, "CCITT T.6", 400, List.of(page));
        assertEquals(400, fixture.image(file, 0).dpi());
    }

    @Test
    void estimatesResolutionAsA4WhereTheFileSaysNothingSensible() throws IOException, RelireException {
        Path file = folder.resolve("scan.tif");
        BufferedImage page = new BufferedImage(2480, 3508, BufferedImage.TYPE_BYTE_BINARY);
        TiffFiles.write(file, "CCITT T.6", 72, List.of(page));
        assertEquals(300, fixture.image(file, 0).dpi());
        Path silent = folder.resolve("silent.png");
        ImageIO.write(new BufferedImage(3508, 2480, BufferedImage.TYPE_BYTE_BINARY), "png", silent.toFile());
        assertEquals(300, fixture.image(silent, 0).dpi());
    }

    @Test
    void writesItsResolutionIntoTheImage() throws IOException, RelireException {
        Path file = folder.resolve("scan.tif");
        TiffFiles.write(file, "LZW", 240, List.of(Figure.drawn(BufferedImage.TYPE_BYTE_GRAY)));
        Path png = fixture.image(file, 0).path();
        Path again = folder.resolve("again.png");
        Files.copy(png, again);
        assertEquals(240, fixture.image(again, 0).dpi());
    }

    @Test
    void leavesNothingButTheImageInItsFolder() throws IOException, RelireException {
        Path file = folder.resolve("scan.png");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(Figure.drawn(BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        Files.write(file, bytes.toByteArray());
        fixture.image(file, 0);
        fixture.image(file, 0);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("page-0.png", "scan.png"), files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }
}
