package org.relire.training.evaluation;

import java.io.PrintStream;
import java.util.Locale;

/// Prints a score as a table for people.
public final class ScoreTable {
    private ScoreTable() {}

    public static void print(RepairScore s, PrintStream out) {
        row(out, "CER", s.charactersBefore().errorRate(), s.charactersAfter().errorRate());
        row(out, "cMER", s.lenientBefore().matchErrorRate(), s.lenientAfter().matchErrorRate());
        row(out, "WER", s.wordsBefore().errorRate(), s.wordsAfter().errorRate());
        out.printf(Locale.ROOT, "wrong words %d, fixed %d (%.1f %%)%n", s.wrongWords(), s.fixedWords(), 100 * s.fixedShare());
        out.printf(Locale.ROOT, "right words %d, broken %d (%.3f %%)%n", s.rightWords(), s.brokenWords(), 100 * s.brokenShare());
        out.printf(Locale.ROOT, "automatic edits %d, precision %.2f %%%n", s.edits().claims(), 100 * s.edits().precision());
        out.printf(Locale.ROOT, "words left wrong %d, in a suspect %.1f %%, suggested %.1f %%, as first %.1f %%%n", s.leftWords(),
                100 * RepairScore.share(s.suspectWords(), s.leftWords()), 100 * s.suggestedShare(),
                100 * RepairScore.share(s.firstWords(), s.leftWords()));
        bins(out, "edits", s.edits());
        bins(out, "first suggestions", s.suggestions());
    }

    private static void row(PrintStream out, String name, double before, double after) {
        out.printf(Locale.ROOT, "%-5s %7.3f %% -> %7.3f %%  cut by %5.1f %%%n", name, 100 * before, 100 * after,
                before == 0 ? 0 : 100 * (before - after) / before);
    }

    private static void bins(PrintStream out, String name, Calibration calibration) {
        out.printf("confidence of %s: stated, right, number%n", name);
        for (Calibration.Bin bin : calibration.bins()) {
            if (bin.claims() > 0) {
                out.printf(Locale.ROOT, "  %.3f  %.3f  %d%n", bin.confidenceSum() / bin.claims(),
                        (double) bin.right() / bin.claims(), bin.claims());
            }
        }
    }
}
