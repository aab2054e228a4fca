package org.relire.gui.editor;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Sentence;
import org.relire.gui.desk.CurrentPage;
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.Delay;
import org.relire.gui.jobs.Latest;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageRecord;
import org.relire.model.PageState;
import org.relire.model.RepairedPage;
import org.relire.model.StateMark;
import org.relire.model.TextRange;
import org.relire.workflow.Collection;
import org.relire.workflow.MarkPage;
import org.relire.workflow.RelireException;
import org.relire.workflow.gain.WorkItem;
import org.relire.workflow.ledger.UndoOrigin;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.series.SeriesQuery;

/// The page that is open for correction.
public final class EditorViewModel implements CurrentPage {

    private static final Duration INDEX_AFTER = Duration.ofSeconds(3);

    private final Collection collection;
    private final Desk desk;
    private final Latest opening;
    private final Latest looking;
    private final Background ahead;
    private final Background lane;
    private final Delay indexing;
    private final PageTextViewModel text;
    private final PageTags tags;
    private final PageFind find;
    private final ReadOnlyObjectWrapper<@Nullable OpenPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PageImage> coming = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PageState> state = new ReadOnlyObjectWrapper<>(PageState.UNREAD);

    private final ReadOnlyObjectWrapper<@Nullable StateMark> stateMark = new ReadOnlyObjectWrapper<>();
    /// Whether a page that was asked for is not there yet.
    private boolean isComing;
    /// Whether the open page is to be read again once all that was typed is saved.
    private boolean isStale;
    private final ReadOnlyObjectWrapper<@Nullable WorkRoute> route = new ReadOnlyObjectWrapper<>();

    public EditorViewModel(Desk desk) {
        this.desk = desk;
        this.collection = desk.collection();
        this.opening = new Latest(desk.background());
        this.looking = new Latest(desk.background());
        this.ahead = desk.lane();
        this.lane = desk.lane();
        this.indexing = new Delay(desk.background(), INDEX_AFTER, this::index);
        this.text = new PageTextViewModel(desk, lane, this::edited, this::refresh);
        this.find = new PageFind(text);
        this.tags = new PageTags(desk, lane, this, indexing::ask);
        text.savedProperty().subscribe(this::saved);
    }

    /// The tags of the open page's passages.
    public PageTags tags() {
        return tags;
    }

    /// The text of the open page.
    public PageTextViewModel text() {
        return text;
    }

    /// What is looked for on it.
    public PageFind find() {
        return find;
    }

    /// The page that is open; null before the first.
    ReadOnlyObjectProperty<@Nullable OpenPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PageState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Who said when how far the page is; null where nobody has.
    ReadOnlyObjectProperty<@Nullable StateMark> stateMarkProperty() {
        return stateMark.getReadOnlyProperty();
    }

    @Override
    public Optional<PageId> openPage() {
        return Optional.ofNullable(page.get()).map(OpenPage::id);
    }

    @Override
    public void save() {
        text.flush();
    }

    /// The picture of the page that is about to be opened, to be loaded beside its text.
    ReadOnlyObjectProperty<@Nullable PageImage> comingProperty() {
        return coming.getReadOnlyProperty();
    }

    /// A person may open this page next. Its picture is loaded ahead; its text is read for nothing but that what reads it is
    /// ready, since it may change before it is opened.
    public void expect(PageId id) {
        lookAhead(id);
        if (page.get() == null) {
            ahead.run(() -> OpenPage.load(collection, id), _ -> { }, _ -> { });
        }
    }

    private void lookAhead(PageId id) {
        looking.run(() -> collection.store().page(id).map(PageRecord::image).orElse(null), coming::set, _ -> { });
    }

    /// Opens a page; what was typed on the one before is saved first.
    ///
    /// @param hits ranges of its text to point out; the caret goes to the first
    public void open(PageId id, List<TextRange> hits) {
        leaveRoute();
        show(id, hits);
    }

    /// Works through pages of the work queue: each that is done leads to the next.
    ///
    /// @param hits ranges of the first one's text; the caret goes there
    public void work(List<WorkItem> queue, List<TextRange> hits) {
        if (!queue.isEmpty()) {
            route.set(new WorkRoute(queue, 0));
            show(queue.getFirst().page(), hits);
        }
    }

    /// The pages that are worked through; null where one went to a page by oneself.
    ReadOnlyObjectProperty<@Nullable WorkRoute> routeProperty() {
        return route.getReadOnlyProperty();
    }

    /// Goes on page by page rather than by the work queue.
    public void leaveRoute() {
        route.set(null);
    }

    private void show(PageId id, List<TextRange> hits) {
        if (!hits.isEmpty()) {
            find.close();
        }
        leave();
        lookAhead(id);
        load(id, found -> show(found, hits));
    }

    private void load(PageId id, Consumer<OpenPage> then) {
        isComing = true;
        opening.run(() -> OpenPage.load(collection, id), then, failure -> {
            isComing = false;
            desk.background().failures().report(failure);
        });
    }

    /// Reads the open page again: a job may have changed it. Where something is being typed, or was while the page was read, it is read once that is
    /// saved. A page that is about to take its place is not held up.
    public void refresh() {
        OpenPage open = page.get();
        if (open == null || isComing) {
            return;
        }
        isStale = !text.savedProperty().get();
        if (isStale) {
            return;
        }
        RepairedPage before = text.savedPage();
        opening.run(() -> OpenPage.load(collection, open.id()), found -> {
            if (!text.savedProperty().get() || !Objects.equals(text.savedPage(), before)) {
                refresh();
                return;
            }
            int at = text.caretProperty().get();
            show(found, text.marking().hits());
            text.caretProperty().set(Math.min(at, text.textProperty().get().length()));
        });
    }

