package org.relire.training.degrade;

import java.util.random.RandomGenerator;

/// Ink that ran (positive) or wore thin (negative): a mix of the page with its 3 x 3 minimum or maximum.
///
/// @param amount -1 (a whole pixel lost on each side) to 1 (a whole pixel gained)
public record InkSpread(double amount) implements Degradation {

    public InkSpread {
        Degradation.inRange("amount", amount, -1, 1);
    }

    @Override
    public GreyRaster apply(GreyRaster page, RandomGenerator random) {
        double share = Math.abs(amount);
        return GreyRaster.generate(page.width(), page.height(),
                (x, y) -> (1 - share) * page.at(x, y) + share * extreme(page, x, y));
    }

    private int extreme(GreyRaster page, int x, int y) {
        int result = page.at(x, y);
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                int value = page.atOrWhite(x + dx, y + dy);
                result = amount > 0 ? Math.min(result, value) : Math.max(result, value);
            }
        }
        return result;
    }
}
