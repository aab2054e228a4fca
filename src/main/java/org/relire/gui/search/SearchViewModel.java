package org.relire.gui.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.PagePreview;
import org.relire.gui.controls.Sentence;
import org.relire.gui.controls.TagName;
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.Latest;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageRecord;
import org.relire.model.PlacedWords;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.model.Tag;
import org.relire.model.TextRange;
import org.relire.workflow.Collection;
import org.relire.workflow.RelireException;
import org.relire.workflow.TagHits;
import org.relire.workflow.TagPassages;
import org.relire.workflow.port.Hit;
import org.relire.workflow.port.Query;
import org.relire.workflow.port.SearchResult;
import org.relire.workflow.port.SearchScope;

/// A query and what it found.
public final class SearchViewModel {

    /// How the search stands.
    public enum State {
        /// Nothing was searched yet.
        IDLE,
        SEARCHING, FOUND, NOTHING
    }

    /// Most hits fetched; the total is told beside them.
    static final int LIMIT = 300;
    /// Hits that a person is likely to look at.
    private static final int COUNTED = 20;

    private final Collection collection;
    private final Desk desk;
    private final SearchHistory history;
    private final Background lane;
    private final Latest searching;
    private final Latest previewing;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<SearchScope> scope = new SimpleObjectProperty<>(SearchScope.BOTH);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final FilteredList<Hit> shown = new FilteredList<>(hits);
    private final ObservableList<DocumentFacet> facets = FXCollections.observableArrayList();
    private final ObservableSet<DocumentId> chosen = FXCollections.observableSet();
    private final ObservableList<Annotation> tagged = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Hit> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable PagePreview> preview = new ReadOnlyObjectWrapper<>();

    /// The query that the hits answer.
    private @Nullable Query found;

