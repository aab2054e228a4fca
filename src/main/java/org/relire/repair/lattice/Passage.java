package org.relire.repair.lattice;

import org.relire.repair.lm.TokenKind;

/// What a decoder is to read: a stretch of text, which of its places are in doubt, and what stands around it.
///
/// @param text     the page's characters, folded
/// @param from     the first place of the passage, no space
/// @param to       one past the last place
/// @param tokens   the tokens of the passage, in order, places relative to the page
/// @param before   the words before, nearest last, at most two; ids of the vocabulary
/// @param kind     the kind of the token before
/// @param sentence whether a sentence begins with the passage
/// @param after    the words after, nearest first, at most two
/// @param hints    what the OCR engine hesitated over
public record Passage(
        char[] text, int from, int to, PassageToken[] tokens, int[] before, TokenKind kind, boolean sentence, int[] after, GlyphHints hints) {

    /// A token of a passage.
    ///
    /// @param word     its id, or one of the classes below `Vocabulary.FIRST`
    /// @param kind     what it is
    /// @param doubtful whether it is to be read again
    /// @param kept     whether it stays as it stands whatever is around: a word that a person vouches for, Latin, another language, a number in Roman figures
    /// @param cost     what its spelling costs where no vocabulary has it, in nats
    public record PassageToken(int start, int end, int word, TokenKind kind, boolean doubtful, boolean kept, float cost) {
    }
}
