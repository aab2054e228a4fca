package org.relire.gui.controls;

/// Tells a person something that needs no answer.
public interface Notices {

    void tell(Sentence sentence);

    /// The same where something of it went wrong: it stays until it was read.
    default void warn(Sentence sentence) {
        tell(sentence);
    }

    /// The same of a job, whose screen says more.
    default void warnOfJob(Sentence sentence) {
        warn(sentence);
    }
}
