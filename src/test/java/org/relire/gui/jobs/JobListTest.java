package org.relire.gui.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.relire.gui.controls.Notices;
import org.relire.gui.controls.Sentence;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

class JobListTest {

    private final ManualBackground stepwise = ManualBackground.stepwise();
    private final List<Sentence> told = new ArrayList<>();
    private final List<Sentence> warned = new ArrayList<>();
    private final Notices notices = new Notices() {
        @Override
        public void tell(Sentence sentence) {
            told.add(sentence);
        }

        @Override
        public void warn(Sentence sentence) {
            warned.add(sentence);
        }
    };
    private final TestClock clock = new TestClock();
    private final JobList jobs = new JobList(stepwise.background(), clock, notices);

    private static final class TestClock extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void jobsRunOneAfterAnotherAndTheOldestIsTheCurrentOne() {
        List<String> order = new ArrayList<>();
        Job first = jobs.start(Sentence.of("a"), _ -> {
            order.add("first");
            return JobReport.NONE;
        }, _ -> order.add("first ended"));
        Job second = jobs.start(Sentence.of("b"), _ -> {
            order.add("second");
            return JobReport.NONE;
        }, _ -> { });
        assertEquals(List.of(second, first), jobs.jobs());
        assertEquals(first, jobs.current().get());
        stepwise.runAll();
        assertEquals(List.of("first", "first ended", "second"), order);
        assertNull(jobs.current().get());
        assertEquals(Job.State.DONE, second.stateProperty().get());
    }

    @Test
    void aJobThatIsCancelledWhileItWaitsNeverRuns() {
        Job job = jobs.start(Sentence.of("a"), _ -> {
            throw new AssertionError("must not run");
        }, _ -> { });
        job.cancel();
        stepwise.runAll();
        assertEquals(Job.State.CANCELLED, job.stateProperty().get());
        assertEquals(List.of(), stepwise.failures());
    }

    @Test
    void aJobThatEndsEarlyKeepsItsReport() {
        JobReport report = new JobReport(Sentence.of("two pages"), List.of(), null);
        Job job = jobs.start(Sentence.of("a"), progress -> {
            jobs.cancelAll();
            assertTrue(progress.isCancelled());
            return report;
        }, _ -> { });
        stepwise.runAll();
        assertEquals(Job.State.CANCELLED, job.stateProperty().get());
        assertEquals(report, job.reportProperty().get());
    }

    @Test
    void aFailureThatPeopleUnderstandIsTheJobsReportAndABugIsReported() {
        Job known = jobs.start(Sentence.of("a"), _ -> {
            throw new RelireException(ErrorKind.DISK_FULL, "disk");
        }, _ -> { });
        Job bug = jobs.start(Sentence.of("b"), _ -> {
            throw new IllegalStateException("bug");
        }, _ -> { });
        stepwise.runAll();
        assertEquals(Job.State.FAILED, known.stateProperty().get());
        assertEquals("error.disk-full", Objects.requireNonNull(known.reportProperty().get().summary()).key());
        assertEquals(Job.State.FAILED, bug.stateProperty().get());
        assertEquals(1, stepwise.failures().size());
    }

    @Test
    void whatCameOfAJobIsToldAndWhatFailedIsAWarning() {
        Sentence summary = Sentence.of("all done");
        Sentence some = Sentence.of("some done");
        JobReport.Problem problem = new JobReport.Problem("a.pdf", Sentence.of("library.export.unread"));
        jobs.start(Sentence.of("a"), _ -> new JobReport(summary, List.of(), null), _ -> { });
        jobs.start(Sentence.of("b"), _ -> new JobReport(some, List.of(problem), null), _ -> { });
        jobs.start(Sentence.of("c"), _ -> {
            throw new RelireException(ErrorKind.MODEL_MISSING, "fra");
        }, _ -> { });
        jobs.start(Sentence.of("d"), _ -> JobReport.NONE, _ -> { });
        stepwise.runAll();
        assertEquals(List.of(summary), told);
        assertEquals(List.of("jobs.told", "error.model-missing"), warned.stream().map(Sentence::key).toList());
    }

