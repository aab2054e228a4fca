package org.relire.gui.ledger;

import java.util.Optional;
import java.util.function.Supplier;
import org.relire.gui.controls.Notices;
import org.relire.gui.controls.PageOpener;
import org.relire.gui.jobs.Background;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.workflow.Toolbox;

/// What the ledger's screen needs beside the collection.
///
/// @param here the page that is open in the editor
/// @param save saves what is being typed there
public record LedgerContext(
        Toolbox tools, Background background, Supplier<Origin> author, Notices notices, PageOpener opener,
        Supplier<Optional<PageId>> here, Runnable save) {
}
