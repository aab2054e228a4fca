package org.relire.workflow.gain;

import java.util.Arrays;
import org.relire.model.QualityEstimate;
import org.relire.model.RepairedPage;
import org.relire.model.Suspect;
import org.relire.model.TextRange;

/// How many characters of a page are expected to be wrong still, nine times in ten between `low` and `high`.
///
/// What a person wrote or verified counts as right. The estimate of the page is spread over the rest by the chance of each
/// doubt: settling a doubt takes its share away, and reading on takes that of plain text.
public record PageErrors(double expected, double low, double high) {

    /// @param quality of the page's text before people worked on it
    public static PageErrors of(RepairedPage page, QualityEstimate quality) {
        boolean[] human = human(page);
        double all = 0;
        double left = 0;
        double[] weights = weights(page, quality.characterErrorRate());
        for (int i = 0; i < weights.length; i++) {
            all += weights[i];
            left += human[i] ? 0 : weights[i];
        }
        double share = all == 0 ? 0 : left / all;
        double characters = page.text().length() * share;
        return new PageErrors(
                quality.characterErrorRate() * characters, quality.low() * characters, quality.high() * characters);
    }

    /// The chance of each character to be wrong, so that all of them together make the page's estimate.
    static double[] chances(RepairedPage page, QualityEstimate quality) {
        double[] chances = weights(page, quality.characterErrorRate());
        double sum = Arrays.stream(chances).sum();
        double scale = sum == 0 ? 0 : quality.characterErrorRate() * chances.length / sum;
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Math.min(1, chances[i] * scale);
        }
        return chances;
    }

    /// The weight of each character in the page's errors: that of its doubt, that of plain text, and where a person has settled
    /// something, that of a doubt as it was.
    private static double[] weights(RepairedPage page, double plain) {
        double[] weights = new double[page.text().length()];
        Arrays.fill(weights, plain);
        for (Suspect suspect : page.suspects()) {
            fill(weights, page.toPresent(suspect.range()), Math.max(plain, suspect.errorProbability()));
        }
        double mean = page.suspects().stream().mapToDouble(Suspect::errorProbability).average().orElse(0.5);
        page.edits().stream().filter(e -> e.origin().isHuman())
                .forEach(e -> fill(weights, page.toPresent(e.range()), Math.max(plain, mean)));
        return weights;
    }

    private static void fill(double[] weights, TextRange range, double weight) {
        Arrays.fill(weights, range.start(), range.end(), weight);
    }

    private static boolean[] human(RepairedPage page) {
        boolean[] human = new boolean[page.text().length()];
        page.marks().stream().filter(m -> m.origin().isHuman()).map(m -> page.toPresent(m.range()))
                .forEach(range -> Arrays.fill(human, range.start(), range.end(), true));
        return human;
    }
}
