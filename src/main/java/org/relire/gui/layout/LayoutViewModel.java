package org.relire.gui.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Sentence;
import org.relire.gui.desk.CurrentPage;
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.JobReport;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrPage;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageRecord;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.workflow.Collection;
import org.relire.workflow.EditPage;
import org.relire.workflow.Progress;
import org.relire.workflow.JobSettings;
import org.relire.workflow.RelireException;
import org.relire.workflow.rereading.DrawnRegion;
import org.relire.workflow.rereading.EditLayout;
import org.relire.workflow.rereading.ReplaceReading;

/// The blocks of the page that is open in the editor.
public final class LayoutViewModel {

    private final Collection collection;
    private final Desk desk;
    private final CurrentPage current;
    private final Background lane;
    private final ObservableList<OcrBlock> blocks = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final ObjectProperty<@Nullable Box> region = new SimpleObjectProperty<>();

    /// The page and its picture.
    ///
    /// @param image null where it has none
    public record Page(PageId id, String fileName, OcrPage layout, @Nullable PageImage image) {
    }

    public LayoutViewModel(Desk desk, CurrentPage current) {
        this.desk = desk;
        this.current = current;
        this.collection = desk.collection();
        this.lane = desk.lane();
    }

    /// In reading order.
    public ObservableList<OcrBlock> blocks() {
        return blocks;
    }

    /// Null where no page with a layout is open.
    public ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The index of the chosen block; -1 for none.
    public IntegerProperty selectedProperty() {
        return selected;
    }

    /// The rectangle that was drawn on the page; what is chosen is done to it rather than to a block. Null for none.
    public ObjectProperty<@Nullable Box> regionProperty() {
        return region;
    }

    /// Begins a rectangle without a mouse: where the chosen block is, or in the middle of the page.
    public void beginRegion() {
        Page now = page.get();
        if (now != null) {
            int at = selected.get();
            OcrPage layout = now.layout();
            region.set(at >= 0 ? layout.blocks().get(at).box()
                    : new Box(layout.width() / 4, layout.height() / 4, layout.width() / 2, layout.height() / 2));
        }
    }

    /// Moves the rectangle or its right and lower edges, in hundredths of the page's width; it stays on the page.
    public void nudge(int right, int down, int wider, int higher) {
        Page now = page.get();
        Box box = region.get();
        if (now == null || box == null) {
            return;
        }
        int step = Math.max(1, now.layout().width() / 100);
        int width = Math.clamp(box.width() + (long) wider * step, step, now.layout().width());
        int height = Math.clamp(box.height() + (long) higher * step, step, now.layout().height());
        region.set(new Box(
                Math.clamp(box.x() + (long) right * step, 0, now.layout().width() - width),
                Math.clamp(box.y() + (long) down * step, 0, now.layout().height() - height), width, height));
    }

