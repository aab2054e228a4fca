package org.relire.gui.editor;

import java.util.Arrays;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.Icon;
import org.relire.gui.controls.QualityMeter;
import org.relire.gui.controls.StateBadge;
import org.relire.gui.controls.WordsAndTools;
import org.relire.model.PageState;
import org.relire.model.QualityEstimate;
import org.relire.model.RepairedPage;
import org.relire.workflow.Messages;
import org.relire.workflow.gain.PageErrors;

/// The editor's bar: which document and page, how far one is, and the steps that concern the whole page.
final class EditorBar {

    private final EditorViewModel model;
    private final Messages messages;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Tooltip why = new Tooltip();
    private final TextField number = new TextField();
    private final Label count = new Label();
    private final MenuButton state = new MenuButton();
    private final WordsAndTools node;

    EditorBar(EditorViewModel model, Messages messages, EditorCommands commands) {
        this.model = model;
        this.messages = messages;
        name.getStyleClass().addAll("pane-title", "any-length");
        name.setMinWidth(0);
        name.setId("document-name");
        detail.getStyleClass().add("muted");
        detail.setMinWidth(0);
        detail.setTooltip(why);
        state.setId("page-state");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox tools = new HBox(space, pager(commands), separator(),
                icon(commands.of("editor.undo"), Feather.CORNER_UP_LEFT), icon(commands.of("editor.redo"), Feather.CORNER_UP_RIGHT), separator(),
                icon(commands.of("editor.doubt.previous"), Feather.ARROW_UP), doubts(), icon(commands.of("editor.doubt.next"), Feather.ARROW_DOWN),
                separator(), icon(commands.of("editor.tag"), Feather.TAG), state(commands));
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("editor-tools");
        node = new WordsAndTools(new VBox(name, detail), tools);
        node.getStyleClass().addAll("screen-header", "editor-bar");
        model.pageProperty().subscribe(this::show);
        model.text().marksProperty().subscribe(_ -> detail());
        model.text().savedProperty().subscribe(_ -> detail());
        model.stateProperty().subscribe(this::showState);
        Tooltip who = new Tooltip();
        state.setTooltip(who);
        model.stateMarkProperty().subscribe(mark -> {
            who.setText(mark == null ? messages.text("editor.state.nobody") : Reasons.of(mark, messages));
            state.setAccessibleHelp(who.getText());
        });
    }

    Node node() {
        return node;
    }

    private static Separator separator() {
        return new Separator(Orientation.VERTICAL);
    }

    private HBox pager(EditorCommands commands) {
        number.setPrefColumnCount(3);
        number.setId("page-number");
        number.setAccessibleText(messages.text("editor.page-number"));
        number.setOnAction(_ -> goTo(number.getText()));
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox pager = new HBox(icon(commands.of("editor.page.previous"), Feather.CHEVRON_LEFT), number, count,
                icon(commands.of("editor.page.next"), Feather.CHEVRON_RIGHT));
        pager.getStyleClass().add("pager");
        pager.setAlignment(Pos.CENTER);
        return pager;
    }

    private void goTo(String text) {
        OpenPage open = model.pageProperty().get();
        if (text.strip().matches("\\d{1,6}")) {
            model.goTo(Integer.parseInt(text.strip()) - 1);
        }
        if (open != null) {
            number.setText(String.valueOf(open.id().pageNumber()));
        }
    }

    private Label doubts() {
        Label label = new Label();
        label.setId("doubt-count");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("badge");
        model.text().marksProperty().subscribe(marks -> {
            label.getStyleClass().remove("kind-suspect");
            if (!marks.doubts().isEmpty()) {
                label.getStyleClass().add("kind-suspect");
            }
        });
        label.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text("editor.doubts.count", model.text().marksProperty().get().doubts().size()),
                model.text().marksProperty()));
        return label;
    }

    private MenuButton state(EditorCommands commands) {
        for (PageState each : PageState.values()) {
            MenuItem item = new MenuItem(messages.text(StateBadge.key(each)), Icon.of(StateBadge.icon(each)));
            item.setOnAction(_ -> model.setState(each));
            state.getItems().add(item);
        }
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.disableProperty().bind(Bindings.not(commands.isOpen()));
        return state;
    }

    private CommandButton icon(Command command, Feather feather) {
        return new CommandButton(command, feather, messages).iconOnly().unfocused();
    }

    private void show(@Nullable OpenPage page) {
        if (page != null) {
            name.setText(page.document().fileName());
            number.setText(String.valueOf(page.id().pageNumber()));
            count.setText(messages.text("editor.page-count", page.document().pageCount()));
            number.setDisable(page.document().pageCount() == 1);
            why.setText(messages.text(page.calibration() == null ? "editor.errors.by-machine" : "editor.errors.by-sample"));
            detail.setAccessibleHelp(why.getText());
        }
        detail();
    }

    private void detail() {
        OpenPage page = model.pageProperty().get();
        if (page != null) {
            detail.setText(messages.text("editor.detail",
                    model.text().marksProperty().get().edits().size(),
                    errors(page),
                    messages.text(model.text().savedProperty().get() ? "editor.saved" : "editor.saving")));
        }
    }

    /// How many errors are expected on the page as it stands now; what a person has settled counts as right.
    private String errors(OpenPage page) {
        RepairedPage now = model.text().savedPage();
        QualityEstimate quality = page.quality();
        if (now == null || quality == null) {
            return QualityMeter.text(quality, messages);
        }
        PageErrors errors = PageErrors.of(now, quality);
        return messages.text(page.calibration() == null ? "editor.errors" : "editor.errors.checked", Math.round(errors.expected()), Math.round(errors.low()), Math.round(errors.high()));
    }

    private void showState(PageState now) {
        state.setText(messages.text(StateBadge.key(now)));
        state.setGraphic(Icon.of(StateBadge.icon(now)));
        state.setAccessibleText(messages.text("editor.state", messages.text(StateBadge.key(now))));
        state.getStyleClass().removeIf(c -> c.startsWith("state-"));
        Arrays.stream(PageState.values()).filter(s -> s == now)
                .forEach(s -> state.getStyleClass().add("state-" + s.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
    }
}
