package org.relire.gui.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Sentence;
import org.relire.workflow.Progress;

/// A long job as people see it: how far it is, what it does, how long it will take, how it ended.
/// Read and changed on the UI thread; its [Progress] may be called from any.
public final class Job {

    /// How a job stands.
    public enum State {
        RUNNING, DONE, CANCELLED, FAILED
    }

    /// Too little is done before this to tell how long the rest takes.
    private static final Duration FORECAST_AFTER = Duration.ofSeconds(3);

    private final Sentence title;
    private final Background background;
    private final Clock clock;
    private final Instant startedAt;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<Amount> amount = new ReadOnlyObjectWrapper<>(new Amount(0, -1));
    private final ReadOnlyObjectWrapper<@Nullable Sentence> activity = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.RUNNING);
    private final ReadOnlyObjectWrapper<JobReport> report = new ReadOnlyObjectWrapper<>(JobReport.NONE);
    private volatile boolean cancelled;
    private final AtomicReference<@Nullable Amount> latest = new AtomicReference<>();
    private final AtomicReference<@Nullable Sentence> latestActivity = new AtomicReference<>();

    /// How much is done of how much; a negative total is not known.
    public record Amount(long done, long total) {
    }

    Job(Sentence title, Background background, Clock clock) {
        this.title = title;
        this.background = background;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    public Sentence title() {
        return title;
    }

    /// 0-1, or -1 while it is not known.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Amount> amountProperty() {
        return amount.getReadOnlyProperty();
    }

    /// What it is doing now; absent before it has said anything.
    public ReadOnlyObjectProperty<@Nullable Sentence> activityProperty() {
        return activity.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What came of it; empty while it runs.
    public ReadOnlyObjectProperty<JobReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    public boolean isRunning() {
        return state.get() == State.RUNNING;
    }

    /// How long the rest will take at the pace so far; null while that cannot be told.
    public @Nullable Duration timeLeft() {
        Duration spent = Duration.between(startedAt, clock.instant());
        double share = progress.get();
        if (!isRunning() || share <= 0 || spent.compareTo(FORECAST_AFTER) < 0) {
            return null;
        }
        return Duration.ofMillis((long) (spent.toMillis() * (1 - share) / share));
    }

    /// Asks the job to end; what is finished stays.
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelRequested() {
        return cancelled;
    }

    void end(State how, JobReport what) {
        state.set(how);
        report.set(what);
        activity.set(null);
        if (how == State.DONE) {
            progress.set(1);
        }
    }

    /// What the job's work reports to. A thousand reports between two frames cost one update.
    Progress progress() {
        return new Progress() {
            @Override
            public void advance(long done, long total) {
                if (latest.getAndSet(new Amount(done, total)) == null) {
                    background.later(Job.this::showAmount);
                }
            }

            @Override
            public void message(String key, Object... arguments) {
                if (latestActivity.getAndSet(new Sentence(key, List.of(arguments))) == null) {
                    background.later(Job.this::showActivity);
                }
            }

            @Override
            public boolean isCancelled() {
                return cancelled;
            }
        };
    }

    private void showAmount() {
        Amount now = latest.getAndSet(null);
        if (now != null && isRunning()) {
            amount.set(now);
            progress.set(now.total() > 0 ? Math.min(1, (double) now.done() / now.total()) : -1);
        }
    }

    private void showActivity() {
        Sentence now = latestActivity.getAndSet(null);
        if (now != null && isRunning()) {
            activity.set(now);
        }
    }
}
