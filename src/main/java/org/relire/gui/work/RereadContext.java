package org.relire.gui.work;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.relire.gui.controls.Notices;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.JobList;
import org.relire.model.PageId;
import org.relire.workflow.JobSettings;
import org.relire.workflow.Toolbox;

/// What reading again needs beside the collection.
///
/// @param here    the page that is open in the editor
/// @param region  reads the region that is chosen on the open page again
/// @param changed called when pages have been read again
public record RereadContext(
        Toolbox tools, JobList jobs, Background background, Supplier<JobSettings> settings, Notices notices,
        Supplier<Optional<PageId>> here, Consumer<JobSettings> region, Runnable changed) {
}
