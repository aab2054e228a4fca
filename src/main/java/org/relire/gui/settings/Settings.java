package org.relire.gui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.relire.model.Language;

/// What a person has set.
///
/// @param locale       of the window: French or English
/// @param textSize     of the window's text, in pixels, one of [#TEXT_SIZES]
/// @param ocrLanguages that pages are read in, the most important first
/// @param threads      how many pages are read at the same time
/// @param author       the name under which edits are kept
/// @param recent       collections opened lately, the last first
/// @param searches     queries made lately, the last first
/// @param keys         by a command's id, the keys a person wants for it instead of the standard ones; none for none
/// @param views        how screens are looked at: by a name, what was chosen last
public record Settings(
        Locale locale,
        ThemeChoice theme,
        int textSize,
        List<Language> ocrLanguages,
        int threads,
        String author,
        List<Path> recent,
        List<String> searches,
        Map<String, List<String>> keys,
        Map<String, String> views) {

    /// Whether the window is light or dark.
    public enum ThemeChoice {
        SYSTEM, LIGHT, DARK
    }

    public static final List<Integer> TEXT_SIZES = List.of(12, 13, 14, 16, 18, 20);
    public static final int STANDARD_TEXT_SIZE = 13;
    private static final int RECENT = 8;
    private static final int SEARCHES = 20;

    public Settings {
        ocrLanguages = ocrLanguages.isEmpty() ? List.of(Language.FRENCH) : List.copyOf(ocrLanguages);
        threads = Math.max(1, threads);
        textSize = TEXT_SIZES.contains(textSize) ? textSize : STANDARD_TEXT_SIZE;
        author = author.isBlank() ? "relire" : author.strip();
        recent = List.copyOf(recent);
        searches = List.copyOf(searches);
        Map<String, List<String>> copy = new TreeMap<>();
        keys.forEach((id, names) -> copy.put(id, List.copyOf(names)));
        keys = Collections.unmodifiableMap(copy);
        views = Collections.unmodifiableMap(new TreeMap<>(views));
    }

    /// Without anything remembered of the screens' looks.
    public Settings(Locale locale, ThemeChoice theme, int textSize, List<Language> ocrLanguages, int threads, String author,
            List<Path> recent, List<String> searches, Map<String, List<String>> keys) {
        this(locale, theme, textSize, ocrLanguages, threads, author, recent, searches, keys, Map.of());
    }

    /// French, as the system looks, every core, the system's user name.
    public static Settings standard() {
        return new Settings(
                Locale.FRENCH, ThemeChoice.SYSTEM, STANDARD_TEXT_SIZE, List.of(Language.FRENCH, Language.DUTCH),
                Runtime.getRuntime().availableProcessors(), System.getProperty("user.name", ""), List.of(), List.of(),
                Map.of(), Map.of());
    }

    /// How much larger than usual the text is.
    public double scale() {
        return (double) textSize / STANDARD_TEXT_SIZE;
    }

    public Settings withLocale(Locale value) {
        return new Settings(value, theme, textSize, ocrLanguages, threads, author, recent, searches, keys, views);
    }

    public Settings withTheme(ThemeChoice value) {
        return new Settings(locale, value, textSize, ocrLanguages, threads, author, recent, searches, keys, views);
    }

    public Settings withTextSize(int value) {
        return new Settings(locale, theme, value, ocrLanguages, threads, author, recent, searches, keys, views);
    }

    public Settings withOcrLanguages(List<Language> value) {
        return new Settings(locale, theme, textSize, value, threads, author, recent, searches, keys, views);
    }

    public Settings withThreads(int value) {
        return new Settings(locale, theme, textSize, ocrLanguages, value, author, recent, searches, keys, views);
    }

    public Settings withAuthor(String value) {
        return new Settings(locale, theme, textSize, ocrLanguages, threads, value, recent, searches, keys, views);
    }

    /// @param names of the keys, or null for the standard ones
    public Settings withKeys(String command, @Nullable List<String> names) {
        Map<String, List<String>> next = new TreeMap<>(keys);
        if (names == null) {
            next.remove(command);
        } else {
            next.put(command, names);
        }
        return new Settings(locale, theme, textSize, ocrLanguages, threads, author, recent, searches, next, views);
    }

    /// Remembers what was chosen last of a screen's looks.
    public Settings withView(String name, String value) {
        Map<String, String> next = new TreeMap<>(views);
        next.put(name, value);
        return new Settings(locale, theme, textSize, ocrLanguages, threads, author, recent, searches, keys, next);
    }

    /// All commands with their standard keys.
    public Settings withStandardKeys() {
        return new Settings(locale, theme, textSize, ocrLanguages, threads, author, recent, searches, Map.of(), views);
    }

    public Settings opened(Path collection) {
        return new Settings(locale, theme, textSize, ocrLanguages, threads, author,
                atFront(recent, collection, RECENT), searches, keys, views);
    }

    public Settings forgotten(Path collection) {
        return new Settings(locale, theme, textSize, ocrLanguages, threads, author,
                recent.stream().filter(r -> !r.equals(collection)).toList(), searches, keys, views);
    }

    public Settings searched(String query) {
        return new Settings(locale, theme, textSize, ocrLanguages, threads, author, recent,
                atFront(searches, query, SEARCHES), keys, views);
    }

    private static <T> List<T> atFront(List<T> list, T item, int limit) {
        List<T> next = new ArrayList<>(list);
        next.remove(item);
        next.addFirst(item);
        return next.subList(0, Math.min(limit, next.size()));
    }
}
