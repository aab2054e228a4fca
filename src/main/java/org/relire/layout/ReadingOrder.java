package org.relire.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;

/// Puts a page's lines into the order in which people read them: column after column, what spans the columns where it
/// stands, the rows of a table whole.
///
/// Columns are told by the white between them (after Breuel, "High Performance Document Layout Analysis", 2003) and by what
/// stands at both sides; a line that an engine read across two columns is parted. Nothing is lost but the order.
public final class ReadingOrder {

    /// More words than any page of print has: noise, in which nothing is looked for.
    private static final int MOST_WORDS = 6_000;

    private ReadingOrder() {
    }

    /// The same words in blocks in reading order. Pictures come last, as they are.
    ///
    /// @return blocks of kinds TEXT, TABLE and PICTURE, all but pictures of language unknown
    public static List<OcrBlock> of(List<OcrBlock> blocks) {
        List<OcrBlock> printed = blocks.stream().filter(b -> b.kind() != BlockKind.PICTURE).toList();
        List<Piece> pieces = pieces(printed);
        long words = pieces.stream().mapToLong(p -> p.words().size()).sum();
        if (pieces.isEmpty() || words > MOST_WORDS) {
            return List.copyOf(blocks);
        }
        double line = lineHeight(pieces);
        List<OcrBlock> ordered = new ArrayList<>();
        for (List<Piece> column : Columns.of(pieces, line)) {
            for (List<Cells.Row> rows : Margins.apart(Cells.of(column, line))) {
                ordered.addAll(Blocks.of(rows, line));
            }
        }
        blocks.stream().filter(b -> b.kind() == BlockKind.PICTURE).forEach(ordered::add);
        return ordered;
    }

    private static List<Piece> pieces(List<OcrBlock> blocks) {
        Slope slope = Slope.of(blocks.stream().flatMap(OcrBlock::lines).toList());
        List<Piece> pieces = new ArrayList<>();
        int paragraph = 0;
        for (int block = 0; block < blocks.size(); block++) {
            for (OcrParagraph each : blocks.get(block).paragraphs()) {
                paragraph++;
                for (OcrLine line : each.lines()) {
                    if (!line.words().isEmpty()) {
                        List<Box> level = line.words().stream().map(w -> slope.level(w.box())).toList();
                        pieces.add(new Piece(line.words(), level, block, paragraph));
                    }
                }
            }
        }
        return pieces;
    }

    /// The median height of the words that have a letter or digit.
    private static double lineHeight(List<Piece> pieces) {
        List<Integer> heights = pieces.stream().flatMap(p -> IntStream.range(0, p.words().size())
                .filter(i -> p.words().get(i).text().codePoints().anyMatch(Character::isLetterOrDigit))
                .mapToObj(i -> p.level().get(i).height())).sorted().toList();
        return heights.isEmpty() ? 1 : Math.max(1, heights.get(heights.size() / 2));
    }
}
