package org.relire.gui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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

    /// A pane that is as high, in pixels of the usual text size, has room for a text and for all that is said of it.
    private static final double ROOMY = 420;

    private final PageTextViewModel model;
    private final Messages messages;
    private final EditorCommands commands;
    private final ScanCrop crop = new ScanCrop(ScanCrop.Size.LINE);
    private final VBox words = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final EditorLayout layout;
    private @Nullable Scan scan;
    /// Whether the text needs the room more than what is said of it.
    private boolean compact;
    /// What one key decides here, as a sentence for screen readers; empty where it decides nothing.
    private final ReadOnlyStringWrapper byOneKey = new ReadOnlyStringWrapper("");
    /// Whether Enter decides on the place.
    private boolean byEnter;

    DoubtPanel(PageTextViewModel model, Messages messages, EditorCommands commands, EditorLayout layout) {
        this.model = model;
        this.messages = messages;
        this.commands = commands;
        this.layout = layout;
        getStyleClass().add("doubt-panel");
        setId("doubt-panel");
        crop.setAccessibleText(messages.text("editor.line"));
        words.getStyleClass().add("doubt-words");
        VBox.setVgrow(words, Priority.ALWAYS);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(crop, words);
        layout.byLineProperty().subscribe(_ -> show(scan));
        model.currentProperty().subscribe(_ -> describe());
        model.marksProperty().subscribe(_ -> describe());
        // typing changes the visit with each key
        model.visitProperty().subscribe(visit -> offer(visit != null && !visit.changed()));
        model.placementProperty().subscribe(_ -> crop());
        model.caretProperty().subscribe(_ -> crop());
    }

    /// Takes no more than its part of a low pane: what finds no room then is scrolled to, and the line of print is seen on the page alone.
    ///
    /// @param paneHeight in pixels of the usual text size
    void fit(double paneHeight) {
        boolean low = paneHeight < ROOMY;
        if (low == compact) {
            return;
        }
        compact = low;
        getStyleClass().remove("compact");
        scroll.setContent(low ? words : null);
        getChildren().setAll(crop, low ? scroll : words);
        if (low) {
            getStyleClass().add("compact");
        }
        show(scan);
    }

    void show(@Nullable Scan page) {
        scan = page;
        // above each line of text its line of print stands anyway
        boolean wanted = page != null && !compact && !layout.byLineProperty().get();
        crop.setVisible(wanted);
        crop.setManaged(wanted);
        getStyleClass().remove("without-scan");
        if (!wanted) {
            getStyleClass().add("without-scan");
        }
        crop();
    }

    private void crop() {
        List<Box> boxes = model.placedWord().map(PlacedWord::boxes).orElse(List.of());
        if (boxes.isEmpty() || !crop.isVisible()) {
            crop.show(null, new Box(0, 0, 0, 0), List.of());
        } else {
            crop.show(scan, model.placementProperty().get().lineAround(boxes.getFirst()), boxes);
        }
    }

    /// What the key for the likelier reading would do now: the text, which has the focus, tells it to screen readers.
    ReadOnlyStringProperty byOneKeyProperty() {
        return byOneKey.getReadOnlyProperty();
    }

    private void offer(boolean enterDecides) {
        if (enterDecides != byEnter) {
            byEnter = enterDecides;
            describe();
        }
    }

    private void describe() {
        Doubt doubt = model.currentProperty().get();
        List<Node> content = new ArrayList<>();
        byOneKey.set("");
        if (doubt == null) {
            content.add(calm());
        } else {
            content.add(heading(doubt));
            content.add(switch (doubt) {
                case Doubt.OfSuspect _, Doubt.OfAsked _, Doubt.OfRemark _, Doubt.OfUnsure _ -> choices(doubt);
                case Doubt.OfEdit edit -> ofEdit(edit);
                case Doubt.OfVerification _ -> row("editor.doubt.next");
            });
        }
        words.getChildren().setAll(content);
        scroll.setVvalue(0);
    }

    private Node calm() {
        int left = model.marksProperty().get().doubts().size();
        Label label = new Label(messages.text(left == 0 ? "editor.doubts.none" : "editor.doubts.hint", left),
                Icon.of(left == 0 ? Feather.CHECK_CIRCLE : Feather.CORNER_DOWN_RIGHT));
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        VBox rows = new VBox(label, left == 0 ? row("editor.page.done", "editor.state.verified", "editor.readings") : row("editor.doubt.next", "editor.readings"));
        rows.getStyleClass().add("doubt-words");
        return rows;
    }

    private Node heading(Doubt doubt) {
        String kind = doubt.kind().styleClass();
        Label name = new Label(messages.text(doubt instanceof Doubt.OfAsked ? "editor.kind.asked" : "editor.kind." + kind), Legend.sample(doubt.kind()));
        name.getStyleClass().addAll("badge", "kind-" + kind);
        name.setMinWidth(USE_PREF_SIZE);
        Label why = new Label(Reasons.of(doubt, messages));
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
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
        boolean keeps = !doubt.isSuggestionLikelier();
        if (keeps) {
            row.getChildren().add(byOneKey(Choice.asItStands(model, doubt, messages, likelier("editor.keep"))));
        }
        for (int i = 0; i < Math.min(Choice.MOST, doubt.suggestions().size()); i++) {
            String chosen = "editor.choose." + (i + 1);
            boolean likely = i == 0 && !keeps;
            Choice choice = Choice.suggested(model, doubt, i, messages, likely ? likelier(chosen) : commands.of(chosen));
            row.getChildren().add(likely ? byOneKey(choice) : choice);
        }
        VBox rows = new VBox(row, keeps ? row("editor.dictionary", "editor.split", "editor.merge")
                : row("editor.keep", "editor.dictionary", "editor.split", "editor.merge"));
        rows.getStyleClass().add("doubt-words");
        return rows;
    }

    /// The command whose key is shown beside the likelier reading: Enter's where Enter decides.
    private Command likelier(String id) {
        return commands.of(byEnter ? "editor.decide" : id);
    }

    private Choice byOneKey(Choice choice) {
        if (byEnter) {
            choice.setAccessibleText(byOneKey(choice.getAccessibleText()));
        }
        return choice;
    }

    private String byOneKey(String decision) {
        byOneKey.set(messages.text("editor.choice.by-key", commands.of("editor.decide").shownKeys(messages), decision));
        return byOneKey.get();
    }

    private Node ofEdit(Doubt.OfEdit edit) {
        Label before = new Label(edit.edit().before().isEmpty() ? "∅" : edit.edit().before().replace("\n", "⏎"));
        before.getStyleClass().addAll("reading", "before");
        Label after = new Label(edit.edit().after().isEmpty() ? "∅" : edit.edit().after().replace("\n", "⏎"));
        after.getStyleClass().addAll("reading", "after");
        FlowPane change = new FlowPane(before, Icon.of(Feather.ARROW_RIGHT), after);
        change.getStyleClass().add("choices");
        boolean done = model.marks().doubts().isEmpty();
        CommandButton keep = button("editor.keep", likelier("editor.keep"));
        if (byEnter) {
            keep.styled("likely").setAccessibleText(byOneKey(keep.getAccessibleText()));
        }
        FlowPane row = row("editor.reject", done ? "editor.page.done" : "editor.edit.next");
        row.getChildren().addFirst(keep);
        VBox rows = new VBox(change, row);
        rows.getStyleClass().add("doubt-words");
        return rows;
    }

    /// Buttons for commands, each with its key.
    private FlowPane row(String... ids) {
        FlowPane row = new FlowPane();
        row.getStyleClass().addAll("choices", "of-actions");
        for (String id : ids) {
            row.getChildren().add(button(id, commands.of(id)));
        }
        return row;
    }

    /// @param byKey the command whose key is shown
    private CommandButton button(String id, Command byKey) {
        return new CommandButton(commands.of(id), Feather.CIRCLE, messages)
                .withKeys(byKey, messages.text(id + ".short"), messages).unfocused().styled("small").styled("quiet");
    }
}
