package org.relire.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.relire.repair.RepairEngine;
import org.relire.repair.RepairInput;

/// `RepairGrowthBenchmark MODELS TEXT [MOST]`: how the cost of repair grows with length. Repeats a text to 10,000, 100,000, ... up to `MOST` characters (by
/// default 10 million) and prints the processor time of the thread that repairs.
public final class RepairGrowthBenchmark {
    private static final int LEAST = 10_000;

    private RepairGrowthBenchmark() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        RepairEngine engine = RepairEngine.open(Path.of(args[0]));
        String text = Files.readString(Path.of(args[1]));
        long most = args.length > 2 ? Long.parseLong(args[2]) : 10_000_000;
        engine.repair(RepairInput.ofText(text.repeat(1 + 100_000 / text.length()))); // warms the code up
        for (long length = LEAST; length <= most; length *= 10) {
            measure(engine, text.repeat((int) (length / text.length()) + 1).substring(0, (int) length), out);
        }
    }

    private static void measure(RepairEngine engine, String text, PrintStream out) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int edits = engine.repair(RepairInput.ofText(text)).edits().size();
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        out.printf(Locale.ROOT, "%,12d characters %8.2f s %,9.0f characters/s %,8d edits%n", text.length(), seconds, text.length() / seconds, edits);
    }
}
