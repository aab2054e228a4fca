package org.relire.model;

import java.util.List;

/// A word of a page's present text and where its ink lies.
///
/// @param range      in the present text
/// @param pieces     one for each line that the word runs over, in order; empty where the page has no layout.
///                   Only a word that was parted at a line's end has more than one
/// @param confidence 1 where a person wrote or verified it, the edit's where the machine repaired it, else the lowest
///                   among the words read under it
/// @param language   of the block it lies in
public record PlacedWord(TextRange range, String text, List<Piece> pieces, double confidence, Language language) {

    /// The part of a word that lies on one line.
    ///
    /// @param line  the line's index among the layout's lines, in reading order
    /// @param range of the part in the present text
    /// @param box   at least one pixel wide and high
    public record Piece(int line, TextRange range, Box box) {
    }

    public PlacedWord {
        pieces = List.copyOf(pieces);
        Checks.unit(confidence, "confidence");
    }

    public List<Box> boxes() {
        return pieces.stream().map(Piece::box).toList();
    }
}
