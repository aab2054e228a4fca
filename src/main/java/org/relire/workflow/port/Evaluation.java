package org.relire.workflow.port;

import java.util.List;
import java.util.Optional;

/// The scores of a set of texts, by the definitions of `docs/measurements.md`.
///
/// @param texts       how many texts
/// @param characters  of the texts before repair
/// @param before      of the text as it was, or as OCR read it
/// @param after       with automatic edits in force
/// @param wrongWords  words of the truth that were wrong before
/// @param fixedWords  of those, right after
/// @param rightWords  words of the truth that were right before
/// @param brokenWords of those, wrong after
/// @param order       of the words that the text before repair has of the truth, the share in the truth's order
/// @param seconds     that OCR and repair took
/// @param ocr         what is known of an evaluation of OCR
public record Evaluation(
        int texts,
        long characters,
        Rates before,
        Rates after,
        long wrongWords,
        long fixedWords,
        long rightWords,
        long brokenWords,
        double order,
        double seconds,
        Optional<Ocr> ocr) {

    /// Error rates over a set; above 1 where more was added than the truth has.
    ///
    /// @param characters CER of the whole texts, in which lines in another order count as errors
    /// @param lines      CER of each line of the truth against the closest line of the text
    /// @param words      WER
    /// @param match      cMER, the measure of the field's shared task
    public record Rates(double characters, double lines, double words, double match) {
    }

    /// The reading of page images.
    ///
    /// @param characters CER of the whole texts with the hyphens as they are, the measure that the other program is given
    /// @param found   of the truth's words, the share that was read
    /// @param seconds of processor time, repair left out
    /// @param pages   in the order of their names
    /// @param other   what another program made of the same images
    public record Ocr(double characters, double found, double seconds, List<Page> pages, Optional<Other> other) {

        public Ocr {
            pages = List.copyOf(pages);
        }
    }

    /// CER of a page's lines.
    ///
    /// @param other of the other program, if one was asked for
    public record Page(String name, double before, double after, Optional<Double> other) {

        /// Whether the other program reads the page better by more than a point.
        public boolean isWorse() {
            return other.filter(theirs -> before > theirs + 0.01).isPresent();
        }
    }

    /// What another program made of the same images, all pages taken together.
    ///
    /// @param characters CER of the whole texts
    /// @param lines      CER of lines
    /// @param found      of the truth's words, the share that was read
    /// @param seconds    of processor time
    /// @param failed     pages on which it failed; they count as empty
    /// @param why        what it said of the first of them, empty if there is none
    public record Other(String name, double characters, double lines, double found, double seconds, int failed, String why) {
    }

    public double fixedShare() {
        return wrongWords == 0 ? 0 : (double) fixedWords / wrongWords;
    }

    public double brokenShare() {
        return rightWords == 0 ? 0 : (double) brokenWords / rightWords;
    }
}
