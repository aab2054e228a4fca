package org.relire.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relire.model.TextRange;

class PiecesTest {

    private static List<String> pieces(String text) {
        return Pieces.of(text).stream().map(piece -> piece.in(text)).toList();
    }

    @Test
    void blocksArePieces() {
        assertEquals(List.of("un\ndeux", "trois"), pieces("un\ndeux\n\n  \n trois\n"));
        assertEquals(List.of(), pieces(" \n\n\t"));
    }

    @Test
    void aLongBlockIsPartedWhereASentenceEndsWithItsLine() {
        String line = "Une ligne qui ne finit pas sa phrase\n".repeat(17) + "et la finit.";
        assertEquals(List.of(line, "Puis une autre."), pieces(line + "\nPuis une autre."));
    }

    @Test
    void everyCharacterButWhiteSpaceIsInAPieceOfBoundedLength() {
        Random random = new Random(3);
        for (int run = 0; run < 300; run++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12_000); n > 0; n--) {
                text.append("ab. \n𝔸".charAt(random.nextInt(7)));
            }
            String whole = text.toString();
            int at = 0;
            for (TextRange piece : Pieces.of(whole)) {
                assertTrue(whole.substring(at, piece.start()).isBlank());
                assertTrue(!piece.isEmpty() && piece.length() <= 4_001);
                at = piece.end();
            }
            assertTrue(whole.substring(at).isBlank());
        }
    }
}
