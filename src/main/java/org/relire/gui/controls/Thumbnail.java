package org.relire.gui.controls;

import javafx.geometry.Pos;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.model.PageImage;

/// A page's picture, small, on a sheet of paper; a blank sheet while there is none.
public final class Thumbnail extends StackPane {

    /// Pictures are loaded larger than shown, for dense screens.
    private static final int DENSITY = 2;

    private final ImageView view = new ImageView();
    private final Region shade = new Region();
    private final int width;

    /// @param width  of the sheet, in pixels
    /// @param height likewise
    public Thumbnail(int width, int height) {
        this.width = width;
        getStyleClass().add("thumbnail");
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        view.setPreserveRatio(true);
        view.setFitWidth(width - 2);
        view.setFitHeight(height - 2);
        shade.getStyleClass().add("shade");
        shade.setMouseTransparent(true);
        setAlignment(Pos.CENTER);
        getChildren().addAll(Icon.of(Feather.FILE_TEXT, "thumbnail-blank"), view, shade);
    }

    public void show(@Nullable PageImage page, ScanImages images) {
        view.setImage(page == null ? null : images.thumbnail(page.path(), width * DENSITY));
        getChildren().getFirst().setVisible(page == null);
    }
}
