package org.relire.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A sum of oblivious decision trees: at each level of a tree all nodes ask the same question (Prokhorenkova et al., "CatBoost", NeurIPS
/// 2018), so that a tree is a row of questions and a table of answers.
///
/// @param bias  what is added to all sums
/// @param trees summed
public record Forest(double bias, List<Tree> trees) {

    public Forest {
        trees = List.copyOf(trees);
    }

    /// One tree.
    ///
    /// @param features   asked at each level
    /// @param thresholds a feature above its threshold counts as a yes; the first level is the lowest bit of the answer's index
    /// @param values     2 to the number of levels
    public record Tree(int[] features, double[] thresholds, double[] values) {

        public Tree {
            if (features.length != thresholds.length || values.length != 1 << features.length) {
                throw new IllegalArgumentException(features.length + " levels, " + values.length + " values");
            }
        }

        double of(double[] x) {
            int index = 0;
            for (int i = 0; i < features.length; i++) {
                index |= x[features[i]] > thresholds[i] ? 1 << i : 0;
            }
            return values[index];
        }
    }

    /// The sum over all trees.
    public double sum(double[] x) {
        double sum = bias;
        for (Tree tree : trees) {
            sum += tree.of(x);
        }
        return sum;
    }

    /// Writes the forest: the bias, then a line for each tree.
    public void write(Writer writer) throws IOException {
        writer.write(String.format(Locale.ROOT, "%.5f\n", bias));
        for (Tree tree : trees) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < tree.features.length; i++) {
                line.append(String.format(Locale.ROOT, "%d>%.5f ", tree.features[i], tree.thresholds[i]));
            }
            for (double value : tree.values) {
                line.append(String.format(Locale.ROOT, " %.4f", value));
            }
            writer.write(line.append('\n').toString());
        }
    }

    /// Reads what [#write] wrote; lines that begin with `#` are skipped.
    ///
    /// @throws IllegalArgumentException if it asks for a feature that is not below `featureCount`, or is malformed
    static Forest read(BufferedReader reader, int featureCount) throws IOException {
        List<String> lines = reader.lines().filter(line -> !line.startsWith("#")).toList();
        List<Tree> trees = new ArrayList<>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            trees.add(tree(line, featureCount));
        }
        return new Forest(lines.isEmpty() ? 0 : Double.parseDouble(lines.getFirst()), trees);
    }

    private static Tree tree(String line, int featureCount) {
        String[] halves = line.split(" {2}");
        if (halves.length != 2) {
            throw new IllegalArgumentException("not a tree: " + line);
        }
        String[] questions = halves[0].split(" ");
        int[] features = new int[questions.length];
        double[] thresholds = new double[questions.length];
        for (int i = 0; i < questions.length; i++) {
            int sign = questions[i].indexOf('>');
            features[i] = Integer.parseInt(questions[i].substring(0, sign));
            thresholds[i] = Double.parseDouble(questions[i].substring(sign + 1));
            if (features[i] < 0 || features[i] >= featureCount) {
                throw new IllegalArgumentException("made for other features: " + features[i]);
            }
        }
        String[] values = halves[1].split(" ");
        double[] parsed = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            parsed[i] = Double.parseDouble(values[i]);
        }
        return new Tree(features, thresholds, parsed);
    }
}
