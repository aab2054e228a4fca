package org.relire.gui.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// What is asked for more often than it can be done.
class RefreshTest {

    private final ManualBackground work = ManualBackground.stepwise();
    private final AtomicInteger stored = new AtomicInteger();
    private final List<Integer> shown = new ArrayList<>();

    @Test
    void whatIsAskedForDuringAReadingIsReadOnceMoreAndNoMore() {
        Refresh<Integer> refresh = new Refresh<>(work.background(), stored::get, shown::add);
        refresh.ask();
        for (int i = 0; i < 20; i++) {
            refresh.ask();
        }
        work.runOne();
        stored.set(1);
        work.runAll();
        assertEquals(List.of(0, 1), shown);
        refresh.ask();
        work.runAll();
        assertEquals(List.of(0, 1, 1), shown);
    }

    @Test
    void aReadingThatFailsIsReportedAndTheNextOneRuns() {
        Refresh<Integer> refresh = new Refresh<>(work.background(), () -> {
            if (stored.getAndIncrement() == 0) {
                throw new RelireException(ErrorKind.DISK_FULL, "disk");
            }
            return stored.get();
        }, shown::add);
        refresh.ask();
        refresh.ask();
        work.runAll();
        assertEquals(1, work.failures().size());
        assertEquals(List.of(2), shown);
    }

    @Test
    void aThrottleRunsOnceInAWhile() {
        AtomicInteger ran = new AtomicInteger();
        Throttle throttle = new Throttle(work.background(), Duration.ofSeconds(1), ran::incrementAndGet);
        throttle.ask();
        throttle.ask();
        assertEquals(0, ran.get());
        work.passTime();
        assertEquals(1, ran.get());
        throttle.ask();
        work.passTime();
        assertEquals(2, ran.get());
    }
}
