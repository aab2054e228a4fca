package org.relire.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.relire.model.AnnotationStatus;
import org.relire.model.BlockKind;
import org.relire.model.Decision;
import org.relire.model.Language;
import org.relire.model.MediaKind;
import org.relire.model.PageState;
import org.relire.model.ReasonKind;
import org.relire.model.TagKind;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.port.MatchReason;
import org.relire.workflow.port.SearchScope;
import org.relire.workflow.series.SeriesPlace;
import org.relire.workflow.series.SuggestedSeries;

/// Holds the message bundles to the sources: every key that is used is in both bundles, every key in them is used.
class TranslationTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+\\.?)\"");
    private static final Pattern BUNDLE_KEY = Pattern.compile("\\$\\{bundle:([a-z0-9.-]+)}");

    private final Properties french = bundle("fr");
    private final Properties english = bundle("en");

    private static Properties bundle(String language) {
        Properties bundle = new Properties();
        try (Reader reader = new InputStreamReader(Objects.requireNonNull(TranslationTest.class.getResourceAsStream(
                "/org/relire/messages_" + language + ".properties")), StandardCharsets.UTF_8)) {
            bundle.load(reader);
            return bundle;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// All string literals of the sources that look like keys; one that ends in a dot is the beginning of some.
    private static Set<String> literals() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Stream.of(KEY, BUNDLE_KEY).flatMap(p -> p.matcher(source).results()).map(m -> m.group(1)).forEach(keys::add);
            }
        }
        return keys;
    }

    @Test
    void bothBundlesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(french.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
    }

    @Test
    void noKeyStandsTwiceInABundle() throws IOException {
        for (String language : List.of("fr", "en")) {
            List<String> keys = Files.readAllLines(Path.of("src/main/resources/org/relire/messages_" + language + ".properties"))
                    .stream().filter(line -> line.matches("[a-z0-9.-]+=.*")).map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertEquals(keys.stream().distinct().toList(), keys);
        }
    }

    @Test
    void everyKeyThatTheScreensUseIsThere() throws IOException {
        Set<String> groups = french.stringPropertyNames().stream()
                .map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        Set<String> missing = literals().stream()
                .filter(key -> !key.endsWith(".") && groups.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> !french.containsKey(key) && !isNoKey(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    /// Names of files and the like that look like keys.
    private static boolean isNoKey(String text) {
        return Stream.of(".csv", ".pdf", ".log", ".db", ".lock", ".txt", ".zst", ".bin", ".json", ".properties", ".tsv", ".html")
                .anyMatch(text::endsWith);
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> used = literals();
        List<String> beginnings = used.stream().filter(key -> key.endsWith(".")).toList();
        Set<String> made = madeKeys();
        List<String> unused = french.stringPropertyNames().stream()
                .filter(key -> !used.contains(key) && !made.contains(key) && !key.startsWith("error."))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .filter(key -> Stream.of(".hint", ".short").noneMatch(
                        end -> key.endsWith(end) && used.contains(key.substring(0, key.length() - end.length()))))
                .sorted().toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void everyNameThatIsMadeIntoAKeyHasItsSentence() {
        Set<String> missing = new TreeSet<>(madeKeys());
        missing.removeAll(french.stringPropertyNames());
        assertEquals(Set.of(), missing);
    }

    private static Set<String> madeKeys() {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(ErrorKind.values()).map(ErrorKind::messageKey).forEach(keys::add);
        add(keys, "page.state.", PageState.values());
        // the shell's sections are no type that other packages see
        keys.addAll(List.of("shell.library", "shell.editor", "shell.search", "shell.evidence", "shell.jobs", "shell.settings", "shell.series",
                "shell.work", "shell.ledger", "shell.layout"));
        Language.known().forEach(language -> keys.add("language." + language.tag()));
        add(keys, "library.file-kind.", MediaKind.values());
        add(keys, "reason.", ReasonKind.values());
        add(keys, "tag.kind.", TagKind.values());
        add(keys, "evidence.status.", AnnotationStatus.values());
        add(keys, "search.reason.", MatchReason.values());
        add(keys, "search.scope.", SearchScope.values());
        add(keys, "layout.kind.", BlockKind.values());
        add(keys, "layout.language.", Language.values());
        add(keys, "series.standing.", SeriesPlace.Standing.values());
        add(keys, "series.source.", SuggestedSeries.Source.values());
        add(keys, "series.learnt.", Decision.Verdict.values());
        return keys;
    }

    private static void add(Set<String> keys, String prefix, Enum<?>[] values) {
        for (Enum<?> value : values) {
            keys.add(prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    @Test
    void everySentenceIsAFormatWithTheSamePlacesInBothLanguages() {
        for (String key : french.stringPropertyNames()) {
            MessageFormat first = new MessageFormat(french.getProperty(key), Locale.FRENCH);
            MessageFormat second = new MessageFormat(english.getProperty(key), Locale.ENGLISH);
            assertEquals(places(first), places(second), key);
        }
    }

    private static int places(MessageFormat format) {
        Format[] formats = format.getFormatsByArgumentIndex();
        return formats.length;
    }

    @Test
    void noApostropheIsEatenByTheFormat() {
        Stream.of(french, english).flatMap(b -> b.stringPropertyNames().stream().map(k -> k + "=" + b.getProperty(k)))
                .forEach(line -> assertTrue(!line.contains("'") || line.contains("''"), line));
    }

    @Test
    void noScreenHasWordsOfItsOwn() throws IOException {
        Pattern words = Pattern.compile("(?:new (?:Label|Button|Text|ToggleButton|CheckBox|MenuItem)|setText|setPromptText)\\(\"([^\"]*\\p{L}{2,}[^\"]*)\"");
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "org", "relire", "gui"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                List<String> found = words.matcher(Files.readString(file)).results().map((MatchResult m) -> m.group(1))
                        .filter(text -> !text.equals("Relire")).toList();
                assertEquals(List.of(), found, file.toString());
            }
        }
    }
}
