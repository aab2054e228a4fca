package org.relire.gui.jobs;

/// Told of what went wrong in the background: a sentence for what a person can act on, a report for a bug.
public interface Failures {

    /// Called on the UI thread.
    void report(Throwable failure);
}
