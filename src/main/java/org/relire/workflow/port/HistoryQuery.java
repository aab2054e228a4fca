package org.relire.workflow.port;

import org.jspecify.annotations.Nullable;
import org.relire.model.DocumentId;
import org.relire.model.Origin;
import org.relire.model.PageId;

/// Which steps of the ledger are wanted.
///
/// @param document of which they are; null for all
/// @param page     of which they are; null for all
/// @param author   who made them; null for all
/// @param before   only entries with a smaller id
/// @param limit    at most so many
public record HistoryQuery(
        @Nullable DocumentId document, @Nullable PageId page, @Nullable Origin author, long before, int limit) {

    /// The newest steps of the whole collection.
    public static HistoryQuery newest(int limit) {
        return new HistoryQuery(null, null, null, Long.MAX_VALUE, limit);
    }

    public HistoryQuery of(@Nullable DocumentId only) {
        return new HistoryQuery(only, page, author, before, limit);
    }

    public HistoryQuery on(@Nullable PageId only) {
        return new HistoryQuery(document, only, author, before, limit);
    }

    public HistoryQuery by(@Nullable Origin only) {
        return new HistoryQuery(document, page, only, before, limit);
    }

    public HistoryQuery before(long id) {
        return new HistoryQuery(document, page, author, id, limit);
    }
}
