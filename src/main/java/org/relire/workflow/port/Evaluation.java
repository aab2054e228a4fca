package org.relire.workflow.port;

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
        double seconds) {

    /// Error rates over a set; above 1 where more was added than the truth has.
    ///
    /// @param characters CER of the whole texts, in which lines in another order count as errors
    /// @param lines      CER of each line of the truth against the closest line of the text
    /// @param words      WER
    /// @param match      cMER, the measure of the field's shared task
    public record Rates(double characters, double lines, double words, double match) {
    }

    public double fixedShare() {
        return wrongWords == 0 ? 0 : (double) fixedWords / wrongWords;
    }

    public double brokenShare() {
        return rightWords == 0 ? 0 : (double) brokenWords / rightWords;
    }
}
