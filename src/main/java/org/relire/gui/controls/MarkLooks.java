package org.relire.gui.controls;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The looks of the marks and of the paper's shade as CSS gives them: invisible shapes that carry fill, stroke, width and dashes.
final class MarkLooks extends Group {

    private final Map<PageMark.Kind, Rectangle> swatches = new EnumMap<>(PageMark.Kind.class);
    private final Rectangle shade = new Rectangle();
    private final Rectangle badge = new Rectangle();
    private final Text number = new Text();

    /// @param changed told when a look changes
    MarkLooks(Runnable changed) {
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("mark-looks");
        for (PageMark.Kind kind : PageMark.Kind.values()) {
            Rectangle swatch = new Rectangle();
            swatch.getStyleClass().addAll("mark", kind.name().toLowerCase(Locale.ROOT));
            swatch.fillProperty().subscribe(_ -> changed.run());
            swatches.put(kind, swatch);
        }
        shade.getStyleClass().add("shade");
        shade.fillProperty().subscribe(_ -> changed.run());
        badge.getStyleClass().add("number-badge");
        badge.fillProperty().subscribe(_ -> changed.run());
        number.getStyleClass().add("number");
        // only its measures and its font are wanted here
        number.setOpacity(0);
        number.setTextOrigin(VPos.TOP);
        number.fontProperty().subscribe(_ -> changed.run());
        getChildren().addAll(swatches.values());
        getChildren().addAll(shade, badge, number);
    }

    @Nullable Rectangle of(PageMark.Kind kind) {
        return swatches.get(kind);
    }

    /// Its fill is laid over the paper, so that it does not glare at night.
    Rectangle shade() {
        return shade;
    }

    /// What a mark's number stands on.
    Rectangle badge() {
        return badge;
    }

    /// A mark's number, set so that its font and its size can be asked for.
    Text number(int value) {
        number.setText(String.valueOf(value));
        return number;
    }
}
