package org.relire.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrWord;

/// A line of a block and what can be told from it alone.
///
/// @param block the block's place among all
record PrintedLine(OcrLine line, OcrBlock of, int block) {

    private static final Pattern NUMBER =
            Pattern.compile("[\\p{Pd}\\s.(\\[{|]*(?:[\\dIlO]{1,5}|[ivxlc]{1,7}|[IVXLC]{1,7})[\\p{Pd}\\s.)\\]}|]*");
    private static final Pattern DIGIT = Pattern.compile(".*[\\dIVXLCivxlc].*");
    private static final double LEAST_CONFIDENCE = 0.3;
    /// White beside a page number in the line of a running head is wider, in line heights, than a space.
    private static final double APART = 1.5;

    String text() {
        return String.join(" ", line.words().stream().map(OcrWord::text).toList());
    }

    int letters() {
        return (int) text().codePoints().filter(Character::isLetter).count();
    }

    /// Whether it is likely to be print; dirt is read with little confidence.
    boolean hasPrint() {
        return text().codePoints().anyMatch(Character::isLetterOrDigit)
                && line.words().stream().mapToDouble(OcrWord::confidence).average().orElse(0) >= LEAST_CONFIDENCE;
    }

    /// Whether it is nothing but the number of a page.
    boolean isNumber() {
        return isNumber(text());
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches() && DIGIT.matcher(text).matches();
    }

    /// Whether a number stands at one of its ends, apart from the rest.
    boolean endsInNumber() {
        List<OcrWord> words = line.words().stream().filter(w -> w.text().codePoints().anyMatch(Character::isLetterOrDigit)).toList();
        if (words.size() < 2) {
            return false;
        }
        OcrWord first = words.getFirst();
        OcrWord last = words.getLast();
        return isNumber(first.text()) && gap(first, words.get(1)) > APART * line.box().height()
                || isNumber(last.text()) && gap(words.get(words.size() - 2), last) > APART * line.box().height();
    }

    private static int gap(OcrWord left, OcrWord right) {
        return right.box().x() - left.box().right();
    }

    /// The median height of its words, by which sizes of type are compared.
    int height() {
        List<Integer> heights = line.words().stream().map(w -> w.box().height()).sorted().toList();
        return heights.get(heights.size() / 2);
    }
}
