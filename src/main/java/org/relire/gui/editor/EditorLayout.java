package org.relire.gui.editor;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.relire.gui.controls.ViewMemory;

/// How the editor's screen is laid out.
final class EditorLayout {

    /// Where the text as it was read is shown.
    enum RawText {
        HIDDEN, BELOW, BESIDE;

        static Optional<RawText> named(String name) {
            return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
        }

        RawText next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    private final BooleanProperty byLine = new SimpleBooleanProperty();
    private final ObjectProperty<RawText> raw = new SimpleObjectProperty<>(RawText.HIDDEN);
    private final BooleanProperty legend = new SimpleBooleanProperty();

    EditorLayout(ViewMemory memory) {
        byLine.set(memory.recallsOn("editor/by-line"));
        legend.set(memory.recallsOn("editor/legend"));
        raw.set(memory.recall("editor/raw").flatMap(RawText::named).orElse(RawText.HIDDEN));
        byLine.addListener((_, _, on) -> memory.remember("editor/by-line", String.valueOf(on)));
        legend.addListener((_, _, on) -> memory.remember("editor/legend", String.valueOf(on)));
        raw.addListener((_, _, where) -> memory.remember("editor/raw", where.name()));
    }

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
