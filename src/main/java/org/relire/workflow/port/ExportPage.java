package org.relire.workflow.port;

import org.jspecify.annotations.Nullable;
import org.relire.model.PageRecord;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;

/// A page to export.
///
/// @param reading  the reading in use; absent where the page failed
/// @param repaired its text as it stands; absent likewise
public record ExportPage(PageRecord record, @Nullable Reading reading, @Nullable RepairedPage repaired) {
}
