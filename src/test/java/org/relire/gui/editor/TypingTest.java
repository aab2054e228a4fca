package org.relire.gui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relire.model.TextRange;

class TypingTest {

    @Test
    void aWordTypedLetterByLetterIsOneTyping() {
        Typing typing = new Typing(new TextRange(3, 3), "m");
        typing = typing.then(4, 0, "o", "le   chat").orElseThrow();
        typing = typing.then(5, 0, "t", "le   chat").orElseThrow();
        assertEquals("le mot  chat", typing.applyTo("le   chat"));
        assertEquals(new TextRange(3, 3), typing.range());
    }

    @Test
    void typingElsewhereIsAnotherTyping() {
        Typing typing = new Typing(new TextRange(0, 0), "x");
        assertEquals(Optional.empty(), typing.then(5, 0, "y", "abcdef"));
    }

    @Test
    void deletingPastWhatWasTypedTakesInTheSavedText() {
        Typing typing = new Typing(new TextRange(2, 2), "XY");
        Typing wider = typing.then(1, 4, "", "abcdef").orElseThrow();
        assertEquals(new TextRange(1, 3), wider.range());
        assertEquals("adef", wider.applyTo("abcdef"));
    }

    @Test
    void anySequenceOfChangesThatTouchIsTheSameAsDoingThemOneByOne() {
        Random random = new Random(11);
        for (int run = 0; run < 5_000; run++) {
            String saved = "abcdefghij".repeat(1 + random.nextInt(3));
            int at = random.nextInt(saved.length());
            Typing typing = new Typing(new TextRange(at, Math.min(saved.length(), at + random.nextInt(3))), "·");
            String shown = typing.applyTo(saved);
            for (int step = 0; step < 12; step++) {
                int position = random.nextInt(shown.length() + 1);
                int removed = random.nextInt(Math.min(4, shown.length() - position) + 1);
                String added = "XYZ".substring(0, random.nextInt(4));
                Optional<Typing> next = typing.then(position, removed, added, saved);
                if (next.isPresent()) {
                    shown = shown.substring(0, position) + added + shown.substring(position + removed);
                    typing = next.get();
                    assertEquals(shown, typing.applyTo(saved));
                }
            }
        }
    }

    @Test
    void theSmallestChangeTurnsOneTextIntoAnother() {
        Random random = new Random(5);
        for (int run = 0; run < 3_000; run++) {
            String from = random.ints(random.nextInt(12), 'a', 'd').collect(StringBuilder::new,
                    StringBuilder::appendCodePoint, StringBuilder::append).toString();
            String to = random.ints(random.nextInt(12), 'a', 'd').collect(StringBuilder::new,
                    StringBuilder::appendCodePoint, StringBuilder::append).toString();
            Typing change = Typing.between(from, to);
            assertEquals(to, change.applyTo(from));
            assertTrue(change.range().length() <= from.length() && change.inserted().length() <= to.length());
        }
    }

    @Test
    void whatIsTypedIsCarriedOverAChangeElsewhere() {
        Typing typing = new Typing(new TextRange(11, 11), "XX");
        assertEquals("le maire aXX signé", typing.over("le rnaire a signé", "le maire a signé").applyTo("le maire a signé"));
        Typing before = new Typing(new TextRange(1, 2), "a");
        assertEquals("la maire a signé", before.over("le rnaire a signé", "le maire a signé").applyTo("le maire a signé"));
    }

    @Test
    void whatIsTypedIntoAChangedPlaceIsNotLost() {
        Typing typing = new Typing(new TextRange(5, 5), "Z");
        assertTrue(typing.over("le rnaire", "le maire").applyTo("le maire").contains("Z"));
    }

    @Test
    void offsetsGoBothWays() {
        Typing typing = new Typing(new TextRange(4, 8), "ab");
        assertEquals(2, typing.toShown(2));
        assertEquals(8, typing.toShown(10));
        assertEquals(10, typing.toSaved(8));
        assertEquals(4, typing.toSaved(5));
        assertEquals(Optional.of(new TextRange(8, 10)), typing.toShown(new TextRange(10, 12)));
        assertEquals(Optional.empty(), typing.toShown(new TextRange(6, 9)));
    }
}
