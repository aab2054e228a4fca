package org.relire.workflow;

import java.time.Duration;
import java.util.List;
import org.relire.model.Language;
import org.relire.model.ReadingSettings;

/// How the long jobs run.
///
/// @param languages    that the pages are in, the most important first
/// @param threads      how many pages are read at the same time, at least 1
/// @param pageDeadline after which a page is given up
/// @param reading      how pages are read of documents that have no settings of their own
public record JobSettings(List<Language> languages, int threads, Duration pageDeadline, ReadingSettings reading) {

    public JobSettings {
        languages = List.copyOf(languages);
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }

    /// With the standard settings of documents.
    public JobSettings(List<Language> languages, int threads, Duration pageDeadline) {
        this(languages, threads, pageDeadline, ReadingSettings.standard());
    }

    /// French reports with Dutch columns, every core, a minute a page.
    public static JobSettings standard() {
        return new JobSettings(
                List.of(Language.FRENCH, Language.DUTCH), Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(60));
    }
}
