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
/// @param end     up to where the input is repaired: its length unless the work was cancelled
record RepairedText(String text, List<ProposedEdit> edits, List<ProposedSuspect> suspects, QualityEstimate quality, int end) {

    private static final char PAGE_END = '\f';
    private static final int PERCENT = 100;

    /// @param progress is told how many percent of the text are done; once it is cancelled, what is left stays as it stands
    static RepairedText of(String input, Repairer repairer, Progress progress) {
        List<String> pages = List.of(input.split(String.valueOf(PAGE_END), -1));
        Repairer adapted = pages.size() > 1 ? repairer.in(new DocumentContext(pages, Set.of())) : repairer;
        Sum sum = new Sum();
        int repaired = 0;
        for (String page : pages) {
            if (sum.start > 0 && progress.isCancelled()) {
                sum.addAsItStands(page);
                continue;
            }
            int start = sum.start;
            int[] end = {page.length()};
            Repair repair = adapted.repair(RepairInput.ofText(page), (share, reached) -> {
                progress.advance(Math.round(PERCENT * (start + share * page.length()) / input.length()), PERCENT);
                boolean goesOn = !progress.isCancelled();
                end[0] = goesOn ? page.length() : reached;
                return goesOn;
            });
            sum.add(page, repair);
            repaired = start + end[0];
        }
        return sum.result(repaired);
    }

    /// Puts the pages together again.
    private static final class Sum {

        private final StringBuilder text = new StringBuilder();
        private final List<ProposedEdit> edits = new ArrayList<>();
        private final List<ProposedSuspect> suspects = new ArrayList<>();
        private int start;
        private double weights;
        private double rate;
        private double low;
        private double high;

        void add(String page, Repair repair) {
            part();
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

        void addAsItStands(String page) {
            part();
            text.append(page);
            start += page.length() + 1;
        }

        private void part() {
            if (start > 0) {
                text.append(PAGE_END);
            }
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

        RepairedText result(int end) {
            double mean = rate / weights;
            QualityEstimate quality = new QualityEstimate(
                    mean, Math.min(low / weights, mean), Math.clamp(high / weights, mean, 1));
            return new RepairedText(text.toString(), edits, suspects, quality, end);
        }
    }
}
