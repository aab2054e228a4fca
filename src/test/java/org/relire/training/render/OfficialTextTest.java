package org.relire.training.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OfficialTextTest {
    private static final String PROSE = "Le conseil communal a délibéré sur le budget. Les comptes de la fabrique sont approuvés sans réserve. "
            + "La tutelle demande un rapport complémentaire sur les écoles. Aucun crédit ne sera ouvert avant l'été. "
            + "Les communes voisines ont fait de même en mars. Le collège exécute la présente décision.";

    private static String official(int seed) {
        return OfficialText.of(PROSE, new SplittableRandom(seed));
    }

    @Test
    void laysTheSameProseOutTheSameWayFromTheSameSeed() {
        assertEquals(official(5), official(5));
        assertTrue(!official(5).equals(official(6)));
    }

    @Test
    void hasTheSignsOfReportsAndActs() {
        StringBuilder all = new StringBuilder();
        for (int seed = 0; seed < 60; seed++) {
            all.append(official(seed)).append('\n');
        }
        for (String sign : new String[] {"§ 1er.", "§ 2.", "Art. ", "CHAPITRE ", "1° ", "a) ", "n° ", "....", ". . . .", "Bruxelles, le "}) {
            assertTrue(all.indexOf(sign) >= 0, sign);
        }
    }

    @Test
    void linesAreBrokenAtSpacesOnly() {
        String broken = OfficialText.broken(PROSE, 40);
        assertEquals(PROSE, broken.replace('\n', ' '));
        assertTrue(broken.lines().allMatch(line -> line.length() <= 40 + 12), broken);
        assertEquals("a\nb", OfficialText.broken("a\nb", 40));
    }
}
