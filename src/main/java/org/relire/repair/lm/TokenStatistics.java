package org.relire.repair.lm;

import java.io.IOException;
import java.lang.foreign.MemorySegment;

/// How corpora set capitals and spaces, as tables of natural logarithms.
///
/// @param casing by word's own case (lower, capital), position (inside, sentence start), [Casing]
/// @param space by kind before and kind after: the logarithm of the share with a space, then of that without
public record TokenStatistics(float[] casing, float[] space) {
    private static final int CASINGS = Casing.values().length;
    private static final int KINDS = TokenKind.values().length;
    /// Cells of the casing table.
    public static final int CASING_CELLS = 4 * CASINGS;
    /// Cells of the space table.
    public static final int SPACE_CELLS = 2 * KINDS * KINDS;

    public TokenStatistics {
        if (casing.length != CASING_CELLS || space.length != SPACE_CELLS) {
            throw new IllegalArgumentException("tables of " + casing.length + " and " + space.length + " cells");
        }
        casing = casing.clone();
        space = space.clone();
    }

    /// The cell of a casing.
    public static int casingCell(boolean capitalised, boolean sentenceStart, Casing casing) {
        return ((capitalised ? 2 : 0) + (sentenceStart ? 1 : 0)) * CASINGS + casing.ordinal();
    }

    /// The cell of a space or its absence.
    public static int spaceCell(TokenKind left, TokenKind right, boolean space) {
        return (left.ordinal() * KINDS + right.ordinal()) * 2 + (space ? 0 : 1);
    }

    float logCasing(boolean capitalised, Casing as, boolean sentenceStart) {
        return casing[casingCell(capitalised, sentenceStart, as)];
    }

    float logSpace(TokenKind left, TokenKind right, boolean spaced) {
        return space[spaceCell(left, right, spaced)];
    }

    static TokenStatistics read(ModelFile file) throws IOException {
        file.require(6, 4L * (CASING_CELLS + SPACE_CELLS));
        MemorySegment section = file.section(6);
        var casing = new float[CASING_CELLS];
        var space = new float[SPACE_CELLS];
        for (int i = 0; i < casing.length; i++) {
            casing[i] = section.get(ModelFile.FLOAT, 4L * i);
        }
        for (int i = 0; i < space.length; i++) {
            space[i] = section.get(ModelFile.FLOAT, 4L * (CASING_CELLS + i));
        }
        return new TokenStatistics(casing, space);
    }
}
