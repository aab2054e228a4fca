package org.relire.gui.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relire.gui.settings.Settings.ThemeChoice;
import org.relire.model.Language;
import org.relire.workflow.RelireException;
import org.relire.workflow.WholeFile;

/// Keeps the settings in a file, which is replaced only by a whole one. What cannot be understood reads as standard.
public final class SettingsFile {

    /// Before a command's id.
    private static final String KEYS = "keys.";
    /// Before the name of what is remembered of a screen.
    private static final String VIEWS = "view.";

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// The settings as saved; what is missing or damaged is standard.
    public Settings read() {
        Properties saved = new Properties();
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                saved.load(reader);
            } catch (IOException | IllegalArgumentException _) {
                saved.clear();
            }
        }
        Settings standard = Settings.standard();
        return new Settings(
                value(saved, "language", v -> v.equals("en") ? Locale.ENGLISH : Locale.FRENCH, standard.locale()),
                value(saved, "theme", ThemeChoice::valueOf, standard.theme()),
                value(saved, "text-size", Integer::parseInt, standard.textSize()),
                value(saved, "ocr-languages", SettingsFile::languages, standard.ocrLanguages()),
                value(saved, "threads", Integer::parseInt, standard.threads()),
                value(saved, "author", Function.identity(), standard.author()),
                value(saved, "recent", v -> lines(v).map(Path::of).toList(), standard.recent()),
                value(saved, "searches", v -> lines(v).toList(), standard.searches()),
                keys(saved),
                views(saved));
    }

    private static Map<String, List<String>> keys(Properties saved) {
        return saved.stringPropertyNames().stream().filter(name -> name.startsWith(KEYS)).collect(Collectors.toMap(
                name -> name.substring(KEYS.length()), name -> lines(saved.getProperty(name)).toList()));
    }

    private static Map<String, String> views(Properties saved) {
        return saved.stringPropertyNames().stream().filter(name -> name.startsWith(VIEWS)).collect(Collectors.toMap(
                name -> name.substring(VIEWS.length()), saved::getProperty));
    }

    private static List<Language> languages(String names) {
        return Arrays.stream(names.split(",")).map(Language::valueOf).toList();
    }

    private static Stream<String> lines(String value) {
        return value.lines().filter(line -> !line.isBlank());
    }

    private static <T> T value(Properties saved, String key, Function<String, T> read, T standard) {
        String value = saved.getProperty(key);
        try {
            return value == null ? standard : read.apply(value);
        } catch (IllegalArgumentException _) {
            return standard;
        }
    }

    /// Writes the settings in the place of those that were saved before.
    ///
    /// @throws RelireException of kind WRITE_FAILED or DISK_FULL with the file
    public void write(Settings settings) throws RelireException {
        Properties saved = new Properties();
        saved.setProperty("language", settings.locale().getLanguage());
        saved.setProperty("theme", settings.theme().name());
        saved.setProperty("text-size", String.valueOf(settings.textSize()));
        saved.setProperty("ocr-languages",
                settings.ocrLanguages().stream().map(Language::name).collect(Collectors.joining(",")));
        saved.setProperty("threads", String.valueOf(settings.threads()));
        saved.setProperty("author", settings.author());
        saved.setProperty("recent", settings.recent().stream().map(Path::toString).collect(Collectors.joining("\n")));
        saved.setProperty("searches", String.join("\n", settings.searches()));
        settings.keys().forEach((id, names) -> saved.setProperty(KEYS + id, String.join("\n", names)));
        settings.views().forEach((name, value) -> saved.setProperty(VIEWS + name, value));
        WholeFile.write(file, temporary -> {
            try (Writer writer = Files.newBufferedWriter(temporary)) {
                saved.store(writer, null);
            }
        });
    }
}
