package org.relire.gui.controls;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// Shows a piece of a scan as high as the pane, the framed place in the middle.
public final class ScanPieceView extends Pane {

    private static final double LARGEST = 1.2;
    /// What is framed takes no more of the width.
    private static final double WIDEST = 0.9;

    private final ImageView picture = new ImageView();
    private final Rectangle frame = new Rectangle();
    /// Lies over the paper, so that it does not glare at night.
    private final Rectangle shade = new Rectangle();
    private final Rectangle clip = new Rectangle();
    private Optional<ScanPiece> piece = Optional.empty();

    public ScanPieceView(String name) {
        getStyleClass().addAll("scan-crop", "scan-piece");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        frame.getStyleClass().add("word-frame");
        frame.setArcWidth(5);
        frame.setArcHeight(5);
        clip.setArcWidth(8);
        clip.setArcHeight(8);
        setClip(clip);
        shade.getStyleClass().add("shade");
        shade.widthProperty().bind(widthProperty());
        shade.heightProperty().bind(heightProperty());
        getChildren().addAll(picture, shade, frame);
    }

    /// Nothing is shown where there is no piece.
    public void show(Optional<ScanPiece> next) {
        piece = next;
        picture.setImage(next.map(ScanPiece::image).orElse(null));
        picture.setVisible(next.isPresent());
        frame.setVisible(next.isPresent());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        piece.ifPresent(shown -> {
            double scale = Math.min(Math.min(LARGEST, getHeight() / shown.image().getHeight()),
                    WIDEST * getWidth() / Math.max(1, shown.frame().width()));
            picture.setFitHeight(shown.image().getHeight() * scale);
            double middle = (shown.frame().x() + shown.frame().width() / 2.0) * scale;
            double width = shown.image().getWidth() * scale;
            double x = width <= getWidth()
                    ? (getWidth() - width) / 2
                    : Math.min(0, Math.max(getWidth() - width, getWidth() / 2 - middle));
            double y = (getHeight() - shown.image().getHeight() * scale) / 2;
            picture.relocate(x, y);
            frame.setX(x + shown.frame().x() * scale - 2);
            frame.setY(y + shown.frame().y() * scale - 1);
            frame.setWidth(shown.frame().width() * scale + 4);
            frame.setHeight(shown.frame().height() * scale + 2);
        });
    }
}
