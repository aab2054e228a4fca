package org.relire.gui.controls;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.relire.model.Box;

/// A piece cut out of a scan, with frames around words of it.
public final class ScanCrop extends Pane {

    private static final double LARGEST = 1.6;
    private static final double LARGEST_WHOLE = 0.6;
    /// A line is shown with what hangs below and stands above it.
    private static final double LINE_AIR = 1.24;
    private static final double AIR = 10;

    private final ImageView picture = new ImageView();
    private final Group frames = new Group();
    private final Rectangle clip = new Rectangle();
    private final Rectangle shade = new Rectangle();
    private @Nullable Scan scan;
    private Box cut = new Box(0, 0, 0, 0);
    private List<Box> framed = List.of();
    private Size size = Size.LINE;

    private ScanCrop() {
        getStyleClass().add("scan-crop");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        clip.setArcWidth(8);
        clip.setArcHeight(8);
        setClip(clip);
        shade.getStyleClass().add("shade");
        getChildren().addAll(picture, shade, frames);
    }

    /// How large the piece is shown.
    public enum Size {
        /// As high as the pane; what is framed lies in the middle.
        LINE,
        /// The whole piece in the pane.
        WHOLE
    }

    /// @param size how large the pieces are shown
    public ScanCrop(Size size) {
        this();
        this.size = size;
        getStyleClass().add(size.name().toLowerCase(Locale.ROOT));
    }

    /// Shows the piece of `page` around `box`; nothing where there is no page.
    ///
    /// @param around what is seen, in image pixels
    /// @param frame  what is framed in it
    public void show(@Nullable Scan page, Box around, List<Box> frame) {
        scan = page;
        cut = around;
        framed = List.copyOf(frame);
        picture.setImage(page == null ? null : page.levels().getFirst());
        // made here and only moved in the layout, so that they have their looks before they are drawn
        frames.getChildren().setAll(framed.stream().map(_ -> frame()).toList());
        requestLayout();
    }

    private static Rectangle frame() {
        Rectangle frame = new Rectangle();
        frame.getStyleClass().add("word-frame");
        frame.setArcWidth(5);
        frame.setArcHeight(5);
        return frame;
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        clip.setY(0);
        shade.setWidth(getWidth());
        shade.setHeight(getHeight());
        if (scan == null || getWidth() < 1 || getHeight() < 1 || cut.width() < 1) {
            picture.setVisible(false);
            return;
        }
        picture.setVisible(true);
        double scale = scale();
        if (size == Size.LINE) {
            // where the line is not drawn as high as the pane, nothing of its neighbours is to be seen above and below it
            double seen = Math.min(getHeight(), LINE_AIR * cut.height() * scale);
            clip.setHeight(seen);
            clip.setY((getHeight() - seen) / 2);
        }
        double width = getWidth() / scale;
        double height = getHeight() / scale;
        double centre = framed.isEmpty() || size == Size.WHOLE ? middle(cut) : middle(Box.around(framed));
        double x = clamp(centre - width / 2, scan.width() - width);
        double y = clamp(cut.y() + cut.height() / 2.0 - height / 2, scan.height() - height);
        picture.setImage(scan.at(scale));
        double ratio = scan.at(scale).getWidth() / scan.width();
        picture.setViewport(new Rectangle2D(x * ratio, y * ratio, width * ratio, height * ratio));
        picture.setFitWidth(getWidth());
        for (int i = 0; i < framed.size(); i++) {
            Box box = framed.get(i);
            if (frames.getChildren().get(i) instanceof Rectangle frame) {
                frame.setX((box.x() - x) * scale - 3);
                frame.setY((box.y() - y) * scale - 3);
                frame.setWidth(box.width() * scale + 6);
                frame.setHeight(box.height() * scale + 6);
            }
        }
    }

    private double scale() {
        double byHeight = getHeight() / Math.max(1, LINE_AIR * cut.height());
        return switch (size) {
            case LINE -> Math.min(byHeight, LARGEST);
            case WHOLE -> Math.min(LARGEST_WHOLE,
                    Math.min((getHeight() - 2 * AIR) / Math.max(1, cut.height()), (getWidth() - 2 * AIR) / cut.width()));
        };
    }

    private static double middle(Box box) {
        return box.x() + box.width() / 2.0;
    }

    private static double clamp(double value, double most) {
        return Math.max(0, Math.min(Math.max(0, most), value));
    }
}
