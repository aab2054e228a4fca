package org.relire.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Turns Ctrl+C into a request to stop: pages that were begun are finished and kept, and the program waits for that.
final class Cancellation implements AutoCloseable {

    /// A page ends by its own deadline long before this.
    private static final long PATIENCE_MINUTES = 10;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean cancelled;

    Cancellation(Console console) {
        this.hook = new Thread(() -> stop(console), "ctrl-c");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop(Console console) {
        if (finished.getCount() == 0) {
            return;
        }
        cancelled = true;
        console.say("cli.cancelling");
        try {
            boolean done = finished.await(PATIENCE_MINUTES, TimeUnit.MINUTES);
            if (!done) {
                console.say("cli.cancelling-gave-up");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isCancelled() {
        return cancelled;
    }

    /// The work is over: Ctrl+C ends the program at once again.
    @Override
    public void close() {
        finished.countDown();
        if (!cancelled) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException shuttingDown) {
                // the hook runs already and has seen that all is done
            }
        }
    }
}
