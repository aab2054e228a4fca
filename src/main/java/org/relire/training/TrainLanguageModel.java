package org.relire.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;

/// Trains from a shell: corpora folder, lexicons folder, output folder; bigrams and trigrams to keep, if not as shipped.
final class TrainLanguageModel {
    private TrainLanguageModel() {}

    static void main(String[] arguments) throws IOException, RelireException {
        PrintStream out = System.out;
        long start = System.nanoTime();
        var progress = new Progress() {
            @Override
            public void advance(long done, long total) {}

            @Override
            public void message(String key, Object... values) {
                out.printf("%6.1f s %5d MB  %s%n", (System.nanoTime() - start) / 1e9,
                        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20, key);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        var limits = arguments.length < 5 ? LanguageTraining.Limits.SHIPPED
                : new LanguageTraining.Limits(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]), 3);
        var summary = new LanguageTraining(limits, progress)
                .train(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        out.println(summary);
    }
}