    public SearchViewModel(Desk desk, SearchHistory history) {
        this.desk = desk;
        this.collection = desk.collection();
        this.history = history;
        this.lane = desk.lane();
        this.searching = new Latest(desk.background());
        this.previewing = new Latest(desk.background());
        scope.addListener((_, _, _) -> search());
        query.addListener((_, _, _) -> tagged.clear());
        selected.subscribe(this::look);
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<SearchScope> scopeProperty() {
        return scope;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How many pages match in all.
    public ReadOnlyLongProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// The hits in the chosen documents.
    public ObservableList<Hit> shown() {
        return shown;
    }

    public ObservableList<DocumentFacet> facets() {
        return facets;
    }

    /// Documents that the hits are narrowed to; empty for all.
    public ObservableSet<DocumentId> chosen() {
        return chosen;
    }

    public ObjectProperty<@Nullable Hit> selectedProperty() {
        return selected;
    }

    /// The page of the selected hit, with the hit's places; null without a picture.
    public ReadOnlyObjectProperty<@Nullable PagePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Queries made lately, the last first.
    public List<String> history() {
        return history.queries().get();
    }

    /// Searches for the query; an empty one clears the hits.
    public void search() {
        String text = query.get().strip();
        selected.set(null);
        if (text.isEmpty()) {
            searching.cancel();
            show(new SearchResult(List.of(), 0));
            state.set(State.IDLE);
            return;
        }
        state.set(State.SEARCHING);
        SearchScope where = scope.get();
        Query wanted = new Query(text, where, LIMIT);
        searching.run(() -> collection.index().search(wanted), result -> {
            if (text.equals(query.get().strip())) {
                found = wanted;
                show(result);
                state.set(result.hits().isEmpty() ? State.NOTHING : State.FOUND);
                if (!result.hits().isEmpty()) {
                    history.made().accept(text);
                    count(result.hits());
                }
            }
        }, failure -> {
            show(new SearchResult(List.of(), 0));
            state.set(State.IDLE);
            desk.background().failures().report(failure);
        });
    }

    /// Shows what another model of the same collection shows.
    public void takeUp(SearchViewModel other) {
        scope.set(other.scope.get());
        query.set(other.query.get());
        if (other.state.get() == State.SEARCHING) {
            search();
            return;
        }
        found = other.found;
        show(new SearchResult(List.copyOf(other.hits), other.total.get()));
        other.chosen.forEach(document -> choose(document, true));
        state.set(other.state.get());
    }

    /// Searches for words that are spelled nearly like those of the query.
    public void searchSimilar() {
        query.set(NearWords.of(query.get()));
        search();
    }

    /// Whether the query has words that are looked for as they are spelled.
    public BooleanBinding hasSimilar() {
        return Bindings.createBooleanBinding(() -> !NearWords.of(query.get()).equals(query.get()), query);
    }

    /// Pages that are found often are worth correcting first: the store counts them.
    private void count(List<Hit> result) {
        List<PageId> pages = result.stream().map(Hit::page).distinct().limit(COUNTED).toList();
        lane.perform(() -> collection.store().learning().countSearch(pages), () -> { });
    }

    private void show(SearchResult result) {
        chosen.clear();
        Map<DocumentId, DocumentFacet> counts = new LinkedHashMap<>();
        for (Hit hit : result.hits()) {
            counts.merge(hit.page().document(), new DocumentFacet(hit.page().document(), hit.fileName(), 1),
                    (a, b) -> new DocumentFacet(a.document(), a.fileName(), a.hits() + 1));
        }
        shown.setPredicate(null);
        hits.setAll(result.hits());
        facets.setAll(counts.values().stream().sorted((a, b) -> Integer.compare(b.hits(), a.hits())).toList());
        total.set(result.total());
    }

    /// Narrows the hits to a document, or takes that back.
    public void choose(DocumentId document, boolean wanted) {
        if (wanted ? chosen.add(document) : chosen.remove(document)) {
            shown.setPredicate(chosen.isEmpty() ? null : hit -> chosen.contains(hit.page().document()));
        }
    }

    /// Opens the hit's page in the editor with the hit marked.
    public void open(Hit hit) {
        desk.background().run(() -> presentMatches(hit), ranges -> desk.opener().open(hit.page(), ranges));
    }

    /// The hit's ranges in the present text, also where it was found in the raw text.
    private List<TextRange> presentMatches(Hit hit) throws RelireException {
        if (hit.scope() != SearchScope.RAW) {
            return hit.matches();
        }
        Optional<RepairedPage> page = collection.store().repairedPage(hit.page());
        return page.map(p -> hit.matches().stream().map(p::toPresent).toList()).orElse(List.of());
    }

    private void look(@Nullable Hit hit) {
        if (hit == null) {
            previewing.cancel();
            preview.set(null);
        } else {
            previewing.run(() -> preview(hit), preview::set);
        }
    }

    private @Nullable PagePreview preview(Hit hit) throws RelireException {
        PageId id = hit.page();
        PageImage image = collection.store().page(id).map(PageRecord::image).orElse(null);
        Optional<Reading> reading = collection.store().chosenReading(id);
        Optional<RepairedPage> text = collection.store().repairedPage(id);
        if (image == null || reading.isEmpty() || text.isEmpty()) {
            return null;
        }
        PlacedWords words = new PlacedWords(reading.get(), text.get());
        return new PagePreview(id, image, presentMatches(hit).stream()
                .filter(r -> r.end() <= text.get().text().length()).flatMap(r -> words.boxes(r).stream()).toList());
    }

    /// Tags the places of hits, where they stand now; tells how many are gone since the search.
    public void tag(List<Hit> some, Tag tag) {
        Query asked = found;
        List<Hit> those = List.copyOf(some);
        if (asked == null) {
            return;
        }
        TagPassages tagging = new TagPassages(collection, desk.author(), desk.tools().clock());
        lane.run(() -> new TagHits(collection, tagging).run(asked, those, tag), report -> {
            // the tag can be asked for in the next search
            desk.indexAfter(lane);
            tagged.setAll(report.made());
            desk.notices().tell(Sentence.of("search.tagged", report.made().size(), TagName.of(tag), report.gone()));
        });
    }

    /// Gives `then` the tags that people made in the collection.
    public void ownTags(Consumer<List<Tag>> then) {
        desk.ownTags(then);
    }

    /// What was tagged last, until another query is written.
    public ObservableList<Annotation> tagged() {
        return tagged;
    }

    /// Takes back the last tagging: its passages stay in the table of findings, as rejected.
    public void untag() {
        List<Annotation> those = List.copyOf(tagged);
        tagged.clear();
        TagPassages tagging = new TagPassages(collection, desk.author(), desk.tools().clock());
        lane.perform(() -> {
            for (Annotation made : those) {
                tagging.settle(made, AnnotationStatus.REJECTED);
            }
        }, () -> {
            desk.indexAfter(lane);
            desk.notices().tell(Sentence.of("search.untagged", those.size()));
        });
    }
}
