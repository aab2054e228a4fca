package org.relire.training.ocr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How far a page's OCR is from the truth. Scores of pages add up to the score of a set.
///
/// @param characters of the ground truth, white space folded
/// @param pageErrors edits between the whole page's text and the truth, which also counts lines in another order
/// @param lineErrors edits between each line of the truth and the line of the OCR that is closest to it; at most the line's length
/// @param words      of the ground truth
/// @param wordsFound of those, how many the OCR has too, each as often as it has it
/// @param wordsInOrder of those, how many stand in the truth's order (the longest common subsequence of words)
public record OcrScore(int characters, int pageErrors, int lineErrors, int words, int wordsFound, int wordsInOrder) {

    /// The score of nothing, to add others to.
    public static final OcrScore NONE = new OcrScore(0, 0, 0, 0, 0, 0);

    /// Scores `ocr` against `truth`; both are folded in the same way first ([OcrText]).
    public static OcrScore of(String truth, String ocr) {
        String folded = OcrText.folded(truth);
        int pageErrors = EditDistance.between(folded, OcrText.folded(ocr));
        List<String> wanted = OcrText.words(truth);
        List<String> read = OcrText.words(ocr);
        return new OcrScore(folded.codePointCount(0, folded.length()), pageErrors, lineErrors(truth, ocr),
                wanted.size(), found(wanted, read), inOrder(wanted, read));
    }

    private static int lineErrors(String truth, String ocr) {
        List<String> read = OcrText.lines(ocr);
        int errors = 0;
        for (String line : OcrText.lines(truth)) {
            int least = line.codePointCount(0, line.length());
            for (String candidate : read) {
                // no need to align lines whose lengths alone differ by more
                if (Math.abs(candidate.length() - line.length()) < least) {
                    least = Math.min(least, EditDistance.between(line, candidate));
                }
            }
            errors += least;
        }
        return errors;
    }

    private static int found(List<String> wanted, List<String> read) {
        Map<String, Integer> left = new HashMap<>();
        read.forEach(word -> left.merge(word, 1, Integer::sum));
        int found = 0;
        for (String word : wanted) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                found++;
            }
        }
        return found;
    }

    private static int inOrder(List<String> wanted, List<String> read) {
        int[] row = new int[read.size() + 1];
        for (String word : wanted) {
            int diagonal = 0;
            for (int j = 1; j <= read.size(); j++) {
                int above = row[j];
                row[j] = word.equals(read.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[read.size()];
    }

    /// Both taken together.
    public OcrScore plus(OcrScore other) {
        return new OcrScore(characters + other.characters, pageErrors + other.pageErrors, lineErrors + other.lineErrors,
                words + other.words, wordsFound + other.wordsFound, wordsInOrder + other.wordsInOrder);
    }

    /// Character error rate of whole pages.
    public double pageCer() {
        return share(pageErrors, characters);
    }

    /// Character error rate of lines, whatever their order.
    public double lineCer() {
        return share(lineErrors, characters);
    }

    public double wordRecall() {
        return share(wordsFound, words);
    }

    /// Of the words found, the share that stands in the truth's order: 1 for a page read in its order, however badly; about a half for
    /// two columns that are read line by line across.
    public double order() {
        return share(wordsInOrder, wordsFound);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
