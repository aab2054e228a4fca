package org.relire.workflow.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A stretch of work without a long pause.
///
/// @param marks how many edits and verifications of it are in force
public record Session(Instant from, Instant to, int marks) {

    /// A pause longer than this ends a session.
    static final Duration PAUSE = Duration.ofMinutes(30);

    /// The sessions that `times` fall into, the latest first.
    ///
    /// @param times in order
    public static List<Session> of(List<Instant> times) {
        List<Session> sessions = new ArrayList<>();
        for (Instant time : times) {
            Session last = sessions.isEmpty() ? null : sessions.getFirst();
            if (last != null && Duration.between(last.to(), time).compareTo(PAUSE) <= 0) {
                sessions.set(0, new Session(last.from(), time, last.marks() + 1));
            } else {
                sessions.addFirst(new Session(time, time, 1));
            }
        }
        return sessions;
    }
}
