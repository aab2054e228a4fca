package org.relire.ocr;

import java.util.List;
import org.relire.model.OcrLine;
import org.relire.model.OcrWord;
import org.relire.workflow.port.TextPlausibility;

/// Words of which the engine is not sure and which are no French: another look at their line is most likely to pay.
///
/// @param plausibility of French
record OddWords(TextPlausibility plausibility) {

    private static final double SURE = 0.85;
    /// A part of a word at a line's end is never known.
    private static final double SURE_OF_A_PART = 0.5;
    private static final double KNOWN = 0.99;
    private static final int SHORTEST = 2;
    private static final int FEW = 3;

    /// Whether a line holds such a word and is not in another language altogether.
    boolean areIn(OcrLine line) {
        List<OcrWord> words = line.words().stream().filter(word -> letters(bare(word)) >= SHORTEST).toList();
        if (words.stream().noneMatch(this::isOdd)) {
            return false;
        }
        long unknown = words.stream().filter(word -> !isKnown(word)).count();
        return words.size() <= FEW || 2 * unknown <= words.size();
    }

    private boolean isOdd(OcrWord word) {
        double sure = word.text().endsWith("-") ? SURE_OF_A_PART : SURE;
        return word.confidence() < sure && !isKnown(word);
    }

    private boolean isKnown(OcrWord word) {
        return plausibility.known(bare(word)) >= KNOWN;
    }

    /// The word without the signs about it, of which the engine is often unsure.
    private static String bare(OcrWord word) {
        return word.text().replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    private static long letters(String word) {
        return word.codePoints().filter(Character::isLetter).count();
    }
}
