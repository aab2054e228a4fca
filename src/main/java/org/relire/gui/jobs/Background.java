package org.relire.gui.jobs;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.relire.workflow.RelireException;

/// Runs work off the UI thread and hands its result back on it. View models know no other way to leave their thread.
public final class Background {

    /// Work that blocks.
    ///
    /// @param <T> its result
    public interface Work<T extends @Nullable Object> {
        T run() throws RelireException;
    }

    /// Work that blocks and gives nothing back.
    public interface Action {
        void run() throws RelireException;
    }

    /// Runs something after a time.
    public interface Timer {
        void after(Duration time, Runnable action);
    }

    private final Executor workers;
    private final Executor ui;
    private final Timer timer;
    private final Failures failures;

    /// @param workers  run the work
    /// @param ui       runs what follows
    /// @param timer    waits
    /// @param failures told of what fails, on the UI thread
    public Background(Executor workers, Executor ui, Timer timer, Failures failures) {
        this.workers = workers;
        this.ui = ui;
        this.timer = timer;
        this.failures = failures;
    }

    /// Daemon threads for the work, JavaFX's thread for the rest.
    public static Background onFxThread(Failures failures) {
        return new Background(
                Executors.newCachedThreadPool(Thread.ofPlatform().name("background-", 0).daemon().factory()),
                Platform::runLater,
                (time, action) -> CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS).execute(action),
                failures);
    }

    /// Runs `work`, then `done` with its result on the UI thread; a failure goes to [Failures].
    public <T extends @Nullable Object> void run(Work<T> work, Consumer<T> done) {
        run(work, done, failures::report);
    }

    /// The same, with a failure going to `failed`.
    public <T extends @Nullable Object> void run(Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        workers.execute(() -> {
            T result;
            try {
                result = work.run();
            } catch (RelireException | RuntimeException | Error e) {
                ui.execute(() -> failed.accept(e));
                return;
            }
            ui.execute(() -> guarded(() -> done.accept(result)));
        });
    }

    /// Runs `action`, then `done` on the UI thread.
    public void perform(Action action, Runnable done) {
        run(() -> {
            action.run();
            return Boolean.TRUE;
        }, _ -> done.run());
    }

    /// A lane beside the others: works given to it run one after another, in the order given.
    public Background lane() {
        return new Background(new Lane(workers), ui, timer, failures);
    }

    /// The same with failures going elsewhere.
    public Background reporting(Failures elsewhere) {
        return new Background(workers, ui, timer, elsewhere);
    }

    /// Runs `follow` on the UI thread after a time.
    void after(Duration time, Runnable follow) {
        timer.after(time, () -> later(follow));
    }

    /// Runs `follow` on the UI thread.
    public void later(Runnable follow) {
        ui.execute(() -> guarded(follow));
    }

    /// The threads that work runs on, for those who only need an executor.
    public Executor workers() {
        return workers;
    }

    public Failures failures() {
        return failures;
    }

    private void guarded(Runnable follow) {
        try {
            follow.run();
        } catch (RuntimeException e) {
            failures.report(e);
        }
    }

    /// Runs one at a time.
    private static final class Lane implements Executor {

        private final Executor behind;
        private final Queue<Runnable> waiting = new ArrayDeque<>();
        private boolean busy;

        Lane(Executor behind) {
            this.behind = behind;
        }

        @Override
        public void execute(Runnable command) {
            synchronized (waiting) {
                waiting.add(command);
                if (busy) {
                    return;
                }
                busy = true;
            }
            behind.execute(this::drain);
        }

        private void drain() {
            for (Runnable next = poll(); next != null; next = poll()) {
                next.run();
            }
        }

        private @Nullable Runnable poll() {
            synchronized (waiting) {
                Runnable next = waiting.poll();
                busy = next != null;
                return next;
            }
        }
    }
}
