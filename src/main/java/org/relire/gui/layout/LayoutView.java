package org.relire.gui.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.EmptyState;
import org.relire.gui.controls.Feature;
import org.relire.gui.controls.FocusSoon;
import org.relire.gui.controls.Icon;
import org.relire.gui.controls.KeyHint;
import org.relire.gui.controls.PageCanvas;
import org.relire.gui.controls.PageMark;
import org.relire.gui.controls.ScreenHeader;
import org.relire.gui.controls.ViewContext;
import org.relire.gui.controls.Viewport;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.workflow.Messages;

/// The blocks of a page: its scan with the blocks framed at the left, the blocks in reading order at the right.
public final class LayoutView implements Feature {

    private final LayoutViewModel model;
    private final ViewContext context;
    private final Messages messages;
    private final StackPane root = new StackPane();
    private final PageCanvas canvas = new PageCanvas();
    private final ListView<OcrBlock> list = new ListView<>();
    private final Label place = new Label();
    private final List<Command> kinds = new ArrayList<>();
    private final List<Command> languages = new ArrayList<>();
    private final Command earlier;
    private final Command later;
    private final Command ignore;
    private final Command readAgain;
    private final Command undo;
    private final Command redo;
    private final RegionCommands regions;

    public LayoutView(LayoutViewModel model, ViewContext context) {
        this.model = model;
        this.context = context;
        this.messages = context.messages();
        BooleanBinding block = model.selectedProperty().greaterThanOrEqualTo(0).and(model.regionProperty().isNull());
        BooleanBinding chosen = model.selectedProperty().greaterThanOrEqualTo(0).or(model.regionProperty().isNotNull());
        regions = RegionCommands.of(model);
        earlier = command("layout.earlier", block.and(model.selectedProperty().greaterThan(0)), () -> model.move(-1), "Alt+Up");
        later = command("layout.later", block, () -> model.move(1), "Alt+Down");
        ignore = command("layout.ignore", chosen, model::ignore, "Delete");
        readAgain = command("layout.reread", chosen, model::readAgain, "Alt+R");
        undo = command("layout.undo", model.pageProperty().isNotNull(), model::undo, "Shortcut+Z");
        redo = command("layout.redo", model.pageProperty().isNotNull(), model::redo, "Shortcut+Shift+Z", "Shortcut+Y");
        Arrays.stream(BlockKind.values()).forEach(kind -> kinds.add(
                command(key("layout.kind.", kind), chosen, () -> model.setKind(kind))));
        for (Language language : Language.known()) {
            languages.add(command(key("layout.language.", language), chosen, () -> model.setLanguage(language)));
        }
        SplitPane split = new SplitPane(scan(), blocks());
        split.setDividerPositions(0.55);
        VBox.setVgrow(split, Priority.ALWAYS);
        VBox content = new VBox(header(), split);
        content.getStyleClass().addAll("screen", "page-layout");
        content.visibleProperty().bind(model.pageProperty().isNotNull());
        EmptyState empty = new EmptyState(
                Feather.LAYOUT, messages.text("layout.empty.title"), messages.text("layout.empty.text"));
        empty.visibleProperty().bind(model.pageProperty().isNull());
        root.getChildren().addAll(content, empty);
        model.pageProperty().subscribe(this::show);
        model.selectedProperty().subscribe(at -> select(at.intValue()));
        model.regionProperty().subscribe(_ -> mark());
        canvas.setOnDrawn(model.regionProperty()::set);
        canvas.setOnPageClicked(model::chooseAt);
    }

