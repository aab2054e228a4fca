package org.relire.store;

import java.time.Instant;
import java.util.List;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.FormerReading;
import org.relire.workflow.port.History;
import org.relire.workflow.port.HistoryQuery;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.OriginUse;

/// The ledger across pages, each question in a transaction of its own.
record StoredHistory(Database database, HistoryTable table) implements History {

    @Override
    public List<LedgerEntry> steps(HistoryQuery query) throws RelireException {
        return database.read(s -> table.steps(s, query));
    }

    @Override
    public List<OriginUse> origins() throws RelireException {
        return database.read(table::origins);
    }

    @Override
    public List<PageId> pagesOf(Origin origin) throws RelireException {
        return database.read(s -> table.pagesOf(s, origin));
    }

    @Override
    public List<Instant> times(Origin origin) throws RelireException {
        return database.read(s -> table.times(s, origin));
    }

    @Override
    public List<FormerReading> formerReadings(PageId page) throws RelireException {
        return database.read(s -> table.formerReadings(s, page));
    }
}
