package org.relire.workflow.port;

import java.util.List;
import org.relire.model.PageId;

/// A page as the index takes it.
///
/// @param text    the present text, with blanks in the place of running heads and page numbers
/// @param rawText as read
/// @param tags    names of the tags on the page
public record IndexedPage(PageId page, String fileName, String text, String rawText, List<String> tags) {

    public IndexedPage {
        tags = List.copyOf(tags);
    }
}
