package org.relire.workflow.port;

import java.util.List;
import org.relire.model.PageId;
import org.relire.model.TextRange;

/// A page as the index takes it.
///
/// @param text    the present text, with blanks in the place of running heads and page numbers
/// @param rawText as read
/// @param tags    the tags on the page, each by every name that it can be asked for
public record IndexedPage(PageId page, String fileName, String text, String rawText, List<Tagged> tags) {

    /// A passage that bears a tag.
    ///
    /// @param tag   a name of the tag
    /// @param place in the present text; empty where that no longer has the passage
    public record Tagged(String tag, TextRange place) {
    }

    public IndexedPage {
        tags = List.copyOf(tags);
    }
}
