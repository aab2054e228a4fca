package org.relire.gui.editor;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.Icon;
import org.relire.workflow.Messages;

/// The text of the page with all that belongs to it: the lines of print, the text as it was read, what is in doubt.
final class TextPane extends VBox {

    /// What it is put together from.
    ///
    /// @param unread says why there is no text
    record Parts(ReadingArea area, LineStrips strips, Label unread, DoubtPanel doubts, RawTextPane raw, FindBar find) {
    }

    private final Parts parts;
    private final SplitPane texts = new SplitPane();
    private final StackPane text;

    TextPane(Parts parts, EditorLayout layout, EditorCommands commands, Messages messages) {
        this.parts = parts;
        getStyleClass().addAll("editor-pane", "text-pane");
        parts.unread().setWrapText(true);
        parts.unread().getStyleClass().add("empty-text");
        text = new StackPane(new VirtualizedScrollPane<>(parts.area()), parts.strips(), parts.unread());
        text.getStyleClass().add("text-frame");
        texts.getStyleClass().add("text-split");
        VBox.setVgrow(texts, Priority.ALWAYS);
        Legend legend = new Legend(messages);
        legend.visibleProperty().bind(layout.legendProperty());
        legend.managedProperty().bind(legend.visibleProperty());
        getChildren().addAll(bar(commands, messages), parts.find(), legend, texts, parts.doubts());
        layout.rawProperty().subscribe(this::arrange);
    }

    private static Node bar(EditorCommands commands, Messages messages) {
        Label title = new Label(messages.text("editor.text"), Icon.of(Feather.ALIGN_LEFT));
        title.getStyleClass().add("pane-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(title, space,
                new CommandButton(commands.of("editor.view.line"), Feather.SERVER, messages).iconOnly().unfocused(),
                new CommandButton(commands.of("editor.raw"), Feather.COLUMNS, messages).iconOnly().unfocused(),
                new CommandButton(commands.of("editor.legend"), Feather.INFO, messages).iconOnly().unfocused(),
                new CommandButton(commands.of("editor.text.smaller"), Feather.MINUS, messages).iconOnly().unfocused(),
                new CommandButton(commands.of("editor.text.larger"), Feather.PLUS, messages).iconOnly().unfocused());
        bar.getStyleClass().add("pane-header");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void arrange(EditorLayout.RawText raw) {
        parts.raw().setVisible(raw != EditorLayout.RawText.HIDDEN);
        texts.setOrientation(raw == EditorLayout.RawText.BESIDE ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        if (raw == EditorLayout.RawText.HIDDEN) {
            texts.getItems().setAll(text);
        } else {
            texts.getItems().setAll(text, parts.raw());
            texts.setDividerPositions(0.55);
        }
    }
}
