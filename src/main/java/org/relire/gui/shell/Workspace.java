package org.relire.gui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import org.relire.gui.controls.PageOpener;
import org.relire.gui.editor.EditorContext;
import org.relire.gui.editor.EditorViewModel;
import org.relire.gui.evidence.EvidenceContext;
import org.relire.gui.evidence.EvidenceViewModel;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.JobList;
import org.relire.gui.library.LibraryContext;
import org.relire.gui.library.LibraryViewModel;
import org.relire.gui.preparation.PreparationContext;
import org.relire.gui.preparation.PreparationViewModel;
import org.relire.gui.layout.LayoutContext;
import org.relire.gui.layout.LayoutViewModel;
import org.relire.gui.ledger.LedgerContext;
import org.relire.gui.ledger.LedgerViewModel;
import org.relire.gui.search.SearchContext;
import org.relire.gui.search.SearchViewModel;
import org.relire.gui.series.SeriesContext;
import org.relire.gui.series.SeriesViewModel;
import org.relire.gui.settings.SettingsViewModel;
import org.relire.gui.work.RereadContext;
import org.relire.gui.work.RereadViewModel;
import org.relire.gui.work.WorkContext;
import org.relire.gui.work.WorkViewModel;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.workflow.Collection;
import org.relire.workflow.Toolbox;

/// An open collection and the view models of the screens that show it.
record Workspace(
        Collection collection,
        LibraryViewModel library,
        EditorViewModel editor,
        SearchViewModel search,
        EvidenceViewModel evidence,
        SeriesViewModel series,
        LedgerViewModel ledger,
        WorkViewModel work,
        RereadViewModel reread,
        LayoutViewModel layout,
        PreparationViewModel preparation) {

    /// What every workspace is made from.
    record Ground(Toolbox tools, SettingsViewModel settings, JobList jobs, Background background, MessageDesk desk) {
    }

    /// @param toEditor shows the editor's screen
    static Workspace of(Collection collection, Ground ground, PageOpener opener, Runnable toEditor) {
        Supplier<Origin> author = () -> new Origin.Person(ground.settings().get().author());
        LibraryViewModel library = new LibraryViewModel(collection, new LibraryContext(
                ground.tools(), ground.jobs(), ground.background(), ground.settings()::jobSettings, ground.desk()));
        EditorViewModel editor = new EditorViewModel(collection, new EditorContext(
                ground.tools(), ground.background(), author, ground.desk()));
        Runnable save = () -> editor.text().flush();
        LayoutViewModel layout = new LayoutViewModel(collection, new LayoutContext(
                ground.tools(), ground.background(), ground.jobs(), ground.settings()::jobSettings, author, ground.desk(),
                editor::openPage, save));
        return new Workspace(
                collection,
                library,
                editor,
                new SearchViewModel(collection, new SearchContext(
                        ground.tools(), ground.background(), author, ground.desk(), opener,
                        () -> ground.settings().get().searches(),
                        query -> ground.settings().change(s -> s.searched(query)))),
                new EvidenceViewModel(collection, new EvidenceContext(
                        ground.tools(), ground.background(), ground.jobs(), author, ground.desk(), opener)),
                new SeriesViewModel(collection, new SeriesContext(
                        ground.tools(), ground.background(), author, ground.desk(), opener, editor::openPage, save)),
                new LedgerViewModel(collection, new LedgerContext(
                        ground.tools(), ground.background(), author, ground.desk(), opener, editor::openPage, save)),
                new WorkViewModel(collection, new WorkContext(
                        ground.tools(), ground.background(), author, ground.desk(), opener, save, (queue, hits) -> {
                            editor.work(queue, hits);
                            toEditor.run();
                        })),
                new RereadViewModel(collection, new RereadContext(
                        ground.tools(), ground.jobs(), ground.background(), ground.settings()::jobSettings, ground.desk(),
                        editor::openPage, layout::readAgain, editor::refresh)),
                layout,
                new PreparationViewModel(collection, new PreparationContext(
                        ground.tools(), ground.jobs(), ground.background(), ground.settings()::jobSettings, ground.desk(),
                        save, () -> {
                            library.refresh();
                            editor.refresh();
                        })));
    }

    /// The page that a screen is about: the editor's, or the one chosen in the library.
    Optional<PageId> page(Section section) {
        return switch (section) {
            case LIBRARY -> library.chosenPage();
            default -> editor.openPage();
        };
    }
}
