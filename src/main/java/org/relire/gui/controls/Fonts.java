package org.relire.gui.controls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The fonts that come with Relire, since a system may have none.
public final class Fonts {

    private static final List<String> FILES = List.of(
            "Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf",
            "SourceSerif4-Regular.ttf", "SourceSerif4-Italic.ttf");

    private Fonts() {
    }

    /// Makes the fonts known to JavaFX; once is enough, twice does no harm.
    public static void load() {
        for (String file : FILES) {
            try (InputStream font = Fonts.class.getResourceAsStream("/org/relire/gui/fonts/" + file)) {
                if (font == null || Font.loadFont(font, 13) == null) {
                    throw new IllegalStateException("font missing from the build: " + file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
