package org.relire.gui.series;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Sentence;
import org.relire.gui.desk.CurrentPage;
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.Latest;
import org.relire.model.Decision;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.workflow.Collection;
import org.relire.workflow.Progress;
import org.relire.workflow.ledger.UndoOrigin;
import org.relire.workflow.series.CorrectSeries;
import org.relire.workflow.series.DecideSeries;
import org.relire.workflow.series.FindSeries;
import org.relire.workflow.series.SeriesPlace;
import org.relire.workflow.series.SeriesQuery;
import org.relire.workflow.series.SuggestSeries;
import org.relire.workflow.series.SuggestedSeries;

/// The places of the same error: found, ticked, corrected at once, taken back at once.
public final class SeriesViewModel {

    private final Collection collection;
    private final Desk desk;
    private final CurrentPage current;
    private final Background lane;
    private final Latest searching;
    private final Latest suggesting;
    private final Learnt learnt;
    private final FindFields fields = new FindFields();
    private final ObjectProperty<SeriesScope> scope = new SimpleObjectProperty<>(SeriesScope.DOCUMENT);
    private final ObservableList<SuggestedSeries> suggestions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable SeriesQuery> query = new ReadOnlyObjectWrapper<>();
    private final ObservableList<PlaceItem> places =
            FXCollections.observableArrayList(item -> new Observable[] {item.tickedProperty()});
    private final IntegerBinding ticked = Bindings.createIntegerBinding(
            () -> (int) places.stream().filter(p -> p.tickedProperty().get()).count(), places);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<@Nullable Origin> last = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable PlaceItem> selected = new SimpleObjectProperty<>();

    /// The series that was corrected or decided on last; null once that is taken back.
    private @Nullable SeriesQuery settled;

    public SeriesViewModel(Desk desk, CurrentPage current) {
        this.desk = desk;
        this.current = current;
        this.collection = desk.collection();
        this.lane = desk.lane();
        this.searching = new Latest(desk.background());
        this.suggesting = new Latest(desk.background());
        this.learnt = new Learnt(desk, lane, this::refresh);
        scope.addListener((_, _, _) -> refresh());
    }

    Collection collection() {
        return collection;
    }

    Desk desk() {
        return desk;
    }

    public FindFields fields() {
        return fields;
    }

    public Learnt learnt() {
        return learnt;
    }

    public ObjectProperty<SeriesScope> scopeProperty() {
        return scope;
    }

    public ObservableList<SuggestedSeries> suggestions() {
        return suggestions;
    }

    /// The series that is shown; null before the first.
    public ReadOnlyObjectProperty<@Nullable SeriesQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    public ObservableList<PlaceItem> places() {
        return places;
    }

    public IntegerBinding tickedCount() {
        return ticked;
    }

