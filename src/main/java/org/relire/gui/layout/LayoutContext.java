package org.relire.gui.layout;

import java.util.Optional;
import java.util.function.Supplier;
import org.relire.gui.controls.Notices;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.JobList;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.workflow.JobSettings;
import org.relire.workflow.Toolbox;

/// What the blocks' screen needs beside the collection.
///
/// @param author who works here
/// @param here   the page that is open in the editor
/// @param save   saves what is being typed there
public record LayoutContext(
        Toolbox tools, Background background, JobList jobs, Supplier<JobSettings> settings, Supplier<Origin> author,
        Notices notices, Supplier<Optional<PageId>> here, Runnable save) {
}
