package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.relire.repair.lattice.Decoding.Slip;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lm.FrenchKnowledge;

class GuardsTest {
    private static Guards guards;

    @BeforeAll
    static void open() throws Exception {
        guards = new Guards(FrenchKnowledge.open(Path.of("models")).lexicon());
    }

    private static boolean allows(String text, String before, String after) {
        return allows(text, before, after, 1);
    }

    private static boolean allows(String text, String before, String after, double confidence) {
        int from = text.indexOf(before);
        Span span = new Span(from, from + before.length(), before, after, -0.01, -9, 3, List.of(), false, List.of(new Slip(after, before)), List.of());
        return guards.allow(span, text.toCharArray(), confidence);
    }

    @Test
    void aMisreadWordMayBeMended() {
        assertTrue(allows("tous lcs membres", "lcs", "les"));
    }

    @Test
    void aCapitalThatWouldGoAltogetherMayBeAnInitial() {
        assertFalse(allows("le témoin X a déclaré", "X", ""));
        assertFalse(allows("le témoin X a déclaré", "X ", ""));
    }

    @Test
    void signsAndFiguresWithinAWordGoWhereAllIsSure() {
        assertTrue(allows("que l\"arrêté royal", "l\"", "l'"));
        assertFalse(allows("de l\"Europe unie\" et", "l\"", "l'"));
        assertTrue(allows("les agents é*taient là", "é*taient", "étaient"));
        assertFalse(allows("les agents é*taient là", "é*taient", "étaient", 0.9));
        assertFalse(allows("les *agents sont là", "*agents", "agents"));
        assertTrue(allows("J1étais là", "J1", "J'"));
        assertFalse(allows("le témoin X1 est là", "X1", "X'"));
    }

    @Test
    void aMonthIsWrittenForOneThatDiffersInALetter() {
        assertTrue(allows("le 3 mats 1985", "mats", "mars"));
        assertTrue(allows("en a0ût 1986", "a0ût", "août"));
        assertFalse(allows("le 3 mats 1985", "mats", "mars", 0.96));
        assertFalse(allows("le 3 juli 1985", "juli", "juin"));
        assertFalse(allows("un navire a 3 mats 1985", "mats", "mars"));
    }

    @Test
    void aSpeckBecomesNoDash() {
        assertFalse(allows("jaune ; · la brosse", "·", "-"));
        assertFalse(allows("le 3 · 4 mai", " ·", " –"));
    }

    @Test
    void aNameIsChangedOnlyByWhatIsSure() {
        assertFalse(allows("selon Perreganx lui-même", "Perreganx", "Perregaux", 0.8));
        assertTrue(allows("selon Perreganx lui-même", "Perreganx", "Perregaux", 0.95));
        assertFalse(allows("selon Dupond lui-même", "Dupond", "Dupont", 0.95));
        assertFalse(allows("le I5 mars", "I5", "15", 0.95));
    }

    @Test
    void figuresThatStandForLettersOfAWordGoWhereThatIsSure() {
        assertTrue(allows("le conseil g6n6ral a siégé", "g6n6ral", "général", 0.98));
        assertTrue(allows("les plans ont 6t6 remis", "6t6", "été", 0.98));
        assertFalse(allows("les plans ont 6t6 remis", "6t6", "été", 0.9));
        assertFalse(allows("la salle b66c est vide", "b66c", "bloc", 0.98), "figures together");
        assertFalse(allows("la salle 4e4 est vide", "4e4", "tel", 0.98), "a code that has one letter");
        assertFalse(allows("la salle b6t6 est vide", "b6t6", "bétà", 0.98), "no word");
    }

    @Test
    void aCommaBeforeACapitalMayBeAFullStop() {
        assertTrue(allows("la victime, Il venait", ",", ".", 0.95));
        assertFalse(allows("la victime, il venait", ",", ".", 0.95));
        assertFalse(allows("la victime. Il venait", ".", ",", 0.95));
    }

    @Test
    void capitalsGainNoAccentButTheRightOne() {
        assertFalse(allows("le MINISTERE public", "MINISTERE", "MINISTÈRE", 0.99));
        assertTrue(allows("le MINISTÉRE public", "MINISTÉRE", "MINISTÈRE", 0.99));
    }

    @Test
    void aCodeIsNoRomanNumeral() {
        assertFalse(allows("le témoin X1 a parlé", "X1", "XI", 0.99));
        assertTrue(allows("et S1 le roi", "S1", "Si", 0.99));
    }

    @Test
    void figuresTogetherGoWhereTheyLookLikeTheirLetters() {
        assertTrue(allows("au fond de 50n regard", "50n", "son", 0.98));
        assertTrue(allows("sans le 5av0lr", "5av0lr", "savoir", 0.98));
        assertFalse(allows("au fond de 50n regard", "50n", "son", 0.96));
        assertFalse(allows("au fond de 47n regard", "47n", "ton", 0.98));
    }

