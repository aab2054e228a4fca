package org.relire.gui.controls;

/// Asks before something that cannot be taken back.
public interface Confirmation {

    /// @param title     what is to be confirmed, in few words
    /// @param text      what would happen
    /// @param actionKey message key of the button that does it
    record Question(Sentence title, Sentence text, String actionKey) {
    }

    /// @param confirmed runs if the person agrees
    void ask(Question question, Runnable confirmed);
}
