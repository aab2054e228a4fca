package org.relire.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.model.MediaKind;
import org.relire.model.PageImage;
import org.relire.model.SourceDocument;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Messages;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.SourceFile;

class BadInputTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"vide.pdf", "vide.png", "vide.txt", "vide"})
    void anEmptyFile(String name) throws IOException {
        assertRefused(ErrorKind.FILE_EMPTY, file(name, new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {" \n\n\t ", "\uFEFF", "\f\f"})
    void aTextOfBlanksOnly(String blanks) throws IOException {
        assertRefused(ErrorKind.FILE_EMPTY, file("blanc.txt", blanks.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileThatIsNotThere() {
        assertRefused(ErrorKind.FILE_NOT_FOUND, folder.resolve("absent.pdf"));
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        Path file = file("secret.txt", "Texte".getBytes(StandardCharsets.UTF_8));
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "run as root, who may read everything");
        assertRefused(ErrorKind.FILE_UNREADABLE, file);
    }

    @Test
    void aFolderInPlaceOfAFile() throws IOException {
        assertRefused(ErrorKind.FILE_IS_FOLDER, Files.createDirectory(folder.resolve("dossier.pdf")));
    }

    @ParameterizedTest
    @CsvSource({"table.txt,TEXT_BINARY", "table.docx,FORMAT_UNKNOWN", "table,FORMAT_UNKNOWN"})
    void binaryData(String name, ErrorKind kind) throws IOException {
        byte[] bytes = new byte[20_000];
        new Random(1).nextBytes(bytes);
        assertRefused(kind, file(name, bytes));
    }

    @Test
    void aTextThatTurnsBinaryFarFromItsStart() throws IOException {
        byte[] bytes = new byte[100_000];
        Arrays.fill(bytes, (byte) 'a');
        Arrays.fill(bytes, 60_000, 70_000, (byte) 0);
        assertRefused(ErrorKind.TEXT_BINARY, file("notes.txt", bytes));
    }

    @Test
    void aTextPastTheLimit() throws IOException {
        Path file = folder.resolve("long.txt");
        byte[] line = "Ligne de texte.\n".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        try (var out = Files.newOutputStream(file)) {
            for (long written = 0; written <= Limits.TEXT_BYTES; written += line.length) {
                out.write(line);
            }
        }
        RelireException refused = assertRefused(ErrorKind.FILE_TOO_LARGE, file);
        assertEquals("« " + file + " » est trop grand (51 Mo, au plus 50 Mo). Découpez-le avant de l’importer.",
                Messages.of(Locale.FRENCH).sentence(refused));
    }

    @Test
    void aFilePastTheLimitIsNotReadAtAll() throws IOException {
        Path file = folder.resolve("immense.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
            sparse.setLength(Limits.FILE_BYTES + 1);
        }
        assertRefused(ErrorKind.FILE_TOO_LARGE, file);
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
                PrintedPage.write(document, document.getPage(i), RenderingMode.FILL, List.of("Page " + i));
            }
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.6, 0.9})
    void aPdfThatWasCutShort(double share) throws IOException {
        byte[] whole = pdf(5);
        assertRefused(ErrorKind.FILE_DAMAGED, file("coupe.pdf", Arrays.copyOf(whole, (int) (share * whole.length))));
    }

    @Test
    void aPdfOfRubbish() throws IOException {
        byte[] bytes = new byte[5_000];
        new Random(2).nextBytes(bytes);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
        assertRefused(ErrorKind.FILE_DAMAGED, file("rebut.pdf", bytes));
    }

    @Test
    void aPdfWithoutPages() throws IOException {
        assertRefused(ErrorKind.NO_PAGES, file("sans pages.pdf", pdf(0)));
    }

    private static byte[] encrypted(String userPassword) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PrintedPage.write(document, document.getPage(0), RenderingMode.FILL, List.of("Confidentiel"));
            StandardProtectionPolicy policy = new StandardProtectionPolicy("maître", userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return bytes(document);
        }
    }

    @Test
    void aPdfThatAsksForAPassword() throws IOException {
        assertRefused(ErrorKind.PDF_ENCRYPTED, file("protégé.pdf", encrypted("secret")));
    }

    @Test
    void aPdfThatOnlyItsOwnerMayChangeOpens() throws IOException, RelireException {
        Path file = file("propriétaire.pdf", encrypted(""));
        assertEquals(1, fixture.reader.inspect(file).pageCount());
        assertEquals("Confidentiel", fixture.text(file, 0).orElseThrow().text());
    }

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedImage noisy = new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_GRAY);
        Random random = new Random(3);
        for (int i = 0; i < 90_000; i++) {
            noisy.getRaster().setSample(i % 300, i / 300, 0, random.nextInt(256));
        }
        ImageIO.write(noisy, format, bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"png,0.5", "png,0.98", "jpg,0.05", "jpg,0.5", "jpg,0.95", "tif,0.0003", "tif,0.5", "tif,0.95"})
    void anImageThatWasCutShort(String format, double share) throws IOException {
        byte[] whole = image(format);
        Path file = file("coupe." + format, Arrays.copyOf(whole, Math.max(9, (int) (share * whole.length))));
        assertRefused(ErrorKind.FILE_DAMAGED, file);
    }

    /// A PNG that says it has these many pixels and holds next to none.
    private static byte[] lyingPng(int width, int height) {
        ByteBuffer png = ByteBuffer.allocate(100);
        png.put(HexFormat.of().parseHex("89504e470d0a1a0a"));
        ByteBuffer header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        header.putInt(width).putInt(height).put(new byte[] {8, 0, 0, 0, 0});
        chunk(png, header.array());
        chunk(png, "IDAT\u0001\u0002".getBytes(StandardCharsets.US_ASCII));
        chunk(png, "IEND".getBytes(StandardCharsets.US_ASCII));
        return Arrays.copyOf(png.array(), png.position());
    }

    private static void chunk(ByteBuffer png, byte[] typeAndData) {
        CRC32 sum = new CRC32();
        sum.update(typeAndData);
        png.putInt(typeAndData.length - 4).put(typeAndData).putInt((int) sum.getValue());
    }

    @ParameterizedTest
    @CsvSource({"100000,100000", "2000000000,2000000000", "20000,10000"})
    void anImageWhoseHeaderLies(int width, int height) throws IOException {
        RelireException refused = assertRefused(ErrorKind.IMAGE_TOO_LARGE, file("menteur.png", lyingPng(width, height)));
        assertEquals(width, refused.arguments().get(1));
        assertEquals(height, refused.arguments().get(2));
    }

    @Test
    void anImageWithoutPixels() throws IOException {
        assertRefused(ErrorKind.FILE_DAMAGED, file("rien.png", lyingPng(0, 0)));
    }

    @Test
    void aHeaderThatLiesALittleFailsForThePage() throws IOException {
        Path file = file("menteur.png", lyingPng(500, 500));
        RelireException failure = assertThrows(RelireException.class, () -> fixture.image(file, 0));
        assertEquals(ErrorKind.PAGE_DAMAGED, failure.kind());
        assertEquals(List.of("menteur.png", 1), failure.arguments());
    }

    @Test
    void aPageThatIsTooLargeIsSaidOfTheDocument() throws IOException, RelireException {
        SourceDocument document = fixture.document(file("plan.png", image("png")));
        Path original = file("7b7a.png", lyingPng(100_000, 100_000));
        RelireException failure = assertThrows(RelireException.class,
                () -> fixture.reader.extractImage(original, document, document.page(0), folder.resolve("x.png")));
        assertEquals(ErrorKind.IMAGE_TOO_LARGE, failure.kind());
        assertEquals("plan.png", failure.arguments().getFirst());
    }

    @Test
    void onePixelIsAnImage() throws IOException, RelireException {
        Path file = folder.resolve("point.png");
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
        PageImage image = fixture.image(file, 0);
        assertEquals(1, image.width() * image.height());
    }

    @Test
    void aFileThatVanishesBetweenImportAndReading() throws IOException, RelireException {
        for (String name : List.of("a.pdf", "a.png", "a.txt")) {
            Path file = folder.resolve(name);
            switch (name) {
                case "a.pdf" -> Files.write(file, pdf(1));
                case "a.png" -> Files.write(file, image("png"));
                default -> Files.writeString(file, "Texte");
            }
            SourceDocument document = fixture.document(file);
            Files.delete(file);
            RelireException failure = assertThrows(RelireException.class, () -> {
                fixture.reader.extractImage(file, document, document.page(0), folder.resolve("x.png"));
                fixture.reader.carriedText(file, document, document.page(0), java.util.Optional.empty());
            });
            assertEquals(ErrorKind.FILE_NOT_FOUND, failure.kind(), name);
        }
    }

    @Test
    void anImageThatCannotBeWritten() throws IOException, RelireException {
        Path file = file("a.png", image("png"));
        SourceDocument document = fixture.document(file);
        Path nowhere = folder.resolve("absent").resolve("page.png");
        RelireException failure = assertThrows(RelireException.class,
                () -> fixture.reader.extractImage(file, document, document.page(0), nowhere));
        assertEquals(ErrorKind.WRITE_FAILED, failure.kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"avec espaces et accents éàü œ.pdf", "d'apostrophe « guillemets ».pdf", "日本 отчёт.pdf"})
    void namesOfAllKinds(String name) throws IOException, RelireException {
        SourceFile found = fixture.reader.inspect(file(name, pdf(2)));
        assertEquals(MediaKind.PDF, found.kind());
        assertEquals(2, found.pageCount());
    }

    @Test
    void aNameOf255Bytes() throws IOException, RelireException {
        Path file = file("é".repeat(125) + "x.pdf", pdf(1));
        assertEquals(255, file.getFileName().toString().getBytes(StandardCharsets.UTF_8).length);
        assertEquals(1, fixture.reader.inspect(file).pageCount());
        assertEquals("Page 0", fixture.text(file, 0).orElseThrow().text());
    }

    @Test
    void theCheckSumIsTheFilesSha256() throws IOException, RelireException {
        SourceFile found = fixture.reader.inspect(file("abc.txt", "abc".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", found.sha256());
        assertEquals(3, found.byteSize());
        assertEquals(MediaKind.TEXT, found.kind());
    }
}
