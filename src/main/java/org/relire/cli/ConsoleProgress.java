package org.relire.cli;

import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.relire.workflow.Progress;

/// Shows a job's progress on standard error: a bar with the time left on a terminal, else a line every few seconds.
abstract sealed class ConsoleProgress implements Progress, AutoCloseable {

    private static final long QUIET_NANOS = 2_000_000_000L;

    private final BooleanSupplier cancelled;

    private ConsoleProgress(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    static ConsoleProgress of(Console console, Cancellation cancellation) {
        return console.terminal()
                ? new Bar(console, cancellation::isCancelled) : new Lines(console, cancellation::isCancelled, QUIET_NANOS, false);
    }

    /// For a job that is most often done at once: no line before a while has passed.
    static ConsoleProgress ofShort(Console console, Cancellation cancellation) {
        return console.terminal() ? of(console, cancellation) : new Lines(console, cancellation::isCancelled, QUIET_NANOS, true);
    }

    /// Lines with another while between them.
    static ConsoleProgress lines(Console console, long quietNanos, boolean patient) {
        return new Lines(console, () -> false, quietNanos, patient);
    }

    @Override
    public boolean isCancelled() {
        return cancelled.getAsBoolean();
    }

    @Override
    public abstract void close();

    /// One bar a step of the job.
    private static final class Bar extends ConsoleProgress {

        private static final int WIDTH = 79;
        private static final int NAME = 38;

        private final Console console;
        private @Nullable ProgressBar bar;
        private String step = "";
        private long done;
        private long total = -1;

        Bar(Console console, BooleanSupplier cancelled) {
            super(cancelled);
            this.console = console;
        }

        @Override
        public synchronized void advance(long nowDone, long newTotal) {
            done = nowDone;
            total = newTotal;
            if (bar != null) {
                bar.maxHint(newTotal);
                bar.stepTo(nowDone);
            }
        }

        @Override
        public synchronized void message(String key, Object... arguments) {
            if (bar == null || !key.equals(step)) {
                close();
                step = key;
                bar = new ProgressBarBuilder()
                        .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
                        .setStyle(ProgressBarStyle.ASCII).setInitialMax(done < total ? total : -1).setUpdateIntervalMillis(200)
                        .setTaskName(name(key, arguments)).build();
            }
        }

        /// The first item's sentence, cut: the file's name stands in it.
        private String name(String key, Object... arguments) {
            String text = console.text(key, arguments);
            return text.length() <= NAME ? text : text.substring(0, NAME - 1) + "…";
        }

        @Override
        public synchronized void close() {
            if (bar != null) {
                bar.close();
                bar = null;
            }
        }
    }

    /// At most one line in a while, but one for each new step.
    private static final class Lines extends ConsoleProgress {

        private final Console console;
        private final long quietNanos;
        private final boolean patient;
        private String step = "";
        private String sentence = "";
        private long last = System.nanoTime();
        private long done;
        private long total = -1;

        /// @param patient whether a new step too waits for its line
        Lines(Console console, BooleanSupplier cancelled, long quietNanos, boolean patient) {
            super(cancelled);
            this.console = console;
            this.quietNanos = quietNanos;
            this.patient = patient;
        }

        @Override
        public synchronized void advance(long nowDone, long newTotal) {
            boolean isFurther = total == newTotal && nowDone > done;
            done = nowDone;
            total = newTotal;
            // a step that has one sentence for all of its pages is heard of all the same
            if (isFurther && done < total && !sentence.isEmpty() && System.nanoTime() - last >= quietNanos) {
                print();
            }
        }

        @Override
        public synchronized void message(String key, Object... arguments) {
            sentence = console.text(key, arguments);
            if (!patient && !key.equals(step) || System.nanoTime() - last >= quietNanos) {
                step = key;
                print();
            }
        }

        private void print() {
            last = System.nanoTime();
            // what is complete was another step's
            String count = done < total ? " (" + done + "/" + total + ")" : "";
            console.err().println(sentence + count);
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
