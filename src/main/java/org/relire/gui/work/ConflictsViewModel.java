package org.relire.gui.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.Background;
import org.relire.model.PageId;
import org.relire.model.RepairedPage;
import org.relire.model.SourceDocument;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.workflow.Collection;
import org.relire.workflow.EditPage;
import org.relire.workflow.RelireException;
import org.relire.workflow.rereading.Conflicts;

/// Places where a new reading does not say what a person wrote, one after another.
public final class ConflictsViewModel {

    private final Collection collection;
    private final Desk desk;
    private final Background lane;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Conflict> current = new ReadOnlyObjectWrapper<>();
    private boolean settling;

    /// A place to settle.
    ///
    /// @param mine   what a person wrote, which stands there
    /// @param theirs what the new reading has
    /// @param text   the page as it stands
    public record Conflict(PageId page, String fileName, Suspect suspect, String mine, String theirs, RepairedPage text) {

        TextRange place() {
            return text.toPresent(suspect.range());
        }
    }

    ConflictsViewModel(Desk desk) {
        this.desk = desk;
        this.collection = desk.collection();
        this.lane = desk.lane();
    }

    /// How many places wait.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// The place that is looked at; null while none is.
    public ReadOnlyObjectProperty<@Nullable Conflict> currentProperty() {
        return current.getReadOnlyProperty();
    }

    void load() {
        lane.run(this::find, found -> {
            count.set(found.size());
            current.set(settling ? found.stream().findFirst().orElse(null) : null);
        });
    }

    private List<Conflict> find() throws RelireException {
        List<Conflict> found = new ArrayList<>();
        for (PageId page : collection.store().history().pagesOf(Conflicts.ORIGIN)) {
            Optional<RepairedPage> text = collection.store().repairedPage(page);
            if (text.isPresent()) {
                String name = collection.store().document(page.document()).map(SourceDocument::fileName).orElse("");
                text.get().suspects().stream().filter(Conflicts::isConflict)
                        .forEach(s -> found.add(conflict(page, name, s, text.get())));
            }
        }
        return found;
    }

    private static Conflict conflict(PageId page, String name, Suspect suspect, RepairedPage text) {
        return new Conflict(page, name, suspect, text.toPresent(suspect.range()).in(text.text()), suspect.before(), text);
    }

    /// Shows the first place.
    public void begin() {
        settling = true;
        load();
    }

    /// Leaves what is not settled for later.
    public void leave() {
        settling = false;
        current.set(null);
    }

    /// What the person wrote stands.
    public void keepMine() {
        settle((edits, conflict) -> edits.keep(conflict.page(), conflict.place()));
    }

    /// The new reading takes its place.
    public void takeTheirs() {
        settle((edits, conflict) -> edits.accept(conflict.page(), conflict.suspect(), 0));
    }

    private interface Settling {
        RepairedPage run(EditPage edits, Conflict conflict) throws RelireException;
    }

    private void settle(Settling how) {
        Conflict conflict = current.get();
        if (conflict != null) {
            lane.run(() -> how.run(desk.tools().editPage(collection, desk.author()), conflict), _ -> load());
        }
    }

    /// Opens the page at the place.
    public void open() {
        Conflict conflict = current.get();
        if (conflict != null) {
            desk.opener().open(conflict.page(), List.of(conflict.place()));
        }
    }
}
