package org.relire.gui.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.EmptyState;
import org.relire.gui.controls.Feature;
import org.relire.gui.controls.FocusSoon;
import org.relire.gui.controls.Icon;
import org.relire.gui.controls.PageCanvas;
import org.relire.gui.controls.TagMenu;
import org.relire.gui.controls.ViewContext;
import org.relire.gui.controls.ViewMemory;
import org.relire.gui.controls.Viewport;
import org.relire.model.PageOutcome;
import org.relire.model.TextRange;
import org.relire.workflow.Messages;
import org.relire.workflow.RelireException;

/// The editor's screen: scan at the left, text at the right, what is in doubt below it.
public final class EditorView implements Feature {

    private static final String SPLIT = "editor/split";
    private static final String TEXT_SIZE = "editor/text-size";
    private static final String FIT = "editor/scan-fit";
    private static final String SCALE = "editor/scan-scale";
    /// Where scan and text are parted at first.
    private static final double HALF = 0.48;

    private final EditorViewModel model;
    private final Messages messages;
    private final StackPane root = new StackPane();
    private final PageCanvas canvas = new PageCanvas();
    private final EditorLayout layout;
    private final ViewMemory memory;
    private final ReadingArea area;
    private final EditorCommands commands;
    private final FindBar find;
    private final TextMenu menu;
    private final Label unread = new Label();

    /// @param toLibrary leads to where a page can be chosen
    /// @param replace   leads to where words of the page are replaced
    public EditorView(EditorViewModel model, ViewContext context, Runnable toLibrary, Consumer<String> replace) {
        this.model = model;
        this.messages = context.messages();
        this.memory = context.memory();
        this.layout = new EditorLayout(memory);
        this.area = new ReadingArea(model.text(), messages.text("editor.text"));
        area.byLineProperty().bind(layout.byLineProperty());
        TagMenu tags = new TagMenu(messages);
        this.commands = new EditorCommands(model, new EditorCommands.Actions(
                area, canvas, layout, () -> {
                    TextRange passage = area.selectedOrWord();
                    model.tags().known(known -> tags.show(area, known, tag -> model.tags().add(passage, tag), model.tags().at(passage), model.tags()::remove));
                }, this::find, () -> replace.accept(area.selectedOrWord().in(area.getText())), this::openMenu));
        this.menu = new TextMenu(area, model.text(), commands, messages);
        this.find = new FindBar(model, commands, messages, area::requestFocus);
        model.find().hitProperty().subscribe(area::point);
        DoubtPanel doubts = new DoubtPanel(model.text(), messages, commands, layout);
        area.accessibleHelpProperty().bind(doubts.byOneKeyProperty());
        doubts.managedProperty().bind(doubts.visibleProperty());
        doubts.visibleProperty().bind(area.editableProperty());
        LineStrips strips = new LineStrips(model.text(), area);
        ScanPane scan = new ScanPane(model, context, canvas, commands, area::requestFocus);
        scan.onScan(doubts::show);
        scan.onScan(strips::show);
        TextPane text = new TextPane(new TextPane.Parts(area, strips, unread, doubts,
                new RawTextPane(model.text(), messages, commands), find), layout, commands, messages);
        text.heightProperty().subscribe(high -> doubts.fit(high.doubleValue() / context.scale()));
        SplitPane split = new SplitPane();
        split.getStyleClass().add("editor-split");
        model.pageProperty().subscribe(_ -> arrange(split, scan, text));
        layout.byLineProperty().subscribe(_ -> {
            arrange(split, scan, text);
            FocusSoon.on(area);
        });
        VBox.setVgrow(split, Priority.ALWAYS);
        VBox content = new VBox(new EditorBar(model, messages, commands).node(), new RouteBar(model, messages, commands), split);
        content.getStyleClass().addAll("screen", "editor");
        content.visibleProperty().bind(model.pageProperty().isNotNull());
        root.getChildren().addAll(content, empty(toLibrary));
        model.pageProperty().subscribe(this::opened);
        root.addEventFilter(KeyEvent.KEY_RELEASED, this::marksAgain);
        // a key that is let go in another window is not told of here
        root.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty)
                .subscribe(_ -> canvas.setBare(false));
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> rememberSplit(split));
        recallSizes();
    }

    private void find() {
        find.ask(area.getSelectedText());
    }

    private void openMenu() {
        menu.open();
    }

    private void rememberSplit(SplitPane split) {
        if (split.getDividers().size() == 1) {
            memory.remember(SPLIT, String.format(Locale.ROOT, "%.2f", split.getDividerPositions()[0]));
        }
    }

    /// Text and scan as large as they were last.
    private void recallSizes() {
        memory.recallFigure(TEXT_SIZE).ifPresent(size -> area.setSize(size.intValue()));
        area.sizeProperty().addListener((_, _, size) -> memory.remember(TEXT_SIZE, size.toString()));
        memory.recallFigure(SCALE).ifPresent(canvas::showAt);
        memory.recall(FIT).filter(Viewport.Fit.PAGE.name()::equals).ifPresent(_ -> canvas.fit(Viewport.Fit.PAGE));
        canvas.fitProperty().subscribe(_ -> rememberScale());
        canvas.viewportProperty().subscribe(_ -> rememberScale());
    }

    /// Only a size that was chosen: one that follows the window's is not.
    private void rememberScale() {
        Viewport.Fit fit = canvas.fitProperty().get();
        if (!canvas.isEmpty()) {
            memory.remember(FIT, fit.name());
            memory.remember(SCALE, fit == Viewport.Fit.NONE
                    ? String.format(Locale.ROOT, "%.3f", canvas.viewportProperty().get().scale())
                    : "");
        }
    }

    private Node empty(Runnable toLibrary) {
        Button library = new Button(messages.text("editor.empty.action"), Icon.of(Feather.BOOK_OPEN));
        library.getStyleClass().add("accent");
        library.setOnAction(_ -> toLibrary.run());
        EmptyState empty = new EmptyState(
                Feather.EDIT_3, messages.text("editor.empty.title"), messages.text("editor.empty.text"), library);
        empty.visibleProperty().bind(model.pageProperty().isNull());
        return empty;
    }

    /// The page beside the text, or the text alone: with its lines of print in it, or without a picture.
    private void arrange(SplitPane split, Node scan, Node text) {
        OpenPage page = model.pageProperty().get();
        boolean alone = layout.byLineProperty().get() || (page != null && page.record().image() == null);
        List<Node> wanted = alone ? List.of(text) : List.of(scan, text);
        if (!split.getItems().equals(wanted)) {
            split.getItems().setAll(wanted);
            split.setDividerPositions(memory.recallFigure(SPLIT).orElse(HALF));
        }
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
                    ? messages.sentence(RelireException.of(failed))
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
