package org.relire.gui.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relire.model.PageId;
import org.relire.model.SourceDocument;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;

/// Where places are looked for.
public enum SeriesScope {
    PAGE, DOCUMENT, COLLECTION;

    String key() {
        return "series.scope." + name().toLowerCase(Locale.ROOT);
    }

    /// The pages in it; where no page is open, those of the collection.
    List<PageId> pages(CollectionStore store, Optional<PageId> here) throws RelireException {
        if (here.isPresent() && this == PAGE) {
            return List.of(here.get());
        }
        if (here.isPresent() && this == DOCUMENT) {
            return store.document(here.get().document()).map(SourceDocument::pages).orElse(List.of());
        }
        List<PageId> pages = new ArrayList<>();
        for (SourceDocument document : store.documents()) {
            pages.addAll(document.pages());
        }
        return pages;
    }
}
