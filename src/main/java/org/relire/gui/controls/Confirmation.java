package org.relire.gui.controls;

/// Asks before something that cannot be taken back.
public interface Confirmation {

    /// @param question  what is about to happen
    /// @param actionKey message key of the button that does it
    /// @param confirmed runs if the person agrees
    void ask(Sentence question, String actionKey, Runnable confirmed);
}
