package org.relire.gui.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.Confirmation;
import org.relire.gui.controls.EmptyState;
import org.relire.gui.controls.Feature;
import org.relire.gui.controls.ScreenHeader;
import org.relire.gui.controls.Sentence;
import org.relire.gui.controls.ViewContext;
import org.relire.workflow.Messages;
import org.relire.workflow.ledger.TextDiff;
import org.relire.workflow.port.LedgerEntry;

/// The ledger's screen: whose work is in force at the left, the steps at the right, the chosen step's difference below.
public final class LedgerView implements Feature {

    private final LedgerViewModel model;
    private final Messages messages;
    private final Confirmation confirmation;
    private final StepWords words;
    private final ListView<LedgerEntry> steps = new ListView<>();
    private final ListView<OriginItem> origins = new ListView<>();
    private final TextFlow difference = new TextFlow();
    private final Label compared = new Label();
    private final VBox kept = new VBox();
    private final StackPane root = new StackPane();
    private final Command undo;
    private final Command open;
    private final Command more;
    private final Command all;

    public LedgerView(LedgerViewModel model, ViewContext context) {
        this.model = model;
        this.messages = context.messages();
        this.confirmation = context.confirmation();
        this.words = new StepWords(messages);
        undo = new Command("ledger.undo", List.of(KeyCombination.valueOf("Shortcut+Shift+Z")),
                model.originProperty().isNotNull(), this::undo);
        open = new Command("ledger.open", List.of(KeyCombination.valueOf("Alt+Enter")),
                model.toProperty().isNotNull(), this::openSelected);
        more = new Command("ledger.more", List.of(), model.moreProperty(), model::loadMore);
        all = new Command("ledger.all", List.of(KeyCombination.valueOf("Alt+A")),
                model.originProperty().isNotNull(), () -> origins.getSelectionModel().clearSelection());
        SplitPane split = new SplitPane(originPane(), stepPane());
        split.setDividerPositions(0.34);
        VBox.setVgrow(split, Priority.ALWAYS);
        VBox content = new VBox(header(), split);
        content.getStyleClass().addAll("screen", "ledger");
        EmptyState empty = new EmptyState(
                Feather.CLOCK, messages.text("ledger.empty.title"), messages.text("ledger.empty.text"));
        empty.visibleProperty().bind(Bindings.isEmpty(model.steps()).and(Bindings.isEmpty(model.origins())));
        content.visibleProperty().bind(empty.visibleProperty().not());
        root.getChildren().addAll(content, empty);
        model.comparisonProperty().subscribe(this::show);
        model.reportProperty().subscribe(this::tellKept);
    }

    private Node header() {
        CheckBox page = new CheckBox(messages.text("ledger.only-page"));
        page.selectedProperty().bindBidirectional(model.onlyPageProperty());
        return new ScreenHeader(messages.text("shell.ledger"), page, new CommandButton(open, Feather.EDIT_3, messages));
    }

    private Node originPane() {
        origins.setId("origins");
        origins.setItems(model.origins());
        origins.setAccessibleText(messages.text("ledger.origins"));
        origins.setCellFactory(_ -> new OriginCell(words));
        origins.getSelectionModel().selectedItemProperty().subscribe(item -> model.originProperty().set(item));
        VBox.setVgrow(origins, Priority.ALWAYS);
        Label title = new Label(messages.text("ledger.origins"));
        title.getStyleClass().add("pane-title");
        HBox head = new HBox(title);
        head.getStyleClass().add("pane-header");
        FlowPane actions = new FlowPane(new CommandButton(undo, Feather.CORNER_UP_LEFT, messages).styled("danger"),
                new CommandButton(all, Feather.X, messages).styled("flat"));
        actions.getStyleClass().add("ledger-actions");
        kept.getStyleClass().add("kept");
        VBox pane = new VBox(head, origins, kept, actions);
        pane.getStyleClass().add("origin-pane");
        return pane;
    }

    private Node stepPane() {
        steps.setId("steps");
        steps.setItems(model.steps());
        steps.setAccessibleText(messages.text("ledger.steps"));
        steps.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        steps.setCellFactory(_ -> new StepCell(words, model));
        steps.getSelectionModel().getSelectedItems().addListener((ListChangeListener<LedgerEntry>) _ -> chosen());
        steps.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown() && !e.isAltDown()) {
                openSelected();
                e.consume();
            }
        });
        steps.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY) {
                openSelected();
            }
        });
        VBox.setVgrow(steps, Priority.ALWAYS);
        CommandButton older = new CommandButton(more, Feather.CHEVRONS_DOWN, messages).styled("flat");
        older.visibleProperty().bind(model.moreProperty());
        older.managedProperty().bind(older.visibleProperty());
        VBox list = new VBox(steps, older);
        SplitPane split = new SplitPane(list, differencePane());
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.6);
        return split;
    }

    private Node differencePane() {
        difference.getStyleClass().add("difference");
        difference.setId("difference");
        compared.getStyleClass().add("muted");
        compared.setWrapText(true);
        ScrollPane scroll = new ScrollPane(difference);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox pane = new VBox(compared, scroll);
        pane.getStyleClass().add("difference-pane");
        return pane;
    }

    private void chosen() {
        List<LedgerEntry> two = steps.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull).toList();
        model.fromProperty().set(two.size() > 1 ? two.getLast() : null);
        model.toProperty().set(two.isEmpty() ? null : two.getFirst());
    }

    private void show(@Nullable Comparison shown) {
        difference.getChildren().clear();
        if (shown == null) {
            compared.setText(messages.text(model.toProperty().get() == null ? "ledger.compare.hint" : "ledger.compare.lost"));
            return;
        }
        String from = shown.from() == null ? messages.text("ledger.compare.before")
                : messages.text("ledger.compare.at", words.when(shown.from().change().at()));
        compared.setText(messages.text("ledger.compare", from, words.when(shown.to().change().at()))
                + (shown.isSame() ? " " + messages.text("ledger.compare.same") : ""));
        for (TextDiff.Piece piece : shown.pieces()) {
            Text text = new Text(piece.text());
            text.getStyleClass().add("piece-" + piece.kind().name().toLowerCase(Locale.ROOT));
            difference.getChildren().add(text);
        }
    }

    private void undo() {
        OriginItem item = model.originProperty().get();
        if (item != null) {
            confirmation.ask(new Confirmation.Question(Sentence.of("ledger.undo.title", item.marks()),
                    Sentence.of("ledger.undo.question", words.who(item.use().origin()), item.marks()), "ledger.undo"), model::undo);
        }
    }

    private void tellKept(LedgerViewModel.@Nullable UndoReport done) {
        kept.getChildren().clear();
        if (done != null && !done.report().kept().isEmpty()) {
            Label title = new Label(messages.text("ledger.kept", done.report().kept().size()));
            title.setWrapText(true);
            kept.getChildren().add(title);
            done.report().kept().stream().limit(8).forEach(place -> {
                Hyperlink link = new Hyperlink(messages.text("ledger.kept.place", place.text(),
                        model.nameOf(place.page().document()), place.page().pageNumber(), words.who(place.whose())));
                link.getStyleClass().add("file-name");
                link.setOnAction(_ -> model.openKept(place));
                kept.getChildren().add(link);
            });
        }
    }

    private void openSelected() {
        LedgerEntry step = model.toProperty().get();
        if (step != null) {
            model.open(step);
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return List.of(undo, open, more, all);
    }

    @Override
    public void shown() {
        model.load();
        steps.requestFocus();
    }
}
