package org.relire.gui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.PageMark;
import org.relire.gui.controls.Scan;
import org.relire.gui.controls.StripCanvas;
import org.relire.model.Box;
import org.relire.model.PlacedWord;

/// Lays each line of print right above its line of text, where the text leaves room for it.
final class LineStrips extends Pane {

    /// A strip is this much higher than a line, for what hangs below and stands above it.
    private static final double AIR = 1.5;
    private static final double LARGEST = 1.4;
    /// How much of a line's height is seen above and below it: the lines before and after begin there.
    private static final double MARGIN = 0.1;
    /// Room that the marks' lines and frames take around a line, in view pixels.
    private static final double MARKS = 5;
    /// Room between the strip and the text below it, and above the strip.
    private static final double GAP = 3;
    private static final int SIDE = 14;

    private final PageTextViewModel model;
    private final ReadingArea area;
    private final StripCanvas canvas = new StripCanvas();
    private @Nullable Scan scan;

    LineStrips(PageTextViewModel model, ReadingArea area) {
        this.model = model;
        this.area = area;
        setMouseTransparent(true);
        getChildren().add(canvas);
        visibleProperty().bind(area.byLineProperty());
        visibleProperty().subscribe(_ -> requestLayout());
        area.viewportDirtyEvents().subscribe(_ -> requestLayout());
        model.placementProperty().subscribe(_ -> requestLayout());
        model.caretProperty().subscribe(_ -> requestLayout());
    }

    void show(@Nullable Scan page) {
        scan = page;
        canvas.show(page);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.resizeRelocate(0, 0, getWidth(), getHeight());
        if (!isVisible() || scan == null) {
            canvas.setStrips(List.of());
            return;
        }
        List<PageMark> marks = new ArrayList<>(model.placementProperty().get().marks());
        model.placedWord().map(PlacedWord::boxes).ifPresent(boxes -> marks.add(new PageMark(PageMark.Kind.FOCUS, boxes)));
        canvas.setMarks(marks);
        canvas.setStrips(strips());
    }

    /// A line of print and where its line of text begins, in view pixels.
    private record Place(Box line, double textTop) {
    }

    private List<StripCanvas.Strip> strips() {
        List<Place> places = new ArrayList<>();
        double room = 0;
        for (int i = 0; i < area.getVisibleParagraphs().size(); i++) {
            int paragraph = area.visibleParToAllParIndex(i);
            Optional<Box> line = line(paragraph);
            Bounds seen = area.getVisibleParagraphBoundsOnScreen(i);
            Optional<Double> textTop = area.textTop(paragraph).map(top -> screenToLocal(0, top).getY());
            if (line.isPresent() && textTop.isPresent() && area.hasRoom(paragraph)) {
                places.add(new Place(line.get(), textTop.get()));
                // what is seen of the first and last line may be less than their room
                room = Math.max(room, textTop.get() - screenToLocal(seen).getMinY());
            }
        }
        double height = room - 2 * GAP;
        return height < GAP ? List.of() : places.stream().map(place -> strip(place, height)).toList();
    }

    private Optional<Box> line(int paragraph) {
        return model.placedLine(area.position(paragraph, 0).toOffset());
    }

    private StripCanvas.Strip strip(Place place, double room) {
        Box line = place.line();
        double scale = scale(room);
        double margin = Math.max(MARGIN * model.placementProperty().get().lineHeight(), MARKS / scale);
        int most = Math.max(1, (int) Math.round(room / scale));
        int height = Math.min(most, (int) Math.round(line.height() + 2 * margin));
        int x = Math.max(0, line.x() - SIDE);
        int y = Math.max(0, (int) Math.round(line.y() + line.height() / 2.0 - height / 2.0));
        int width = Math.max(1, line.right() + SIDE - x);
        return new StripCanvas.Strip(line, new Box(x, y, width, height), scale,
                Math.max(GAP, area.getInsets().getLeft() - SIDE * scale), place.textTop() - GAP - room + (most - height) / 2.0 * scale);
    }

    /// The same for all lines, so that type has one size: the usual line fills the room, the widest one fits the width.
    private double scale(double room) {
        Placement placement = model.placementProperty().get();
        double byHeight = room / Math.max(1, AIR * placement.lineHeight());
        double byWidth = (getWidth() - 2 * area.getInsets().getLeft()) / Math.max(1, placement.widestLine() + 2 * SIDE);
        return Math.max(0.05, Math.min(LARGEST, Math.min(byHeight, byWidth)));
    }
}
