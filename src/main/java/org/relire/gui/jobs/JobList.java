package org.relire.gui.jobs;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Notices;
import org.relire.gui.controls.Sentence;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;

/// The long jobs, newest first. Those that write to the collection run one after another. What came of each is told once it ends.
public final class JobList {

    /// A job's work; blocks, tells its progress, and ends early with what it has once cancelled.
    public interface Work {
        JobReport run(Progress progress) throws RelireException;
    }

    /// Ended jobs kept in the list.
    private static final int KEPT = 50;

    private final Background background;
    private final Background lane;
    private final Clock clock;
    private final Notices notices;
    private final ObservableList<Job> jobs = FXCollections.observableArrayList(
            job -> new Observable[] {job.stateProperty()});
    private final ObjectBinding<@Nullable Job> current = Bindings.createObjectBinding(this::oldestRunning, jobs);

    /// @param notices told what came of each job
    public JobList(Background background, Clock clock, Notices notices) {
        this.background = background;
        this.lane = background.lane();
        this.clock = clock;
        this.notices = notices;
    }

    public ObservableList<Job> jobs() {
        return jobs;
    }

    /// The job that runs now; the others wait for it.
    public ObjectBinding<@Nullable Job> current() {
        return current;
    }

    private @Nullable Job oldestRunning() {
        return jobs.reversed().stream().filter(Job::isRunning).findFirst().orElse(null);
    }

    /// Starts a job, or queues it behind those before it. `ended` is called on the UI thread, however it ends.
    public Job start(Sentence title, Work work, Consumer<Job> ended) {
        Job job = new Job(title, background, clock);
        jobs.addFirst(job);
        if (jobs.size() > KEPT) {
            jobs.subList(KEPT, jobs.size()).removeIf(old -> !old.isRunning());
        }
        lane.run(() -> work(job, work), report -> {
            job.end(job.isCancelRequested() ? Job.State.CANCELLED : Job.State.DONE, report);
            tell(job);
            ended.accept(job);
        }, failure -> {
            fail(job, failure);
            tell(job);
            ended.accept(job);
        });
        return job;
    }

    private void tell(Job job) {
        JobReport report = job.reportProperty().get();
        Sentence summary = report.summary();
        if (!report.problems().isEmpty()) {
            Sentence problems = problems(report.problems());
            notices.warnOfJob(summary == null ? problems : Sentence.of("jobs.told", summary, problems));
        } else if (summary != null && job.stateProperty().get() == Job.State.FAILED) {
            notices.warnOfJob(summary);
        } else if (summary != null) {
            notices.tell(summary);
        }
    }

    private static Sentence problems(List<JobReport.Problem> problems) {
        JobReport.Problem first = problems.getFirst();
        // many a reason names the file itself
        Sentence told = first.why().arguments().contains(first.what()) ? first.why() : Sentence.of("jobs.problem", first.what(), first.why());
        return problems.size() == 1 ? told : Sentence.of("jobs.problems", problems.size(), told);
    }

    private static JobReport work(Job job, Work work) throws RelireException {
        if (job.isCancelRequested()) {
            throw new RelireException(ErrorKind.CANCELLED);
        }
        return work.run(job.progress());
    }

    private void fail(Job job, Throwable failure) {
        if (failure instanceof RelireException known) {
            boolean cancelled = known.kind() == ErrorKind.CANCELLED;
            job.end(cancelled ? Job.State.CANCELLED : Job.State.FAILED,
                    cancelled ? JobReport.NONE : new JobReport(Sentence.of(known), List.of(), null));
        } else {
            job.end(Job.State.FAILED, new JobReport(Sentence.of("jobs.bug"), List.of(), null));
            background.failures().report(failure);
        }
    }

    /// Runs `then` on the UI thread once the jobs so far have ended.
    public void afterAll(Runnable then) {
        lane.perform(() -> { }, then);
    }

    /// Removes ended jobs from the list.
    public void clearEnded() {
        jobs.removeIf(job -> !job.isRunning());
    }

    /// Asks all running jobs to end.
    public void cancelAll() {
        jobs.forEach(Job::cancel);
    }
}
