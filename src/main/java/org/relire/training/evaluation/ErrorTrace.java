package org.relire.training.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.relire.model.TextRange;
import org.relire.repair.ProposedEdit;
import org.relire.repair.ProposedSuspect;
import org.relire.repair.Repair;

/// Lines that show what repair did with a text and what it left, for the analysis of errors.
final class ErrorTrace {
    private static final int CONTEXT = 18;

    private ErrorTrace() {}

    static List<String> of(TextPair pair, Repair repair) {
        List<String> lines = new ArrayList<>();
        String raw = pair.noisy().replaceAll("\\s", " ");
        AlignedTruth truth = new AlignedTruth(pair.noisy(), pair.truth());
        boolean[] covered = new boolean[raw.length()];
        for (ProposedEdit edit : repair.edits()) {
            String meant = truth.meant(edit.range());
            String mark = same(meant, edit.after()) ? "+" : same(meant, edit.before()) ? "-BROKEN" : "~";
            lines.add(line(pair, raw, mark, edit.range().start(), edit.range().end(), edit.after(), meant, edit.confidence()));
            Arrays.fill(covered, edit.range().start(), edit.range().end(), true);
        }
        for (ProposedSuspect suspect : repair.suspects()) {
            int start = suspect.range().start();
            int end = suspect.range().end();
            String meant = truth.meant(new TextRange(start, end));
            boolean right = same(meant, suspect.before());
            String mark = right ? "?ok" : suspect.suggestions().stream().anyMatch(s -> same(meant, s.text())) ? "?sug" : "?no";
            String offered = String.join("|", suspect.suggestions().stream()
                    .map(s -> s.text() + String.format(Locale.ROOT, "@%.3f", s.confidence())).toList());
            lines.add(line(pair, raw, mark, start, end, offered, meant, suspect.errorProbability()));
            Arrays.fill(covered, start, end, true);
        }
        for (int start = 0; start < raw.length(); ) {
            int end = raw.indexOf(' ', start) < 0 ? raw.length() : raw.indexOf(' ', start);
            boolean seen = false;
            for (int i = start; i < end; i++) {
                seen |= covered[i];
            }
            if (end > start && !seen) {
                String meant = truth.meant(new TextRange(start, end));
                if (!same(meant, raw.substring(start, end))) {
                    lines.add(line(pair, raw, "MISSED", start, end, "", meant, 0));
                }
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean same(String left, String right) {
        return Folding.strict(left).equals(Folding.strict(right));
    }

    private static String line(TextPair pair, String raw, String mark, int start, int end, String after, String meant, double confidence) {
        return String.format(Locale.ROOT, "%s\t%s\t%.3f\t[%s]\t[%s]\ttruth [%s]\t%s<>%s", mark, pair.name(), confidence, raw.substring(start, end), after,
                meant, raw.substring(Math.max(0, start - CONTEXT), start), raw.substring(end, Math.min(raw.length(), end + CONTEXT)));
    }
}
