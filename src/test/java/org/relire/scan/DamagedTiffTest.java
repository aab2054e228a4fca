package org.relire.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.stream.FileImageInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.model.SourceDocument;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// TIFFs whose pages are damaged, cut off or missing.
class DamagedTiffTest {

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

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private RelireException assertRefused(ErrorKind kind, Path file) {
        RelireException refused = assertThrows(RelireException.class, () -> fixture.reader.inspect(file));
        assertEquals(kind, refused.kind(), () -> String.valueOf(refused.getCause()));
        assertEquals(file, refused.arguments().getFirst());
        return refused;
    }

    @Test
    void aTiffWhosePageEndsEarlyFailsForThatPageOnly() throws IOException, RelireException {
        Path file = folder.resolve("deux.tif");
        BufferedImage page = new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_GRAY);
        Random random = new Random(4);
        for (int i = 0; i < 160_000; i++) {
            page.getRaster().setSample(i % 400, i / 400, 0, random.nextInt(256));
        }
        TiffFiles.write(file, "LZW", 300, List.of(Figure.drawn(BufferedImage.TYPE_BYTE_GRAY), page));
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length - 100_000, bytes.length - 4, (byte) 0xFF);
        Files.write(file, bytes);

        Figure.assertShown(fixture.image(file, 0));
        SourceDocument document = fixture.document(file);
        assertEquals(2, document.pageCount());
        RelireException failure = assertThrows(RelireException.class, () -> fixture.image(file, 1));
        assertEquals(ErrorKind.PAGE_DAMAGED, failure.kind());
    }

    @Test
    void aFaxWhoseLastPageWasCutShortFailsForThatPageOnly() throws IOException, RelireException {
        Path file = folder.resolve("fax.tif");
        BufferedImage page = Figure.drawn(BufferedImage.TYPE_BYTE_BINARY);
        TiffFiles.write(file, "CCITT T.6", 204, List.of(page, page));
        byte[] whole = Files.readAllBytes(file);
        // nothing but pixels at the end: the second page's last strip
        Files.write(file, Arrays.copyOf(whole, whole.length - 20));
        Figure.assertShown(fixture.image(file, 0));
        RelireException failure = assertThrows(RelireException.class, () -> fixture.image(file, 1));
        assertEquals(ErrorKind.PAGE_DAMAGED, failure.kind());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.7})
    void aTiffThatWasCutShortLosesNoPagesWithoutAWord(double share) throws IOException, RelireException {
        Path file = folder.resolve("liasse.tif");
        BufferedImage page = Figure.drawn(BufferedImage.TYPE_BYTE_GRAY);
        TiffFiles.write(file, "PackBits", 300, List.of(page, page, page, page, page));
        assertEquals(5, fixture.reader.inspect(file).pageCount());
        byte[] whole = Files.readAllBytes(file);

        assertRefused(ErrorKind.FILE_DAMAGED, Files.write(file, Arrays.copyOf(whole, (int) (share * whole.length))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00FF_FF00, 8, 2_000_000_000})
    void aTiffWhosePagesLeadNowhereOrInACircle(int next) throws IOException {
        Path file = folder.resolve("chaîne.tif");
        TiffFiles.write(file, "PackBits", 300, List.of(Figure.drawn(BufferedImage.TYPE_BYTE_GRAY)));
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer tiff = ByteBuffer.wrap(bytes).order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        tiff.putInt(directory + 2 + 12 * tiff.getShort(directory), next);

        assertRefused(ErrorKind.FILE_DAMAGED, Files.write(file, bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 5_000})
    void theChainOfABigTiffIsFollowedToo(int next) throws IOException {
        ByteBuffer tiff = ByteBuffer.allocate(100);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 43).putShort((short) 8).putShort((short) 0).putLong(16);
        tiff.putLong(1).position(16 + 8 + 20).putLong(next);
        try (FileImageInputStream in = new FileImageInputStream(file("grand.tif", tiff.array()).toFile())) {
            if (next == 0) {
                assertEquals(1, TiffChain.length(in));
            } else {
                assertThrows(IOException.class, () -> TiffChain.length(in));
            }
        }
    }
}
