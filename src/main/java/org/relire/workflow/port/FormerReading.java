package org.relire.workflow.port;

import org.relire.model.Reading;

/// A reading whose place another has taken.
///
/// @param until the ledger entry that put the other in its place
public record FormerReading(long until, Reading reading) {
}
