package org.relire.gui.desk;

import java.util.Optional;
import org.relire.model.PageId;

/// The page that is open in the editor, as the other screens know it.
public interface CurrentPage {

    /// Empty before the first is open.
    Optional<PageId> openPage();

    /// Saves what is being typed there.
    void save();
}
