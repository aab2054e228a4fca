package org.relire.gui.jobs;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Work of which only the latest matters: the result of a call is dropped once another was made.
public final class Latest {

    private final Background background;
    private long generation;

    public Latest(Background background) {
        this.background = background;
    }

    /// Runs `work`; `done` is called only if nothing newer was asked for meanwhile.
    public <T extends @Nullable Object> void run(Background.Work<T> work, Consumer<T> done) {
        run(work, done, background.failures()::report);
    }

    /// The same, with a failure going to `failed` if nothing newer was asked for.
    public <T extends @Nullable Object> void run(Background.Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        long mine = ++generation;
        background.run(work, result -> {
            if (mine == generation) {
                done.accept(result);
            }
        }, failure -> {
            if (mine == generation) {
                failed.accept(failure);
            }
        });
    }

    /// Drops what is under way.
    public void cancel() {
        generation++;
    }
}
