package org.relire.workflow.port;

import java.time.Duration;
import java.util.List;
import org.relire.model.Language;
import org.relire.model.ReadingSettings;

/// How to read a page.
///
/// @param languages in order of importance; at least one
/// @param deadline  after which the page is given up
/// @param reading   how much work it is worth, and what may be done to its image
public record OcrSettings(List<Language> languages, Duration deadline, ReadingSettings reading) {

    public OcrSettings {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("at least one language");
        }
    }

    /// With the standard settings of a document.
    public OcrSettings(List<Language> languages, Duration deadline) {
        this(languages, deadline, ReadingSettings.standard());
    }
}
