package org.relire.gui.editor;

import java.util.function.Supplier;
import org.relire.gui.controls.Notices;
import org.relire.gui.jobs.Background;
import org.relire.model.Origin;
import org.relire.workflow.Toolbox;

/// What the editor needs beside the collection.
///
/// @param author the person at the editor, as the settings name them now
public record EditorContext(Toolbox tools, Background background, Supplier<Origin> author, Notices notices) {
}
