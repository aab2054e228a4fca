package org.relire.gui.work;

import org.relire.gui.controls.Notices;
import org.relire.gui.controls.PageOpener;
import org.relire.gui.jobs.Background;
import org.relire.workflow.Toolbox;

/// What the work queue needs beside the collection.
///
/// @param save saves what is being typed in the editor
public record WorkContext(Toolbox tools, Background background, Notices notices, PageOpener opener, Runnable save) {
}
