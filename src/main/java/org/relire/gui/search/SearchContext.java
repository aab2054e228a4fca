package org.relire.gui.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.relire.gui.controls.Notices;
import org.relire.gui.controls.PageOpener;
import org.relire.gui.jobs.Background;
import org.relire.model.Origin;
import org.relire.workflow.Toolbox;

/// What the search needs beside the collection.
///
/// @param author  the person who tags
/// @param history queries made lately, the last first
/// @param made    told of each query that found something
public record SearchContext(
        Toolbox tools,
        Background background,
        Supplier<Origin> author,
        Notices notices,
        PageOpener opener,
        Supplier<List<String>> history,
        Consumer<String> made) {
}
