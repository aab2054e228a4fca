package org.relire.training.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.io.InputStream;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.relire.training.degrade.GreyRaster;

class PrintedTextTest {
    private static final String TEXT = "Le conseil communal a délibéré sur le budget de l'exercice et sur les comptes de la fabrique.";

    private static PrintedText print() throws Exception {
        try (InputStream in = Objects.requireNonNull(PrintedTextTest.class.getResourceAsStream("/org/relire/gui/fonts/SourceSerif4-Regular.ttf"))) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(28f);
            return PrintedText.set(TEXT, font, 420, 0.3, new SplittableRandom(7));
        }
    }

    @Test
    void setsAllWordsInLinesOfTheWantedWidth() throws Exception {
        PrintedText printed = print();
        assertEquals(TEXT, String.join(" ", printed.lines()));
        assertTrue(printed.lines().size() > 2, "wrapped");
        assertTrue(printed.raster().inkShare() > 0.01 && printed.raster().inkShare() < 0.3, "ink on " + printed.raster().inkShare());
    }

    @Test
    void wearGrowsWithItsStrengthAndRepeatsFromItsSeed() throws Exception {
        GreyRaster clean = print().raster();
        GreyRaster little = Wear.draw(0.01, new SplittableRandom(3)).apply(clean, 11);
        GreyRaster much = Wear.draw(0.9, new SplittableRandom(3)).apply(clean, 11);
        assertTrue(difference(clean, little) < difference(clean, much));
        assertEquals(much, Wear.draw(0.9, new SplittableRandom(3)).apply(clean, 11));
    }

    private static double difference(GreyRaster one, GreyRaster other) {
        double sum = 0;
        for (int y = 0; y < one.height(); y++) {
            for (int x = 0; x < one.width(); x++) {
                sum += Math.abs((one.at(x, y) < 128 ? 0 : 1) - (other.at(x, y) < 128 ? 0 : 1));
            }
        }
        return sum;
    }
}
