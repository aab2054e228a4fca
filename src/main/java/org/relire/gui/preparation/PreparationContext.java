package org.relire.gui.preparation;

import java.util.function.Supplier;
import org.relire.gui.controls.Notices;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.JobList;
import org.relire.workflow.JobSettings;
import org.relire.workflow.Toolbox;

/// What the screen needs beside the collection.
///
/// @param save    stores what is being typed, before pages are read again
/// @param changed told when pages were read again
public record PreparationContext(
        Toolbox tools, JobList jobs, Background background, Supplier<JobSettings> settings, Notices notices, Runnable save,
        Runnable changed) {
}
