package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;
import org.relire.repair.neural.MadeSlots;

class ReaderEditsTest {
    /// What stands at the places that the reader would change.
    private static List<String> places(String page, MadeSlots slots, String... trusted) {
        SecondView view = new SecondView(page.toCharArray(), SecondRow.of(page.toCharArray(), 0, page.length()), slots.slots());
        List<PassageToken> tokens = TokensForTests.of(page, word -> false).stream().map(token -> kept(token, page, List.of(trusted))).toList();
        return ReaderEdits.of(view, tokens).stream()
                .map(place -> page.substring(place[0], place[1])).toList();
    }

    private static PassageToken kept(PassageToken token, String page, List<String> trusted) {
        boolean kept = trusted.contains(page.substring(token.start(), token.end()));
        return new PassageToken(token.start(), token.end(), token.word(), token.kind(), token.doubtful(), kept, token.cost());
    }

    @Test
    void takesWholeWordsAndNothingWhereAllStays() {
        String page = "tous lcs membres";
        assertEquals(List.of(), places(page, new MadeSlots(page)));
        assertEquals(List.of("lcs"), places(page, new MadeSlots(page).emit(6, "e", 0.9)));
        assertEquals(List.of(), places(page, new MadeSlots(page).emit(6, "e", 0.4)), "what it holds for less likely than the text");
    }

    @Test
    void takesWordsBetweenWhichASpaceIsLostAsOne() {
        String page = "la com mission siège";
        assertEquals(List.of("com mission"), places(page, new MadeSlots(page).emit(6, "", 0.9)));
        assertEquals(List.of("com mission"), places(page, new MadeSlots(page).emit(6, "-", 0.9)));
    }

    @Test
    void takesTheWordThatLostItsFirstLetter() {
        String page = "la ommission siège";
        assertEquals(List.of("ommission"), places(page, new MadeSlots(page).emit(2, " c", 0.9)));
    }

    @Test
    void takesWhatTouchesAsOneOnlyWhereBothChange() {
        String page = "l,homrne dit";
        assertEquals(List.of(","), places(page, new MadeSlots(page).emit(1, "'", 0.9)));
        assertEquals(List.of(",homrne"), places(page, new MadeSlots(page).emit(1, "'", 0.9).emit(5, "m", 0.9).emit(6, "", 0.9)));
    }

    @Test
    void leavesTrustedWordsAlone() {
        String page = "feu Zwyl est lcs";
        MadeSlots slots = new MadeSlots(page).emit(5, "u", 0.9).emit(14, "e", 0.9);
        assertEquals(List.of("Zwyl", "lcs"), places(page, slots));
        assertEquals(List.of("lcs"), places(page, slots, "Zwyl"));
    }

    @Test
    void reachesOverNoLeader() {
        String page = "Total ---- 12";
        SecondView view = new SecondView(page.toCharArray(), SecondRow.of(page.toCharArray(), 0, page.length()),
                new MadeSlots(page).emit(7, "", 0.9).emit(8, "", 0.9).slots());
        var tokens = TokensForTests.of(page, word -> false).stream().filter(token -> page.charAt(token.start()) != '-').toList();
        assertEquals(List.of(), ReaderEdits.of(view, tokens));
    }

    @Test
    void leavesWordsAloneThatWereScreenedOff() {
        String page = "dominus dixit";
        SecondView view = new SecondView(page.toCharArray(), SecondRow.of(page.toCharArray(), 0, page.length()),
                new MadeSlots(page).emit(3, "a", 0.9).emit(9, "u", 0.9).slots());
        List<PassageToken> tokens = List.of(new PassageToken(0, 7, Vocabulary.UNKNOWN, TokenKind.WORD, false, true, 9),
                new PassageToken(8, 13, Vocabulary.UNKNOWN, TokenKind.WORD, true, false, 9));
        assertEquals(1, ReaderEdits.of(view, tokens).size());
        assertEquals(8, ReaderEdits.of(view, tokens).getFirst()[0]);
    }

    @Test
    void leavesTheSignAloneThatEndsTheText() {
        String page = "un. deux.";
        assertEquals(List.of("."), places(page, new MadeSlots(page).emit(2, "", 0.9).emit(8, "", 0.9)));
        assertEquals(List.of("deux"), places("un. deux", new MadeSlots("un. deux").emit(7, "", 0.9)));
    }
}
