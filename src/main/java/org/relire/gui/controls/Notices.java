package org.relire.gui.controls;

/// Tells a person something that needs no answer.
public interface Notices {

    void tell(Sentence sentence);
}
