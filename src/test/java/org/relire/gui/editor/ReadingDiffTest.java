package org.relire.gui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.relire.model.Edit;
import org.relire.model.Origin;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.RepairedPage;
import org.relire.model.TextRange;

class ReadingDiffTest {

    private static final String RAW = "Le prefet a si gné\nla no-\nte.";

    private static RepairedPage page(String... beforeAndAfter) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < beforeAndAfter.length; i += 2) {
            int start = RAW.indexOf(beforeAndAfter[i]);
            edits.add(new Edit(new TextRange(start, start + beforeAndAfter[i].length()), beforeAndAfter[i],
                    beforeAndAfter[i + 1], new Origin.Model("m"), 0.9, Reason.of(ReasonKind.ACCENT), Instant.EPOCH));
        }
        return new RepairedPage(RAW, edits);
    }

    private static String told(ReadingDiff diff) {
        StringBuilder told = new StringBuilder();
        for (ReadingDiff.Piece piece : diff.pieces()) {
            told.append(switch (piece.kind()) {
                case SAME -> piece.text();
                case REMOVED -> "[-" + piece.text() + "]";
                case ADDED -> "[+" + piece.text() + "]";
            });
        }
        return told.toString();
    }

    @Test
    void whatWasReadStandsBeforeWhatBecameOfIt() {
        ReadingDiff diff = ReadingDiff.of(page("prefet", "préfet"));
        assertEquals("Le [-prefet][+préfet] a si gné\nla no-\nte.", told(diff));
        assertEquals(1, diff.changes());
    }

    @Test
    void changedSpacesAndLineEndsCanBeSeen() {
        ReadingDiff diff = ReadingDiff.of(page("si gné", "signé", " ", "", "-\n", ""));
        assertEquals("Le[-␣]prefet a [-si gné][+signé]\nla no[--⏎]te.", told(diff));
        assertEquals(3, diff.changes());
    }

    @Test
    void anUntouchedPageIsItsOwnDiff() {
        assertEquals(RAW, told(ReadingDiff.of(RepairedPage.unedited(RAW))));
        assertEquals("", told(ReadingDiff.NONE));
        assertEquals(0, ReadingDiff.NONE.toPresent(5));
    }

    @Test
    void everyPlaceOfTheTextIsFoundInTheDiffAndBack() {
        RepairedPage page = page("prefet", "préfet", "si gné", "signé", "-\n", "");
        ReadingDiff diff = ReadingDiff.of(page);
        for (int at = 0; at < page.text().length(); at++) {
            ReadingDiff.Piece piece = pieceAt(diff, at, page);
            if (piece.kind() == ReadingDiff.Kind.SAME) {
                assertEquals(at, diff.toPresent(diff.toDiff(at)), "at " + at);
                assertNull(piece.edit());
            } else {
                assertEquals(piece.range().start(), diff.toPresent(diff.toDiff(at)), "at " + at);
            }
        }
        assertNull(diff.at(diff.text().length()));
    }

    private static ReadingDiff.Piece pieceAt(ReadingDiff diff, int at, RepairedPage page) {
        ReadingDiff.Piece piece = diff.at(diff.toDiff(at));
        return Objects.requireNonNull(piece, () -> "nothing at " + at + " of " + page.text());
    }
}
