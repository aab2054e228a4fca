package org.relire.gui.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.relire.gui.controls.Sentence;
import org.relire.gui.desk.CurrentPage;
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.JobReport;
import org.relire.model.PageId;
import org.relire.model.SourceDocument;
import org.relire.workflow.Collection;
import org.relire.workflow.JobSettings;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.FormerReading;
import org.relire.workflow.rereading.Conflicts;
import org.relire.workflow.rereading.ReplaceReading;

/// Has the open page or its document read or repaired again, with the settings of now. What people did is carried over.
public final class RereadViewModel {

    /// How much is done again.
    public enum Depth {
        /// OCR and repair.
        OCR,
        /// Repair alone.
        REPAIR
    }

    private final Collection collection;
    private final Desk desk;
    private final CurrentPage current;
    private final Consumer<JobSettings> region;
    private final Runnable changed;

    /// @param region  reads the region that is chosen on the open page again
    /// @param changed called when pages have been read again
    public RereadViewModel(Desk desk, CurrentPage current, Consumer<JobSettings> region, Runnable changed) {
        this.desk = desk;
        this.current = current;
        this.collection = desk.collection();
        this.region = region;
        this.changed = changed;
    }

    /// The open page.
    public void page(Depth depth) {
        current.openPage().ifPresent(page -> page(page, depth, desk.settings()));
    }

    private void page(PageId page, Depth depth, JobSettings settings) {
        run(depth, Sentence.of("reread.job.page", page.pageNumber()), settings, () -> List.of(page));
    }

    /// All pages of the open page's document that are read already.
    public void document(Depth depth) {
        current.openPage().ifPresent(page -> document(page, depth, desk.settings()));
    }

    private void document(PageId page, Depth depth, JobSettings settings) {
        run(depth, Sentence.of("reread.job.document"), settings, () ->
                collection.store().document(page.document()).map(SourceDocument::pages).orElse(List.of()));
    }

    /// How the pages of a page's document are read now: what a wish for another reading begins with.
    public void settingsOf(PageId page, Consumer<RereadWish> found) {
        JobSettings settings = desk.settings();
        desk.background().run(() -> collection.store().readingSettings(page.document()).orElse(settings.reading()),
                reading -> found.accept(new RereadWish(RereadWish.Extent.PAGE, settings.languages(), reading)));
    }

    /// Reads a page, its document or the region chosen on it as wished, this once.
    public void read(PageId page, RereadWish wish) {
        JobSettings settings = desk.settings().reading(wish.languages(), wish.reading());
        switch (wish.extent()) {
            case PAGE -> page(page, Depth.OCR, settings);
            case DOCUMENT -> document(page, Depth.OCR, settings);
            case REGION -> region.accept(settings);
        }
    }

    private interface Pages {
        List<PageId> find() throws RelireException;
    }

    private void run(Depth depth, Sentence title, JobSettings settings, Pages pages) {
        desk.jobs().start(title, progress -> {
            List<PageId> all = pages.find();
            switch (depth) {
                case OCR -> desk.tools().readAgain().ocr(collection, all, settings, progress);
                case REPAIR -> desk.tools().readAgain().repair(collection, all, settings, progress);
            }
            return report(all);
        }, _ -> changed.run());
    }

    private JobReport report(List<PageId> pages) throws RelireException {
        int conflicts = 0;
        for (PageId page : pages) {
            conflicts += collection.store().repairedPage(page)
                    .map(p -> (int) p.suspects().stream().filter(Conflicts::isConflict).count()).orElse(0);
        }
        return new JobReport(Sentence.of("reread.done", pages.size(), conflicts), List.of(), null);
    }

    /// Puts the open page's former reading back in its place; what people did since is carried over.
    public void restore() {
        current.openPage().ifPresent(page -> desk.jobs().start(
                Sentence.of("reread.job.restore", page.pageNumber()), progress -> restore(page, progress), _ -> changed.run()));
    }

    private JobReport restore(PageId page, Progress progress) throws RelireException {
        Optional<FormerReading> former = collection.store().history().formerReadings(page).reversed().stream().findFirst();
        if (former.isEmpty()) {
            return new JobReport(Sentence.of("reread.no-former"), List.of(), null);
        }
        new ReplaceReading(collection.store(), desk.tools().clock()).run(page, former.get().reading());
        desk.tools().readAgain().repair(collection, List.of(page), desk.settings(), progress);
        return report(List.of(page));
    }
}
