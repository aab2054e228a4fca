package org.relire.gui.controls;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A modifier and a digit of the upper row, also on a French keyboard, where that row has `& é " ' (` without Shift.
public final class DigitKey extends KeyCombination {

    private static final String AZERTY = "à&é\"'(-è_ç";

    private final int digit;

    /// @param digit 0-9
    public DigitKey(int digit, Modifier modifier) {
        super(modifier);
        this.digit = digit;
    }

    int digit() {
        return digit;
    }

    @Override
    public String getDisplayText() {
        return super.getDisplayText() + digit;
    }

    @Override
    public boolean match(KeyEvent event) {
        return super.match(event) && (event.getCode().getName().endsWith(String.valueOf(digit))
                && event.getCode().isDigitKey() || isAzerty(event));
    }

    private boolean isAzerty(KeyEvent event) {
        return event.getText().length() == 1 && AZERTY.indexOf(event.getText().charAt(0)) == digit || switch (event.getCode()) {
            case AMPERSAND -> digit == 1;
            case QUOTEDBL -> digit == 3;
            case QUOTE -> digit == 4;
            case LEFT_PARENTHESIS -> digit == 5;
            default -> false;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DigitKey key && key.digit == digit && super.equals(key);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + digit;
    }
}
