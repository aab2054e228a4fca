package org.relire.gui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.jobs.ManualBackground;
import org.relire.gui.settings.Settings.ThemeChoice;
import org.relire.model.Language;
import org.relire.workflow.RelireException;

class SettingsFileTest {

    @TempDir
    Path folder;

    private Settings some() {
        return new Settings(Locale.ENGLISH, ThemeChoice.DARK, 16, List.of(Language.DUTCH, Language.FRENCH), 3,
                "Élise Noël", List.of(), List.of(),
                Map.of("editor.keep", List.of("Ctrl+J", "standard:0"), "editor.split", List.of()))
                .opened(Path.of("/collections/été 1978")).opened(Path.of("/b")).searched("“l’eau” ET vanne").searched("x = y");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws RelireException {
        SettingsFile file = new SettingsFile(folder.resolve("new folder").resolve("settings.properties"));
        file.write(some());
        assertEquals(some(), file.read());
        assertEquals(List.of(Path.of("/b"), Path.of("/collections/été 1978")), file.read().recent());
    }

    @Test
    void nothingButTheFileIsLeftBehind() throws RelireException, IOException {
        SettingsFile file = new SettingsFile(folder.resolve("settings.properties"));
        file.write(some());
        file.write(some().withTextSize(20));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("settings.properties")), files.toList());
        }
        assertEquals(20, file.read().textSize());
    }

    @Test
    void settingsThatCannotBeWrittenLeaveNothingBehind() throws IOException {
        Path inTheWay = folder.resolve("settings.properties");
        Files.createDirectories(inTheWay.resolve("full"));
        assertThrows(RelireException.class, () -> new SettingsFile(inTheWay).write(some()));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(inTheWay), files.toList());
        }
    }

    @Test
    void whatCannotBeUnderstoodIsStandardAndTheRestCounts() throws IOException {
        Path damaged = folder.resolve("settings.properties");
        Files.writeString(damaged, "theme=PURPLE\ntext-size=huge\nthreads=-4\nauthor=Ann\nlanguage=en\nocr-languages=KLINGON\n");
        Settings read = new SettingsFile(damaged).read();
        assertEquals(Settings.standard().theme(), read.theme());
        assertEquals(Settings.STANDARD_TEXT_SIZE, read.textSize());
        assertEquals(1, read.threads());
        assertEquals("Ann", read.author());
        assertEquals(Locale.ENGLISH, read.locale());
        assertEquals(Settings.standard().ocrLanguages(), read.ocrLanguages());
    }

    @Test
    void binaryRubbishIsStandard() throws IOException {
        Path damaged = folder.resolve("settings.properties");
        Files.write(damaged, new byte[] {(byte) 0xC3, 0x28, 0, (byte) 0xFF, 'a', '=', '\\', 'u', 'z'});
        assertEquals(Settings.standard(), new SettingsFile(damaged).read());
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "");
        assertThrows(RelireException.class, () -> new SettingsFile(blocked.resolve("settings.properties")).write(some()));
    }

    @Test
    void aChangeHoldsAtOnceAndIsSaved() {
        SettingsFile file = new SettingsFile(folder.resolve("settings.properties"));
        ManualBackground stepwise = ManualBackground.stepwise();
        SettingsViewModel model = new SettingsViewModel(some(), file, stepwise.background());
        model.change(s -> s.withAuthor("Marc"));
        assertEquals("Marc", model.get().author());
        stepwise.runAll();
        assertEquals("Marc", file.read().author());
        assertEquals(3, model.jobSettings().threads());
    }

    @Test
    void recentCollectionsAreFewAndEachOnce() {
        Settings settings = some();
        for (int i = 0; i < 20; i++) {
            settings = settings.opened(Path.of("/c" + i % 12));
        }
        assertEquals(8, settings.recent().size());
        assertEquals(Path.of("/c7"), settings.recent().getFirst());
        assertEquals(settings.recent(), settings.recent().stream().distinct().toList());
        assertEquals(7, settings.forgotten(Path.of("/c7")).recent().size());
    }
}
