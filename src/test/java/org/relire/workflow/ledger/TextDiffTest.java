package org.relire.workflow.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.relire.workflow.ledger.TextDiff.Piece;

class TextDiffTest {

    private static String joined(List<Piece> pieces, Piece.Kind other) {
        return pieces.stream().filter(p -> p.kind() != other).map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void wordsThatChangedAreTold() {
        assertEquals(
                List.of(new Piece(Piece.Kind.SAME, "le "), new Piece(Piece.Kind.REMOVED, "prefet"),
                        new Piece(Piece.Kind.ADDED, "préfet"), new Piece(Piece.Kind.SAME, " de la ville")),
                TextDiff.of("le prefet de la ville", "le préfet de la ville"));
        assertEquals(List.of(), TextDiff.of("", ""));
        assertEquals(List.of(new Piece(Piece.Kind.ADDED, "un")), TextDiff.of("", "un"));
    }

    @Test
    void thePiecesGiveBothTexts() {
        for (int seed = 0; seed < 10_000; seed++) {
            Random random = new Random(seed);
            String before = text(random);
            String after = random.nextBoolean() ? text(random) : before.replace("un", "deux");
            List<Piece> pieces = TextDiff.of(before, after);
            assertEquals(before, joined(pieces, Piece.Kind.ADDED), "seed " + seed);
            assertEquals(after, joined(pieces, Piece.Kind.REMOVED), "seed " + seed);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(20); n > 0; n--) {
            text.append(List.of("un", "deux", "trois", "é", "—", "12").get(random.nextInt(6))).append(random.nextInt(5) == 0 ? "\n" : " ");
        }
        return text.toString();
    }
}
