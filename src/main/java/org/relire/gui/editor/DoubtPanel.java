package org.relire.gui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.Icon;
import org.relire.gui.controls.Scan;
import org.relire.gui.controls.ScanCrop;
import org.relire.model.Box;
import org.relire.model.PlacedWord;
import org.relire.workflow.Messages;

/// The place at the caret from near: its line on the scan, why it is in doubt, what it might read, what can be done.
final class DoubtPanel extends VBox {

    private final PageTextViewModel model;
    private final Messages messages;
    private final EditorCommands commands;
    private final ScanCrop crop = new ScanCrop(ScanCrop.Size.LINE);
    private final VBox words = new VBox();
    private @Nullable Scan scan;

    DoubtPanel(PageTextViewModel model, Messages messages, EditorCommands commands) {
        this.model = model;
        this.messages = messages;
        this.commands = commands;
        getStyleClass().add("doubt-panel");
        setId("doubt-panel");
        crop.setAccessibleText(messages.text("editor.line"));
        words.getStyleClass().add("doubt-words");
        VBox.setVgrow(words, Priority.ALWAYS);
        getChildren().addAll(crop, words);
        model.currentProperty().subscribe(_ -> describe());
        model.marksProperty().subscribe(_ -> describe());
        model.placementProperty().subscribe(_ -> crop());
        model.caretProperty().subscribe(_ -> crop());
    }

    void show(@Nullable Scan page) {
        scan = page;
        crop.setVisible(page != null);
        crop.setManaged(page != null);
        crop();
    }

    private void crop() {
        List<Box> boxes = model.placedWord().map(PlacedWord::boxes).orElse(List.of());
        if (boxes.isEmpty()) {
            crop.show(null, new Box(0, 0, 0, 0), List.of());
        } else {
            crop.show(scan, model.placementProperty().get().lineAround(boxes.getFirst()), boxes);
        }
    }

    private void describe() {
        Doubt doubt = model.currentProperty().get();
        List<Node> content = new ArrayList<>();
        switch (doubt) {
            case null -> content.add(calm());
            case Doubt.OfSuspect suspect -> {
                content.add(heading(suspect.suspect().before(), "suspect", Reasons.of(suspect.suspect(), messages)));
                content.add(choices(suspect));
            }
            case Doubt.OfRemark remark -> {
                content.add(heading("", "remark", remark.remark().message()));
                content.add(choices(remark));
            }
            case Doubt.OfEdit edit -> {
                content.add(heading("", edit.edit().origin().isHuman() ? "human-edit" : "machine-edit",
                        Reasons.of(edit.edit(), messages)));
                content.add(ofEdit(edit));
            }
        }
        words.getChildren().setAll(content);
    }

    private Node calm() {
        int left = model.marksProperty().get().doubts().size();
        Label label = new Label(messages.text(left == 0 ? "editor.doubts.none" : "editor.doubts.hint", left),
                Icon.of(left == 0 ? Feather.CHECK_CIRCLE : Feather.CORNER_DOWN_RIGHT));
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        HBox row = new HBox(label, space(), button(commands.nextDoubt(), Feather.ARROW_DOWN));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("doubt-row");
        return row;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Node heading(String read, String kind, String reason) {
        Label name = new Label(messages.text("editor.kind." + kind));
        name.getStyleClass().addAll("badge", "kind-" + kind);
        name.setMinWidth(USE_PREF_SIZE);
        Label why = new Label(read.isBlank() ? reason : messages.text("editor.read-as", read.strip()) + " — " + reason);
        why.setWrapText(true);
        why.getStyleClass().add("doubt-reason");
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox row = new HBox(name, why);
        row.getStyleClass().add("doubt-row");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node choices(Doubt doubt) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("choices");
        for (int i = 0; i < Math.min(5, doubt.suggestions().size()); i++) {
            row.getChildren().add(choice(doubt, i));
        }
        row.getChildren().addAll(
                button(commands.keep(), Feather.CHECK), button(commands.addToDictionary(), Feather.BOOK),
                button(commands.retype(), Feather.EDIT_2));
        return row;
    }

    private Button choice(Doubt doubt, int index) {
        String text = doubt.suggestions().get(index);
        Label number = new Label(String.valueOf(index + 1));
        number.getStyleClass().add("choice-number");
        Button button = new Button(text.isEmpty() ? messages.text("editor.remove") : text.replace("\n", "⏎"), number);
        boolean seconded = doubt instanceof Doubt.OfSuspect of && model.isSeconded(of.suspect(), index);
        if (seconded) {
            number.setGraphic(Icon.of(Feather.CHECK));
        }
        button.getStyleClass().addAll("choice", index == 0 ? "first" : "other");
        button.setFocusTraversable(false);
        long sure = doubt instanceof Doubt.OfSuspect suspect
                ? Math.round(100 * suspect.suspect().suggestions().get(index).confidence())
                : 0;
        button.setAccessibleText(messages.text("editor.choice", index + 1, text, sure));
        if (sure > 0) {
            String tip = messages.text("editor.choice.tip", sure);
            button.setTooltip(new Tooltip(seconded ? tip + "\n" + messages.text("editor.choice.seconded") : tip));
        }
        button.setOnAction(_ -> model.accept(index));
        return button;
    }

    private Node ofEdit(Doubt.OfEdit edit) {
        Label before = new Label(edit.edit().before().isEmpty() ? "∅" : edit.edit().before().replace("\n", "⏎"));
        before.getStyleClass().addAll("reading", "before");
        Label after = new Label(edit.edit().after().isEmpty() ? "∅" : edit.edit().after().replace("\n", "⏎"));
        after.getStyleClass().addAll("reading", "after");
        FlowPane row = new FlowPane(before, Icon.of(Feather.ARROW_RIGHT), after,
                button(commands.keep(), Feather.CHECK), button(commands.reject(), Feather.ROTATE_CCW));
        row.getStyleClass().add("choices");
        return row;
    }

    private Button button(Command command, Feather icon) {
        return new CommandButton(command, icon, messages).unfocused().styled("small");
    }
}
