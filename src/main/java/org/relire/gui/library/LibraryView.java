package org.relire.gui.library;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.EmptyState;
import org.relire.gui.controls.Feature;
import org.relire.gui.controls.FocusSoon;
import org.relire.gui.controls.Icon;
import org.relire.gui.controls.ViewContext;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.workflow.Messages;

/// The library's screen: documents above, the pages of the selected one below.
public final class LibraryView implements Feature {

    /// One who stays on a document for so long may open it.
    private static final Duration REST = Duration.millis(200);

    private final LibraryViewModel model;
    private final ViewContext context;
    private final Messages messages;
    private final LibraryCommands commands;
    private final StackPane root = new StackPane();
    private final DocumentTable table;
    private final DocumentGrid grid;
    private final PagesPane pages;
    private final LibraryHeader header;
    private final Button firstImport;
    private final BooleanProperty asGrid = new SimpleBooleanProperty();
    /// The documents that were selected last.
    private Set<DocumentId> chosen = Set.of();
    private final PauseTransition rest = new PauseTransition(REST);

    public LibraryView(LibraryViewModel model, ViewContext context) {
        this.model = model;
        this.context = context;
        this.messages = context.messages();
        this.table = new DocumentTable(model, context, this::open);
        this.grid = new DocumentGrid(table, context, this::open);
        this.commands = new LibraryCommands(model, context, table.getSelectionModel().getSelectedItems(), asGrid, this::open);
        this.pages = new PagesPane(model, context, commands, this::open);
        this.header = new LibraryHeader(model, messages, commands, asGrid);
        this.firstImport = new CommandButton(commands.importFiles(), Feather.FILE_PLUS, messages).styled("accent");
        header.onFiltered(this::focusDocuments);
        commands.onFilter(header::focusFilter);
        build();
    }

    private void build() {
        StackPane documents = new StackPane(table, grid);
        documents.getStyleClass().add("documents");
        table.visibleProperty().bind(asGrid.not());
        grid.visibleProperty().bind(asGrid);
        asGrid.addListener((_, _, _) -> focusDocuments());
        VBox.setVgrow(documents, Priority.ALWAYS);
        VBox content = new VBox(header.node(), unfinishedBar(), documents, pages);
        content.getStyleClass().addAll("screen", "library");
        Node empty = emptyState();
        content.visibleProperty().bind(Bindings.isNotEmpty(model.documents()));
        empty.visibleProperty().bind(Bindings.isEmpty(model.documents()).and(model.loadedProperty()));
        Node drop = dropHint();
        drop.setVisible(false);
        root.getChildren().addAll(content, empty, drop);
        root.setOnDragOver(this::dragOver);
        root.setOnDragEntered(e -> drop.setVisible(e.getDragboard().hasFiles()));
        root.setOnDragExited(_ -> drop.setVisible(false));
        root.setOnDragDropped(this::dropped);
        table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<DocumentRow>) _ -> choose());
        model.loadedProperty().subscribe(loaded -> {
            if (loaded) {
                focusDocuments();
            }
        });
        content.visibleProperty().subscribe(shown -> {
            if (shown && empty.isFocusWithin()) {
                focusDocuments();
            }
        });
        model.documents().addListener((ListChangeListener<DocumentRow>) _ -> reselect());
    }

    private Node unfinishedBar() {
        Label words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(
                () -> model.pending().get() > 0
                        ? messages.text("library.unfinished", model.pending().get())
                        : messages.text("library.unrepaired", model.unrepaired().get()),
                model.pending(), model.unrepaired()));
        words.setGraphic(Icon.of(Feather.PAUSE_CIRCLE));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button resume = new CommandButton(commands.resume(), Feather.PLAY, messages);
        HBox bar = new HBox(words, space, resume);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("info-bar");
        bar.visibleProperty().bind(model.unfinished());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private Node emptyState() {
        Button folder = new CommandButton(commands.importFolder(), Feather.FOLDER_PLUS, messages);
        EmptyState empty = new EmptyState(
                Feather.BOOK_OPEN, messages.text("library.empty.title"), messages.text("library.empty.text"), firstImport, folder);
        empty.setId("library-empty");
        return empty;
    }

    private Node dropHint() {
        Label hint = new Label(messages.text("library.drop"), Icon.of(Feather.DOWNLOAD, "empty-icon"));
        hint.setContentDisplay(javafx.scene.control.ContentDisplay.TOP);
        StackPane drop = new StackPane(hint);
        drop.getStyleClass().add("drop-hint");
        drop.setMouseTransparent(true);
        return drop;
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<Path> paths = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!paths.isEmpty());
        event.consume();
        model.importPaths(paths);
    }

    private void selected(@Nullable DocumentRow row) {
        if (row != null) {
            rest.setOnFinished(_ -> context.opener().expect(row.document().page(0)));
            rest.playFromStart();
        }
    }

    private void choose() {
        List<DocumentRow> now = table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
        if (!now.isEmpty()) {
            chosen = now.stream().map(row -> row.document().id()).collect(Collectors.toSet());
            pages.show(now);
        }
    }

    /// After a refresh the rows are new objects; the same documents stay selected.
    private void reselect() {
        Set<DocumentId> before = chosen;
        List<DocumentRow> rows = table.getItems();
        List<DocumentRow> same = rows.stream().filter(row -> before.contains(row.document().id())).toList();
        table.getSelectionModel().clearSelection();
        (same.isEmpty() ? rows.stream().limit(1) : same.stream()).forEach(table.getSelectionModel()::select);
    }

    private void open(DocumentRow row) {
        open(row.document().page(0));
    }

    private void open(PageId page) {
        context.opener().open(page);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    private void focusDocuments() {
        FocusSoon.on(model.loadedProperty().get() && model.documents().isEmpty() ? firstImport : asGrid.get() ? grid : table);
    }

    @Override
    public void shown() {
        model.refresh();
        focusDocuments();
    }
}
