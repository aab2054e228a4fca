package org.relire.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagePictureTest {

    private static int[] greys(BufferedImage image) {
        PagePicture picture = PagePicture.of(image, 300);
        int[] greys = new int[picture.width() * picture.height()];
        for (int i = 0; i < greys.length; i++) {
            greys[i] = picture.pixels().get(i) & 0xFF;
        }
        return greys;
    }

    @Test
    void blackIsZeroWhateverThePaletteSays() {
        byte[] whiteFirst = {(byte) 255, 0};
        IndexColorModel palette = new IndexColorModel(1, 2, whiteFirst, whiteFirst, whiteFirst);
        BufferedImage image = new BufferedImage(9, 1, BufferedImage.TYPE_BYTE_BINARY, palette);
        image.getRaster().setSample(8, 0, 0, 1);
        int[] greys = greys(image);
        assertEquals(255, greys[0]);
        assertEquals(0, greys[8]);
    }

    @Test
    void greyStaysAndDeepGreyIsScaled() {
        BufferedImage grey = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(1, 0, 0, 131);
        assertEquals(131, greys(grey)[1]);
        BufferedImage deep = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_GRAY);
        deep.getRaster().setSample(1, 0, 0, 131 * 257);
        assertEquals(131, greys(deep)[1]);
    }

    @Test
    void colourCountsAsTheEyeSeesIt() {
        BufferedImage colour = new BufferedImage(3, 1, BufferedImage.TYPE_3BYTE_BGR);
        colour.setRGB(0, 0, 0xFF0000);
        colour.setRGB(1, 0, 0x00FF00);
        colour.setRGB(2, 0, 0x0000FF);
        int[] greys = greys(colour);
        assertEquals(76, greys[0]);
        assertEquals(150, greys[1]);
        assertEquals(29, greys[2]);
    }

    @Test
    void transparentPaperIsWhite() {
        assertEquals(255, greys(new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB))[0]);
    }

    @Test
    void aFileThatIsNoImageIsAnError(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.png"), "no");
        assertThrows(IOException.class, () -> PagePicture.read(file, 300));
    }
}