    @Test
    void aCapitalWithinASentenceGoesOnlyWhereThatIsAllButSure() {
        assertTrue(allows("la beauté et la Jeunesse qui passe", "Jeunesse", "jeunesse", 0.96));
        assertFalse(allows("la beauté et la Jeunesse qui passe", "Jeunesse", "jeunesse", 0.94));
        assertTrue(allows("le 28 avriL 1997", "avriL", "avril", 0.96));
        assertFalse(allows("le 14 Janvier 1913", "Janvier", "janvier", 0.99), "as typists write it");
    }

    @Test
    void aSpeckBehindAFirstLetterIsNoInitial() {
        assertTrue(allows("dit que L.objectit visé", "L.objectit", "L'objectif", 0.96));
        assertTrue(allows("l'avis. L.ouragan qui", "L.", "L'", 0.9));
        assertTrue(allows("de la publicité d.e l'emprunt", "d.e", "de", 0.96));
        assertFalse(allows("de la publicité d.e l'emprunt", "d.e", "de", 0.9));
        assertFalse(allows("selon L. Ouragan lui-même", "L.", "L'", 0.99));
    }

    @Test
    void aMarkThatEndsASentenceTakesTheLettersPlaceWhereThatIsAllButSure() {
        assertTrue(allows("Que faire 7 répondit le mayor", "7", "?", 0.97));
        assertFalse(allows("Que faire 7 répondit le mayor", "7", "?", 0.94));
        assertTrue(allows("à la porte | Enfin je me décide", " |", " !", 0.97));
        assertFalse(allows("l'article 1 Enfin je me décide", "1", "!", 0.99));
    }

    @Test
    void anElisionIsNoMarkOfAList() {
        assertTrue(allows("dans l'ombre\n|'ennui le gagne", "|'", "l'", 0.97));
        assertTrue(allows("encore |.idée de pauvreté", "|.", "l'", 0.97));
    }

    @Test
    void aCommaMayGainASpaceButAWordMayNot() {
        assertTrue(allows("depuis six ans,a coûté cher", ",", ", ", 0.95));
        assertFalse(allows("depuis six ans ,a coûté cher", " ,", ",", 0.95));
        assertFalse(allows("le mot « feu» est dit", "feu", "feu ", 0.95));
    }

    @Test
    void aNameIsNotParted() {
        assertFalse(allows("selon Lemaître lui-même", "Lemaître", "Le maître", 0.95));
        assertFalse(allows("selon Lorient lui-même", "Lorient", "L'orient", 0.95));
        assertFalse(allows("la S.A. DUJARDlN lui-même", "DUJARDlN", "DU JARDIN", 0.95));
        assertFalse(allows("la liste. Lemaître, rue Haute", "Lemaître", "Le maître", 0.95));
        assertTrue(allows("Il est là. Elleest venue", "Elleest", "Elle est", 0.95));
    }

    @Test
    void oldSpellingsStay() {
        assertFalse(allows("le collége de Liége", "collége", "collège"));
        assertFalse(allows("le collége de Liége", "Liége", "Liège"));
        assertTrue(allows("la bibliothéque royale", "bibliothéque", "bibliothèque"));
    }

    @Test
    void capitalsNeedNoAccents() {
        assertFalse(allows("le chef de l'Etat belge", "Etat", "État", 0.97));
        assertFalse(allows("le chef d'Etat belge", "d'Etat", "d'État", 0.97));
        assertTrue(allows("une Ecole genérale", "genérale", "générale", 0.97));
        assertTrue(allows("On vit. Ecole specialé", "Ecole specialé", "École spéciale", 0.97));
    }

    @Test
    void anElisionIsNoName() {
        assertTrue(allows("la carte de I'Europe", "I'", "l'", 0.75));
        assertTrue(allows("vers PEurope centrale", "P", "l'", 0.75));
        assertFalse(allows("vers P Bruxelles", "P", "l'", 0.75));
        assertFalse(allows("le docteur C Andral", "C", "d'", 0.75));
    }

    @Test
    void aWordBesideANumberIsChangedOnlyByWhatIsSure() {
        assertFalse(allows("un homme de 35 tns", "tns", "ans", 0.9));
        assertTrue(allows("un homme de 35 tns", "tns", "ans", 0.97));
        assertFalse(allows("en 16 . mal", ".", "", 0.97));
        assertFalse(allows("en 12 o fin", "o", "0", 0.99));
        assertFalse(allows("le 15 juli au soir", "juli", "juin", 0.99));
    }

    @Test
    void aSignThatOpensALineMayBeALetterButNotAListsMark() {
        assertTrue(allows("_ériode", "_", "p"));
        assertTrue(allows("dit\n& la fin", "&", "à"));
        assertFalse(allows("Dupont\n& fils", "&", "à"));
        assertFalse(allows("Dupont\n& Cie", "&", "à"));
        assertFalse(allows("dit\n-es communes", "-", "l"));
        assertFalse(allows("dit\n* la fin", "*", "à"));
    }

    @Test
    void aDashByItselfKeepsItsLength() {
        assertFalse(allows("la séance – publique – est ouverte", "–", "-"));
        assertFalse(allows("la séance - publique - est ouverte", "-", "–"));
    }

    @Test
    void numbersAndReferencesAreNeverTouched() {
        assertFalse(allows("en 1994 encore", "1994", "1995"));
        assertFalse(allows("selon l'art. 12", "art.", "arc"));
    }
}
