package org.relire.gui.evidence;

import java.util.function.Supplier;
import org.relire.gui.controls.Notices;
import org.relire.gui.controls.PageOpener;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.JobList;
import org.relire.model.Origin;
import org.relire.workflow.Toolbox;

/// What the evidence table needs beside the collection.
public record EvidenceContext(
        Toolbox tools, Background background, JobList jobs, Supplier<Origin> author, Notices notices, PageOpener opener) {
}
