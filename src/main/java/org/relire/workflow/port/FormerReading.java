package org.relire.workflow.port;

import org.jspecify.annotations.Nullable;
import org.relire.model.QualityEstimate;
import org.relire.model.Reading;

/// A reading whose place another has taken.
///
/// @param until   the ledger entry that put the other in its place
/// @param quality how good its text was thought to be then; null where that was not known
public record FormerReading(long until, Reading reading, @Nullable QualityEstimate quality) {
}
