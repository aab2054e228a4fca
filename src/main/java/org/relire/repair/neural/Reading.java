package org.relire.repair.neural;

/// What a stretch of text may have been.
///
/// @param text           without damage; unknown characters and the kind of white space as they stand
/// @param logProbability natural logarithm of how likely the model holds it
public record Reading(String text, double logProbability) {
}
