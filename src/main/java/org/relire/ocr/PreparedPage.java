package org.relire.ocr;

import java.util.ArrayList;
import java.util.List;
import org.relire.model.Box;
import org.relire.model.PreparationStep;

/// A page's image made ready for a pass, what was done to it, and the way back to the page's own pixels.
///
/// @param grey        closed with this
/// @param dpi         of `grey`
/// @param letter      how high small letters are in `grey`, in pixels; 0 where it is not known
/// @param toPage      from pixels of `grey` to those of the page
record PreparedPage(Pix grey, int dpi, double letter, List<PreparationStep> steps, PageTransform toPage)
        implements AutoCloseable {

    PreparedPage {
        steps = List.copyOf(steps);
    }

    /// The page as it is.
    static PreparedPage of(Pix grey, int dpi) {
        return new PreparedPage(grey, dpi, 0, List.of(), PageTransform.NONE);
    }

    /// The same page with an image of its own.
    PreparedPage copy() {
        return new PreparedPage(grey.copy(), dpi, letter, steps, toPage);
    }

    /// The same image at other pixels; this one's are freed.
    ///
    /// @param back   from the new pixels to this one's
    /// @param factor by which letters have grown
    PreparedPage moved(Pix changed, PreparationStep step, PageTransform back, double factor) {
        grey.close();
        return new PreparedPage(changed, (int) Math.max(1, Math.round(dpi * factor)), letter * factor, with(step), back.then(toPage));
    }

    /// A part of the page by itself, its letters made lower; this page stays.
    ///
    /// @param part   in pixels of `grey`
    /// @param factor under 1
    PreparedPage part(Box part, double factor) {
        PageTransform back = PageTransform.scaled(factor).then(PageTransform.moved(part.x(), part.y()));
        try (Pix clip = grey.part(part)) {
            return new PreparedPage(clip.averaged(factor), (int) Math.max(1, Math.round(dpi * factor)), letter * factor, steps, back.then(toPage));
        }
    }

    /// The same pixels with other values; the old ones are freed.
    PreparedPage changed(Pix changed, PreparationStep step) {
        if (changed != grey) {
            grey.close();
        }
        return new PreparedPage(changed, dpi, letter, with(step), toPage);
    }

    /// The same with a known height of letters.
    PreparedPage measured(double height) {
        return new PreparedPage(grey, dpi, height, steps, toPage);
    }

    private List<PreparationStep> with(PreparationStep step) {
        List<PreparationStep> all = new ArrayList<>(steps);
        all.add(step);
        return all;
    }

    @Override
    public void close() {
        grey.close();
    }
}
