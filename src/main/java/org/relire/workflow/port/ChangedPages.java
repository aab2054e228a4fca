package org.relire.workflow.port;

import java.util.List;
import org.relire.model.DocumentId;
import org.relire.model.PageId;

/// What an index has to take in to catch up with the store: first forget `removed`, then index `pages`.
///
/// @param pages    whose text or tags changed, in order
/// @param removed  documents that were removed; one may have been added again since
/// @param revision the store's revision that the index is at afterwards
public record ChangedPages(List<PageId> pages, List<DocumentId> removed, long revision) {

    public ChangedPages {
        pages = List.copyOf(pages);
        removed = List.copyOf(removed);
    }
}
