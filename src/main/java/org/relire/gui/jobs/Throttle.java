package org.relire.gui.jobs;

import java.time.Duration;

/// Runs an action once in a while, however often it is asked for.
public final class Throttle {

    private final Background background;
    private final Duration pause;
    private final Runnable action;
    private boolean asked;

    /// @param action run on the UI thread
    public Throttle(Background background, Duration pause, Runnable action) {
        this.background = background;
        this.pause = pause;
        this.action = action;
    }

    /// Asks for the action; it runs within the pause.
    public void ask() {
        if (!asked) {
            asked = true;
            background.after(pause, () -> {
                asked = false;
                action.run();
            });
        }
    }
}
