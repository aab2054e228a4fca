package org.relire.ocr;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// The moment at which a page is given up.
///
/// @param allowed how long the page may take
/// @param end     on the clock of [System#nanoTime()]
record Deadline(Duration allowed, long end) {

    /// Starts now.
    static Deadline in(Duration allowed) {
        return new Deadline(allowed, System.nanoTime() + allowed.toNanos());
    }

    boolean isPast() {
        return left().isNegative();
    }

    Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    /// At least one millisecond, for native calls take 0 for no limit.
    int leftMillis() {
        return (int) Math.clamp(left().toMillis(), 1, Integer.MAX_VALUE);
    }

    RelireException exceeded(@Nullable Throwable cause) {
        return new RelireException(ErrorKind.PAGE_TIMEOUT, List.of(allowed.toSeconds()), cause);
    }
}
