package org.relire.workflow.gain;

import org.relire.model.PageId;
import org.relire.model.PageState;

/// A page that is not corrected yet, and what correcting it gains.
///
/// @param errors   characters that are expected to be wrong
/// @param suspects passages in doubt
/// @param searches how often a search found the page
/// @param tags     how many passages on it are tagged
public record WorkItem(
        PageId page, String fileName, PageState state, int suspects, double errors, long searches, long tags) {

    /// Errors, weighed by how much the page is used. Use counts less the more there is of it: a page that was found a
    /// hundred times is not worth a hundred others.
    public double gain() {
        return errors * (1 + Math.log1p(searches + 2.0 * tags));
    }
}
