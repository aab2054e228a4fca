package org.relire.gui.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.relire.gui.controls.Notices;
import org.relire.gui.controls.PageOpener;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.JobList;
import org.relire.model.Origin;
import org.relire.model.Tag;
import org.relire.workflow.Collection;
import org.relire.workflow.IndexPages;
import org.relire.workflow.JobSettings;
import org.relire.workflow.OwnTags;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;

/// What the screens of an open collection work with. Whatever writes to the collection runs on a lane of the desk, so that the collection is closed
/// only after it. Used on the UI thread.
public final class Desk {

    private final Collection collection;
    private final Means means;
    private final Background background;
    private final List<Background> lanes = new ArrayList<>();
    private final Background indexing;
    private boolean cleared;

    /// What a desk is fitted out with.
    ///
    /// @param author   the person at the desk, as the settings name them now
    /// @param settings what jobs go by, as set now
    public record Means(
            Toolbox tools, Background background, JobList jobs, Supplier<Origin> author, Supplier<JobSettings> settings, Notices notices,
            PageOpener opener) {
    }

    public Desk(Collection collection, Means means) {
        this.collection = collection;
        this.means = means;
        this.background = means.background().reporting(this::report);
        this.indexing = background.lane();
    }

    public Collection collection() {
        return collection;
    }

    public Toolbox tools() {
        return means.tools();
    }

    /// For what only reads.
    public Background background() {
        return background;
    }

    public JobList jobs() {
        return means.jobs();
    }

    public Origin author() {
        return means.author().get();
    }

    public JobSettings settings() {
        return means.settings().get();
    }

    public Notices notices() {
        return means.notices();
    }

    public PageOpener opener() {
        return means.opener();
    }

    /// A lane of work on the collection.
    public Background lane() {
        Background lane = background.lane();
        lanes.add(lane);
        return lane;
    }

    /// Gives `then` the tags that people made in the collection, the most used first.
    public void ownTags(Consumer<List<Tag>> then) {
        background.run(() -> OwnTags.mostUsed(collection.store()), then);
    }

    /// Brings the index up to what is stored once what was given to a lane is done.
    public void indexAfter(Background lane) {
        lane.perform(() -> { }, this::index);
    }

    private void index() {
        indexing.perform(() -> new IndexPages().run(collection, Progress.NONE), () -> { });
    }

    /// Runs `then` on the UI thread once all that was given to the lanes is done, and indexed; a failure that comes later tells nobody
    /// anything: the collection is about to be closed.
    public void clear(Runnable then) {
        Queue<Background> busy = new ArrayDeque<>(lanes);
        // what ends on a lane may ask for the index
        busy.add(indexing);
        clear(busy, then);
    }

    private void clear(Queue<Background> busy, Runnable then) {
        Background next = busy.poll();
        if (next == null) {
            cleared = true;
            then.run();
        } else {
            next.perform(() -> { }, () -> clear(busy, then));
        }
    }

    private void report(Throwable failure) {
        if (!cleared || failure instanceof RelireException) {
            means.background().failures().report(failure);
        }
    }
}
