package org.relire.ocr;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.relire.model.Box;
import org.relire.model.Glyph;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;

/// Gives lines that are nothing but a row of one sign the text of that row, beyond doubt: the picture tells what they are, or what was read does.
///
/// @param rows     seen in the page's picture
/// @param coverage the page's letters: a line with any of them is text
record SignRows(List<SignRow> rows, Coverage coverage) {

    /// Of a line's width: how much of it a row takes up.
    private static final double MOST = 0.8;
    private static final Pattern READ = Pattern.compile("([-–—_=*.·•])(?:\\s*\\1){4,}");

    SignRows {
        rows = List.copyOf(rows);
    }

    List<OcrBlock> told(List<OcrBlock> blocks) {
        return blocks.stream().map(block -> new OcrBlock(block.box(), block.kind(), block.language(), block.paragraphs().stream()
                .map(p -> new OcrParagraph(p.lines().stream().map(this::told).toList())).toList())).toList();
    }

    private OcrLine told(OcrLine line) {
        Optional<SignRow> seen = coverage.holdsLetters(line.box())
                ? Optional.empty()
                : rows.stream().filter(row -> fills(row.box(), line.box())).findFirst();
        return seen.map(row -> ruled(row.box(), row.signs(), row.sign())).orElseGet(() -> asRead(line));
    }

    private static boolean fills(Box row, Box line) {
        double middle = row.y() + row.height() / 2.0;
        int shared = Math.min(row.right(), line.right()) - Math.max(row.x(), line.x());
        return middle >= line.y() && middle <= line.bottom() && shared >= MOST * line.width();
    }

    private static OcrLine asRead(OcrLine line) {
        String text = line.words().stream().map(OcrWord::text).collect(Collectors.joining(" "));
        return READ.matcher(text).matches()
                ? new OcrLine(line.box(), line.words().stream().map(SignRows::certain).toList())
                : line;
    }

    private static OcrWord certain(OcrWord word) {
        return new OcrWord(word.text(), word.box(), 1,
                word.glyphs().stream().map(glyph -> new Glyph(glyph.text(), glyph.box(), 1, List.of())).toList());
    }

    private static OcrLine ruled(Box box, List<Box> signs, String sign) {
        List<Glyph> glyphs = signs.stream().map(place -> new Glyph(sign, place, 1, List.of())).toList();
        return new OcrLine(box, List.of(new OcrWord(sign.repeat(signs.size()), box, 1, glyphs)));
    }
}
