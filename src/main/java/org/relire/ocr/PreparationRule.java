package org.relire.ocr;

import org.relire.model.PreparationKind;

/// One way of making a page's image easier to read.
interface PreparationRule {

    PreparationKind kind();

    /// Whether the view that the rule was given shows the page after the step too: since nothing but the number of pixels has changed, or
    /// since the rule has made the same change in the view.
    default boolean keepsView() {
        return false;
    }

    /// The page after this step, or the page itself if it does not need it.
    ///
    /// @param view of `page`
    PreparedPage on(PreparedPage page, PageView view);
}
