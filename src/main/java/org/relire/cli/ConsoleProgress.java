package org.relire.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.relire.workflow.Progress;

/// Shows a job's progress on standard error: a bar with the time left on a terminal, else a line every few seconds.
abstract sealed class ConsoleProgress implements Progress, AutoCloseable {

    private final Cancellation cancellation;

    private ConsoleProgress(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    static ConsoleProgress of(Console console, Cancellation cancellation) {
        return console.terminal() ? new Bar(console, cancellation) : new Lines(console, cancellation);
    }

    @Override
    public boolean isCancelled() {
        return cancellation.isCancelled();
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

        Bar(Console console, Cancellation cancellation) {
            super(cancellation);
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

        private static final long QUIET_NANOS = 2_000_000_000L;

        private final Console console;
        private String step = "";
        private long last;
        private long done;
        private long total = -1;

        Lines(Console console, Cancellation cancellation) {
            super(cancellation);
            this.console = console;
        }

        @Override
        public synchronized void advance(long nowDone, long newTotal) {
            done = nowDone;
            total = newTotal;
        }

        @Override
        public synchronized void message(String key, Object... arguments) {
            long now = System.nanoTime();
            if (key.equals(step) && now - last < QUIET_NANOS) {
                return;
            }
            step = key;
            last = now;
            // what is complete was another step's
            String count = done < total ? " (" + done + "/" + total + ")" : "";
            console.err().println(console.text(key, arguments) + count);
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
