package org.relire.gui.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.relire.gui.controls.Sentence;
import org.relire.gui.jobs.Job;
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
    private final RereadContext context;

    public RereadViewModel(Collection collection, RereadContext context) {
        this.collection = collection;
        this.context = context;
    }

    /// The open page.
    public void page(Depth depth) {
        context.here().get().ifPresent(page -> page(page, depth, context.settings().get()));
    }

    private void page(PageId page, Depth depth, JobSettings settings) {
        run(depth, Sentence.of("reread.job.page", page.pageNumber()), settings, () -> List.of(page));
    }

    /// All pages of the open page's document that are read already.
    public void document(Depth depth) {
        context.here().get().ifPresent(page -> document(page, depth, context.settings().get()));
    }

    private void document(PageId page, Depth depth, JobSettings settings) {
        run(depth, Sentence.of("reread.job.document"), settings, () ->
                collection.store().document(page.document()).map(SourceDocument::pages).orElse(List.of()));
    }

    /// How the pages of a page's document are read now: what a wish for another reading begins with.
    public void settingsOf(PageId page, Consumer<RereadWish> found) {
        JobSettings settings = context.settings().get();
        context.background().run(() -> collection.store().readingSettings(page.document()).orElse(settings.reading()),
                reading -> found.accept(new RereadWish(RereadWish.Extent.PAGE, settings.languages(), reading)));
    }

    /// Reads a page, its document or the region chosen on it as wished, this once.
    public void read(PageId page, RereadWish wish) {
        JobSettings settings = context.settings().get().reading(wish.languages(), wish.reading());
        switch (wish.extent()) {
            case PAGE -> page(page, Depth.OCR, settings);
            case DOCUMENT -> document(page, Depth.OCR, settings);
            case REGION -> context.region().accept(settings);
        }
    }

    private interface Pages {
        List<PageId> find() throws RelireException;
    }

    private void run(Depth depth, Sentence title, JobSettings settings, Pages pages) {
        context.jobs().start(title, progress -> {
            List<PageId> all = pages.find();
            switch (depth) {
                case OCR -> context.tools().readAgain().ocr(collection, all, settings, progress);
                case REPAIR -> context.tools().readAgain().repair(collection, all, settings, progress);
            }
            return report(all);
        }, this::ended);
    }

    private JobReport report(List<PageId> pages) throws RelireException {
        int conflicts = 0;
        for (PageId page : pages) {
            conflicts += collection.store().repairedPage(page)
                    .map(p -> (int) p.suspects().stream().filter(Conflicts::isConflict).count()).orElse(0);
        }
        return new JobReport(Sentence.of("reread.done", pages.size(), conflicts), List.of(), null);
    }

    private void ended(Job job) {
        Sentence summary = job.reportProperty().get().summary();
        if (summary != null) {
            context.notices().tell(summary);
        }
        context.changed().run();
    }

    /// Puts the open page's former reading back in its place; what people did since is carried over.
    public void restore() {
        context.here().get().ifPresent(page -> context.jobs().start(
                Sentence.of("reread.job.restore", page.pageNumber()), progress -> restore(page, progress), this::ended));
    }

    private JobReport restore(PageId page, Progress progress) throws RelireException {
        Optional<FormerReading> former = collection.store().history().formerReadings(page).reversed().stream().findFirst();
        if (former.isEmpty()) {
            return new JobReport(Sentence.of("reread.no-former"), List.of(), null);
        }
        new ReplaceReading(collection.store(), context.tools().clock()).run(page, former.get().reading());
        context.tools().readAgain().repair(collection, List.of(page), context.settings().get(), progress);
        return report(List.of(page));
    }
}
