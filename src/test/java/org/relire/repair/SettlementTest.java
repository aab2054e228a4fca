package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.relire.repair.channel.Channel;
import org.relire.repair.lattice.Decoding.Alternative;
import org.relire.repair.lattice.Decoding.Slip;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.Vocabulary;
import org.relire.repair.neural.MadeSlots;

class SettlementTest {
    private static FrenchKnowledge knowledge;

    @BeforeAll
    static void open() throws Exception {
        knowledge = FrenchKnowledge.open(Path.of("models"));
    }

    private static List<Settled> settled(String page, MadeSlots slots, Span... spans) {
        SecondView view = new SecondView(page.toCharArray(), SecondRow.of(page.toCharArray(), 0, page.length()), slots.slots());
        return settlement(view, page, spans).settle(span -> false);
    }

    private static Settlement settlement(SecondView view, String page, Span... spans) {
        ScreenedText part = TokensForTests.screened(page, word -> false, 0);
        Fluency fluency = new Fluency(knowledge, new Spelling(knowledge, Settings.DEFAULT, Profile.NONE), part);
        return new Settlement(view, part.tokens(), List.of(spans), knowledge, fluency, Channel.generic(), Profile.NONE);
    }

    /// A span of the decoder that would read `after` with a probability, and keeps what is left for the text as it stands.
    private static Span span(String page, String before, String after, double probability, Alternative... others) {
        int start = page.indexOf(before);
        double keep = before.equals(after) ? probability : 1 - probability;
        return new Span(start, start + before.length(), before, after, Math.log(probability), Math.log(keep), 3, List.of(Vocabulary.FIRST), false,
                List.of(new Slip("e", "c")), List.of(others));
    }

    @Test
    void whereBothAgreeTheDecodersSpanIsKeptWithTheReadersOpinion() {
        String page = "tous lcs membres";
        Span les = span(page, "lcs", "les", 0.9);
        Settled place = settled(page, new MadeSlots(page).emit(6, "e", 0.95), les).getFirst();
        assertEquals("les", place.span().after());
        assertEquals(les.logBest(), place.span().logBest());
        assertEquals(les.channelCost(), place.span().channelCost());
        assertEquals(Opinion.BOTH, place.opinion().source());
        assertEquals(Math.log(0.95), place.opinion().change(), 0.1);
        assertEquals(Math.log(0.05), place.opinion().keep(), 0.3);
    }

    @Test
    void whatTheReaderHoldsForFarLikelierComesFirstAndTheDecodersReadingBecomesAnAlternative() {
        String page = "tous lcs membres";
        Settled place = settled(page, new MadeSlots(page).emit(5, "la", 0.01).emit(6, "e", 0.999), span(page, "lcs", "lacs", 0.6)).getFirst();
        assertEquals("les", place.span().after());
        assertEquals(Opinion.READER, place.opinion().source());
        assertEquals(List.of(new Slip("e", "c")), place.span().confusions());
        assertEquals(Channel.generic().costOf("e", "c"), place.span().channelCost(), 1e-5);
        assertTrue(place.span().words().getFirst() >= Vocabulary.FIRST);
        assertTrue(place.span().alternatives().stream().anyMatch(other -> other.text().equals("lacs")));
        assertTrue(place.opinion().rival() < place.opinion().change());
    }

    @Test
    void whatTheReaderHardlyBelievesStaysTheDecoders() {
        String page = "tous lcs membres";
        Settled place = settled(page, new MadeSlots(page), span(page, "lcs", "les", 0.9)).getFirst();
        assertEquals("les", place.span().after());
        assertEquals(Opinion.DECODER, place.opinion().source());
        assertTrue(place.opinion().keep() > place.opinion().change() + 5);
    }

    @Test
    void whatTheReaderFindsAloneIsASpanOfItsOwn() {
        String page = "la com mission siège";
        List<Settled> settled = settled(page, new MadeSlots(page).emit(6, "", 0.9999));
        assertEquals(1, settled.size());
        Span span = settled.getFirst().span();
        assertEquals("com mission", span.before());
        assertEquals("commission", span.after());
        assertTrue(span.space());
        assertEquals(List.of(new Slip("", " ")), span.confusions());
        Settled unsure = settled(page, new MadeSlots(page).emit(6, "", 0.6)).getFirst();
        assertEquals("commission", unsure.span().after(), "for the judge to weigh");
        assertEquals(Math.log(0.6 / 0.4), unsure.opinion().change() - unsure.opinion().keep(), 0.05);
    }

