package org.relire.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Glyph;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;
import org.relire.scan.PrintedPage;

class SignRowsTest {

    private static final int DPI = 200;
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final int TOP = 1900;
    private static LeptonicaCalls leptonica;

    @BeforeAll
    static void load() throws Exception {
        leptonica = TesseractNatives.in(Path.of("target", "natives")).get().leptonica();
    }

    private static List<SignRow> seen(Consumer<Graphics2D> drawing) {
        String[] lines = new String[20];
        Arrays.fill(lines, "Le préfet a été informé du retard des travaux.");
        BufferedImage image = PrintedPage.image(DPI, lines);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        drawing.accept(graphics);
        graphics.dispose();
        try (PreparedPage page = PreparedPage.of(Pix.of(leptonica, PagePicture.of(image, DPI)), DPI); PageView view = PageView.of(page)) {
            return SignRow.of(view, page.toPage(), WIDTH, HEIGHT);
        }
    }

    private static void row(Graphics2D graphics, int count, int step, int y, int width, int height) {
        IntStream.range(0, count).forEach(i -> graphics.fillRect(400 + step * i, y, width, height));
    }

    private static List<OcrBlock> read(Box box, String... words) {
        OcrLine line = new OcrLine(box, Arrays.stream(words)
                .map(word -> new OcrWord(word, box, 0.3, List.of(new Glyph("d", box, 0.3, List.of())))).toList());
        return List.of(new OcrBlock(box, BlockKind.TEXT, Language.FRENCH, List.of(new OcrParagraph(List.of(line)))));
    }

    private static OcrLine line(List<OcrBlock> blocks) {
        return blocks.getFirst().paragraphs().getFirst().lines().getFirst();
    }

    @Test
    void textHasNoRows() {
        assertEquals(List.of(), seen(_ -> { }));
    }

    @Test
    void dashesDotsAndEqualsSignsAreToldApart() {
        assertEquals(List.of("-"), seen(g -> row(g, 14, 24, TOP, 16, 4)).stream().map(SignRow::sign).toList());
        assertEquals(List.of("."), seen(g -> row(g, 14, 24, TOP, 5, 5)).stream().map(SignRow::sign).toList());
        assertEquals(List.of("="), seen(g -> {
            row(g, 14, 24, TOP, 16, 3);
            row(g, 14, 24, TOP + 8, 16, 3);
        }).stream().map(SignRow::sign).toList());
    }

    @Test
    void gibberishOnARowBecomesTheRow() {
        List<SignRow> rows = seen(g -> row(g, 14, 24, TOP, 16, 4));
        List<OcrBlock> told = new SignRows(rows, new Coverage(List.of())).told(read(new Box(390, TOP - 10, 360, 24), "de", "dec", "ditee"));
        assertEquals(List.of("-".repeat(14)), line(told).words().stream().map(OcrWord::text).toList());
        assertEquals(1, line(told).words().getFirst().confidence());
        assertEquals(14, line(told).words().getFirst().glyphs().size());
    }

    @Test
    void aLineWithLettersBesideARowStaysAsItIs() {
        List<SignRow> rows = seen(g -> row(g, 14, 24, TOP, 5, 5));
        Coverage letters = new Coverage(List.of(new Box(700, TOP - 10, 15, 20)));
        List<OcrBlock> entry = read(new Box(390, TOP - 10, 360, 24), "....", "12");
        assertSame(line(entry), line(new SignRows(rows, letters).told(entry)));
        List<OcrBlock> wide = read(new Box(100, TOP - 10, 900, 24), "Chapitre", "12");
        assertSame(line(wide), line(new SignRows(rows, new Coverage(List.of())).told(wide)));
    }

    @Test
    void aRowThatWasReadAsOneIsNoDoubt() {
        List<OcrBlock> told = new SignRows(List.of(), new Coverage(List.of())).told(read(new Box(390, TOP, 360, 24), "*****", "***"));
        assertEquals(List.of("*****", "***"), line(told).words().stream().map(OcrWord::text).toList());
        assertEquals(1, line(told).words().getFirst().confidence());
        List<OcrBlock> text = read(new Box(390, TOP, 360, 24), "--a--");
        assertSame(line(text), line(new SignRows(List.of(), new Coverage(List.of())).told(text)));
    }
}
