package org.relire.training;

import java.util.Locale;
import java.util.Set;
import org.relire.repair.lm.Casing;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.TokenStatistics;
import org.relire.repair.lm.Vocabulary;
import org.relire.training.FormTable.Position;

/// What the token stream tells of each word but its contexts, and of capitals and spaces; collected in one pass.
final class CorpusFacts implements TokenStream.Visitor {
    private static final Set<String> PLACE_WORDS = Set.of("à", "ville", "gare", "arrondissement", "commune", "province", "vers");
    private final FormTable forms;
    private final WordForms words;
    private final int[][][] targets;
    private final double[] weights;
    private final int[] counts;
    private final int[] places;
    private final double[] casing = new double[TokenStatistics.CASING_CELLS];
    private final double[] space = new double[TokenStatistics.SPACE_CELLS];
    private int weight;
    private int previous = -1;
    private double total;

    CorpusFacts(FormTable forms, WordForms words, int[][][] targets) {
        this.forms = forms;
        this.words = words;
        this.targets = targets;
        weights = new double[words.size()];
        counts = new int[words.size()];
        places = new int[words.size()];
    }

    @Override
    public void line(int lineWeight, boolean whole) {
        weight = lineWeight;
        previous = -1;
    }

    @Override
    public void token(int form, Position position, boolean spaceBefore) {
        int[] ids = targets[position.ordinal()][form];
        for (int id : ids) {
            weights[id] += weight / 2.0;
            counts[id]++;
            total += weight / 2.0;
        }
        if (previous >= 0) {
            TokenKind before = forms.kind(previous);
            space[TokenStatistics.spaceCell(before, forms.kind(form), spaceBefore)] += weight;
            places[ids[0]] += PLACE_WORDS.contains(forms.form(previous)) ? 1 : 0;
        }
        if (forms.kind(form) == TokenKind.WORD && ids.length == 1 && ids[0] >= Vocabulary.FIRST && position != Position.HEADING) {
            countCasing(forms.form(form), words.sorted().get(ids[0] - Vocabulary.FIRST), position);
        }
        previous = form;
    }

    private void countCasing(String written, String own, Position position) {
        boolean upper = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
        boolean ownCapital = Character.isUpperCase(own.charAt(0));
        Casing as = written.equals(own) ? Casing.AS_IS
                : upper ? Casing.UPPER
                : Character.isUpperCase(written.charAt(0)) && !ownCapital ? Casing.CAPITALISED : Casing.AS_IS;
        casing[TokenStatistics.casingCell(ownCapital, position == Position.START, as)] += weight;
    }

    /// Weighted occurrences of a word; ordinary prose counts once.
    double weight(int word) {
        return weights[word];
    }

    /// Occurrences of a word.
    int count(int word) {
        return counts[word];
    }

    /// Occurrences after words that places follow.
    int afterPlaceWord(int word) {
        return places[word];
    }

    double weightedTokens() {
        return total;
    }

    TokenStatistics statistics() {
        return new TokenStatistics(logShares(casing, Casing.values().length), logShares(space, 2));
    }

    /// Logarithms of the shares within each row, add-one smoothed.
    private static float[] logShares(double[] counts, int row) {
        var logs = new float[counts.length];
        for (int from = 0; from < counts.length; from += row) {
            double sum = row;
            for (int i = from; i < from + row; i++) {
                sum += counts[i];
            }
            for (int i = from; i < from + row; i++) {
                logs[i] = (float) Math.log((counts[i] + 1) / sum);
            }
        }
        return logs;
    }
}
