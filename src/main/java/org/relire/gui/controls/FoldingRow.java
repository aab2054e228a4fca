package org.relire.gui.controls;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;

/// Buttons in a row. Where it is too narrow for their names, those at its end show their icons alone; the names stay in their tooltips.
public final class FoldingRow extends HBox {

    private final List<Labeled> buttons;

    public FoldingRow(Labeled... buttons) {
        super(buttons);
        this.buttons = List.of(buttons);
        setMinWidth(0);
        widthProperty().subscribe(_ -> fold());
    }

    private void fold() {
        buttons.forEach(button -> button.setContentDisplay(ContentDisplay.LEFT));
        for (Labeled button : buttons.reversed()) {
            if (wanted() > getWidth()) {
                button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            }
        }
    }

    private double wanted() {
        return snappedLeftInset() + snappedRightInset() + getSpacing() * (buttons.size() - 1)
                + buttons.stream().mapToDouble(button -> button.prefWidth(-1)).sum();
    }
}
