package org.relire.gui.editor;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.relire.workflow.Messages;

/// How the marks look and what they say.
final class Legend extends FlowPane {

    private static final List<TextMark.Kind> KINDS = List.of(TextMark.Kind.SUSPECT, TextMark.Kind.UNKNOWN,
            TextMark.Kind.UNSURE, TextMark.Kind.REMARK, TextMark.Kind.MACHINE_EDIT, TextMark.Kind.HUMAN_EDIT,
            TextMark.Kind.VERIFIED, TextMark.Kind.TAG);

    Legend(Messages messages) {
        getStyleClass().add("legend-row");
        setId("legend");
        KINDS.forEach(kind -> getChildren().add(of(kind, messages.text("editor.legend." + kind.styleClass()))));
    }

    private static Label of(TextMark.Kind kind, String name) {
        Label label = new Label(name, sample(kind));
        label.getStyleClass().addAll("legend", "muted");
        return label;
    }

    /// A line as marks of a kind have it.
    static Region sample(TextMark.Kind kind) {
        Region line = new Region();
        line.getStyleClass().addAll("legend-line", kind.styleClass());
        return line;
    }
}
