package org.relire.gui.controls;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of one family. They only accompany words: what they mean is always said as well.
public final class Icon {

    private Icon() {
    }

    public static Node of(Feather feather) {
        FontIcon icon = new FontIcon(feather);
        icon.setFocusTraversable(false);
        return icon;
    }

    /// An icon with a style class, for its colour or size.
    public static Node of(Feather feather, String styleClass) {
        Node icon = of(feather);
        icon.getStyleClass().add(styleClass);
        return icon;
    }
}