    static String key(String prefix, Enum<?> value) {
        return prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Command command(
            String id, ObservableBooleanValue enabled, Runnable action, String... keys) {
        return new Command(id, Arrays.stream(keys).map(KeyCombination::valueOf).toList(), enabled, action);
    }

    private Node header() {
        place.getStyleClass().add("file-name");
        return new ScreenHeader(messages.text("shell.layout"), place,
                new CommandButton(undo, Feather.CORNER_UP_LEFT, messages).iconOnly(),
                new CommandButton(redo, Feather.CORNER_UP_RIGHT, messages).iconOnly());
    }

    private Node scan() {
        canvas.setId("layout-scan");
        canvas.fit(Viewport.Fit.PAGE);
        canvas.setMinWidth(200);
        return canvas;
    }

    private Node blocks() {
        list.setId("blocks");
        list.setItems(model.blocks());
        list.setAccessibleText(messages.text("layout.blocks"));
        list.setCellFactory(_ -> new BlockCell(messages, model::move));
        list.getSelectionModel().selectedIndexProperty().addListener((_, _, at) -> {
            if (at.intValue() >= 0) {
                model.selectedProperty().set(at.intValue());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        FlowPane actions = new FlowPane(menu("layout.kind", Feather.TYPE, kinds), menu("layout.language", Feather.GLOBE, languages),
                new CommandButton(earlier, Feather.ARROW_UP, messages).styled("flat"),
                new CommandButton(later, Feather.ARROW_DOWN, messages).styled("flat"),
                new CommandButton(ignore, Feather.EYE_OFF, messages).styled("flat"),
                new CommandButton(readAgain, Feather.REFRESH_CW, messages).styled("flat"),
                new CommandButton(regions.begin(), Feather.CROP, messages).styled("flat"));
        actions.getStyleClass().addAll("series-actions", "layout-actions");
        Label hint = new Label();
        hint.setId("layout-hint");
        hint.textProperty().bind(Bindings.createStringBinding(this::hint, hintChanges()));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("muted", "pane-hint");
        hint.setMinHeight(Region.USE_PREF_SIZE);
        VBox pane = new VBox(actions, list, hint);
        pane.setMinWidth(260);
        return pane;
    }

    private String hint() {
        return model.regionProperty().get() == null
                ? messages.text("layout.hint", KeyHint.of(List.of(earlier), messages), KeyHint.of(List.of(later), messages))
                : messages.text("layout.region.hint", KeyHint.of(regions.moving(), messages),
                        KeyHint.of(regions.sizing(), messages), KeyHint.of(List.of(regions.drop()), messages));
    }

    private Observable[] hintChanges() {
        return Stream.concat(Stream.of(model.regionProperty()),
                Stream.concat(Stream.of(earlier, later), regions.all().stream()).map(Command::keysProperty))
                .toArray(Observable[]::new);
    }

    private MenuButton menu(String key, Feather icon, List<Command> choices) {
        MenuButton button = new MenuButton(messages.text(key), Icon.of(icon));
        for (Command choice : choices) {
            MenuItem item = new MenuItem(choice.name(messages));
            item.setOnAction(_ -> choice.run());
            button.getItems().add(item);
        }
        button.disableProperty().bind(Bindings.lessThan(model.selectedProperty(), 0).and(model.regionProperty().isNull()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void show(LayoutViewModel.@Nullable Page page) {
        if (page == null) {
            canvas.show(null);
            return;
        }
        place.setText(page.fileName() + " · " + messages.text("page.number", page.id().pageNumber()));
        select(model.selectedProperty().get());
        if (page.image() != null) {
            context.images().load(page.image().path(), scan -> {
                if (page.equals(model.pageProperty().get())) {
                    canvas.show(scan);
                    canvas.fit(Viewport.Fit.PAGE);
                    mark();
                }
            });
        }
    }

    private void select(int at) {
        if (at >= 0 && at < list.getItems().size() && list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
        }
        mark();
    }

    private void mark() {
        List<PageMark> marks = new ArrayList<>();
        Box drawn = model.regionProperty().get();
        int at = drawn == null ? model.selectedProperty().get() : -1;
        for (int i = 0; i < model.blocks().size(); i++) {
            marks.add(new PageMark(
                    i == at ? PageMark.Kind.FOCUS : PageMark.Kind.TAG, List.of(model.blocks().get(i).box()), i + 1));
        }
        if (drawn != null) {
            marks.add(new PageMark(PageMark.Kind.FOCUS, List.of(drawn)));
        }
        canvas.setMarks(marks);
        canvas.setAccessibleText(at < 0 || at >= model.blocks().size()
                ? messages.text("layout.scan", model.blocks().size())
                : messages.text("layout.scan.block", model.blocks().size(), at + 1,
                        messages.text(key("layout.kind.", model.blocks().get(at).kind()))));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(List.of(earlier, later, ignore, readAgain, undo, redo));
        all.addAll(kinds);
        all.addAll(languages);
        all.addAll(regions.all());
        return all;
    }

    @Override
    public void shown() {
        model.load();
        FocusSoon.on(list);
    }
}
