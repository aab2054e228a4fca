package org.relire.ocr;

import java.util.List;
import org.relire.model.OcrBlock;
import org.relire.model.OcrWord;

/// How sure the engine is of a page.
///
/// @param mean     confidence of words, weighed by their length; 0 for a page without words
/// @param strength letters read with confidence less those read without: a reading of much uncertain text, and one
///                 of little certain text, are both weak
record Certainty(double mean, double strength) {

    /// From here on a page is read well enough to be left alone.
    private static final double ENOUGH = 0.8;
    /// A letter with this confidence is as likely noise as text.
    private static final double EVEN = 0.5;

    static Certainty of(List<OcrBlock> blocks) {
        double letters = 0;
        double sum = 0;
        for (OcrWord word : blocks.stream().flatMap(OcrBlock::words).toList()) {
            letters += word.text().length();
            sum += word.text().length() * word.confidence();
        }
        return new Certainty(letters == 0 ? 0 : sum / letters, sum - EVEN * letters);
    }

    /// Whether the letters are as likely noise as text.
    boolean isNoise() {
        return mean < EVEN;
    }

    boolean isEnough() {
        return mean >= ENOUGH;
    }
}
