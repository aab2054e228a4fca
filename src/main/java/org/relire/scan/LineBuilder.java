package org.relire.scan;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relire.model.Box;
import org.relire.model.OcrLine;
import org.relire.model.OcrWord;

/// Puts letters, in the order in which they come, together to words and lines, whichever way the text runs.
final class LineBuilder {

    /// Nobody says how good a text layer is; it is taken for good but not certain.
    static final double CONFIDENCE = 0.9;

    /// A gap of this share of a space parts words: justified lines have narrow spaces, and kerning moves letters apart.
    private static final double WORD_GAP = 0.5;
    /// How far, in ems, a letter of the same line may stand off the baseline: raised numbers and ordinals.
    private static final double SAME_BASELINE = 0.5;
    /// How far, in ems, a letter may stand back before the end of the last: kerning, accents.
    private static final double BACKWARDS = 0.7;

    /// A letter, or a few.
    ///
    /// @param toImage   from the letter's space (baseline from (0,0) on, one em = 1) to image pixels
    /// @param advance   in ems
    /// @param space     the width of a space in ems
    /// @param bounds    in image pixels
    record Letter(String text, AffineTransform toImage, double advance, double space, Rectangle2D bounds) {

        /// The letter's quarter turns clockwise, 0-3.
        int quarterTurns() {
            double angle = Math.atan2(toImage.getShearY(), toImage.getScaleX());
            return Math.floorMod(Math.round(angle / (Math.PI / 2)), 4);
        }
    }

    /// @param quarterTurns by how much the line is turned clockwise, 0-3
    record Line(OcrLine line, int quarterTurns) {
    }

    private final Rectangle2D frame;
    private final List<Line> lines = new ArrayList<>();
    private final List<OcrWord> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private Rectangle2D wordBounds = new Rectangle2D.Double();
    private @Nullable Letter last;

    /// @param frame the image; what lies outside is left out
    LineBuilder(Box frame) {
        this.frame = new Rectangle2D.Double(frame.x(), frame.y(), frame.width(), frame.height());
    }

    /// The lines with words, in order.
    List<Line> lines() {
        endLine();
        return List.copyOf(lines);
    }

    void add(Letter letter) {
        if (last != null) {
            place(last, letter);
        }
        if (letter.text().isBlank()) {
            endWord();
        } else {
            wordBounds = word.isEmpty() ? letter.bounds() : wordBounds.createUnion(letter.bounds());
            word.append(letter.text());
        }
        last = letter;
    }

    /// Ends line or word where the letter does not go on from the one before.
    private void place(Letter before, Letter letter) {
        Point2D offset = offset(before, letter);
        boolean sameLine = before.quarterTurns() == letter.quarterTurns()
                && Math.abs(offset.getY()) < SAME_BASELINE && offset.getX() > -BACKWARDS;
        if (!sameLine) {
            endLine();
        } else if (offset.getX() > WORD_GAP * before.space()) {
            endWord();
        }
    }

    /// Where the letter starts, seen from the end of the one before, in ems along and across the line.
    private static Point2D offset(Letter before, Letter letter) {
        Point2D start = letter.toImage().transform(new Point2D.Double(), null);
        AffineTransform t = before.toImage();
        double em = Math.hypot(t.getScaleX(), t.getShearY());
        if (em == 0) {
            return new Point2D.Double();
        }
        double alongX = t.getScaleX() / em;
        double alongY = t.getShearY() / em;
        double dx = (start.getX() - t.getTranslateX()) / em;
        double dy = (start.getY() - t.getTranslateY()) / em;
        return new Point2D.Double(dx * alongX + dy * alongY - before.advance(), dy * alongX - dx * alongY);
    }

    private void endWord() {
        String text = Normalizer.normalize(word, Normalizer.Form.NFC).replace('\u00AD', '-').strip();
        word.setLength(0);
        Rectangle2D seen = wordBounds.createIntersection(frame);
        if (!text.isBlank() && !seen.isEmpty()) {
            words.add(new OcrWord(text, pixels(seen), CONFIDENCE, List.of()));
        }
    }

    void endLine() {
        endWord();
        if (!words.isEmpty() && last != null) {
            Box box = Box.around(words.stream().map(OcrWord::box).toList());
            lines.add(new Line(new OcrLine(box, words), last.quarterTurns()));
            words.clear();
        }
        last = null;
    }

    private static Box pixels(Rectangle2D bounds) {
        int x = (int) Math.floor(bounds.getX());
        int y = (int) Math.floor(bounds.getY());
        int right = (int) Math.ceil(bounds.getMaxX());
        return new Box(x, y, Math.max(1, right - x), Math.max(1, (int) Math.ceil(bounds.getMaxY()) - y));
    }
}
