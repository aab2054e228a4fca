package org.relire.ocr;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relire.model.Language;
import org.relire.workflow.Messages;

/// What the window offers can be read.
class KnownLanguagesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void aModelAndANameComeAlongForEachKnownLanguage(Language language) throws IOException {
        List<Path> models;
        try (Stream<Path> files = Files.list(Path.of("models", "tessdata"))) {
            models = files.filter(file -> file.getFileName().toString().startsWith(language.iso639Part3())).toList();
        }
        boolean isKnown = Language.known().contains(language);
        assertTrue(isKnown == !models.isEmpty(), language + ": " + models);
        if (isKnown) {
            assertFalse(Messages.of(Locale.FRENCH).text("language." + language.tag()).isBlank());
        }
    }
}
