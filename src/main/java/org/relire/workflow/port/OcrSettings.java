package org.relire.workflow.port;

import java.time.Duration;
import java.util.List;
import org.relire.model.Language;

/// How to read a page.
///
/// @param languages in order of importance; at least one
/// @param deadline  after which the page is given up
public record OcrSettings(List<Language> languages, Duration deadline) {

    public OcrSettings {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("at least one language");
        }
    }
}