    private void saved(boolean isSaved) {
        if (isSaved && isStale) {
            refresh();
        }
    }

    private void show(OpenPage found, List<TextRange> hits) {
        isComing = false;
        isStale = false;
        state.set(found.record().state());
        stateMark.set(found.states().isEmpty() ? null : found.states().getLast());
        text.begin(found, hits);
        page.set(found);
    }

    /// Saves what is under way; to be called before the page is left.
    public void leave() {
        text.flush();
        if (indexing.isAsked()) {
            indexing.cancel();
            index();
        }
    }

    /// Runs `then` on the UI thread once all that was done is on disk.
    public void afterAll(Runnable then) {
        lane.perform(() -> { }, then);
    }

    /// The page `steps` further, if there is one.
    public void turn(int steps) {
        OpenPage open = page.get();
        if (open != null) {
            goTo(open.id().pageIndex() + steps);
        }
    }

    /// Opens a page of the document by its index; nothing happens where there is none.
    public void goTo(int pageIndex) {
        OpenPage open = page.get();
        if (open != null && pageIndex >= 0 && pageIndex < open.document().pageCount()) {
            show(open.document().page(pageIndex), List.of());
        }
    }

    /// Declares the page corrected and opens the next one at its first doubt: of the work queue where one works through it, else
    /// of the document.
    public void finish() {
        OpenPage open = page.get();
        if (open == null) {
            return;
        }
        leave();
        if (state.get() != PageState.VERIFIED) {
            setState(PageState.CORRECTED);
        }
        next(open).ifPresent(id -> load(id, found -> {
            show(found, List.of());
            text.decisions().next();
        }));
    }

    private Optional<PageId> next(OpenPage open) {
        WorkRoute way = route.get();
        if (way != null) {
            WorkRoute rest = way.without(open.id());
            route.set(rest.left().isEmpty() ? null : rest);
            if (rest.left().isEmpty()) {
                desk.notices().tell(Sentence.of("editor.route.end", rest.done()));
            }
            return rest.next();
        }
        int next = open.id().pageIndex() + 1;
        if (next < open.document().pageCount()) {
            return Optional.of(open.document().page(next));
        }
        desk.notices().tell(Sentence.of("editor.page.last"));
        return Optional.empty();
    }

    /// Takes back, on all pages, the series that the place at the caret belongs to or that was taken back here last.
    public void undoSeries() {
        Origin.Series series = text.seriesProperty().get();
        if (series == null) {
            return;
        }
        text.flush();
        UndoOrigin undoing = new UndoOrigin(collection.store(), desk.author(), desk.tools().clock());
        lane.run(() -> undoing.run(UndoOrigin.Extent.all(series)), report -> {
            desk.notices().tell(Sentence.of("series.undone", report.undone(), report.pages(), report.kept().size()));
            text.seriesIsGone(series);
            text.takeUp();
            indexing.ask();
        });
    }

    /// Says how far one has come with the page.
    public void setState(PageState next) {
        OpenPage open = page.get();
        if (open == null) {
            return;
        }
        text.flush();
        PageState before = state.get();
        state.set(next);
        MarkPage marking = new MarkPage(collection.store(), desk.author(), desk.tools().clock());
        lane.run(() -> {
            marking.run(open.id(), next);
            return collection.store().states(open.id());
        }, states -> {
            if (openPage().equals(Optional.of(open.id()))) {
                stateMark.set(states.getLast());
                text.takeUp();
            }
        }, failure -> {
            desk.background().failures().report(failure);
            if (openPage().equals(Optional.of(open.id()))) {
                state.set(before);
                text.takeUp();
            }
        });
    }

    /// Adds the word at the caret to the collection's dictionary and keeps it as it is.
    public void addToDictionary() {
        text.decisions().trustWord().ifPresent(word -> lane.perform(() -> collection.store().addToDictionary(word),
                () -> desk.notices().tell(Sentence.of("editor.dictionary.added", word))));
    }

    /// How far a page is, and who said so last.
    private record Declared(PageState state, @Nullable StateMark mark) {

        static Declared load(CollectionStore store, PageId page) throws RelireException {
            List<StateMark> marks = store.states(page);
            return new Declared(store.page(page).map(PageRecord::state).orElse(PageState.UNREAD), marks.isEmpty() ? null : marks.getLast());
        }
    }

    private void edited() {
        if (state.get() == PageState.UNREAD) {
            state.set(PageState.IN_WORK);
        }
        followState();
        indexing.ask();
    }

    /// Undo and redo of a declaration change the page's state too.
    private void followState() {
        OpenPage open = page.get();
        if (open != null && stateMark.get() != null) {
            lane.run(() -> Declared.load(collection.store(), open.id()), now -> {
                if (openPage().equals(Optional.of(open.id()))) {
                    state.set(now.state);
                    stateMark.set(now.mark);
                }
            });
        }
    }

    private void index() {
        desk.indexAfter(lane);
    }

    /// The series of the error at the caret: a suspect with its first suggestion, or what was corrected there.
    public Optional<SeriesQuery> seriesHere() {
        return switch (text.currentProperty().get()) {
            case Doubt.OfSuspect of when !of.suspect().suggestions().isEmpty() && !of.suspect().before().isBlank() ->
                    Optional.of(new SeriesQuery.Wording(of.suspect().before(), of.suspect().suggestions().getFirst().text()));
            case Doubt.OfEdit of when !of.edit().before().isBlank() ->
                    Optional.of(new SeriesQuery.Wording(of.edit().before(), of.edit().after()));
            case null, default -> Optional.empty();
        };
    }
}
