package org.relire.workflow;

import java.time.Duration;
import java.util.List;
import org.relire.model.Language;

/// How the long jobs run.
///
/// @param languages    that the pages are in, the most important first
/// @param threads      how many pages are read at the same time, at least 1
/// @param pageDeadline after which a page is given up
public record JobSettings(List<Language> languages, int threads, Duration pageDeadline) {

    public JobSettings {
        languages = List.copyOf(languages);
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }

    /// French reports with Dutch columns, every core, a minute a page.
    public static JobSettings standard() {
        return new JobSettings(
                List.of(Language.FRENCH, Language.DUTCH), Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(60));
    }
}
