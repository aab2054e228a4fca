package org.relire.workflow.series;

import java.time.Duration;

/// A text that a regular expression may only look at for so long: the engine has no deadline of its own.
final class WatchedText implements CharSequence {

    private static final int LOOKS_BETWEEN = 1 << 12;

    /// The time is over.
    static final class TooSlowException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final String text;
    private final long deadline;
    private int looks;

    WatchedText(String text, Duration time) {
        this(text, System.nanoTime() + time.toNanos());
    }

    private WatchedText(String text, long deadline) {
        this.text = text;
        this.deadline = deadline;
    }

    @Override
    public char charAt(int index) {
        if (++looks == LOOKS_BETWEEN) {
            looks = 0;
            if (System.nanoTime() - deadline > 0) {
                throw new TooSlowException();
            }
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new WatchedText(text.substring(start, end), deadline);
    }

    @Override
    public String toString() {
        return text;
    }
}
