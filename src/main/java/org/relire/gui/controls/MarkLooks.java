package org.relire.gui.controls;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The looks of the marks and of the paper's shade as CSS gives them: invisible shapes that carry fill, stroke, width and dashes.
final class MarkLooks extends Group {

    private final Map<PageMark.Kind, Rectangle> swatches = new EnumMap<>(PageMark.Kind.class);
    private final Rectangle shade = new Rectangle();

    /// @param changed told when a look changes
    MarkLooks(Runnable changed) {
        setManaged(false);
        getStyleClass().add("mark-looks");
        for (PageMark.Kind kind : PageMark.Kind.values()) {
            Rectangle swatch = new Rectangle();
            swatch.getStyleClass().addAll("mark", kind.name().toLowerCase(Locale.ROOT));
            swatch.fillProperty().subscribe(_ -> changed.run());
            swatches.put(kind, swatch);
        }
        shade.getStyleClass().add("shade");
        shade.fillProperty().subscribe(_ -> changed.run());
        getChildren().addAll(swatches.values());
        getChildren().add(shade);
    }

    @Nullable Rectangle of(PageMark.Kind kind) {
        return swatches.get(kind);
    }

    /// Its fill is laid over the paper, so that it does not glare at night.
    Rectangle shade() {
        return shade;
    }
}
