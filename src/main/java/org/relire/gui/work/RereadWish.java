package org.relire.gui.work;

import java.util.List;
import org.relire.model.Language;
import org.relire.model.ReadingSettings;

/// How something is to be read again, this once.
///
/// @param languages the most important first; at least one
public record RereadWish(Extent extent, List<Language> languages, ReadingSettings reading) {

    /// How much is read again.
    public enum Extent {
        REGION, PAGE, DOCUMENT
    }

    public RereadWish {
        languages = List.copyOf(languages);
    }
}
