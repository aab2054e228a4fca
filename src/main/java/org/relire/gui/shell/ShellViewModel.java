package org.relire.gui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.PageOpener;
import org.relire.model.PageId;
import org.relire.model.TextRange;
import org.relire.workflow.Collection;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.series.SeriesQuery;

/// Which collection is open and which screen is shown.
public final class ShellViewModel implements PageOpener {

    private final Workspace.Ground ground;
    private final ReadOnlyObjectWrapper<@Nullable Workspace> workspace = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Section> section = new ReadOnlyObjectWrapper<>(Section.LIBRARY);
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    /// Opens what was asked for last while another was being opened; null for nothing.
    private @Nullable Runnable next;

    ShellViewModel(Workspace.Ground ground) {
        this.ground = ground;
        ReaderNotice notice = new ReaderNotice(ground);
        ground.jobs().current().subscribe((_, _) -> notice.look());
        // a page whose blocks were changed is repaired again without a job
        section.subscribe((_, _) -> notice.look());
        section.addListener((_, before, now) -> {
            if (before == Section.JOBS || now == Section.JOBS) {
                ground.messageDesk().jobsSeen();
            }
        });
    }

    Workspace.Ground ground() {
        return ground;
    }

    /// The collection that is open; null without any.
    ReadOnlyObjectProperty<@Nullable Workspace> workspaceProperty() {
        return workspace.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Section> sectionProperty() {
        return section.getReadOnlyProperty();
    }

    /// Whether a collection is being opened.
    public ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /// Shows a screen; one that needs a collection only while one is open.
    void show(Section next) {
        if (workspace.get() != null || !next.needsCollection()) {
            section.set(next);
        }
    }

    /// Shows the series of the error at the editor's caret, or else what series there are.
    void showSeriesHere() {
        Workspace open = workspace.get();
        if (open != null) {
            Optional<SeriesQuery> here = section.get() == Section.EDITOR ? open.editor().seriesHere() : Optional.empty();
            here.ifPresent(open.series()::show);
            section.set(Section.SERIES);
        }
    }

    /// Finds words on the page that is open in the editor, to replace them.
    void replace(String words) {
        Workspace open = workspace.get();
        if (open != null) {
            open.series().replaceOnPage(words);
            section.set(Section.SERIES);
        }
    }

    /// Shows the history of the page that is open in the editor.
    void showHistoryHere() {
        Workspace open = workspace.get();
        if (open != null) {
            open.ledger().onlyPageProperty().set(open.editor().openPage().isPresent());
            section.set(Section.LEDGER);
        }
    }

    private void showEditor() {
        section.set(Section.EDITOR);
    }

    /// Collections opened lately, the last first.
    public List<Path> recent() {
        return ground.settings().get().recent();
    }

    /// Opens the collection that was open last, if it is still there.
    void openLast() {
        recent().stream().findFirst().ifPresent(last -> ground.background().run(
                () -> Files.isRegularFile(new CollectionFolder(last).database()),
                there -> {
                    if (there && workspace.get() == null) {
                        open(last);
                    }
                }));
    }

    /// Opens a collection in place of the one that is open.
    public void open(Path folder) {
        change(() -> {
            if (!Files.isRegularFile(new CollectionFolder(folder).database())) {
                throw new RelireException(ErrorKind.COLLECTION_NOT_FOUND, folder);
            }
            return ground.tools().collections().open(folder);
        }, folder);
    }

    /// Makes a collection in a folder, or opens the one that is there.
    public void create(Path folder) {
        change(() -> ground.tools().collections().open(folder), folder);
    }

    private interface Opening {
        Collection run() throws RelireException;
    }

    private void change(Opening how, Path folder) {
        if (opening.get()) {
            next = () -> change(how, folder);
            return;
        }
        opening.set(true);
        close(() -> ground.background().run(how::run, collection -> {
            try {
                ground.settings().change(s -> s.opened(folder.toAbsolutePath().normalize()));
                workspace.set(Workspace.of(ground.desk(collection, this), ground.settings(), this::showEditor));
                section.set(Section.LIBRARY);
            } finally {
                opened();
            }
        }, failure -> {
            if (failure instanceof RelireException known && known.kind() == ErrorKind.COLLECTION_NOT_FOUND) {
                ground.settings().change(s -> s.forgotten(folder.toAbsolutePath().normalize()));
            }
            ground.messageDesk().report(failure);
            opened();
        }));
    }

    /// Goes on to the collection that was asked for meanwhile.
    private void opened() {
        opening.set(false);
        Runnable then = next;
        next = null;
        if (then != null) {
            then.run();
        }
    }

    /// Makes the screens anew over the same collection, with the same page open and the same search: the language has changed.
    void renew() {
        Workspace old = workspace.get();
        if (old != null) {
            old.editor().leave();
            Optional<PageId> page = old.editor().openPage();
            Workspace renewed = Workspace.of(old.desk(), ground.settings(), this::showEditor);
            renewed.search().takeUp(old.search());
            workspace.set(renewed);
            // what the former editor was told is on disk by then
            old.editor().afterAll(() -> page.ifPresent(p -> renewed.editor().open(p, List.of())));
        }
    }

    /// Ends the jobs, saves what is under way and closes the collection; then runs `closed`.
    void close(Runnable closed) {
        Workspace open = workspace.get();
        if (open == null) {
            closed.run();
            return;
        }
        ground.jobs().cancelAll();
        open.editor().leave();
        workspace.set(null);
        ground.jobs().afterAll(() -> open.desk().clear(() ->
                ground.background().run(() -> {
                    open.collection().close();
                    return Boolean.TRUE;
                }, _ -> closed.run(), failure -> {
                    // a window that will not close helps nobody: all that was done is on disk by now
                    ground.messageDesk().report(failure);
                    closed.run();
                })));
    }

    /// Closes the collection and shows the welcome screen.
    void closeCollection() {
        close(() -> section.set(Section.LIBRARY));
    }

    @Override
    public void expect(PageId page) {
        Workspace open = workspace.get();
        if (open != null) {
            open.editor().expect(page);
        }
    }

    @Override
    public void open(PageId page, List<TextRange> marked) {
        Workspace open = workspace.get();
        if (open != null) {
            open.editor().open(page, marked);
            section.set(Section.EDITOR);
        }
    }
}
