package org.relire.ocr;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relire.model.PreparationStep;

/// Views of one page on its way through its steps: each is made when somebody asks for it and serves all who ask before the page changes.
final class PageLook implements AutoCloseable {

    private @Nullable PageView view;
    private List<PreparationStep> steps = List.of();
    private PageTransform place = PageTransform.NONE;

    /// What the page looks like now.
    PageView at(PreparedPage page) {
        return view != null && steps.equals(page.steps()) ? view : renewed(page);
    }

    /// Where the page's ink is: its levels may have changed since the view was made.
    PageView places(PreparedPage page) {
        return view != null && place.equals(page.toPage()) ? view : renewed(page);
    }

    /// The page was changed in a way that leaves the view as it is.
    void follow(PreparedPage page) {
        if (view != null) {
            view = view.of(page.grey().width());
            steps = page.steps();
            place = page.toPage();
        }
    }

    private PageView renewed(PreparedPage page) {
        close();
        PageView made = PageView.of(page);
        view = made;
        steps = page.steps();
        place = page.toPage();
        return made;
    }

    @Override
    public void close() {
        if (view != null) {
            view.close();
            view = null;
        }
    }
}
