package org.relire.training.evaluation;

import org.relire.training.evaluation.Alignment.Counts;

/// What repair did to a text, or to a set of texts: sums, so that scores can be added.
///
/// @param wrongWords    words of the truth that were wrong before
/// @param fixedWords    of those, right after
/// @param rightWords    words of the truth that were right before
/// @param brokenWords   of those, wrong after
/// @param leftWords     words wrong after
/// @param suspectWords  of those, within a suspect
/// @param suggestedWords of those, with the right word among the suggestions
/// @param firstWords    of those, with the right word as the first suggestion
public record RepairScore(
        Counts charactersBefore,
        Counts charactersAfter,
        Counts lenientBefore,
        Counts lenientAfter,
        Counts wordsBefore,
        Counts wordsAfter,
        long wrongWords,
        long fixedWords,
        long rightWords,
        long brokenWords,
        long leftWords,
        long suspectWords,
        long suggestedWords,
        long firstWords,
        Calibration edits,
        Calibration suggestions) {

    public static final RepairScore NONE = new RepairScore(Counts.NONE, Counts.NONE, Counts.NONE, Counts.NONE,
            Counts.NONE, Counts.NONE, 0, 0, 0, 0, 0, 0, 0, 0, Calibration.NONE, Calibration.NONE);

    public RepairScore plus(RepairScore other) {
        return new RepairScore(
                charactersBefore.plus(other.charactersBefore),
                charactersAfter.plus(other.charactersAfter),
                lenientBefore.plus(other.lenientBefore),
                lenientAfter.plus(other.lenientAfter),
                wordsBefore.plus(other.wordsBefore),
                wordsAfter.plus(other.wordsAfter),
                wrongWords + other.wrongWords,
                fixedWords + other.fixedWords,
                rightWords + other.rightWords,
                brokenWords + other.brokenWords,
                leftWords + other.leftWords,
                suspectWords + other.suspectWords,
                suggestedWords + other.suggestedWords,
                firstWords + other.firstWords,
                edits.plus(other.edits),
                suggestions.plus(other.suggestions));
    }

    public double fixedShare() {
        return share(fixedWords, wrongWords);
    }

    public double brokenShare() {
        return share(brokenWords, rightWords);
    }

    public double suggestedShare() {
        return share(suggestedWords, leftWords);
    }

    static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
