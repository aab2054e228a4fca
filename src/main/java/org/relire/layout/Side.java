package org.relire.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrWord;

/// What stands at one side of a gutter, row by row.
///
/// @param letters of each row
/// @param white   the share of the side's width that each row leaves white
/// @param words   all of them
record Side(List<Integer> letters, List<Double> white, List<String> words, int width) {

    /// A row of running text has more letters; numbers, dates and labels have fewer.
    private static final int LEAST_LETTERS = 12;
    /// A row of running text leaves less white.
    private static final double MOST_WHITE = 0.2;
    /// One row in so many may stick out of the side.
    private static final int FEW = 10;

    static Side of(List<Piece> pieces) {
        List<Integer> letters = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (List<Piece> row : Rows.of(pieces)) {
            Box box = Box.around(row.stream().flatMap(piece -> piece.print().stream()).toList());
            if (box.width() > 0) {
                letters.add(row.stream().flatMap(p -> p.words().stream()).mapToInt(Side::letters).sum());
                boxes.add(box);
                row.forEach(piece -> piece.words().forEach(word -> words.add(word.text())));
            }
        }
        int left = boxes.stream().map(Box::x).sorted().skip(boxes.size() / FEW).findFirst().orElse(0);
        int right = boxes.stream().map(Box::right).sorted(Comparator.reverseOrder()).skip(boxes.size() / FEW).findFirst().orElse(0);
        int width = Math.max(1, right - left);
        List<Double> white = boxes.stream()
                .map(box -> 1 - (double) (Math.min(right, box.right()) - Math.max(left, box.x())) / width).toList();
        return new Side(letters, white, words, width);
    }

    private static int letters(OcrWord word) {
        return (int) word.text().codePoints().filter(Character::isLetter).count();
    }

    int rows() {
        return letters.size();
    }

    /// Whether most rows are as long as running text's, and `least` of them fill the side.
    boolean isRunningText(double least) {
        long full = white.stream().filter(share -> share <= MOST_WHITE).count();
        return hasText() && full >= least * rows();
    }

    boolean hasText() {
        return letters.stream().sorted().skip(rows() / 2).findFirst().orElse(0) >= LEAST_LETTERS;
    }

    Optional<Language> language() {
        return StopWords.vote(words);
    }
}
