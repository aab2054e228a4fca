package org.relire.training;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.relire.repair.ProposedEdit;
import org.relire.repair.Repair;
import org.relire.repair.RepairEngine;
import org.relire.repair.RepairInput;

/// `CleanDamage MODELS CORPORA [list]`: what automatic repair does to clean French that no model saw.
public final class CleanDamage {
    private static final int PAGES_EACH = 10_000;

    private CleanDamage() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        RepairEngine engine = RepairEngine.open(Path.of(args[0]));
        List<String> pages = HeldOutText.pages(Path.of(args[1]), HeldOutText.Half.TEST, PAGES_EACH);
        long words = 0;
        long characters = 0;
        long changed = 0;
        long numbers = 0;
        long suspects = 0;
        long nanos = 0;
        for (String page : pages) {
            long start = processorTime();
            Repair repair = engine.repair(RepairInput.ofText(page));
            nanos += processorTime() - start;
            characters += page.length();
            words += page.split(" ").length;
            suspects += repair.suspects().size();
            for (ProposedEdit edit : repair.edits()) {
                changed += edit.before().strip().split(" ").length;
                numbers += edit.before().chars().anyMatch(Character::isDigit) ? 1 : 0;
                if (args.length > 2) {
                    int at = edit.range().start();
                    out.printf(Locale.ROOT, "%.3f [%s] [%s]  %s%n", edit.confidence(), edit.before(), edit.after(),
                            page.substring(Math.max(0, at - 30), Math.min(page.length(), edit.range().end() + 30)));
                }
            }
        }
        out.printf(Locale.ROOT, "%d pages, %d words, %d changed (%.4f %%), of them with digits %d; suspects %d (%.2f %%); %.0f characters/s of processor time%n",
                pages.size(), words, changed, 100.0 * changed / words, numbers, suspects, 100.0 * suspects / words, characters * 1e9 / nanos);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
