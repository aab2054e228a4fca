package org.relire.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relire.model.Box;
import org.relire.model.Glyph;
import org.relire.model.OcrWord;
import org.relire.workflow.port.TextPlausibility;

class LineVoteTest {

    private static final Set<String> FRENCH = Set.of("le", "rapport", "de", "la", "commission", "en", "effet");

    private static final TextPlausibility LEXICON = new FewWords(FRENCH);

    private final LineVote vote = new LineVote(LEXICON);

    private static List<OcrWord> line(double confidence, String text) {
        List<OcrWord> words = new ArrayList<>();
        int x = 0;
        for (String word : text.split(" ")) {
            List<Glyph> glyphs = new ArrayList<>();
            for (int i = 0; i < word.length(); i++) {
                glyphs.add(new Glyph(word.substring(i, i + 1), new Box(x + 10 * i, 0, 10, 20), confidence, List.of()));
            }
            words.add(new OcrWord(word, new Box(x, 0, 10 * word.length(), 20), confidence, glyphs));
            x += 10 * word.length() + 10;
        }
        return words;
    }

    @Test
    void twoAgainstOne() {
        List<OcrWord> chosen = vote.vote(line(0.8, "xq rapport"), List.of(line(0.8, "xg rapport"), line(0.8, "xg rapport")));
        assertEquals("xg rapport", Readings.text(chosen));
    }

    @Test
    void theFirstStaysWhereNothingSpeaksForTheOther() {
        assertEquals("xq rapport", Readings.text(vote.vote(line(0.8, "xq rapport"), List.of(line(0.8, "xg rapport")))));
    }

    @Test
    void aWordOfTheLanguageWins() {
        assertEquals("le rapport", Readings.text(vote.vote(line(0.8, "lc rapport"), List.of(line(0.8, "le rapport")))));
    }

    @Test
    void splitAndJoinedWordsAreComparedAsAWhole() {
        List<OcrWord> chosen = vote.vote(line(0.8, "le rap port de la commission"), List.of(line(0.9, "lc rapport dela commission")));
        assertEquals("le rapport de la commission", Readings.text(chosen));
    }

    @Test
    void anotherLineIsNoReadingOfThisOne() {
        assertEquals("xx yy zz", Readings.text(vote.vote(line(0.5, "xx yy zz"), List.of(line(0.9, "le rapport en effet")))));
    }

    @Test
    void theLosersLettersStayAsAlternatives() {
        Glyph first = vote.vote(line(0.8, "lc rapport"), List.of(line(0.9, "le rapport"))).getFirst().glyphs().get(1);
        assertEquals("e", first.text());
        assertEquals("c", first.alternatives().getFirst().text());
    }

    @Test
    void anEmptyReadingChangesNothing() {
        List<OcrWord> words = line(0.8, "le rapport");
        assertEquals(words, vote.vote(words, List.of(List.of())));
        assertTrue(vote.vote(List.of(), List.of(words)).isEmpty());
    }
}
