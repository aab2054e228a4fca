package org.relire.workflow.port;

import java.nio.file.Path;
import java.util.List;
import org.relire.model.PageImage;
import org.relire.model.PreparationStep;
import org.relire.model.ReadingSettings;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;

/// Shows what is done to a page's image before it is read.
public interface PagePreparer {

    /// The page after a step.
    ///
    /// @param image PNG, whose size may differ from the page image's
    record Prepared(PreparationStep step, Path image, int width, int height) {
    }

    /// Prepares the page as for its first pass and writes the image after each step that the page needs into `folder`.
    ///
    /// @return in the order of the steps; empty where the page is read as it is
    /// @throws RelireException of kind PAGE_DAMAGED where the image cannot be read, WRITE_FAILED, or CANCELLED
    List<Prepared> prepare(PageImage page, ReadingSettings settings, Path folder, Progress progress) throws RelireException;
}
