package org.relire.gui.search;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.CommandMenu;
import org.relire.gui.controls.Confirmation;
import org.relire.gui.controls.EmptyState;
import org.relire.gui.controls.Feature;
import org.relire.gui.controls.Icon;
import org.relire.gui.controls.PageCanvas;
import org.relire.gui.controls.PageMark;
import org.relire.gui.controls.PagePreview;
import org.relire.gui.controls.ViewContext;
import org.relire.gui.controls.Viewport;
import org.relire.gui.controls.ScreenHeader;
import org.relire.gui.controls.Sentence;
import org.relire.gui.controls.TagMenu;
import org.relire.gui.controls.WordsAndTools;
import org.relire.gui.controls.TagName;
import org.relire.model.Tag;
import org.relire.workflow.Messages;
import org.relire.workflow.StandardTags;
import org.relire.workflow.port.Hit;
import org.relire.workflow.port.SearchScope;

/// The search screen: query above; documents, hits and the page of the selected hit below.
public final class SearchView implements Feature {

    private final SearchViewModel model;
    private final ViewContext context;
    private final Messages messages;
    private final CustomTextField query = new CustomTextField();
    private final ListView<Hit> hits = new ListView<>();
    private final PageCanvas preview = new PageCanvas();
    private final VBox root = new VBox();
    private final List<Command> commands;