    /// Whether something is being looked for or corrected.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether all places are in the list.
    public ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /// Whether the series that is shown has no places because it was corrected or decided on.
    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// The series that was corrected last; null once it is taken back.
    public ReadOnlyObjectProperty<@Nullable Origin> lastProperty() {
        return last.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable PlaceItem> selectedProperty() {
        return selected;
    }

    /// Whether a page is open, so that page and document are narrower than the collection.
    public boolean hasPage() {
        return current.openPage().isPresent();
    }

    /// Looks again at what the texts suggest, and for the places of the series that is shown.
    public void refresh() {
        current.save();
        SeriesScope where = scope.get();
        Optional<PageId> here = current.openPage();
        suggesting.run(() -> new SuggestSeries(collection.store()).run(where.pages(collection.store(), here), Progress.NONE),
                found -> suggestions.setAll(found.stream().filter(series -> Math.round(100 * series.strength()) > 0).toList()));
        learnt.load();
        SeriesQuery shown = query.get();
        if (shown != null) {
            show(shown);
        }
    }

    /// Shows the places of a series.
    public void show(SeriesQuery wanted) {
        query.set(wanted);
        busy.set(true);
        SeriesScope where = scope.get();
        Optional<PageId> here = current.openPage();
        searching.run(() -> new FindSeries(collection.store()).run(
                wanted, where.pages(collection.store(), here), Progress.NONE), found -> {
            busy.set(false);
            complete.set(found.complete());
            done.set(found.places().isEmpty() && wanted.equals(settled));
            boolean ticks = !removes(wanted);
            places.setAll(found.places().stream().map(place -> new PlaceItem(place, ticks && place.likely())).toList());
        }, failure -> {
            busy.set(false);
            places.clear();
            desk.background().failures().report(failure);
        });
    }

    /// Asks what is to take the place of words of the open page.
    public void replaceOnPage(String words) {
        fields.ask(words.strip().replaceAll("\\s+", " "));
        scope.set(SeriesScope.PAGE);
    }

    /// Whether what a person looks for is to be deleted, as it also looks where they only look: they tick what they mean.
    private static boolean removes(SeriesQuery wanted) {
        return switch (wanted) {
            case SeriesQuery.Plain plain -> plain.replacement().isEmpty();
            case SeriesQuery.Expression expression -> expression.replacement().isEmpty();
            case SeriesQuery.Confusion _, SeriesQuery.Wording _ -> false;
        };
    }

    /// Shows what the fields ask for.
    public void find() {
        fields.query().ifPresent(this::show);
    }

    /// Ticks all places or none; what a person has verified is ticked one by one only.
    public void tickAll(boolean on) {
        List<PlaceItem> all = List.copyOf(places);
        all.forEach(item -> item.tickedProperty().set(
                on && item.place().standing() != SeriesPlace.Standing.VERIFIED));
    }

    /// Corrects the ticked places at once.
    public void correct() {
        SeriesQuery shown = query.get();
        List<SeriesPlace> chosen = places.stream().filter(p -> p.tickedProperty().get()).map(PlaceItem::place).toList();
        if (shown == null || chosen.isEmpty() || busy.get()) {
            return;
        }
        busy.set(true);
        lane.run(() -> new CorrectSeries(collection.store(), desk.tools().clock()).run(shown, chosen), report -> {
            busy.set(false);
            last.set(report.origin());
            settled = shown;
            desk.notices().tell(Sentence.of("series.corrected", report.corrected(), report.pages(), report.gone()));
            refresh();
            index();
        }, this::failed);
    }

    private void failed(Throwable failure) {
        busy.set(false);
        desk.background().failures().report(failure);
    }

    /// Takes the series that was corrected last back everywhere.
    public void undo() {
        Origin origin = last.get();
        if (origin == null || busy.get()) {
            return;
        }
        busy.set(true);
        lane.run(() -> new UndoOrigin(collection.store(), desk.author(), desk.tools().clock())
                .run(UndoOrigin.Extent.all(origin)), report -> {
            busy.set(false);
            last.set(null);
            settled = null;
            desk.notices().tell(Sentence.of("series.undone", report.undone(), report.pages(), report.kept().size()));
            refresh();
            index();
        }, this::failed);
    }

    /// Decides for good what the selected place reads, or never reads.
    public void decide(Decision.Verdict verdict) {
        PlaceItem item = selected.get();
        SeriesQuery shown = query.get();
        if (item != null && !item.place().before().isBlank()) {
            lane.run(() -> new DecideSeries(collection.store(), desk.author(), desk.tools().clock())
                    .decide(item.place().before(), item.place().after(), verdict, Progress.NONE), pages -> {
                desk.notices().tell(Sentence.of(decided(verdict, item.place().after().isEmpty()),
                        Visible.of(item.place().before()), Visible.of(item.place().after()), pages));
                settled = shown;
                refresh();
                index();
            });
        }
    }

    private static String decided(Decision.Verdict verdict, boolean isRemoval) {
        return switch (verdict) {
            case ALWAYS -> isRemoval ? "series.decided.always-removed" : "series.decided.always";
            case NEVER -> isRemoval ? "series.decided.never-removed" : "series.decided.never";
        };
    }

    /// Opens the page of a place with the place marked.
    public void open(PlaceItem item) {
        desk.opener().open(item.place().page(), List.of(item.place().range()));
    }

    private void index() {
        desk.indexAfter(lane);
    }
}