    @Test
    void aWordComesBeforeLetterStringsThatTheReaderFindsLikelierSlotBySlot() {
        String page = "une véritab1ement grande";
        MadeSlots slots = new MadeSlots(page).emit(11, "lr", 0.6);
        Settled place = settled(page, slots).getFirst();
        assertEquals("véritablement", place.span().after());
        assertTrue(place.opinion().fluency() > 5, () -> "" + place.opinion());
        assertTrue(place.span().alternatives().stream().anyMatch(other -> other.text().equals("véritablrement")));
    }

    @Test
    void ofTwoReadingsAlikeToTheReaderTheOneThatFitsTheWordsAroundComesFirst() {
        String page = "la séance cst ouverte";
        Span span = span(page, "cst", "est", 0.5, new Alternative("ost", Math.log(0.4), 4, Vocabulary.UNKNOWN));
        Opinion opinion = settled(page, new MadeSlots(page).emit(10, "e", 0.5), span).getFirst().opinion();
        assertTrue(opinion.fluency() > 3 && opinion.lead() > 0 && opinion.score() > 0, () -> "" + opinion);
    }

    @Test
    void aSpaceIsAddedOnlyWhereNoneStands() {
        String glued = "la séance.Elle siège";
        assertEquals(". ", settled(glued, new MadeSlots(glued).emit(9, ". ", 0.9)).getFirst().span().after());
        String parted = "la séance. Elle siège";
        assertTrue(settled(parted, new MadeSlots(parted).emit(9, ". ", 0.9)).stream().noneMatch(place -> place.span().after().endsWith(" ")));
    }

    @Test
    void spansWithinALongerPlaceMeanOneReading() {
        String page = "lcs com mission";
        Span first = span(page, "lcs", "les", 0.9);
        Span second = span(page, "com mission", "commission", 0.9);
        List<Settled> apart = settled(page, new MadeSlots(page).emit(1, "e", 0.95).emit(7, "", 0.95), first, second);
        assertEquals(List.of("les", "commission"), apart.stream().map(place -> place.span().after()).toList());
        List<Settled> whole = settled(page, new MadeSlots(page).emit(3, "", 0.999).emit(7, "", 0.999), first, second);
        int end = 0;
        for (Settled place : whole) {
            assertTrue(place.span().start() >= end, "in order and apart");
            end = place.span().end();
        }
    }

    @Test
    void whatTheDecoderDoubtsWithinALongerPlaceIsNotLost() {
        String page = "la bonne foi suffit";
        Span doubt = span(page, "bonne", "bonne", 0.7, new Alternative("borne", Math.log(0.2), 5, Vocabulary.UNKNOWN));
        List<Settled> settled = settled(page, new MadeSlots(page).emit(8, "", 0.6), doubt);
        assertEquals(List.of(doubt), settled.stream().map(Settled::span).toList());
    }

    @Test
    void whatARuleTellsOfASpanStandsAndTheReaderIsNotAsked() {
        String page = "tous lcs membres";
        Span span = span(page, "lcs", "lacs", 0.9);
        SecondView view = new SecondView(page.toCharArray(), SecondRow.of(page.toCharArray(), 0, page.length()), new MadeSlots(page).emit(6, "e", 0.999).slots());
        Settlement settlement = settlement(view, page, span);
        assertEquals(List.of(Settled.unheard(span)), settlement.settle(each -> each == span));
        assertEquals("les", settlement.settle(each -> false).getFirst().span().after());
    }

    @Test
    void placesLongerThanAnyPassageAreTheDecodersAlone() {
        String page = "rn".repeat(400);
        MadeSlots slots = new MadeSlots(page);
        for (int i = 0; i < page.length(); i += 2) {
            slots.emit(i, "m", 0.9).emit(i + 1, "", 0.9);
        }
        Span span = new Span(0, 4, "rnrn", "mm", -0.1, -3, 3, List.of(), false, List.of(), List.of());
        List<Settled> settled = settled(page, slots, span);
        assertEquals(1, settled.size());
        assertSame(span, settled.getFirst().span());
        assertSame(Opinion.NONE, settled.getFirst().opinion());
    }
}
