package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.relire.repair.lattice.GlyphHints;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.LanguageModel;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.Vocabulary;

class FluencyTest {
    private static final String PAGE = "le président de la commission a ouvert la séance";
    private static FrenchKnowledge knowledge;
    private static Spelling spelling;

    @BeforeAll
    static void open() throws Exception {
        knowledge = FrenchKnowledge.open(Path.of("models"));
        spelling = new Spelling(knowledge, Settings.DEFAULT, Profile.NONE);
    }

    private static List<PassageToken> tokens(String text) {
        List<PassageToken> tokens = new ArrayList<>();
        for (Token token : knowledge.tokenizer().tokenize(text)) {
            tokens.add(new PassageToken(token.start(), token.end(), knowledge.lexicon().lookup(token), token.kind(), false, false, 0));
        }
        return tokens;
    }

    private static double cost(String before, String text) {
        int from = PAGE.indexOf(before);
        return new Fluency(knowledge, spelling, new ScreenedText(PAGE.toCharArray(), GlyphHints.NONE, tokens(PAGE), List.of(), 0, 0)).cost(from, from + before.length(), text);
    }

    @Test
    void aWordCostsWhatTheModelSaysOfItAndOfTheTwoAfterIt() {
        List<PassageToken> tokens = tokens(PAGE);
        double sum = 0;
        for (int i = 4; i < 7; i++) {
            sum -= knowledge.words().logProb(tokens.get(i - 2).word(), tokens.get(i - 1).word(), tokens.get(i).word());
        }
        assertEquals(sum, cost("commission", "commission"), 1e-3);
    }

    @Test
    void whatFitsTheWordsAroundCostsLess() {
        assertTrue(cost("commission", "commission") < cost("commission", "commissions"));
        assertTrue(cost("la séance", "la séance") < cost("la séance", "le séance"));
    }

    @Test
    void anUnknownWordCostsItsSpellingToo() {
        Token token = knowledge.tokenizer().tokenize("commisrion").getFirst();
        double unknown = LanguageModel.cost(knowledge.words().advance(knowledge.words().state(tokens(PAGE).get(2).word(), tokens(PAGE).get(3).word()), Vocabulary.UNKNOWN));
        assertTrue(cost("commission", "commisrion") > unknown + spelling.cost(token));
    }

    @Test
    void aWordThatALinesEndPartsCostsWhatItDoesWhole() {
        assertEquals(cost("commission", "commission"), cost("commission", "commis-\nsion"), 1e-9);
        assertTrue(cost("la séance", "avait-\nil") < cost("la séance", "avaitil"));
    }

    @Test
    void aCapitalDoesNotMakeAWordRare() {
        assertEquals(cost("de la", "de la"), cost("de la", "De La"), 0.7);
    }

    @Test
    void atTheEdgesThereIsLessAround() {
        long begin = knowledge.words().begin();
        List<PassageToken> tokens = tokens(PAGE);
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            long step = knowledge.words().advance(begin, tokens.get(i).word());
            sum += LanguageModel.cost(step);
            begin = LanguageModel.state(step);
        }
        assertEquals(sum, cost("le", "le"), 1e-3);
        assertEquals(0, cost("séance", ""));
    }
}