    @Test
    void aWarningSaysWhatIsWrong() {
        Sentence some = Sentence.of("some done");
        JobReport.Problem first = new JobReport.Problem("a.pdf", Sentence.of("library.export.unread"));
        JobReport.Problem second = new JobReport.Problem("b.pdf", Sentence.of("library.duplicate", "a.pdf"));
        JobReport.Problem named = new JobReport.Problem("c.pdf", Sentence.of("error.file-damaged", "c.pdf"));
        jobs.start(Sentence.of("a"), _ -> new JobReport(some, List.of(first), null), _ -> { });
        jobs.start(Sentence.of("b"), _ -> new JobReport(null, List.of(first, second), null), _ -> { });
        jobs.start(Sentence.of("c"), _ -> new JobReport(null, List.of(named), null), _ -> { });
        stepwise.runAll();
        assertEquals(List.of(
                Sentence.of("jobs.told", some, Sentence.of("jobs.problem", "a.pdf", first.why())),
                Sentence.of("jobs.problems", 2, Sentence.of("jobs.problem", "a.pdf", first.why())), named.why()), warned);
    }

    @Test
    void progressTellsHowLongTheRestWillTake() {
        List<Optional<Duration>> left = new ArrayList<>();
        Job job = jobs.start(Sentence.of("a"), progress -> {
            clock.now = clock.now.plusSeconds(1);
            progress.advance(1, 10);
            left.add(Optional.ofNullable(jobs.jobs().getFirst().timeLeft()));
            clock.now = clock.now.plusSeconds(9);
            progress.advance(5, 10);
            progress.message("progress.repair", "a.pdf");
            left.add(Optional.ofNullable(jobs.jobs().getFirst().timeLeft()));
            assertNotNull(jobs.jobs().getFirst().activityProperty().get());
            return JobReport.NONE;
        }, _ -> { });
        stepwise.runAll();
        // a second tells too little
        assertEquals(List.of(Optional.empty(), Optional.of(Duration.ofSeconds(10))), left);
        assertEquals(1, job.progressProperty().get());
        assertNull(job.activityProperty().get());
    }

    @Test
    void endedJobsAreClearedAndRunningOnesStay() {
        Job ended = jobs.start(Sentence.of("a"), _ -> JobReport.NONE, _ -> { });
        stepwise.runAll();
        Job waiting = jobs.start(Sentence.of("b"), _ -> JobReport.NONE, _ -> { });
        jobs.clearEnded();
        assertFalse(jobs.jobs().contains(ended));
        assertTrue(jobs.jobs().contains(waiting));
    }

    @Test
    void onlyTheLatestOfSeveralAnswersCounts() {
        Latest latest = new Latest(stepwise.background());
        List<String> answers = new ArrayList<>();
        latest.run(() -> "old", answers::add);
        latest.run(() -> "new", answers::add);
        stepwise.runAll();
        assertEquals(List.of("new"), answers);
        latest.run(() -> "dropped", answers::add);
        latest.cancel();
        stepwise.runAll();
        assertEquals(List.of("new"), answers);
    }

    @Test
    void aLaneKeepsTheOrderAndGoesOnAfterAFailure() {
        Background lane = stepwise.background().lane();
        List<String> order = new ArrayList<>();
        lane.perform(() -> order.add("1"), () -> order.add("1 done"));
        lane.perform(() -> {
            throw new RelireException(ErrorKind.DISK_FULL, "x");
        }, () -> order.add("never"));
        lane.perform(() -> order.add("3"), () -> order.add("3 done"));
        stepwise.runAll();
        assertEquals(List.of("1", "1 done", "3", "3 done"), order);
        assertEquals(1, stepwise.failures().size());
    }
}
