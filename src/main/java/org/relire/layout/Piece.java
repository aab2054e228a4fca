package org.relire.layout;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relire.model.Box;
import org.relire.model.OcrLine;
import org.relire.model.OcrWord;

/// A run of words on one line, and where it came from.
///
/// @param words     from left to right
/// @param level     the words' boxes with the page's skew taken out, in the same order
/// @param block     the source block's place on the page
/// @param paragraph the source paragraph's place on the page
record Piece(List<OcrWord> words, List<Box> level, int block, int paragraph) {

    private static final double LEAST_CONFIDENCE = 0.3;

    Piece {
        words = List.copyOf(words);
        level = List.copyOf(level);
    }

    /// The box with the skew taken out.
    Box box() {
        return Box.around(level);
    }

    OcrLine line() {
        return new OcrLine(Box.around(words.stream().map(OcrWord::box).toList()), words);
    }

    /// The level boxes of the words that are likely to be print; dirt is read as lone signs, and with little confidence.
    List<Box> print() {
        return IntStream.range(0, words.size()).filter(i -> isPrint(words.get(i))).mapToObj(level::get).toList();
    }

    static boolean isPrint(OcrWord word) {
        return word.confidence() >= LEAST_CONFIDENCE && word.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// Both as one line, of the source paragraph of this one.
    Piece with(Piece right) {
        return new Piece(Stream.concat(words.stream(), right.words.stream()).toList(),
                Stream.concat(level.stream(), right.level.stream()).toList(), block, paragraph);
    }

    double middle() {
        Box box = box();
        return box.y() + box.height() / 2.0;
    }

    /// The words from `from` to before `to`.
    Piece part(int from, int to) {
        return new Piece(words.subList(from, to), level.subList(from, to), block, paragraph);
    }
}
