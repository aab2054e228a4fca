package org.relire.gui.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Sentence;
import org.relire.gui.desk.CurrentPage;
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.Latest;
import org.relire.model.DocumentId;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.SourceDocument;
import org.relire.model.TextRange;
import org.relire.workflow.Collection;
import org.relire.workflow.RelireException;
import org.relire.workflow.ledger.PageStates;
import org.relire.workflow.ledger.Session;
import org.relire.workflow.ledger.UndoOrigin;
import org.relire.workflow.port.HistoryQuery;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.OriginUse;

/// What changed, by whom, when and why; what of it is in force; and taking it back.
public final class LedgerViewModel {

    /// Steps fetched at a time.
    static final int PORTION = 200;

    private final Collection collection;
    private final Desk desk;
    private final CurrentPage current;
    private final Background lane;
    private final Latest loading;
    private final Latest comparing;
    private final ObservableList<LedgerEntry> steps = FXCollections.observableArrayList();
    private final ObservableList<OriginItem> origins = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable OriginItem> origin = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LedgerEntry> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LedgerEntry> to = new SimpleObjectProperty<>();
    private final BooleanProperty onlyPage = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable UndoReport> report = new ReadOnlyObjectWrapper<>();
    private final Map<DocumentId, String> names = new HashMap<>();

    private record Content(List<LedgerEntry> steps, List<OriginItem> origins, Map<DocumentId, String> names) {
    }

    /// What was taken back last, and what stays.
    public record UndoReport(UndoOrigin.Report report) {
    }

    public LedgerViewModel(Desk desk, CurrentPage current) {
        this.desk = desk;
        this.current = current;
        this.collection = desk.collection();
        this.lane = desk.lane();
        this.loading = new Latest(desk.background());
        this.comparing = new Latest(desk.background());
        onlyPage.addListener((_, _, _) -> load());
        origin.addListener((_, _, _) -> load());
        to.subscribe(_ -> compare());
        from.subscribe(_ -> compare());
    }

    /// Steps, newest first.
    public ObservableList<LedgerEntry> steps() {
        return steps;
    }

    /// Whose work is in force.
    public ObservableList<OriginItem> origins() {
        return origins;
    }

    /// What the steps are narrowed to, and what would be taken back; null for all.
    public ObjectProperty<@Nullable OriginItem> originProperty() {
        return origin;
    }

    /// The step whose result is shown, or the later of two.
    public ObjectProperty<@Nullable LedgerEntry> toProperty() {
        return to;
    }

    /// The earlier of two steps; null to compare with what was before.
    public ObjectProperty<@Nullable LedgerEntry> fromProperty() {
        return from;
    }

    /// Whether only the page is shown that is open in the editor.
    public BooleanProperty onlyPageProperty() {
        return onlyPage;
    }

    public ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /// Whether there are older steps.
    public ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    /// What was taken back last; null before.
    public ReadOnlyObjectProperty<@Nullable UndoReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    String nameOf(DocumentId document) {
        return names.getOrDefault(document, "");
    }

    /// Whether a page is open in the editor.
    boolean hasPage() {
        return current.openPage().isPresent();
    }

    /// Reads the newest steps and all origins.
    public void load() {
        current.save();
        HistoryQuery query = query();
        loading.run(() -> read(query), content -> {
            names.putAll(content.names());
            OriginItem chosen = origin.get();
            if (!origins.equals(content.origins())) {
                origins.setAll(content.origins());
                if (chosen != null && !origins.contains(chosen)) {
                    origin.set(null);
                }
            }
            steps.setAll(content.steps());
            more.set(content.steps().size() == PORTION);
        });
    }

    private HistoryQuery query() {
        OriginItem chosen = origin.get();
        HistoryQuery query = HistoryQuery.newest(PORTION).by(chosen == null ? null : chosen.use().origin());
        Optional<PageId> here = onlyPage.get() ? current.openPage() : Optional.empty();
        return here.isPresent() ? query.on(here.get()) : query;
    }

    private Content read(HistoryQuery query) throws RelireException {
        Map<DocumentId, String> found = new HashMap<>();
        for (SourceDocument document : collection.store().documents()) {
            found.put(document.id(), document.fileName());
        }
        List<OriginItem> items = new ArrayList<>();
        for (OriginUse use : collection.store().history().origins()) {
            List<Session> sessions = use.origin() instanceof Origin.Person
                    ? Session.of(collection.store().history().times(use.origin()))
                    : List.of();
            items.addAll(OriginItem.of(use, sessions));
        }
        return new Content(collection.store().history().steps(query), items, found);
    }

    /// Adds older steps to the list.
    public void loadMore() {
        if (!steps.isEmpty()) {
            HistoryQuery query = query().before(steps.getLast().id());
            loading.run(() -> collection.store().history().steps(query), older -> {
                steps.addAll(older);
                more.set(older.size() == PORTION);
            });
        }
    }

    private void compare() {
        LedgerEntry later = to.get();
        LedgerEntry earlier = from.get();
        if (later == null) {
            comparing.cancel();
            comparison.set(null);
            return;
        }
        comparing.run(() -> PageStates.load(collection.store(), later.page())
                .flatMap(states -> Comparison.of(states, earlier, later)).orElse(null), comparison::set);
    }

    /// Takes the chosen origin back everywhere.
    public void undo() {
        OriginItem chosen = origin.get();
        if (chosen == null) {
            return;
        }
        lane.run(() -> new UndoOrigin(collection.store(), desk.author(), desk.tools().clock())
                .run(chosen.extent()), done -> {
            report.set(new UndoReport(done));
            desk.notices().tell(Sentence.of("ledger.undone", done.undone(), done.pages(), done.kept().size()));
            origin.set(null);
            load();
            desk.indexAfter(lane);
        });
    }

    /// Opens the page of a step where it changed something.
    public void open(LedgerEntry step) {
        lane.run(() -> places(step), places -> desk.opener().open(step.page(), places));
    }

    private List<TextRange> places(LedgerEntry step) throws RelireException {
        return collection.store().repairedPage(step.page())
                .map(page -> step.change().added().stream().filter(page.marks()::contains)
                        .map(mark -> page.toPresent(mark.range())).filter(range -> !range.isEmpty()).sorted().limit(50).toList())
                .orElse(List.of());
    }

    void openKept(UndoOrigin.Kept kept) {
        desk.opener().open(kept.page(), List.of(kept.range()));
    }
}
