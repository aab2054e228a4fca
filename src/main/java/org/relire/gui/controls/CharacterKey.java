package org.relire.gui.controls;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The key that writes a character, wherever it is on the keyboard and whether or not it takes Shift.
public final class CharacterKey extends KeyCombination {

    private final String character;

    public CharacterKey(char character) {
        super(SHIFT_ANY);
        this.character = String.valueOf(character);
    }

    @Override
    public boolean match(KeyEvent event) {
        return super.match(event) && event.getText().equals(character);
    }

    @Override
    public String getDisplayText() {
        return character;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharacterKey key && key.character.equals(character);
    }

    @Override
    public int hashCode() {
        return character.hashCode();
    }
}
