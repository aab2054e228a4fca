package org.relire.gui.editor;

import java.util.Optional;
import org.relire.model.TextRange;
import org.relire.workflow.MovedRange;

/// What is being typed and not saved yet: `range` of the saved text reads `inserted`.
record Typing(TextRange range, String inserted) {

    /// Changes nothing.
    static final Typing NONE = new Typing(new TextRange(0, 0), "");

    /// The change that turns one text into another, as small as a common beginning and end allow.
    static Typing between(String from, String to) {
        int shorter = Math.min(from.length(), to.length());
        int start = 0;
        while (start < shorter && from.charAt(start) == to.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && from.charAt(from.length() - 1 - end) == to.charAt(to.length() - 1 - end)) {
            end++;
        }
        return new Typing(new TextRange(start, from.length() - end), to.substring(start, to.length() - end));
    }

    boolean changesNothingIn(String saved) {
        return range.in(saved).equals(inserted);
    }

    String applyTo(String saved) {
        return saved.substring(0, range.start()) + inserted + saved.substring(range.end());
    }

    /// What was inserted, in the shown text.
    TextRange place() {
        return new TextRange(range.start(), shownEnd());
    }

    private int shownEnd() {
        return range.start() + inserted.length();
    }

    private int growth() {
        return inserted.length() - range.length();
    }

    /// One typing that does this and then another change of the shown text; empty if they lie apart.
    ///
    /// @param position in the shown text
    /// @param saved    the text that this is typed into
    Optional<Typing> then(int position, int removed, String added, String saved) {
        if (position > shownEnd() || position + removed < range.start()) {
            return Optional.empty();
        }
        int left = Math.max(0, range.start() - position);
        int right = Math.max(0, position + removed - shownEnd());
        TextRange wider = new TextRange(range.start() - left, range.end() + right);
        String shown = applyTo(saved);
        String next = shown.substring(0, position) + added + shown.substring(position + removed);
        return Optional.of(new Typing(wider, next.substring(wider.start(), next.length() - (saved.length() - wider.end()))));
    }

    /// An offset of the shown text in the saved text; within what is being typed, its beginning.
    int toSaved(int shown) {
        return shown <= range.start() ? shown : shown >= shownEnd() ? shown - growth() : range.start();
    }

    /// An offset of the saved text in the shown text.
    int toShown(int saved) {
        return saved <= range.start() ? saved : saved >= range.end() ? saved + growth() : range.start();
    }

    /// A range of the saved text in the shown one; empty if what is typed touches it.
    Optional<TextRange> toShown(TextRange saved) {
        if (saved.end() <= range.start()) {
            return Optional.of(saved);
        }
        return saved.start() >= range.end()
                ? Optional.of(new TextRange(saved.start() + growth(), saved.end() + growth()))
                : Optional.empty();
    }

    /// The same typing over a saved text that has changed meanwhile; where both touch the same place, what was typed
    /// comes after what was changed.
    Typing over(String before, String after) {
        return new Typing(MovedRange.of(range, before, after), inserted);
    }
}
