package org.relire.gui.controls;

import java.util.List;
import org.relire.model.PageId;
import org.relire.model.TextRange;

/// Opens a page in the editor.
public interface PageOpener {

    /// @param marked ranges of the page's present text to show; the first is brought into view
    void open(PageId page, List<TextRange> marked);

    /// A person rests on something that opens this page: what can be done ahead may be done.
    default void expect(PageId page) {
        // an opener may do all its work when it opens
    }

    default void open(PageId page) {
        open(page, List.of());
    }
}