    public SearchView(SearchViewModel model, ViewContext context) {
        this.model = model;
        this.context = context;
        this.messages = context.messages();
        this.commands = makeCommands();
        root.getStyleClass().addAll("screen", "search");
        StackPane body = new StackPane(results(), state());
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getChildren().addAll(header(), queryBar(), body);
        model.previewProperty().subscribe(this::show);
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    private List<Command> makeCommands() {
        SimpleBooleanProperty always = new SimpleBooleanProperty(true);
        var any = Bindings.isNotEmpty(model.shown());
        return List.of(
                command("search.focus", always, "Shortcut+F", this::focusQuery),
                command("search.open", model.selectedProperty().isNotNull(), "Shortcut+Enter", this::openSelected),
                command("search.tag-hit", model.selectedProperty().isNotNull(), "Shortcut+T", this::askForTag),
                new Command("search.tag-finding", List.of(), model.selectedProperty().isNotNull(),
                        () -> tagSelected(StandardTags.FINDING)),
                new Command("search.tag-recommendation", List.of(), model.selectedProperty().isNotNull(),
                        () -> tagSelected(StandardTags.RECOMMENDATION)),
                new Command("search.tag-all-finding", List.of(), any, () -> tagAll(StandardTags.FINDING)),
                new Command("search.tag-all-recommendation", List.of(), any, () -> tagAll(StandardTags.RECOMMENDATION)),
                command("search.untag", Bindings.isNotEmpty(model.tagged()), "Shortcut+Z", model::untag),
                command("search.similar", model.hasSimilar(), "Alt+Enter", this::searchSimilar));
    }

    private static Command command(
            String id, javafx.beans.value.ObservableBooleanValue enabled, String keys, Runnable action) {
        return new Command(id, List.of(KeyCombination.valueOf(keys)), enabled, action);
    }

    private Node header() {
        return new ScreenHeader(messages.text("shell.search"));
    }

    private Node queryBar() {
        query.setPromptText(messages.text("search.prompt"));
        query.setAccessibleText(messages.text("search.prompt"));
        query.setId("query");
        query.getStyleClass().add("large-field");
        query.setLeft(Icon.of(Feather.SEARCH, "field-icon"));
        query.textProperty().bindBidirectional(model.queryProperty());
        query.setOnAction(_ -> model.search());
        query.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !model.shown().isEmpty()) {
                hits.requestFocus();
                event.consume();
            }
        });
        TextFields.bindAutoCompletion(query, request -> model.history().stream()
                .filter(q -> !request.getUserText().isBlank()
                        && q.toLowerCase(Locale.ROOT).startsWith(request.getUserText().toLowerCase(Locale.ROOT))
                        && !q.equals(request.getUserText()))
                .limit(6).toList());
        HBox.setHgrow(query, Priority.ALWAYS);
        HBox bar = new HBox(query, scopes());
        bar.getStyleClass().add("query-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private SegmentedButton scopes() {
        SegmentedButton buttons = new SegmentedButton();
        for (SearchScope scope : List.of(SearchScope.BOTH, SearchScope.REPAIRED, SearchScope.RAW)) {
            ToggleButton button = new ToggleButton(messages.text("search.scope." + scope.name().toLowerCase(Locale.ROOT)));
            button.setSelected(model.scopeProperty().get() == scope);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.scopeProperty().set(scope);
            });
            buttons.getButtons().add(button);
        }
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        return buttons;
    }

    private Node state() {
        EmptyState idle = new EmptyState(
                Feather.SEARCH, messages.text("search.idle.title"), messages.text("search.idle.text"));
        Command similar = commands.getLast();
        CommandButton byNearWords = new CommandButton(similar, Feather.SEARCH, messages)
                .withKeys(similar, similar.name(messages), messages).styled("accent");
        byNearWords.setId("similar");
        EmptyState nothing = new EmptyState(
                Feather.SLASH, messages.text("search.nothing.title"), messages.text("search.nothing.text"), byNearWords);
        idle.visibleProperty().bind(model.stateProperty().isEqualTo(SearchViewModel.State.IDLE));
        nothing.visibleProperty().bind(model.stateProperty().isEqualTo(SearchViewModel.State.NOTHING));
        StackPane state = new StackPane(idle, nothing);
        state.visibleProperty().bind(idle.visibleProperty().or(nothing.visibleProperty()));
        return state;
    }

    private Node results() {
        hits.setId("hits");
        hits.setAccessibleText(messages.text("search.hits"));
        hits.getStyleClass().add("hits");
        hits.setItems(model.shown());
        hits.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        hits.setCellFactory(_ -> {
            HitCell cell = new HitCell(messages);
            cell.setOnMouseClicked(e -> {
                if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
                    model.open(cell.getItem());
                }
            });
            return cell;
        });
        hits.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                openSelected();
                e.consume();
            }
        });
        hits.getSelectionModel().selectedItemProperty().subscribe(hit -> model.selectedProperty().set(hit));
        model.shown().addListener((ListChangeListener<Hit>) _ -> {
            // the same hit may stand first again: it is to be seen as newly selected all the same
            hits.getSelectionModel().clearSelection();
            if (!model.shown().isEmpty()) {
                hits.getSelectionModel().selectFirst();
            }
        });
        hits.getSelectionModel().selectFirst();
        VBox middle = new VBox(countBar(), hits);
        VBox.setVgrow(hits, Priority.ALWAYS);
        middle.getStyleClass().add("hits-pane");
        SplitPane split = new SplitPane(new FacetPane(model, messages), middle, previewPane());
        split.setDividerPositions(0.2, 0.64);
        SplitPane.setResizableWithParent(split.getItems().getFirst(), false);
        split.getStyleClass().add("search-split");
        split.visibleProperty().bind(model.stateProperty().isEqualTo(SearchViewModel.State.FOUND)
                .or(model.stateProperty().isEqualTo(SearchViewModel.State.SEARCHING)));
        return split;
    }

    private Node countBar() {
        Label count = new Label();
        count.getStyleClass().add("pane-title");
        count.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text("search.count", model.shown().size(), model.totalProperty().get()),
                model.shown(), model.totalProperty()));
        CommandMenu tag = new CommandMenu(messages.text("search.tag"), Feather.TAG, commands.subList(2, 8), messages);
        HBox tools = new HBox(tag, new CommandButton(commands.get(1), Feather.EDIT_3, messages).styled("accent"));
        tools.getStyleClass().add("tools");
        WordsAndTools bar = new WordsAndTools(count, tools);
        bar.getStyleClass().add("pane-header");
        return bar;
    }

    private Node previewPane() {
        preview.setAccessibleText(messages.text("search.preview"));
        VBox pane = new VBox(preview);
        VBox.setVgrow(preview, Priority.ALWAYS);
        pane.getStyleClass().add("preview-pane");
        pane.setMinWidth(160);
        preview.fit(Viewport.Fit.WIDTH);
        return pane;
    }

    private void show(@Nullable PagePreview page) {
        if (page == null) {
            preview.show(null);
            return;
        }
        context.images().load(page.image().path(), scan -> {
            if (page.equals(model.previewProperty().get())) {
                preview.show(scan);
                preview.setMarks(List.of(new PageMark(PageMark.Kind.HIT, page.boxes())));
                page.boxes().stream().findFirst().ifPresent(preview::reveal);
            }
        });
    }

    private void openSelected() {
        Hit hit = model.selectedProperty().get();
        if (hit != null) {
            model.open(hit);
        }
    }

    private void askForTag() {
        Hit hit = model.selectedProperty().get();
        if (hit != null) {
            model.ownTags(known -> new TagMenu(messages).show(hits, known, tag -> tag(List.of(hit), tag)));
        }
    }

    private void tagSelected(Tag tag) {
        Hit hit = model.selectedProperty().get();
        if (hit != null) {
            tag(List.of(hit), tag);
        }
    }

    /// In the query's field, the key that takes the tagging back would undo typing.
    private void tag(List<Hit> some, Tag tag) {
        model.tag(some, tag);
        hits.requestFocus();
    }

    private void tagAll(Tag tag) {
        List<Hit> all = List.copyOf(model.shown());
        context.confirmation().ask(new Confirmation.Question(Sentence.of("search.tag-all.title"),
                Sentence.of("search.tag-all.question", all.size(), TagName.of(tag)), "search.tag"), () -> tag(all, tag));
    }

    private void searchSimilar() {
        model.searchSimilar();
        query.requestFocus();
        query.end();
    }

    private void focusQuery() {
        query.requestFocus();
        query.selectAll();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        focusQuery();
    }
}
