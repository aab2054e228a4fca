package org.relire.ocr;

import org.relire.model.PreparationKind;

/// One way of making a page's image easier to read.
interface PreparationRule {

    PreparationKind kind();

    /// The page after this step, or the page itself if it does not need it.
    ///
    /// @param view of `page`
    PreparedPage on(PreparedPage page, PageView view);
}
