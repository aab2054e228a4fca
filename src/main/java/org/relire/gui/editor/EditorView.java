package org.relire.gui.editor;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.EmptyState;
import org.relire.gui.controls.Feature;
import org.relire.gui.controls.FocusSoon;
import org.relire.gui.controls.Icon;
import org.relire.gui.controls.PageCanvas;
import org.relire.gui.controls.ViewContext;
import org.relire.model.PageOutcome;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Messages;

/// The editor's screen: scan at the left, text at the right, what is in doubt below it.
public final class EditorView implements Feature {

    private final EditorViewModel model;
    private final Messages messages;
    private final StackPane root = new StackPane();
    private final PageCanvas canvas = new PageCanvas();
    private final ReadingArea area;
    private final EditorCommands commands;
    private final Label unread = new Label();

    /// @param toLibrary leads to where a page can be chosen
    public EditorView(EditorViewModel model, ViewContext context, Runnable toLibrary) {
        this.model = model;
        this.messages = context.messages();
        this.area = new ReadingArea(model.text(), messages.text("editor.text"));
        TagMenu tags = new TagMenu(model, messages);
        this.commands = new EditorCommands(model, new EditorCommands.Actions(
                area, canvas, area::selectWordAtCaret, () -> tags.show(area, area.selectedOrWord())));
        DoubtPanel doubts = new DoubtPanel(model.text(), messages, commands);
        doubts.managedProperty().bind(doubts.visibleProperty());
        doubts.visibleProperty().bind(area.editableProperty());
        ScanPane scan = new ScanPane(model, context, canvas, commands);
        scan.onScan(doubts::show);
        SplitPane split = new SplitPane(scan, textPane(doubts));
        split.setDividerPositions(0.48);
        split.getStyleClass().add("editor-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        VBox content = new VBox(new EditorBar(model, messages, commands), split);
        content.getStyleClass().addAll("screen", "editor");
        content.visibleProperty().bind(model.pageProperty().isNotNull());
        Button library = new Button(messages.text("editor.empty.action"), Icon.of(Feather.BOOK_OPEN));
        library.getStyleClass().add("accent");
        library.setOnAction(_ -> toLibrary.run());
        EmptyState empty = new EmptyState(
                Feather.EDIT_3, messages.text("editor.empty.title"), messages.text("editor.empty.text"), library);
        empty.visibleProperty().bind(model.pageProperty().isNull());
        root.getChildren().addAll(content, empty);
        model.pageProperty().subscribe(this::opened);
        root.addEventFilter(KeyEvent.KEY_RELEASED, this::marksAgain);
    }

    private Node textPane(DoubtPanel doubts) {
        Label title = new Label(messages.text("editor.text"), Icon.of(Feather.ALIGN_LEFT));
        title.getStyleClass().add("pane-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(title, space, legend("suspect"), legend("machine-edit"), legend("human-edit"), legend("remark"));
        bar.getStyleClass().add("pane-header");
        bar.setAlignment(Pos.CENTER_LEFT);
        unread.setWrapText(true);
        unread.getStyleClass().add("empty-text");
        StackPane text = new StackPane(new VirtualizedScrollPane<>(area), unread);
        text.getStyleClass().add("text-frame");
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox pane = new VBox(bar, text, doubts);
        pane.getStyleClass().addAll("editor-pane", "text-pane");
        return pane;
    }

    /// How a mark looks, and what it says.
    private Label legend(String kind) {
        Region line = new Region();
        line.getStyleClass().addAll("legend-line", kind);
        Label label = new Label(messages.text("editor.legend." + kind), line);
        label.getStyleClass().addAll("legend", "muted");
        return label;
    }

    private void opened(@Nullable OpenPage page) {
        boolean hasText = page != null && page.text() != null;
        area.setEditable(hasText);
        unread.setVisible(page != null && !hasText);
        if (hasText) {
            FocusSoon.on(area);
        }
        if (page != null && !hasText) {
            unread.setText(page.record().outcome() instanceof PageOutcome.Failed failed
                    ? messages.text(ErrorKind.valueOf(failed.kind()).messageKey(), failed.arguments().toArray())
                    : messages.text("editor.unread"));
        }
    }

    /// The scan shows its marks again once Ctrl or Space is let go.
    private void marksAgain(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE, CONTROL, COMMAND -> canvas.setBare(false);
            default -> { }
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    @Override
    public void shown() {
        model.refresh();
        FocusSoon.on(area);
    }
}
