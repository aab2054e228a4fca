package org.relire.gui.jobs;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads anew what has changed, one reading at a time, however often it is asked for. What was asked last is never lost.
///
/// @param <T> what is read
public final class Refresh<T extends @Nullable Object> {

    private final Background background;
    private final Background.Work<T> reading;
    private final Consumer<T> done;
    private boolean busy;
    private boolean askedAgain;

    /// @param done called on the UI thread
    public Refresh(Background background, Background.Work<T> reading, Consumer<T> done) {
        this.background = background;
        this.reading = reading;
        this.done = done;
    }

    /// Reads now, or once the reading under way is done.
    public void ask() {
        if (busy) {
            askedAgain = true;
            return;
        }
        busy = true;
        background.run(reading, result -> {
            goOn();
            done.accept(result);
        }, failure -> {
            goOn();
            background.failures().report(failure);
        });
    }

    private void goOn() {
        busy = false;
        if (askedAgain) {
            askedAgain = false;
            ask();
        }
    }
}
