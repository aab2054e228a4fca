package org.relire.workflow;

import java.time.Duration;
import java.util.List;
import org.relire.model.DocumentId;
import org.relire.model.Language;
import org.relire.model.ReadingSettings;
import org.relire.workflow.port.CollectionStore;

/// How the long jobs run.
///
/// @param languages    that the pages are in, the most important first
/// @param threads      how many pages are read at the same time, at least 1
/// @param pageDeadline after which a page is given up
/// @param reading      how pages are read of documents that have no settings of their own
/// @param forAll       whether `reading` holds for documents too that have settings of their own
public record JobSettings(
        List<Language> languages, int threads, Duration pageDeadline, ReadingSettings reading, boolean forAll) {

    public JobSettings {
        languages = List.copyOf(languages);
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }

    /// Documents that have settings of their own keep to them.
    public JobSettings(List<Language> languages, int threads, Duration pageDeadline, ReadingSettings reading) {
        this(languages, threads, pageDeadline, reading, false);
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

    /// The same for one job that is to read otherwise, whatever its documents' own settings say; those stay as they are.
    public JobSettings reading(List<Language> by, ReadingSettings how) {
        return new JobSettings(by, threads, pageDeadline, how, true);
    }

    /// How a document's pages are read.
    ReadingSettings readingOf(CollectionStore store, DocumentId document) throws RelireException {
        return forAll ? reading : store.readingSettings(document).orElse(reading);
    }
}
