package org.relire.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;

/// Sets lines of text with boxes, as an engine would have read them from a page of fixed-width letters.
final class Print {

    static final int STEP = 30;
    private static final int LETTER = 12;
    private static final int HEIGHT = 20;

    static final String FRENCH = "la commission est dans le doute sur les faits qui sont";
    static final String DUTCH = "de raad is van oordeel dat het niet wordt gedaan voor";

    private final double fall;

    Print() {
        this(0);
    }

    /// @param fall by which lines fall from left to right
    Print(double fall) {
        this.fall = fall;
    }

    OcrLine line(int x, int y, String text) {
        return line(x, y, text, HEIGHT);
    }

    OcrLine line(int x, int y, String text, int height) {
        List<OcrWord> words = new ArrayList<>();
        int at = x;
        for (String word : text.split(" ")) {
            if (!word.isEmpty()) {
                int width = word.length() * LETTER;
                int top = (int) Math.round(y + fall * (at + width / 2.0));
                words.add(new OcrWord(word, new Box(at, top, width, height), 0.9, List.of()));
            }
            at += (word.length() + 1) * LETTER;
        }
        return new OcrLine(Box.around(words.stream().map(OcrWord::box).toList()), words);
    }

    /// Lines below one another from `y` on, each known by its last word: the mark and its number.
    List<OcrLine> column(int x, int y, String text, String mark, int count) {
        List<OcrLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(line(x, y + i * STEP, text + " " + mark + i));
        }
        return lines;
    }

    static OcrBlock block(OcrLine... lines) {
        return block(Arrays.asList(lines));
    }

    static OcrBlock block(List<OcrLine> lines) {
        Box box = Box.around(lines.stream().map(OcrLine::box).toList());
        return new OcrBlock(box, BlockKind.TEXT, Language.FRENCH, List.of(new OcrParagraph(lines)));
    }

    /// A line that an engine read across what are two lines.
    static OcrLine across(OcrLine left, OcrLine right) {
        List<OcrWord> words = new ArrayList<>(left.words());
        words.addAll(right.words());
        return new OcrLine(left.box().union(right.box()), words);
    }

    /// The last word of each line, in order.
    static List<String> marks(List<OcrBlock> blocks) {
        return lines(blocks).map(line -> line.words().getLast().text()).toList();
    }

    static List<String> texts(List<OcrBlock> blocks) {
        return lines(blocks).map(line -> line.words().stream().map(OcrWord::text).collect(Collectors.joining(" "))).toList();
    }

    private static Stream<OcrLine> lines(List<OcrBlock> blocks) {
        return blocks.stream().flatMap(OcrBlock::lines);
    }

    /// `a0`, `a1` … up to before `count`.
    static List<String> numbered(String mark, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(mark + i);
        }
        return names;
    }
}
