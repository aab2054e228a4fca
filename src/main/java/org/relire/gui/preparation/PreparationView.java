package org.relire.gui.preparation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Icon;
import org.relire.model.PreparationKind;
import org.relire.workflow.Messages;

/// The steps at the left, the page before and after the chosen one at the right.
public final class PreparationView {

    private static final int PICTURE_WIDTH = 1000;

    private final PreparationViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final Label title = new Label();
    private final ListView<PreparationKind> steps = new ListView<>();
    private final ImageView before = new ImageView();
    private final ImageView after = new ImageView();
    private final Label afterTitle = new Label();
    private final Label imageless = new Label();
    private final Subscription watching;

    /// @param close takes the view away
    public PreparationView(PreparationViewModel model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        root.setId("preparation");
        root.getStyleClass().addAll("dialog", "preparation");
        title.setGraphic(Icon.of(Feather.SLIDERS));
        title.getStyleClass().add("dialog-title");
        steps.setId("preparation-steps");
        steps.setAccessibleText(messages.text("preparation.steps"));
        steps.setCellFactory(_ -> new Cell());
        steps.getItems().setAll(Arrays.asList(PreparationKind.values()));
        steps.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, close));
        steps.getSelectionModel().selectedItemProperty().subscribe(_ -> pictures());
        Label scope = new Label(messages.text("preparation.scope"));
        scope.setWrapText(true);
        scope.getStyleClass().add("step-effect");
        VBox left = new VBox(steps, scope);
        left.getStyleClass().add("preparation-steps");
        VBox.setVgrow(steps, Priority.ALWAYS);
        HBox body = new HBox(left, picture("preparation.before", new Label(messages.text("preparation.before")), before),
                picture("preparation.after", afterTitle, after));
        body.getStyleClass().add("preparation-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        imageless.setText(messages.text("preparation.imageless"));
        imageless.setWrapText(true);
        imageless.managedProperty().bind(imageless.visibleProperty());
        imageless.setVisible(false);
        root.getChildren().addAll(title, imageless, body, buttons(close));
        watching = model.imagesProperty().subscribe(this::show);
    }

    /// The view is gone for good; another may follow on the same model.
    public void dispose() {
        watching.unsubscribe();
        model.close();
    }

    /// Space switches the chosen step, so that the hands stay on the keys. A list keeps Escape for itself; here it closes.
    private void onKey(KeyEvent event, Runnable close) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        }
        PreparedImages images = model.imagesProperty().get();
        PreparationKind kind = steps.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && images != null && kind != null) {
            model.allow(kind, !images.settings().allows(kind));
            event.consume();
        }
    }

    private Node picture(String name, Label heading, ImageView view) {
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setId(name.replace("preparation.", "picture-"));
        view.setAccessibleText(messages.text(name));
        StackPane frame = new StackPane(view, shade(view));
        frame.getStyleClass().add("picture-frame");
        frame.setMinSize(0, 0);
        view.fitWidthProperty().bind(Bindings.max(1, frame.widthProperty().subtract(8)));
        view.fitHeightProperty().bind(Bindings.max(1, frame.heightProperty().subtract(8)));
        VBox.setVgrow(frame, Priority.ALWAYS);
        heading.getStyleClass().add("picture-title");
        heading.setId(name.replace("preparation.", "picture-title-"));
        VBox box = new VBox(heading, frame);
        box.setMinWidth(0);
        box.setPrefWidth(320);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /// Lies over the paper and no further, so that it does not glare at night.
    private static Node shade(ImageView view) {
        Rectangle shade = new Rectangle();
        shade.getStyleClass().add("shade");
        shade.setMouseTransparent(true);
        shade.setManaged(false);
        view.boundsInParentProperty().subscribe(paper -> {
            shade.setX(paper.getMinX());
            shade.setY(paper.getMinY());
            shade.setWidth(paper.getWidth());
            shade.setHeight(paper.getHeight());
        });
        return shade;
    }

    private Node buttons(Runnable close) {
        ProgressIndicator busy = new ProgressIndicator();
        busy.getStyleClass().add("small-progress");
        busy.setId("preparation-busy");
        busy.visibleProperty().bind(model.busyProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button page = button("preparation.read-page", () -> readAgain(false, close));
        Button document = button("preparation.read-document", () -> readAgain(true, close));
        page.disableProperty().bind(model.busyProperty());
        document.disableProperty().bind(model.busyProperty());
        Button done = button("dialog.close", close);
        done.setCancelButton(true);
        HBox row = new HBox(busy, space, page, document, done);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("dialog-buttons");
        return row;
    }

    /// The job goes on in the background; what it found is seen on the page itself.
    private void readAgain(boolean whole, Runnable close) {
        model.readAgain(whole);
        close.run();
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(@Nullable PreparedImages images) {
        if (images == null) {
            return;
        }
        title.setText(messages.text("preparation.title", images.document().fileName(), images.page().pageNumber()));
        imageless.setVisible(images.image() == null);
        steps.refresh();
        if (steps.getSelectionModel().isEmpty()) {
            steps.getSelectionModel().select(
                    images.steps().isEmpty() ? PreparationKind.ORIENTATION : images.steps().getFirst().step().kind());
        }
        pictures();
    }

    /// Where the chosen step was not taken, both pictures are what the steps before it left.
    private void pictures() {
        PreparedImages images = model.imagesProperty().get();
        PreparationKind kind = steps.getSelectionModel().getSelectedItem();
        if (images == null || kind == null) {
            return;
        }
        List<PreparationKind> taken = images.steps().stream().map(step -> step.step().kind()).toList();
        int index = taken.indexOf(kind);
        int earlier = (int) taken.stream().takeWhile(other -> other.compareTo(kind) < 0).count();
        before.setImage(image(images.before(index >= 0 ? index : earlier)));
        after.setImage(index >= 0 ? image(images.after(index)) : before.getImage());
        afterTitle.setText(messages.text(index >= 0 ? "preparation.after" : "preparation.unchanged"));
    }

    private static @Nullable Image image(Optional<Path> file) {
        return file.map(path -> new Image(path.toUri().toString(), PICTURE_WIDTH, 0, true, true, true)).orElse(null);
    }

    public Node node() {
        return root;
    }

    /// What takes the keys.
    public Node focus() {
        return steps;
    }

    private final class Cell extends ListCell<PreparationKind> {

        @Override
        protected void updateItem(@Nullable PreparationKind kind, boolean empty) {
            super.updateItem(kind, empty);
            PreparedImages images = model.imagesProperty().get();
            setText(null);
            if (empty || kind == null || images == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            StepRow row = new StepRow(kind, images, model, messages);
            setGraphic(row);
            setAccessibleText(row.getAccessibleText());
        }
    }
}
