package org.relire.gui.editor;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.util.UndoUtils;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.Icon;
import org.relire.model.RepairedPage;
import org.relire.workflow.Messages;

/// The text as it was read, with all changes marked in it. A click on a change leads to it in the text; resting on it says who or
/// what made it, why, and how sure it is.
final class RawTextPane extends VBox {

    private static final Duration REST = Duration.ofMillis(350);

    /// Room that the bar's buttons and gaps take.
    private static final double BUTTONS = 110;

    private final PageTextViewModel model;
    private final Messages messages;
    private final StyleClassedTextArea area = new StyleClassedTextArea();
    private final Label count = new Label();
    private final Tooltip tip = new Tooltip();
    private ReadingDiff diff = ReadingDiff.NONE;

    RawTextPane(PageTextViewModel model, Messages messages, EditorCommands commands) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("editor-pane", "raw-pane");
        setId("raw-pane");
        area.setEditable(false);
        area.setWrapText(true);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.getStyleClass().addAll("reading-area", "raw-area", "size-1");
        area.setAccessibleRole(AccessibleRole.TEXT_AREA);
        area.setAccessibleText(messages.text("editor.raw.title"));
        area.setMouseOverTextDelay(REST);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::say);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> tip.hide());
        area.setOnMouseClicked(_ -> model.goToSaved(diff.toPresent(area.getCaretPosition())));
        VirtualizedScrollPane<StyleClassedTextArea> scroll = new VirtualizedScrollPane<>(area);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(bar(commands), scroll);
        model.marksProperty().subscribe(_ -> show());
        model.caretProperty().subscribe(_ -> follow());
        visibleProperty().subscribe(_ -> show());
    }

    private HBox bar(EditorCommands commands) {
        Label title = new Label(messages.text("editor.raw.title"), Icon.of(Feather.FILE_TEXT));
        title.getStyleClass().add("pane-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.visibleProperty().bind(widthProperty().greaterThan(count.widthProperty().add(title.widthProperty()).add(BUTTONS)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(title, space, count,
                new CommandButton(commands.of("editor.edit.previous"), Feather.ARROW_UP, messages).iconOnly().unfocused(),
                new CommandButton(commands.of("editor.edit.next"), Feather.ARROW_DOWN, messages).iconOnly().unfocused());
        bar.getStyleClass().add("pane-header");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void show() {
        PageSession page = model.session();
        if (!isVisible() || page == null) {
            return;
        }
        RepairedPage saved = page.saved();
        diff = ReadingDiff.of(saved);
        count.setText(messages.text("editor.raw.count", diff.changes()));
        String text = diff.text();
        if (!area.getText().equals(text)) {
            area.replaceText(text);
        }
        StyleSpansBuilder<Collection<String>> looks = new StyleSpansBuilder<>();
        diff.pieces().forEach(p -> looks.add(List.of(p.kind().name().toLowerCase(Locale.ROOT)), p.text().length()));
        if (!text.isEmpty()) {
            area.setStyleSpans(0, looks.create());
        }
        follow();
    }

    private void follow() {
        if (isVisible() && !area.isFocused() && area.getLength() > 0) {
            area.moveTo(Math.min(area.getLength(), diff.toDiff(model.savedCaret())));
            area.requestFollowCaret();
        }
    }

    private void say(MouseOverTextEvent event) {
        ReadingDiff.Piece piece = diff.at(event.getCharacterIndex());
        if (piece != null && piece.edit() != null) {
            tip.setText(Reasons.of(piece.edit(), messages));
            tip.show(area, event.getScreenPosition().getX() + 8, event.getScreenPosition().getY() + 14);
        }
    }
}
