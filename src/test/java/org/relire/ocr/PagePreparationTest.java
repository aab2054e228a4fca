package org.relire.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.relire.model.Box;
import org.relire.model.PreparationKind;
import org.relire.model.PreparationStep;
import org.relire.model.ReadingMode;
import org.relire.model.ReadingSettings;
import org.relire.scan.PrintedPage;

class PagePreparationTest {

    private static final int DPI = 200;
    private static final String TEXT = "Le préfet a été informé du retard, c’est-à-dire qu’il y était; page jaune.";
    private static LeptonicaCalls leptonica;

    @BeforeAll
    static void load() throws Exception {
        leptonica = TesseractNatives.in(Path.of("target", "natives")).get().leptonica();
    }

    private static BufferedImage page() {
        String[] lines = new String[25];
        Arrays.fill(lines, TEXT);
        return PrintedPage.image(DPI, lines);
    }

    private static BufferedImage on(BufferedImage page, Consumer<Graphics2D> painter) {
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.BLACK);
        painter.accept(graphics);
        graphics.dispose();
        return page;
    }

    private static ReadingSettings only(PreparationKind... kinds) {
        return new ReadingSettings(ReadingMode.STANDARD, EnumSet.copyOf(List.of(kinds)));
    }

    /// What became of an image, and how.
    private record Outcome(List<PreparationStep> steps, PagePicture picture, PageTransform toPage) {

        int grey(int x, int y) {
            return picture.pixels().get(y * picture.width() + x) & 0xFF;
        }

        long ink(Box box) {
            long ink = 0;
            for (int y = box.y(); y < box.bottom(); y++) {
                for (int x = box.x(); x < box.right(); x++) {
                    ink += grey(x, y) < 128 ? 1 : 0;
                }
            }
            return ink;
        }

        long ink() {
            return ink(new Box(0, 0, picture.width(), picture.height()));
        }
    }

    private static Outcome prepared(BufferedImage image, ReadingSettings settings) {
        List<PreparationStep> watched = new ArrayList<>();
        PreparedPage page = PreparedPage.of(Pix.of(leptonica, PagePicture.of(image, DPI)), DPI);
        PageLook look = new PageLook();
        PreparedPage placed = PagePreparation.places().prepare(page, settings, look, p -> watched.add(p.steps().getLast()));
        try (look; PreparedPage done = PagePreparation.levels().prepare(placed, settings, look, p -> watched.add(p.steps().getLast()))) {
            assertEquals(watched, done.steps());
            return new Outcome(done.steps(), done.grey().picture(done.dpi()), done.toPage());
        }
    }

    @Test
    void aCleanPageIsLeftAsItIs() {
        Outcome outcome = prepared(page(), ReadingSettings.standard());
        assertEquals(List.of(), outcome.steps());
        assertEquals(prepared(page(), only(PreparationKind.LINES)).ink(), outcome.ink());
    }

    @Test
    void whatIsSwitchedOffIsNotDone() {
        BufferedImage dark = on(page(), g -> g.fillRect(0, 0, 60, 2400));
        assertEquals(List.of(), prepared(dark, ReadingSettings.standard().with(PreparationKind.BORDER, false)
                .with(PreparationKind.SPECKS, false).with(PreparationKind.HOLES, false)).steps());
    }

    @Test
    void aDarkEdgeBecomesPaper() {
        Outcome outcome = prepared(on(page(), g -> g.fillRect(0, 0, 60, 2400)), only(PreparationKind.BORDER));
        assertEquals(PreparationKind.BORDER, outcome.steps().getFirst().kind());
        assertEquals(prepared(page(), only(PreparationKind.BORDER)).ink(), outcome.ink());
    }

    @Test
    void punchHolesBecomePaperButNoLetters() {
        Outcome outcome = prepared(on(page(), g -> {
            g.fillOval(60, 600, 48, 48);
            g.fillOval(60, 1500, 48, 48);
        }), only(PreparationKind.HOLES));
        assertEquals(List.of(PreparationStep.of(PreparationKind.HOLES, "count", 2)), outcome.steps());
        assertEquals(prepared(page(), only(PreparationKind.HOLES)).ink(), outcome.ink());
    }

    @Test
    void specksGoAndAccentsDotsAndApostrophesStay() {
        BufferedImage specked = page();
        Random random = new Random(3);
        Graphics2D graphics = specked.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int i = 0; i < 300; i++) {
            graphics.fillRect(random.nextInt(1600), 1500 + random.nextInt(700), 2, 2);
        }
        graphics.dispose();
        Outcome outcome = prepared(specked, only(PreparationKind.SPECKS));
        assertEquals(PreparationKind.SPECKS, outcome.steps().getFirst().kind());
        assertEquals(prepared(page(), only(PreparationKind.LINES)).ink(), outcome.ink());
    }

    @Test
    void underlinesGoAndTheLettersThatCrossThemStay() {
        BufferedImage plain = page();
        long letters = prepared(plain, only(PreparationKind.HOLES)).ink();
        // through the tails of p, q, g and j of the fifth line
        int y = (int) Math.round((PrintedPage.MARGIN + 4 * PrintedPage.LEADING + 0.4) * DPI / 72) + 1;
        Outcome outcome = prepared(on(page(), g -> g.fillRect(200, y, 1100, 2)), only(PreparationKind.LINES));
        assertEquals(PreparationKind.LINES, outcome.steps().getFirst().kind());
        long left = outcome.ink();
        assertTrue(Math.abs(left - letters) < 0.01 * letters, left + " of " + letters);
        assertTrue(outcome.ink(new Box(200, y, 1100, 2)) > 0, "tails are still there");
    }

    @Test
    void aTiltedPageBecomesLevelAndItsBoxesFindTheirWayBack() {
        BufferedImage page = page();
        BufferedImage tilted = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = tilted.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.drawImage(page, AffineTransform.getRotateInstance(Math.toRadians(2.5), page.getWidth() / 2.0, page.getHeight() / 2.0), null);
        graphics.dispose();
        Outcome outcome = prepared(tilted, ReadingSettings.standard());
        PreparationStep step = outcome.steps().getFirst();
        assertEquals(PreparationKind.DESKEW, step.kind());
        assertEquals(-2.5, step.parameters().getOrDefault("degrees", 0.0), 0.2);
        Box corner = outcome.toPage().box(new Box(0, 0, 10, 10), page.getWidth(), page.getHeight());
        assertTrue(corner.x() > 30 && corner.y() == 0, corner::toString);
    }

    @Test
    void aPageUpsideDownIsTurned() {
        BufferedImage page = page();
        BufferedImage turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                turned.setRGB(page.getWidth() - 1 - x, page.getHeight() - 1 - y, page.getRGB(x, y));
            }
        }
        assertEquals(List.of(PreparationStep.of(PreparationKind.ORIENTATION, "degrees", 180)), prepared(turned, ReadingSettings.standard()).steps());
    }

    @Test
    void lettersTooSmallAreMadeLarger() {
        String[] lines = new String[25];
        Arrays.fill(lines, TEXT);
        BufferedImage small = PrintedPage.image(100, lines);
        PreparedPage page = PreparedPage.of(Pix.of(leptonica, PagePicture.of(small, 100)), 100);
        try (PageLook look = new PageLook();
                PreparedPage done = PagePreparation.places().prepare(page, ReadingSettings.standard(), look, _ -> { })) {
            assertEquals(PreparationKind.SCALE, done.steps().getFirst().kind());
            assertEquals(20, done.letter(), 0.5);
            assertEquals(done.grey().width(), small.getWidth() * done.steps().getFirst().parameters().getOrDefault("factor", 0.0), 1);
        }
    }

    @Test
    void grainDoesNotPassForSmallLetters() {
        BufferedImage clean = PrintedPage.image(DPI, TEXT, TEXT, TEXT, TEXT, TEXT);
        Random random = new Random(5);
        BufferedImage grainy = on(PrintedPage.image(DPI, TEXT, TEXT, TEXT, TEXT, TEXT), g -> {
            double specks = 3000;
            for (int side = 2; side < 12; side++) {
                for (int i = 0; i < specks; i++) {
                    g.fillRect(random.nextInt(1600), 600 + random.nextInt(1700), side, side);
                }
                specks *= 0.65;
            }
        });
        assertEquals(letter(clean), letter(grainy), 1);
    }

    private static double letter(BufferedImage image) {
        try (PreparedPage page = PreparedPage.of(Pix.of(leptonica, PagePicture.of(image, DPI)), DPI); PageView view = PageView.of(page)) {
            return view.letter();
        }
    }

    @Test
    void oneLookServesUntilThePageChanges() {
        try (PreparedPage page = PreparedPage.of(Pix.of(leptonica, PagePicture.of(page(), DPI)), DPI); PageLook look = new PageLook()) {
            PageView first = look.at(page);
            assertSame(first, look.at(page));
            PreparedPage brighter = page.copy().changed(page.grey().stretched(0, 200), PreparationStep.of(PreparationKind.CONTRAST, "white", 200));
            assertSame(first, look.places(brighter));
            assertNotSame(first, look.at(brighter));
            brighter.close();
        }
    }

    @Test
    void faintPrintIsSpreadOverAllLevels() {
        BufferedImage faint = page();
        for (int y = 0; y < faint.getHeight(); y++) {
            for (int x = 0; x < faint.getWidth(); x++) {
                faint.getRaster().setSample(x, y, 0, 140 + faint.getRaster().getSample(x, y, 0) / 4);
            }
        }
        Outcome outcome = prepared(faint, only(PreparationKind.CONTRAST));
        assertEquals(PreparationKind.CONTRAST, outcome.steps().getFirst().kind());
        assertEquals(255, outcome.grey(2, 2));
        assertTrue(outcome.ink() > 0.5 * prepared(page(), only(PreparationKind.HOLES)).ink());
    }

    @Test
    void anEmptyOrTinyPageIsLeftAlone() {
        BufferedImage white = on(new BufferedImage(800, 800, BufferedImage.TYPE_BYTE_GRAY), g -> {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, 800, 800);
        });
        assertEquals(List.of(), prepared(white, ReadingSettings.of(ReadingMode.THOROUGH)).steps());
        assertFalse(prepared(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), ReadingSettings.standard()).picture().width() > 1);
    }
}
