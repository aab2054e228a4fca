package org.relire.gui.jobs;

import java.time.Duration;

/// Runs an action once nothing has asked for it for a while.
public final class Delay {

    private final Background background;
    private final Duration quiet;
    private final Runnable action;
    private long generation;
    private boolean asked;

    /// @param quiet  how long nothing must have asked
    /// @param action run on the UI thread
    public Delay(Background background, Duration quiet, Runnable action) {
        this.background = background;
        this.quiet = quiet;
        this.action = action;
    }

    /// Asks for the action; it runs after the quiet time, counted anew.
    public void ask() {
        long mine = ++generation;
        asked = true;
        background.after(quiet, () -> {
            if (mine == generation) {
                asked = false;
                action.run();
            }
        });
    }

    /// Forgets what was asked for.
    public void cancel() {
        generation++;
        asked = false;
    }

    /// Whether the action is still to come.
    public boolean isAsked() {
        return asked;
    }
}
