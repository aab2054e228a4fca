package org.relire.gui.editor;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.Icon;
import org.relire.model.QualityEstimate;
import org.relire.model.RepairedPage;
import org.relire.workflow.Messages;
import org.relire.workflow.gain.PageErrors;

/// While one works through the queue: how much is left, and how to go on or leave it.
final class RouteBar extends HBox {

    private final EditorViewModel model;
    private final Messages messages;
    private final Label left = new Label("", Icon.of(Feather.LIST));

    RouteBar(EditorViewModel model, Messages messages, EditorCommands commands) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("route-bar");
        setId("route-bar");
        setAlignment(Pos.CENTER_LEFT);
        left.setId("route-left");
        left.setWrapText(true);
        left.setMinHeight(USE_PREF_SIZE);
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        getChildren().addAll(left,
                button(commands, "editor.page.done"), button(commands, "editor.route.leave"));
        visibleProperty().bind(model.routeProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        model.routeProperty().subscribe(_ -> tell());
        model.pageProperty().subscribe(_ -> tell());
        model.text().marksProperty().subscribe(_ -> tell());
    }

    private CommandButton button(EditorCommands commands, String id) {
        return new CommandButton(commands.of(id), Feather.CIRCLE, messages)
                .withKeys(commands.of(id), messages.text(id + ".short"), messages).unfocused().styled("small").styled("quiet");
    }

    private void tell() {
        WorkRoute route = model.routeProperty().get();
        OpenPage page = model.pageProperty().get();
        if (route != null && page != null) {
            boolean among = route.holds(page.id());
            int doubts = route.suspectsBeside(page.id()) + (among ? model.text().marks().doubts().size() : 0);
            double errors = route.errorsBeside(page.id()) + (among ? errors(page) : 0);
            left.setText(messages.text("editor.route.left", route.left().size(), doubts, Math.round(errors), route.done()));
        }
    }

    private double errors(OpenPage page) {
        @Nullable RepairedPage now = model.text().savedPage();
        @Nullable QualityEstimate quality = page.quality();
        return now == null || quality == null ? 0 : PageErrors.of(now, quality).expected();
    }
}
