package org.relire.store;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/// Times as the database has them: nanoseconds since 1970, which sort as they follow (until the year 2262).
final class Times {

    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    private Times() {
    }

    static long toNanos(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), NANOS), time.getNano());
    }

    static Instant ofNanos(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }
}
