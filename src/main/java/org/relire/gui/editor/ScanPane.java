package org.relire.gui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.Icon;
import org.relire.gui.controls.PageCanvas;
import org.relire.gui.controls.PageMark;
import org.relire.gui.controls.Scan;
import org.relire.gui.controls.ViewContext;
import org.relire.model.Box;
import org.relire.model.PageImage;
import org.relire.model.PlacedWord;

/// The scan of the open page, with the marks of its text and the word at the caret.
final class ScanPane extends VBox {

    /// Told of the scan that is shown.
    interface OnScan {
        void shown(@Nullable Scan scan);
    }

    private final EditorViewModel model;
    private final ViewContext context;
    private final PageCanvas canvas;
    private final ToggleButton boxes;
    private final List<OnScan> onScan = new ArrayList<>();
    private @Nullable OpenPage shown;

    /// @param toText gives the text the focus: a word was chosen on the scan
    ScanPane(EditorViewModel model, ViewContext context, PageCanvas canvas, EditorCommands commands, Runnable toText) {
        this.model = model;
        this.context = context;
        this.canvas = canvas;
        getStyleClass().addAll("editor-pane", "scan-pane");
        canvas.setId("scan");
        canvas.setAccessibleText(context.messages().text("editor.scan"));
        boxes = new ToggleButton(null, Icon.of(Feather.GRID));
        boxes.setFocusTraversable(false);
        boxes.getStyleClass().addAll("button-icon", "flat");
        boxes.setAccessibleText(context.messages().text("editor.boxes"));
        boxes.setTooltip(new Tooltip(context.messages().text("editor.boxes")));
        boxes.selectedProperty().subscribe(_ -> mark());
        VBox.setVgrow(canvas, Priority.ALWAYS);
        getChildren().addAll(bar(commands), canvas);
        canvas.setOnPageClicked((x, y) -> {
            if (model.text().goToPoint(x, y)) {
                toText.run();
            }
        });
        model.comingProperty().subscribe(image -> {
            if (image != null) {
                context.images().prefetch(image.path());
            }
        });
        model.pageProperty().subscribe(this::show);
        model.text().placementProperty().subscribe(_ -> mark());
        model.text().caretProperty().subscribe(_ -> mark());
    }

    private HBox bar(EditorCommands commands) {
        Label zoom = new Label();
        zoom.getStyleClass().addAll("figure", "muted");
        zoom.setMinWidth(Region.USE_PREF_SIZE);
        zoom.textProperty().bind(Bindings.createStringBinding(() -> String.format(
                Locale.ROOT, "%.0f\u202f%%", 100 * canvas.viewportProperty().get().scale()), canvas.viewportProperty()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label title = new Label(context.messages().text("editor.scan"), Icon.of(Feather.IMAGE));
        title.getStyleClass().add("pane-title");
        title.setMinWidth(0);
        HBox bar = new HBox(title, space, boxes,
                icon(commands.of("editor.scan.smaller"), Feather.ZOOM_OUT), zoom, icon(commands.of("editor.scan.larger"), Feather.ZOOM_IN),
                icon(commands.of("editor.scan.width"), Feather.MAXIMIZE_2), icon(commands.of("editor.scan.page"), Feather.FILE));
        bar.getStyleClass().add("pane-header");
        // in large type the buttons need the room more than the name of what one sees anyway
        title.visibleProperty().bind(Bindings.createBooleanBinding(() -> bar.getWidth() >= roomFor(bar), bar.widthProperty()));
        title.managedProperty().bind(title.visibleProperty());
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private static double roomFor(HBox bar) {
        double spaces = bar.getSpacing() * (bar.getChildren().size() - 1);
        return bar.snappedLeftInset() + bar.snappedRightInset() + spaces
                + bar.getChildren().stream().mapToDouble(child -> child.prefWidth(-1)).sum();
    }

    private CommandButton icon(org.relire.gui.controls.Command command, Feather feather) {
        return new CommandButton(command, feather, context.messages()).iconOnly().unfocused();
    }

    void onScan(OnScan listener) {
        onScan.add(listener);
    }

    private void show(@Nullable OpenPage page) {
        PageImage image = page == null ? null : page.record().image();
        boolean same = shown != null && page != null && shown.id().equals(page.id()) && !canvas.isEmpty();
        shown = page;
        if (image == null) {
            canvas.show(null);
            tell(null);
        } else if (!same) {
            context.images().load(image.path(), scan -> {
                if (shown == page) {
                    canvas.show(scan);
                    tell(scan);
                    mark();
                    prefetch(page);
                }
            });
        }
    }

    private void tell(@Nullable Scan scan) {
        onScan.forEach(each -> each.shown(scan));
    }

    private void prefetch(@Nullable OpenPage page) {
        if (page != null) {
            page.neighbours().forEach(image -> context.images().prefetch(image.path()));
        }
    }

    private void mark() {
        List<PageMark> marks = new ArrayList<>(model.text().placementProperty().get().marks());
        if (boxes.isSelected()) {
            marks.add(model.text().placementProperty().get().words());
        }
        List<Box> word = model.text().placedWord().map(PlacedWord::boxes).orElse(List.of());
        if (!word.isEmpty()) {
            marks.add(new PageMark(PageMark.Kind.FOCUS, word));
            canvas.reveal(word.getFirst());
        }
        canvas.setMarks(marks);
    }
}
