package org.relire.gui.work;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.relire.gui.desk.CurrentPage;
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.Latest;
import org.relire.model.DocumentId;
import org.relire.model.RepairedPage;
import org.relire.model.SampleCheck;
import org.relire.model.SourceDocument;
import org.relire.model.TextRange;
import org.relire.workflow.Collection;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.gain.DrawSample;
import org.relire.workflow.gain.WorkItem;
import org.relire.workflow.gain.WorkQueue;

/// What is left to correct, and the sample check of a document.
public final class WorkViewModel {

    static final int SAMPLE = 60;

    private final Collection collection;
    private final Desk desk;
    private final CurrentPage current;
    private final BiConsumer<List<WorkItem>, List<TextRange>> work;
    private final Latest loading;
    private final Background lane;
    private final ConflictsViewModel conflicts;
    private final ObservableList<WorkItem> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<WorkQueue.Result> queue =
            new ReadOnlyObjectWrapper<>(new WorkQueue.Result(List.of(), 0));
    private final ObjectProperty<@Nullable WorkItem> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable SampleState> sample = new ReadOnlyObjectWrapper<>();

    /// The sample of a document and the word of it that is looked at.
    ///
    /// @param text     the page of the word as it stands
    /// @param position the sample's next word; as many as it has when all were looked at
    public record SampleState(SourceDocument document, SampleCheck check, int position, @Nullable RepairedPage text) {

        Optional<SampleCheck.Item> item() {
            return position < check.items().size() ? Optional.of(check.items().get(position)) : Optional.empty();
        }
    }

    /// @param work has the editor work through pages of the queue, the first one at the ranges
    public WorkViewModel(Desk desk, CurrentPage current, BiConsumer<List<WorkItem>, List<TextRange>> work) {
        this.desk = desk;
        this.current = current;
        this.collection = desk.collection();
        this.work = work;
        this.loading = new Latest(desk.background());
        this.lane = desk.lane();
        this.conflicts = new ConflictsViewModel(desk);
    }

    Collection collection() {
        return collection;
    }

    /// Where new readings and people's work do not agree.
    public ConflictsViewModel conflicts() {
        return conflicts;
    }

    /// The page that gains most first.
    public ObservableList<WorkItem> items() {
        return items;
    }

    public ReadOnlyObjectProperty<WorkQueue.Result> queueProperty() {
        return queue.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable WorkItem> selectedProperty() {
        return selected;
    }

    /// The sample that is being checked; null while none is.
    public ReadOnlyObjectProperty<@Nullable SampleState> sampleProperty() {
        return sample.getReadOnlyProperty();
    }

    public void load() {
        current.save();
        loading.run(() -> new WorkQueue(collection.store()).run(Progress.NONE), result -> {
            items.setAll(result.items());
            queue.set(result);
        });
        conflicts.load();
    }

    /// Opens a page at its first doubt; once it is done, the queue leads on from there.
    public void open(WorkItem item) {
        desk.background().run(() -> collection.store().repairedPage(item.page())
                .flatMap(page -> page.suspects().stream().findFirst()
                        .map(s -> page.toPresent(s.range())))
                .map(range -> new TextRange(range.start(), range.start())), place ->
                work.accept(from(item), place.stream().toList()));
    }

    /// The queue with one of its pages first.
    private List<WorkItem> from(WorkItem first) {
        return Stream.concat(Stream.of(first), items.stream().filter(item -> !item.equals(first))).toList();
    }

    /// Goes on with the sample of the selected page's document, or draws one.
    public void check() {
        WorkItem item = selected.get();
        if (item != null) {
            check(item.page().document(), false);
        }
    }

    /// Draws another sample of the document that is being checked.
    public void drawAgain() {
        SampleState now = sample.get();
        if (now != null) {
            check(now.document().id(), true);
        }
    }

    private void check(DocumentId id, boolean anew) {
        lane.run(() -> begin(id, anew), sample::set);
    }

    private @Nullable SampleState begin(DocumentId id, boolean anew) throws RelireException {
        Optional<SourceDocument> document = collection.store().document(id);
        if (document.isEmpty()) {
            return null;
        }
        Optional<SampleCheck> stored = anew ? Optional.empty() : collection.store().learning().sample(id);
        SampleCheck check = stored.isPresent()
                ? stored.get()
                : new DrawSample(collection.store(), desk.tools().clock())
                        .run(document.get(), SAMPLE, desk.tools().clock().millis());
        return at(document.get(), check, check.checked());
    }

    private SampleState at(SourceDocument document, SampleCheck check, int position) throws RelireException {
        RepairedPage text = position < check.items().size()
                ? collection.store().repairedPage(check.items().get(position).page()).orElse(null)
                : null;
        return new SampleState(document, check, position, text);
    }

    /// Says whether the word is right, and goes to the next.
    public void judge(boolean right) {
        SampleState now = sample.get();
        if (now != null && now.item().isPresent()) {
            move(now, now.check().judged(now.position(), right), now.position() + 1);
        }
    }

    /// Goes back to the word before and forgets what was said of it.
    public void back() {
        SampleState now = sample.get();
        if (now != null && now.position() > 0) {
            move(now, now.check().judged(now.position() - 1, null), now.position() - 1);
        }
    }

    private void move(SampleState now, SampleCheck next, int position) {
        lane.run(() -> {
            collection.store().learning().saveSample(next);
            return at(now.document(), next, position);
        }, sample::set);
    }

    /// Leaves the sample; what was said is kept.
    public void leaveSample() {
        sample.set(null);
    }

    /// Opens the page of the word that is looked at.
    public void openSampled() {
        SampleState now = sample.get();
        RepairedPage text = now == null ? null : now.text();
        if (now != null && text != null) {
            now.item().ifPresent(item -> desk.opener().open(item.page(), List.of(text.toPresent(item.range()))));
        }
    }
}
