package org.relire.gui.editor;

/// What corrections cost.
///
/// @param actions key presses, with Ctrl or Alt held down for one counted as one, and clicks
/// @param keys    keys that go down, Ctrl and Alt too, and clicks
record Effort(int actions, int keys) {

    static final Effort NONE = new Effort(0, 0);

    /// Keys pressed alone.
    static Effort plain(int number) {
        return new Effort(number, number);
    }

    /// A key with Ctrl or Alt.
    static Effort chord() {
        return new Effort(1, 2);
    }

    static Effort click() {
        return new Effort(1, 1);
    }

    Effort and(Effort other) {
        return new Effort(actions + other.actions, keys + other.keys);
    }

    /// The lesser of both.
    Effort or(Effort other) {
        return actions < other.actions || actions == other.actions && keys <= other.keys ? this : other;
    }
}
