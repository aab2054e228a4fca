package org.relire.ocr;

import java.util.List;
import org.relire.model.Box;
import org.relire.model.PreparationKind;
import org.relire.model.PreparationStep;

/// Paints punch holes as paper: dark discs of their size near an edge.
final class HoleRule implements PreparationRule {

    /// In inches; punches make holes of 5.5 to 8 mm (ISO 838: 6 mm).
    private static final double SMALLEST = 0.17;
    private static final double LARGEST = 0.36;
    private static final double FROM_EDGE = 1.2;
    private static final double STROKE = 0.09;
    /// A disc fills π/4 of its box.
    private static final double LEAST_FILL = 0.66;
    private static final double MOST_FILL = 0.9;
    private static final double ROUND = 1.3;

    @Override
    public PreparationKind kind() {
        return PreparationKind.HOLES;
    }

    @Override
    public boolean keepsView() {
        return true;
    }

    @Override
    public PreparedPage on(PreparedPage page, PageView view) {
        int paper = view.paper();
        int stroke = view.inches(STROKE);
        try (Pix dark = view.grey().darker(paper / 2); Pix solid = dark.opened(stroke, stroke)) {
            List<Box> holes = solid.parts().stream().filter(part -> isHole(part, solid, view)).toList();
            if (holes.isEmpty()) {
                return page;
            }
            int rim = 2 * view.inches(0.03) + 1;
            try (Pix boxes = solid.boxes(holes); Pix wider = boxes.dilated(rim, rim);
                    Pix mask = wider.sized(page.grey().width(), page.grey().height())) {
                page.grey().paint(mask, paper);
                view.paint(wider, paper);
                return page.changed(page.grey(), PreparationStep.of(kind(), "count", holes.size()));
            }
        }
    }

    private static boolean isHole(Box part, Pix dark, PageView view) {
        double width = part.width() / (double) view.dpi();
        double height = part.height() / (double) view.dpi();
        boolean sized = Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
        if (!sized || Math.max(width, height) > ROUND * Math.min(width, height) || !isNearEdge(part, dark, view)) {
            return false;
        }
        try (Pix only = dark.part(part)) {
            double fill = only.inkPixels() / ((double) part.width() * part.height());
            return fill >= LEAST_FILL && fill <= MOST_FILL;
        }
    }

    private static boolean isNearEdge(Box part, Pix image, PageView view) {
        int near = view.inches(FROM_EDGE);
        return part.x() < near || image.width() - part.right() < near || part.y() < near || image.height() - part.bottom() < near;
    }
}
