package org.relire.gui.editor;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the editor's screen is laid out.
final class EditorLayout {

    /// Where the text as it was read is shown.
    enum RawText {
        HIDDEN, BELOW, BESIDE;

        RawText next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    private final BooleanProperty byLine = new SimpleBooleanProperty();
    private final ObjectProperty<RawText> raw = new SimpleObjectProperty<>(RawText.HIDDEN);
    private final BooleanProperty legend = new SimpleBooleanProperty();

    /// Whether each line of text stands under its line of print, rather than the text beside the page.
    BooleanProperty byLineProperty() {
        return byLine;
    }

    ObjectProperty<RawText> rawProperty() {
        return raw;
    }

    /// Whether the marks are explained.
    BooleanProperty legendProperty() {
        return legend;
    }

    void toggleByLine() {
        byLine.set(!byLine.get());
    }

    void nextRaw() {
        raw.set(raw.get().next());
    }

    void toggleLegend() {
        legend.set(!legend.get());
    }
}
