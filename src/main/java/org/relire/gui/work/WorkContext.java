package org.relire.gui.work;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.relire.gui.controls.Notices;
import org.relire.gui.controls.PageOpener;
import org.relire.gui.jobs.Background;
import org.relire.model.Origin;
import org.relire.model.TextRange;
import org.relire.workflow.Toolbox;
import org.relire.workflow.gain.WorkItem;

/// What the work queue needs beside the collection.
///
/// @param save saves what is being typed in the editor
/// @param work has the editor work through pages of the queue, the first one at the ranges
public record WorkContext(
        Toolbox tools, Background background, Supplier<Origin> author, Notices notices, PageOpener opener, Runnable save,
        BiConsumer<List<WorkItem>, List<TextRange>> work) {
}
