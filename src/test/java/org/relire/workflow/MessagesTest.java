package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.model.PageOutcome;

class MessagesTest {

    /// What is counted.
    private static final Pattern COUNTED = Pattern.compile("\\{\\d[^}]*}[ \u00a0](?:(?!des? |of )\\p{L}+ )?(?:"
            + "pages?|documents?|fichiers?|files?|textes?|texts?|mots?|words?|caractères?|characters?|erreurs?|errors?|endroits?|places?|passages?"
            + "|corrections?|marques?|marks?|lues?|corrigées?|affichées?|trouvées?)\\b");

    /// Where there are always several.
    private static final Set<String> SEVERAL = Set.of("library.chosen", "library.delete.many", "library.job.import", "library.reading.partly", "series.count.more");

    @Test
    void noLineOfAFrenchWindowEndsBeforeAHighSignOrWithinQuotationMarks() {
        assertEquals("Que voulez-vous faire\u202f?", Messages.typeset(Locale.FRENCH).text("shell.palette.prompt"));
        assertEquals("«\u00a0mot\u00a0» est dans le dictionnaire de la collection.",
                Messages.typeset(Locale.FRENCH).text("editor.dictionary.added", "mot"));
    }

    @Test
    void whatTheWordsAreAboutStaysAsItIs() {
        assertEquals("«\u00a0a ; b ?\u00a0» est dans le dictionnaire de la collection.",
                Messages.typeset(Locale.FRENCH).text("editor.dictionary.added", "a ; b ?"));
    }

    @Test
    void choicesOfNumberAreStillMade() {
        assertEquals("1 endroit est à trancher\u00a0: voyez «\u00a0À faire\u00a0».",
                Messages.typeset(Locale.FRENCH).text("layout.conflicts", 1));
        assertEquals("2 endroits sont à trancher\u00a0: voyez «\u00a0À faire\u00a0».",
                Messages.typeset(Locale.FRENCH).text("layout.conflicts", 2));
    }

    @Test
    void aPageThatFailedForAReasonOfAnotherVersionHasASentenceToo() {
        assertEquals("The page was not read within 90 s. Read it again with a longer deadline.",
                Messages.of(Locale.ENGLISH).sentence(RelireException.of(new PageOutcome.Failed("PAGE_TIMEOUT", List.of("90")))));
        assertEquals("The OCR engine failed on the page. Read it again; the log has the details.",
                Messages.of(Locale.ENGLISH).sentence(RelireException.of(new PageOutcome.Failed("OF_ANOTHER_VERSION", List.of("x")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void whatIsCountedAgreesWithItsNumber(String language) {
        ResourceBundle bundle = Messages.of(Locale.forLanguageTag(language)).bundle();
        List<String> wrong = new ArrayList<>();
        for (String key : bundle.keySet()) {
            if (!SEVERAL.contains(key) && COUNTED.matcher(withoutChoices(bundle.getString(key))).find()) {
                wrong.add(key + "=" + bundle.getString(key));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String withoutChoices(String pattern) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (int choice = pattern.indexOf(",choice,"); choice >= 0; choice = pattern.indexOf(",choice,", at)) {
            rest.append(pattern, at, pattern.lastIndexOf('{', choice));
            at = choice;
            for (int depth = 1; depth > 0; at++) {
                depth += pattern.charAt(at) == '{' ? 1 : pattern.charAt(at) == '}' ? -1 : 0;
            }
        }
        return rest.append(pattern.substring(at)).toString();
    }

    @Test
    void nothingAndOneAreSingularInFrench() {
        Messages french = Messages.of(Locale.FRENCH);
        assertEquals("L’index compte 0 page au lieu de 2.", french.text("check.index", 0L, 2L));
        assertEquals("1 image de page de « {0}.pdf » manque.", french.text("check.images-missing", "{0}.pdf", 1L));
        assertEquals("1 texte, 1 caractère", french.text("cli.evaluate.set", 1, 1L));
        assertEquals("Rien à annuler.", french.text("cli.series.undone", 0, 0, 0));
        assertEquals("a.pdf, page 1000", french.text("cli.search.hit", "a.pdf", 1000, "", 0));
        assertEquals("a.pdf, page 1 (mots exacts)", french.text("cli.search.hit", "a.pdf", 1, "mots exacts", 1));
        assertEquals("1 page lue sur 3", french.text("library.reading.partly", 1, 3));
        assertEquals("≈\u00a01\u00a0erreur (0–2) ✓", french.text("editor.errors.checked", 1L, 0L, 2L));
        assertEquals("≈\u00a00\u00a0errors (0–2) ✓", Messages.of(Locale.ENGLISH).text("editor.errors.checked", 0L, 0L, 2L));
    }

    @Test
    void aConsoleGetsPlainSpacesAndEnglishHasNone() {
        assertEquals("Que voulez-vous faire ?", Messages.of(Locale.FRENCH).text("shell.palette.prompt"));
        assertEquals(Messages.of(Locale.ENGLISH).text("layout.hint", "a", "b"), Messages.typeset(Locale.ENGLISH).text("layout.hint", "a", "b"));
    }
}
