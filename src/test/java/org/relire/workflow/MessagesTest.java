package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

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
    void aConsoleGetsPlainSpacesAndEnglishHasNone() {
        assertEquals("Que voulez-vous faire ?", Messages.of(Locale.FRENCH).text("shell.palette.prompt"));
        assertEquals(Messages.of(Locale.ENGLISH).text("layout.hint", "a", "b"), Messages.typeset(Locale.ENGLISH).text("layout.hint", "a", "b"));
    }
}
