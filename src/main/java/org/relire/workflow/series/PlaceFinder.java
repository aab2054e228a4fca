package org.relire.workflow.series;

import java.util.List;
import org.relire.model.RepairedPage;
import org.relire.model.TextRange;
import org.relire.workflow.RelireException;

/// Finds the places of a series on a page.
interface PlaceFinder {

    /// @param range  in the page's present text
    /// @param likely whether it is to be corrected, as far as the machine can tell
    record Found(TextRange range, String after, boolean likely) {
    }

    /// In order, not overlapping.
    List<Found> find(RepairedPage page) throws RelireException;
}
