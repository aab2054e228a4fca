package org.relire.gui.preparation;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Sentence;
import org.relire.gui.desk.CurrentPage;
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.JobReport;
import org.relire.model.PageId;
import org.relire.model.PreparationKind;
import org.relire.model.ReadingSettings;
import org.relire.workflow.Collection;
import org.relire.workflow.JobSettings;

/// The steps on one page, and the switches of its document.
public final class PreparationViewModel {

    private final Collection collection;
    private final Desk desk;
    private final CurrentPage current;
    private final Runnable changed;
    private final Background lane;
    private @Nullable ReadingSettings wanted;
    private long generation;
    private final ReadOnlyObjectWrapper<@Nullable PreparedImages> images = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param changed told when pages were read again
    public PreparationViewModel(Desk desk, CurrentPage current, Runnable changed) {
        this.desk = desk;
        this.current = current;
        this.collection = desk.collection();
        this.changed = changed;
        // one after another: a switch is saved before the page is prepared by it, and no two preparations hold a page's pixels at once
        this.lane = desk.lane();
    }

    /// The page's images; null while they are first made.
    ReadOnlyObjectProperty<@Nullable PreparedImages> imagesProperty() {
        return images.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Takes the steps on a page.
    public void open(PageId page) {
        busy.set(true);
        long mine = ++generation;
        JobSettings standard = desk.settings();
        lane.run(() -> PreparedImages.of(collection, page, desk.tools(), standard), made -> {
            if (mine == generation) {
                show(made);
            } else {
                forget(made);
            }
        }, failure -> {
            if (mine == generation) {
                busy.set(false);
                desk.background().failures().report(failure);
            }
        });
    }

    private void show(PreparedImages made) {
        PreparedImages before = images.get();
        busy.set(false);
        wanted = null;
        images.set(made);
        forget(before);
    }

    /// Switches a step for the whole document, and takes the steps on the page again.
    void allow(PreparationKind step, boolean allowed) {
        PreparedImages shown = images.get();
        if (shown == null || wanted(shown).allows(step) == allowed) {
            return;
        }
        ReadingSettings settings = wanted(shown).with(step, allowed);
        wanted = settings;
        lane.perform(() -> collection.store().saveReadingSettings(shown.document().id(), settings), () -> { });
        open(shown.page());
    }

    /// The switches as last set, which the images may not show yet.
    private ReadingSettings wanted(PreparedImages shown) {
        ReadingSettings latest = wanted;
        return latest == null ? shown.settings() : latest;
    }

    /// Reads the page, or all pages of its document, with the switches as they stand. What a person wrote is kept.
    void readAgain(boolean whole) {
        PreparedImages shown = images.get();
        if (shown == null) {
            return;
        }
        List<PageId> pages = whole ? shown.document().pages() : List.of(shown.page());
        JobSettings settings = desk.settings();
        current.save();
        desk.jobs().start(Sentence.of("preparation.job", pages.size(), shown.document().fileName()), progress -> {
            desk.tools().recognizePages().again(collection, pages, settings, progress);
            desk.tools().processDocuments().work(collection, List.of(shown.document()), settings, progress);
            return new JobReport(Sentence.of("preparation.done", pages.size()), List.of(), null);
        }, _ -> changed.run());
    }

    /// The view is gone: its images are deleted.
    void close() {
        generation++;
        busy.set(false);
        wanted = null;
        PreparedImages shown = images.get();
        images.set(null);
        forget(shown);
    }

    private void forget(@Nullable PreparedImages gone) {
        if (gone != null) {
            lane.perform(gone::delete, () -> { });
        }
    }
}
