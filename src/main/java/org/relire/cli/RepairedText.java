package org.relire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.relire.model.QualityEstimate;
import org.relire.model.TextRange;
import org.relire.repair.DocumentContext;
import org.relire.repair.ProposedEdit;
import org.relire.repair.ProposedSuspect;
import org.relire.repair.Repair;
import org.relire.repair.RepairInput;
import org.relire.repair.Repairer;
import org.relire.workflow.Progress;

/// A text repaired page by page, pages being parted by form feeds; ranges are in the whole input.
///
/// @param quality mean over the pages, by their length
record RepairedText(String text, List<ProposedEdit> edits, List<ProposedSuspect> suspects, QualityEstimate quality) {

    private static final char PAGE_END = '\f';

    /// @param progress is told of each page
    static RepairedText of(String input, Repairer repairer, Progress progress) {
        List<String> pages = List.of(input.split(String.valueOf(PAGE_END), -1));
        Repairer adapted = pages.size() > 1 ? repairer.in(new DocumentContext(pages, Set.of())) : repairer;
        Sum sum = new Sum();
        for (String page : pages) {
            progress.advance(sum.pages, pages.size());
            sum.add(page, adapted.repair(RepairInput.ofText(page)));
        }
        return sum.result();
    }

    /// Puts the pages together again.
    private static final class Sum {

        private final StringBuilder text = new StringBuilder();
        private final List<ProposedEdit> edits = new ArrayList<>();
        private final List<ProposedSuspect> suspects = new ArrayList<>();
        private int start;
        private int pages;
        private double weights;
        private double rate;
        private double low;
        private double high;

        void add(String page, Repair repair) {
            pages++;
            if (start > 0) {
                text.append(PAGE_END);
            }
            int at = 0;
            for (ProposedEdit edit : repair.edits()) {
                text.append(page, at, edit.range().start()).append(edit.after());
                at = edit.range().end();
                edits.add(new ProposedEdit(moved(edit.range()), edit.before(), edit.after(), edit.confidence(),
                        edit.tier(), edit.origin(), edit.reason(), edit.suggestions()));
            }
            text.append(page, at, page.length());
            repair.suspects().forEach(s -> suspects.add(new ProposedSuspect(
                    moved(s.range()), s.before(), s.suggestions(), s.errorProbability(), s.origin(), s.reason())));
            start += page.length() + 1;
            weigh(Math.max(1, page.length()), repair.quality());
        }

        private TextRange moved(TextRange range) {
            return new TextRange(range.start() + start, range.end() + start);
        }

        private void weigh(int weight, QualityEstimate quality) {
            weights += weight;
            rate += weight * quality.characterErrorRate();
            low += weight * quality.low();
            high += weight * quality.high();
        }

        RepairedText result() {
            double mean = rate / weights;
            QualityEstimate quality = new QualityEstimate(
                    mean, Math.min(low / weights, mean), Math.clamp(high / weights, mean, 1));
            return new RepairedText(text.toString(), edits, suspects, quality);
        }
    }
}
