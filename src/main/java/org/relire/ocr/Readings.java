package org.relire.ocr;

import java.util.List;
import java.util.stream.Collectors;
import org.relire.model.OcrWord;

/// Arithmetic on words of a line.
final class Readings {

    private Readings() {
    }

    static String text(List<OcrWord> words) {
        return words.stream().map(OcrWord::text).collect(Collectors.joining(" "));
    }

    /// Mean of the words' confidences by their length; 0 for none.
    static double confidence(List<OcrWord> words) {
        double sum = 0;
        double letters = 0;
        for (OcrWord word : words) {
            sum += word.confidence() * word.text().length();
            letters += word.text().length();
        }
        return letters == 0 ? 0 : sum / letters;
    }
}
