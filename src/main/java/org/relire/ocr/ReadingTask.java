package org.relire.ocr;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.relire.model.Language;
import org.relire.model.ReadingSettings;

/// What is asked of a page.
///
/// @param width of the page's image, to which boxes refer
record ReadingTask(
        int width, int height, List<Language> languages, ReadingSettings reading, Deadline deadline, BooleanSupplier cancelled) {

    ReadingTask {
        languages = List.copyOf(languages);
    }
}
