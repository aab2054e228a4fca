package org.relire.gui.series;

import java.util.Optional;
import java.util.function.Supplier;
import org.relire.gui.controls.Notices;
import org.relire.gui.controls.PageOpener;
import org.relire.gui.jobs.Background;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.workflow.Toolbox;

/// What series need beside the collection.
///
/// @param here the page that is open in the editor
/// @param save saves what is being typed there
public record SeriesContext(
        Toolbox tools, Background background, Supplier<Origin> author, Notices notices, PageOpener opener,
        Supplier<Optional<PageId>> here, Runnable save) {
}
