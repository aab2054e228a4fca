package org.relire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    private static final List<String> COMMANDS = List.of("run", "import", "documents", "remove", "ocr", "repair", "search", "evidence", "tag",
            "tags", "series", "export", "evaluate", "train", "check");

    @TempDir
    private Path folder;

    private CliFixture cli;

    @BeforeEach
    void fixture() {
        cli = new CliFixture(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "import", "documents", "remove", "ocr", "repair", "search", "evidence", "tag", "tags", "series", "export",
        "evaluate", "train", "check"})
    void eachCommandExplainsItselfWithAnExampleInBothLanguages(String command) {
        assertEquals(0, cli.relireIn("en", command, "--help"));
        String english = cli.out;
        assertEquals(0, cli.relireIn("fr", command, "--help"));
        String french = cli.out;

        for (String help : List.of(english, french)) {
            assertTrue(help.contains("  relire " + command + " "), help);
            assertFalse(help.contains("bundle:"), help);
        }
        assertTrue(english.startsWith("Usage: relire " + command), english);
        assertTrue(french.startsWith("Usage : relire " + command), french);
        assertFalse(french.matches("(?s).*\\b(SECONDS|FILE|DIR|INPUT|OUT|QUERY|TAG|TEXT|NAME|LANG|STEP|PROGRAM|COMMAND)\\b.*"), french);
        assertTrue(english.contains("Example:"));
        assertTrue(french.contains("Exemple :"));
    }

    @Test
    void theProgramListsItsCommands() {
        assertEquals(0, cli.relireIn("fr", "--help"));

        for (String command : COMMANDS) {
            assertTrue(cli.out.contains("\n  " + command), command);
        }
    }

    @Test
    void versionIsSaid() {
        assertEquals(0, cli.relire("--version"));
        assertTrue(cli.out.startsWith("relire "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | run                        | Il manque des fichiers à lire, ou une collection à continuer (-c).",
        "en | run                        | Files to read are missing, or a collection to go on with (-c).",
        "fr | repair --wat               | Argument inconnu : --wat",
        "en | frobnicate                 | Unknown argument: frobnicate",
        "fr | search x                   | Il manque : --collection",
        "fr | search x -c d --limit deux | « deux » ne convient pas pour --limit.",
        "en | search x -c d --in air     | “air” does not fit --in. Choose from: repaired, raw, both.",
        "en | run x --languages zz       | Unknown language: zz (fr, nl, en, de).",
        "en | ocr a b -f alto            | ALTO and hOCR take one file at a time.",
        "fr | tag B2 -c d --document x --page 1 | Il manque : --quote",
        "fr | tags -c d --merge X        | Il manque : --into",
        "fr | tags -c d --into=X         | Il manque : --merge",
        "fr | tags -c d --add X --delete Y | Ces options ne vont pas ensemble, et chacune une fois au plus : --add, --delete",
        "en | tags -c d --delete X --delete Y | These options do not go together, and each at most once: --delete",
        "fr | tag B2 -c d --query x --document y --page 1 --quote z | Ces options ne vont pas ensemble, et chacune une fois au plus : --query, --document, --page, --quote",
        "fr | search x --colection d     | Argument inconnu : --colection",
        "fr | series -c d --by x         | Il manque : --find",
        "fr | ''                         | Il manque une commande."})
    void aCommandThatIsWrittenWrongIsExplained(String language, String command, String sentence) {
        String[] arguments = command.isEmpty() ? new String[0] : command.split(" ");

        assertEquals(2, cli.relireIn(language, arguments));
        assertEquals(sentence, cli.err.lines().findFirst().orElseThrow());
        assertTrue(cli.err.contains("--help"), cli.err);
        assertEquals("", cli.out);
    }

    @Test
    void aQueryOfSeveralWordsIsShownBetweenQuotes() {
        assertEquals(2, cli.relireIn("fr", "search", "eau", "de", "pluie", "-c", "d"));
        assertTrue(cli.err.startsWith("Arguments inconnus : de pluie"), cli.err);
        assertTrue(cli.err.contains("relire search 'eau de pluie'"), cli.err);
    }

    @Test
    void aLanguageThatIsNotSpokenIsRefusedInThatOfTheEnvironment() {
        assertEquals(2, cli.relireIn("de", "tags", "-c", cli.path("c")));

        String sentence = cli.err.lines().findFirst().orElseThrow();
        assertTrue(List.of("« de » ne convient pas pour --lang. Au choix : fr, en.", "“de” does not fit --lang. Choose from: fr, en.")
                .contains(sentence), sentence);
        assertEquals("en", Spoken.choose(List.of("search", "x", "--lang=de"), Map.of("LANG", "en_GB.UTF-8"), "Linux", Locale.FRENCH)
                .locale().getLanguage());
    }

    @ParameterizedTest
    @CsvSource({"Linux,,,fr", "Linux,C.UTF-8,,fr", "Linux,en_GB.UTF-8,,en", "Linux,fr_BE.UTF-8,,fr", "Windows 11,,,en",
        "Linux,fr_FR,en_US,en"})
    void theLanguageComesFromTheEnvironmentAndIsFrenchElse(String system, String lang, String all, String expected) {
        Map<String, String> environment = new HashMap<>();
        if (lang != null) {
            environment.put("LANG", lang);
        }
        if (all != null) {
            environment.put("LC_ALL", all);
        }
        assertEquals(expected,
                Spoken.choose(List.of(), environment, system, Locale.ENGLISH).locale().getLanguage());
        environment.put("RELIRE_LANG", expected.equals("en") ? "fr_FR" : "en_US");
        assertEquals(expected.equals("en") ? "fr" : "en",
                Spoken.choose(List.of(), environment, system, Locale.ENGLISH).locale().getLanguage());
        assertEquals("en", Spoken.choose(List.of("--lang", "EN"), environment, system, Locale.FRENCH).locale().getLanguage());
    }
}
