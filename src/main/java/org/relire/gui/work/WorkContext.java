package org.relire.gui.work;

import java.util.function.Supplier;
import org.relire.gui.controls.Notices;
import org.relire.gui.controls.PageOpener;
import org.relire.gui.jobs.Background;
import org.relire.model.Origin;
import org.relire.workflow.Toolbox;

/// What the work queue needs beside the collection.
///
/// @param save saves what is being typed in the editor
public record WorkContext(
        Toolbox tools, Background background, Supplier<Origin> author, Notices notices, PageOpener opener, Runnable save) {
}
