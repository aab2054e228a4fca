package org.relire.gui.shell;

import java.util.Optional;
import org.relire.gui.controls.PageOpener;
import org.relire.gui.desk.Desk;
import org.relire.gui.editor.EditorViewModel;
import org.relire.gui.evidence.EvidenceViewModel;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.JobList;
import org.relire.gui.library.LibraryViewModel;
import org.relire.gui.preparation.PreparationViewModel;
import org.relire.gui.layout.LayoutViewModel;
import org.relire.gui.ledger.LedgerViewModel;
import org.relire.gui.search.SearchHistory;
import org.relire.gui.search.SearchViewModel;
import org.relire.gui.series.SeriesViewModel;
import org.relire.gui.settings.SettingsViewModel;
import org.relire.gui.work.RereadViewModel;
import org.relire.gui.work.WorkViewModel;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.workflow.Collection;
import org.relire.workflow.Toolbox;

/// An open collection and the view models of the screens that show it.
record Workspace(
        Desk desk,
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
    record Ground(Toolbox tools, SettingsViewModel settings, JobList jobs, Background background, MessageDesk messageDesk) {

        Desk desk(Collection collection, PageOpener opener) {
            return new Desk(collection, new Desk.Means(
                    tools, background, jobs, () -> new Origin.Person(settings.get().author()), settings::jobSettings, messageDesk, opener));
        }
    }

    /// @param toEditor shows the editor's screen
    static Workspace of(Desk desk, SettingsViewModel settings, Runnable toEditor) {
        LibraryViewModel library = new LibraryViewModel(desk);
        EditorViewModel editor = new EditorViewModel(desk);
        LayoutViewModel layout = new LayoutViewModel(desk, editor);
        return new Workspace(
                desk,
                library,
                editor,
                new SearchViewModel(desk, new SearchHistory(
                        () -> settings.get().searches(), query -> settings.change(s -> s.searched(query)))),
                new EvidenceViewModel(desk),
                new SeriesViewModel(desk, editor),
                new LedgerViewModel(desk, editor),
                new WorkViewModel(desk, editor, (queue, hits) -> {
                    editor.work(queue, hits);
                    toEditor.run();
                }),
                new RereadViewModel(desk, editor, layout::readAgain, editor::refresh),
                layout,
                new PreparationViewModel(desk, editor, () -> {
                    library.refresh();
                    editor.refresh();
                }));
    }

    Collection collection() {
        return desk.collection();
    }

    /// The page that a screen is about: the editor's, or the one chosen in the library.
    Optional<PageId> page(Section section) {
        return switch (section) {
            case LIBRARY -> library.chosenPage();
            default -> editor.openPage();
        };
    }
}
