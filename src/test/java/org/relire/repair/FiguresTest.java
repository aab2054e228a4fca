package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.repair.lm.Typography;

class FiguresTest {

    private static String mended(String raw) {
        return Fixes.made(raw, Figures.find(Typography.fold(raw)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '~', value = {
            "réuni le l9 mai l982 pour                    → réuni le 19 mai 1982 pour",
            "Au ler octobre 1982, les causes              → Au 1er octobre 1982, les causes",
            "Bruxelles, ler Juillet l9O4                  → Bruxelles, 1er Juillet 1904",
            "entre en vigueur le 1°\" janvier 1994         → entre en vigueur le 1er janvier 1994",
            "Du ler au 15, puis au 3l janvier             → Du 1er au 15, puis au 31 janvier",
            "Le lO octobre l9l4 et le Il novembre         → Le 10 octobre 1914 et le 11 novembre",
            "le O8 mars, le |2 avril, le I5 août I962     → le 08 mars, le 12 avril, le 15 août 1962",
            "La loi de 19O2, revue en I987, puis en 198l  → La loi de 1902, revue en 1987, puis en 1981",
            "les exercices l981-l983 et 2OO1              → les exercices 1981-1983 et 2001",
            "l2 détenus, 3OO francs, 5O %, l.500 francs   → 12 détenus, 300 francs, 50 %, 1.500 francs",
            "passé de 5 4O2 à 7 l53, soit 1.O25.OO3 F     → passé de 5 402 à 7 153, soit 1.025.003 F",
            "à l4 h 3O, puis à l7 h l5 ; dans lO jours     → à 14 h 30, puis à 17 h 15 ; dans 10 jours",
            "75.OOO F, 1.2OO.OOO francs, 1OOO Bruxelles, l2.5OO.OOO F → 75.000 F, 1.200.000 francs, 1000 Bruxelles, 12.500.000 F",
            "- l2 -                                       → - 12 -",
            "l .2. Conclusions                            → 1 .2. Conclusions",
            "l.2.3 Conclusions                            → 1.2.3 Conclusions",
            "Tél. (O2) 551.81.11, O2/738.36.11, lOOO Gand   → Tél. (02) 551.81.11, 02/738.36.11, 1000 Gand",
            "compte 679-2OO5853-55, p. 3l, n°s l à 7       → compte 679-2005853-55, p. 31, n°s 1 à 7",
            "A.B. 74.O1, les l50 communes                  → A.B. 74.01, les 150 communes",
            "1O travailleurs, 5O agents, l'année1991, mai1992 → 10 travailleurs, 50 agents, l'année 1991, mai 1992",
            "O,4 mg en 1992, O,l5 mg en 1993, l2,5O m       → 0,4 mg en 1992, 0,15 mg en 1993, 12,50 m",
            "12O µg par litre, 4O m3                      → 120 µg par litre, 40 m3",
            "n° l-147/1, réf. LN/93/l12                    → n° 1-147/1, réf. LN/93/112",
            "l'article l4, page l2, n° l7                 → l'article 14, page 12, n° 17",
            "999 999 999 999 99O francs                    → 999 999 999 999 990 francs",
            "l° les communes ; 2° les provinces           → 1° les communes ; 2° les provinces",
            "le tribunal de lère instance, en lre lecture → le tribunal de 1ère instance, en 1re lecture",
            "le 1 er janvier, l'article 1 er, 1°          → le 1er janvier, l'article 1er, 1°",
            "le 12/I0/l985, du 3O-11-l979 au 3.12.l97O    → le 12/10/1985, du 30-11-1979 au 3.12.1970",
            "le ll/11/1918, le 12.II.l984, le l2.3.1986   → le 11/11/1918, le 12.II.1984, le 12.3.1986",
            "date de 191O, le l4 fevrier l982, aoüt l986  → date de 1910, le 14 fevrier 1982, aoüt 1986",
            "60 mg/1, 12 Bq/1 et 3 g/1 ; 1/10, kg/12       → 60 mg/l, 12 Bq/l et 3 g/l ; 1/10, kg/12",
            "29l,7 mm, 2l,7 mm et 1O4,5 m                  → 291,7 mm, 21,7 mm et 104,5 m",
            "le ler trimestre, au ler alinéa              → le 1er trimestre, au 1er alinéa"})
    void restoresFiguresThatWereReadAsLetters(String read, String meant) {
        assertEquals(meant, mended(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Albert Ier, article Ier, François Ier mourut en mars 1547.",
            "Il mai ; que Il soit là. En 19l d'eau, 3l de lait, 10 l par jour.",
            "L'ère industrielle, l'ère nouvelle, le fer, la lre, de par ler et d'al ler.",
            "Les I2 et I5 de la gamme, l'A4, le L4, l'article L4, H2O, CO2, le 2O.",
            "Le code I1982-X, la pièce A-l982, WL82, l1m.",
            "II mars ne se dit pas, III avril non plus ; le 32 mai, le O janvier.",
            "Le 1er mai 1982, le 31 décembre 2001 : 1.500 francs, 300 communes, 50 %.",
            "au ll, au lI, aux Il ; la page l, le tableau I, l'annexe II.",
            "Les 5 III et 3 OIL, les 12 IOL et 7 lIO, 5 l2.",
            "Le 5.OOOO, le 3 OOP, 7 OO, H.OOO, 4 h OK, l h, 10 h l'an.",
            "|2 mars 1990|3 avril |987 F|, mars |1990|, en |982 |",
            "le 12.I.1985, le 3/II/1986, le 5-12-1985, l'IP 10.2.3.l98",
            "une citerne de 150l, vers 180l par jour, 45.31Z Commerce, en 19B8, n° 128 46S, 14.0B2 habitants",
            "Les 11 er, 2.1 er et 1 ère ; 1 erreur.",
            "Elle a l'5 et l’12 ; x.l12, 4/l5, 3'l7."})
    void leavesTheRestAlone(String text) {
        assertEquals(text, mended(text));
    }

    /// Alone, so that nothing but the pattern's own trigger is near.
    @ParameterizedTest
    @ValueSource(strings = {"lOO francs", "lOO habitants", "le l\" mai", "le 1* mai", "le l* mai", "le l'' mai", "le |l mai", "n° l-147", "LN/93/l12"})
    void isFoundFarFromAnyOther(String raw) {
        String far = "des mots sans rien de tel, ".repeat(4);
        assertNotEquals(far + raw + ", " + far, mended(far + raw + ", " + far));
    }

    @Test
    void longNumbersAreNoFailure() {
        assertEquals("9999999990999999999", mended("999999999O999999999"));
    }
}
