package org.relire.ocr;

import java.util.List;
import org.relire.model.Box;
import org.relire.model.OcrBlock;
import org.relire.model.OcrWord;

/// How much of a page's print a pass has missed: the search for lines loses whole ones now and then, and the confidence of what is
/// left does not tell.
///
/// @param letters boxes of what looks like letters, on the page's own pixels
record Coverage(List<Box> letters) {

    /// In heights of small letters.
    private static final double LOWEST = 0.6;
    private static final double HIGHEST = 2.5;
    private static final double WIDEST = 3;
    /// Fewer are a stamp or a stain.
    private static final int STAMP = 20;
    /// As many may be specks that look like letters.
    private static final int FEW = 10;
    private static final double SHARE = 0.02;
    private static final double MOST = 0.5;

    Coverage {
        letters = List.copyOf(letters);
    }

    /// The letters that a view shows.
    static Coverage of(PageView view, PageTransform toPage, int width, int height) {
        double small = view.letter();
        PageTransform whole = PageTransform.scaled(view.factor()).then(toPage);
        return new Coverage(view.parts().stream()
                .filter(part -> part.height() >= LOWEST * small && part.height() <= HIGHEST * small
                        && part.width() >= LOWEST / 2 * small && part.width() <= WIDEST * small)
                .map(part -> whole.box(part, width, height)).toList());
    }

    /// Whether a pass with these blocks has left more letters unread than a page has by chance.
    boolean isWanting(List<OcrBlock> blocks) {
        long missed = missed(blocks);
        return missed > FEW && missed > SHARE * letters.size();
    }

    /// Whether there is more than a stamp or a stain to be read.
    boolean isText() {
        return letters.size() > STAMP;
    }

    /// Whether the search for lines has failed on this page.
    boolean isLost(List<OcrBlock> blocks) {
        long missed = missed(blocks);
        return missed > STAMP && missed > MOST * letters.size();
    }

    boolean holdsLetters(Box place) {
        return letters.stream().anyMatch(letter -> holds(place, letter));
    }

    private long missed(List<OcrBlock> blocks) {
        List<Box> words = blocks.stream().flatMap(OcrBlock::words).map(OcrWord::box).toList();
        return letters.stream().filter(letter -> words.stream().noneMatch(word -> holds(word, letter))).count();
    }

    private static boolean holds(Box word, Box letter) {
        return word.contains(letter.x() + letter.width() / 2.0, letter.y() + letter.height() / 2.0);
    }
}
