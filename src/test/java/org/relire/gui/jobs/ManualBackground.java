package org.relire.gui.jobs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// Backgrounds for tests that need no toolkit: at once on the caller's thread, or step by step.
public final class ManualBackground {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final Background background;

    private ManualBackground(boolean atOnce) {
        this.background = new Background(atOnce ? Runnable::run : waiting::add, Runnable::run, (_, action) -> later.add(action), failures::add);
    }

    /// Runs all work when it is given.
    public static ManualBackground atOnce() {
        return new ManualBackground(true);
    }

    /// Runs work when [#runAll()] is called.
    public static ManualBackground stepwise() {
        return new ManualBackground(false);
    }

    public Background background() {
        return background;
    }

    /// Runs the next piece of work.
    public void runOne() {
        waiting.remove().run();
    }

    /// Runs what waits, and what that brings about.
    public void runAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /// Lets all the time pass that anything waits for.
    public void passTime() {
        while (!later.isEmpty()) {
            later.remove().run();
            runAll();
        }
    }

    /// What was reported.
    public List<Throwable> failures() {
        return failures;
    }
}
