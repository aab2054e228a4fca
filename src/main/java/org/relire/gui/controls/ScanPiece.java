package org.relire.gui.controls;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.relire.model.Box;

/// A small piece cut out of a page's picture, with a place in it to be framed.
///
/// @param frame in pixels of the piece
public record ScanPiece(Image image, Box frame) {

    /// The line around a word, as much of it as is near the word.
    ///
    /// @param around how much is seen on either side, in heights of the line
    public static ScanPiece of(Image page, Box line, Box word, double around) {
        int height = Math.max(8, Math.max(line.height(), word.height()));
        int air = Math.max(2, height / 6);
        int top = Math.max(0, Math.min(line.y(), word.y()) - air);
        int bottom = (int) Math.min(page.getHeight(), Math.max(line.bottom(), word.bottom()) + air);
        int left = (int) Math.max(0, word.x() - around * height);
        int right = (int) Math.min(page.getWidth(), word.right() + around * height);
        WritableImage piece = new WritableImage(
                page.getPixelReader(), left, top, Math.max(1, right - left), Math.max(1, bottom - top));
        return new ScanPiece(piece, new Box(Math.max(0, word.x() - left), Math.max(0, word.y() - top), word.width(), word.height()));
    }
}