    /// Chooses the block at a point of the page, and lets go of what was drawn.
    public void chooseAt(double x, double y) {
        region.set(null);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).box().contains(x, y)) {
                selected.set(i);
                return;
            }
        }
    }

    public void load() {
        current.save();
        Optional<PageId> here = current.openPage();
        lane.run(() -> here.isPresent() ? read(here.get()) : null, this::show);
    }

    private @Nullable Page read(PageId id) throws RelireException {
        Optional<Reading> reading = collection.store().chosenReading(id);
        if (reading.isEmpty() || reading.get().layout().blocks().isEmpty()) {
            return null;
        }
        String name = collection.store().document(id.document()).map(d -> d.fileName()).orElse("");
        PageImage image = collection.store().page(id).map(PageRecord::image).orElse(null);
        return new Page(id, name, reading.get().layout(), image);
    }

    private void show(@Nullable Page next) {
        int at = Math.max(selected.get(), 0);
        List<OcrBlock> now = next == null ? List.of() : next.layout().blocks();
        if (!blocks.equals(now)) {
            blocks.setAll(now);
        }
        selected.set(Math.min(at, blocks.size() - 1));
        if (next == null || page.get() == null || !next.id().equals(page.get().id())) {
            region.set(null);
        }
        page.set(next);
    }

    public void setKind(BlockKind kind) {
        changeChosen((layout, at) -> EditLayout.withKind(layout, at, kind));
    }

    public void setLanguage(Language language) {
        changeChosen((layout, at) -> EditLayout.withLanguage(layout, at, language));
    }

    /// Leaves the words of the chosen block, or of what was drawn, out of the text.
    public void ignore() {
        changeChosen(EditLayout::without);
    }

    private interface Change {
        OcrPage run(OcrPage layout, int block);
    }

    /// Changes what was drawn, as a block of its own, or else the chosen block.
    private void changeChosen(Change how) {
        Page now = page.get();
        Box drawn = region.get();
        if (now == null) {
            return;
        }
        if (drawn == null) {
            change(layout -> how.run(layout, selected.get()), selected.get());
            return;
        }
        OcrPage parted = DrawnRegion.in(now.layout(), drawn);
        int at = DrawnRegion.indexIn(parted, drawn);
        region.set(null);
        change(layout -> how.run(DrawnRegion.in(layout, drawn), at), at);
    }

    /// Whether a block is chosen or a region drawn.
    public boolean hasPlace() {
        return page.get() != null && (selected.get() >= 0 || region.get() != null);
    }

    /// Has the place of the chosen block, or what was drawn, read by OCR again, with the settings of now.
    public void readAgain() {
        readAgain(desk.settings());
    }

    /// The same with other settings.
    public void readAgain(JobSettings settings) {
        Page now = page.get();
        Box drawn = region.get();
        if (now == null || (selected.get() < 0 && drawn == null)) {
            return;
        }
        Box place = drawn == null ? now.layout().blocks().get(selected.get()).box() : drawn;
        region.set(null);
        desk.jobs().start(Sentence.of("layout.job.reread", now.id().pageNumber()), progress -> {
            int conflicts = desk.tools().readAgain().region(collection, now.id(), place, settings, progress)
                    .map(ReplaceReading.Report::conflicts).orElse(0);
            return new JobReport(Sentence.of("reread.done", 1, conflicts), List.of(), null);
        }, _ -> load());
    }

    /// Has the chosen block read earlier or later.
    public void move(int steps) {
        move(selected.get(), selected.get() + steps);
    }

    /// Has a block read at another place of the order.
    public void move(int from, int to) {
        if (from >= 0 && to >= 0 && from < blocks.size() && to < blocks.size() && from != to) {
            change(layout -> EditLayout.moved(layout, from, to), to);
        }
    }

    /// Takes back the last change of the page's blocks, or reading of its region, where nothing else was done on the page since.
    public void undo() {
        step((editor, id) -> editor.steps(id).undo(), EditPage::undo, "layout.undo.nothing");
    }

    /// Does again what was taken back last.
    public void redo() {
        step((editor, id) -> editor.steps(id).redo(), EditPage::redo, "layout.redo.nothing");
    }

    private interface OnPage<T> {
        Optional<T> of(EditPage editor, PageId page) throws RelireException;
    }

    private void step(OnPage<EditPage.Next> next, OnPage<RepairedPage> step, String nothing) {
        Page now = page.get();
        if (now == null) {
            return;
        }
        EditPage editor = desk.tools().editPage(collection, desk.author());
        lane.run(() -> {
            if (!next.of(editor, now.id()).map(EditPage.Next::isReading).orElse(false)) {
                return false;
            }
            step.of(editor, now.id());
            return true;
        }, done -> {
            if (done) {
                desk.indexAfter(lane);
                load();
            } else {
                desk.notices().tell(Sentence.of(nothing));
            }
        });
    }

    private void change(UnaryOperator<OcrPage> how, int then) {
        Page now = page.get();
        if (now == null) {
            return;
        }
        OcrPage next = how.apply(now.layout());
        lane.run(() -> {
            // the store is asked for its own layout: the page may have been read again meanwhile
            ReplaceReading.Report report = new EditLayout(collection.store(), desk.tools().clock())
                    .run(now.id(), stored -> stored.equals(now.layout()) ? next : stored);
            desk.tools().readAgain().repair(collection, List.of(now.id()), desk.settings(), Progress.NONE);
            return report;
        }, report -> {
            selected.set(then);
            if (report.conflicts() > 0) {
                desk.notices().tell(Sentence.of("layout.conflicts", report.conflicts()));
            }
            load();
        });
    }
}
