package org.relire.ocr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainPngTest {

    private static final int GREY = 0;
    private static final int COLOUR = 2;
    private static final int WIDTH = 203;
    private static final int HEIGHT = 90;

    @TempDir
    Path folder;

    /// A file of random rows, each but the first with the given filter.
    private Path file(int bits, int form, int filter, String extra) throws IOException {
        int rowBytes = bits == 1 ? (WIDTH + 7) / 8 : WIDTH * (form == COLOUR ? 3 : 1);
        Random random = new Random(bits + form);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream rows = new DeflaterOutputStream(deflated)) {
            for (int y = 0; y < HEIGHT; y++) {
                byte[] row = new byte[rowBytes];
                random.nextBytes(row);
                rows.write(y == 0 ? 0 : filter);
                rows.write(row);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(0x89504E470D0A1A0AL);
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT).put((byte) bits).put((byte) form).array());
        if (!extra.isEmpty()) {
            chunk(out, extra, new byte[form == COLOUR ? 6 : 2]);
        }
        byte[] data = deflated.toByteArray();
        int cut = data.length / 3;
        chunk(out, "IDAT", Arrays.copyOfRange(data, 0, cut));
        chunk(out, "IDAT", new byte[0]);
        chunk(out, "IDAT", Arrays.copyOfRange(data, cut, data.length));
        chunk(out, "IEND", new byte[0]);
        return Files.write(folder.resolve("page.png"), bytes.toByteArray());
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] byImageIo(Path file) throws IOException {
        return PagePicture.of(ImageIO.read(file.toFile()), 300).pixels().array();
    }

    @ParameterizedTest
    @CsvSource({"1,0,0", "8,0,0", "8,0,2", "8,2,0", "8,2,2"})
    void greyIsWhatImageIoReads(int bits, int form, int filter) throws IOException {
        Path file = file(bits, form, filter, "");
        PagePicture picture = PlainPng.read(file, 200).orElseThrow();
        assertEquals(WIDTH, picture.width());
        assertEquals(HEIGHT, picture.height());
        assertEquals(200, picture.dpi());
        assertArrayEquals(byImageIo(file), picture.pixels().array());
    }

    @ParameterizedTest
    @CsvSource({"8,2,1", "8,0,3", "8,2,4"})
    void otherFiltersAreLeftToImageIo(int bits, int form, int filter) throws IOException {
        Path file = file(bits, form, filter, "");
        assertTrue(PlainPng.read(file, 300).isEmpty());
        assertArrayEquals(byImageIo(file), PagePicture.read(file, 300).pixels().array());
    }

    @Test
    void otherDepthsAreLeftToImageIo() throws IOException {
        Path file = folder.resolve("deep.png");
        ImageIO.write(new BufferedImage(5, 4, BufferedImage.TYPE_USHORT_GRAY), "png", file.toFile());
        assertTrue(PlainPng.read(file, 300).isEmpty());
    }

    @Test
    void transparentPixelsAreLeftToImageIo() throws IOException {
        assertTrue(PlainPng.read(file(8, GREY, 0, "tRNS"), 300).isEmpty());
    }

    @Test
    void chunksOfOtherKindsArePassedOver() throws IOException {
        assertTrue(PlainPng.read(file(8, GREY, 0, "teXt"), 300).isPresent());
    }

    @Test
    void aFileThatEndsEarlyOrHoldsOtherBytesIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(file(8, COLOUR, 2, ""));
        Path cut = Files.write(folder.resolve("cut.png"), Arrays.copyOf(whole, whole.length / 2));
        assertThrows(IOException.class, () -> PlainPng.read(cut, 300));
        byte[] other = whole.clone();
        Arrays.fill(other, 60, 90, (byte) 0xFF);
        Path spoilt = Files.write(folder.resolve("spoilt.png"), other);
        assertThrows(IOException.class, () -> PlainPng.read(spoilt, 300));
        byte[] endless = whole.clone();
        Arrays.fill(endless, 17, 23, (byte) 0x7F);
        Path boundless = Files.write(folder.resolve("boundless.png"), endless);
        assertThrows(IOException.class, () -> PlainPng.read(boundless, 300));
    }

    @Test
    void whatIsNoPngIsLeftToImageIo() throws IOException {
        assertTrue(PlainPng.read(Files.write(folder.resolve("x"), new byte[100]), 300).isEmpty());
        assertTrue(PlainPng.read(Files.write(folder.resolve("y"), new byte[3]), 300).isEmpty());
    }
}
