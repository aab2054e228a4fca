package org.relire.gui.library;

import java.util.function.Supplier;
import org.relire.gui.controls.Notices;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.JobList;
import org.relire.workflow.JobSettings;
import org.relire.workflow.Toolbox;

/// What the library needs beside the collection.
public record LibraryContext(
        Toolbox tools, JobList jobs, Background background, Supplier<JobSettings> settings, Notices notices) {
}
