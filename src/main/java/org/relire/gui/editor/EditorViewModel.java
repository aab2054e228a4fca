package org.relire.gui.editor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Sentence;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.Delay;
import org.relire.gui.jobs.Latest;
import org.relire.model.PageId;
import org.relire.model.PageState;
import org.relire.model.PlacedWord;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.model.Suspect;
import org.relire.model.Tag;
import org.relire.model.TextRange;
import org.relire.workflow.Collection;
import org.relire.workflow.IndexPages;
import org.relire.workflow.ProofreadPage;
import org.relire.workflow.Progress;
import org.relire.workflow.TagPassages;

/// One page open for correction: its text, what is said of it, and where the caret is.
public final class EditorViewModel {

    /// What is typed is on disk within this time at most.
    private static final Duration SAVE_WITHIN = Duration.ofMillis(800);
    private static final Duration INDEX_AFTER = Duration.ofSeconds(3);

    private final Collection collection;
    private final EditorContext context;
    private final Latest opening;
    private final Latest placing;
    private final Background lane;
    private final Proofing proofing;
    private final Delay saving;
    private final Delay indexing;

    private final ReadOnlyObjectWrapper<@Nullable OpenPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<PageMarks> marks = new ReadOnlyObjectWrapper<>(PageMarks.NONE);
    private final ReadOnlyObjectWrapper<Placement> placement = new ReadOnlyObjectWrapper<>(Placement.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Doubt> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PageState> state = new ReadOnlyObjectWrapper<>(PageState.UNREAD);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(true);
    private final IntegerProperty caret = new SimpleIntegerProperty();

    private @Nullable PageSession session;
    private PageMarks.Sources sources = PageMarks.Sources.NONE;
    /// The text that the marks are of.
    private String marked = "";
    /// Whether the caret is to go on to the next doubt once the step under way is saved.
    private boolean follow;

    public EditorViewModel(Collection collection, EditorContext context) {
        this.collection = collection;
        this.context = context;
        this.opening = new Latest(context.background());
        this.placing = new Latest(context.background());
        this.lane = context.background().lane();
        this.saving = new Delay(context.background(), SAVE_WITHIN, this::save);
        this.indexing = new Delay(context.background(), INDEX_AFTER, this::index);
        this.proofing = new Proofing(context.tools().proofreader(), context.background(), this::textToProof, this::proofread);
        caret.subscribe(_ -> look());
    }

    /// The page that is open; null before the first.
    ReadOnlyObjectProperty<@Nullable OpenPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The text on the screen.
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// The caret's offset in the text.
    public IntegerProperty caretProperty() {
        return caret;
    }

    ReadOnlyObjectProperty<PageMarks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Placement> placementProperty() {
        return placement.getReadOnlyProperty();
    }

    /// The doubt or edit at the caret.
    ReadOnlyObjectProperty<@Nullable Doubt> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PageState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /// Whether all that was done is on disk.
    public ReadOnlyBooleanProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// The page that is open.
    public Optional<PageId> openPage() {
        return Optional.ofNullable(page.get()).map(OpenPage::id);
    }

    /// Opens a page; what was typed on the one before is saved first.
    ///
    /// @param hits ranges of its text to point out; the caret goes to the first
    public void open(PageId id, List<TextRange> hits) {
        leave();
        opening.run(() -> OpenPage.load(collection, id), found -> show(found, hits));
    }

    /// Reads the open page again: a job may have changed it.
    public void refresh() {
        OpenPage open = page.get();
        if (open != null && saved.get()) {
            int at = caret.get();
            opening.run(() -> OpenPage.load(collection, open.id()), found -> {
                show(found, sources.hits());
                caret.set(Math.min(at, text.get().length()));
            });
        }
    }

    /// Whether the proofreader would take the suggestion of a suspect too.
    boolean isSeconded(Suspect suspect, int index) {
        return sources.opinions().stream().anyMatch(o -> o.suspect().equals(suspect) && o.suggested() == index);
    }

    /// Saves what is under way; to be called before the page is left.
    public void leave() {
        if (session != null) {
            session.flush();
            refreshFlags();
        }
        if (indexing.isAsked()) {
            indexing.cancel();
            index();
        }
    }

    /// Runs `then` on the UI thread once all that was done is on disk.
    public void afterAll(Runnable then) {
        lane.perform(() -> { }, then);
    }

    private void show(OpenPage found, List<TextRange> hits) {
        session = null;
        placing.cancel();
        placement.set(Placement.NONE);
        page.set(found);
        state.set(found.record().state());
        sources = new PageMarks.Sources(found.dictionary(), List.of(), List.of(), found.annotations(), hits);
        RepairedPage stored = found.text();
        if (stored == null) {
            text.set("");
            marks.set(PageMarks.NONE);
            caret.set(0);
            return;
        }
        PageSession fresh = new PageSession(
                new PageSession.Editing(context.tools().editPage(collection, context.author().get()), context.author().get(),
                        context.tools().clock(), lane),
                found.id(), stored, new Following());
        session = fresh;
        text.set(fresh.shown());
        mark(fresh);
        caret.set(hits.isEmpty() ? 0 : Math.min(hits.getFirst().start(), fresh.shown().length()));
        look();
        proofing.ask();
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
            open(open.document().page(pageIndex), List.of());
        }
    }

    /// The text was changed on the screen.
    public void typed(int position, int removed, String added) {
        if (session != null) {
            if (!session.isTyping()) {
                saving.ask();
            }
            session.typed(position, removed, added);
            text.set(session.shown());
            refreshFlags();
        }
    }

    private void save() {
        if (session != null) {
            session.flush();
            refreshFlags();
        }
    }

    /// Goes to the next place in doubt, or from the last one to the first.
    public void nextDoubt() {
        PageMarks all = marks.get();
        all.doubtAfter(savedCaret()).or(() -> all.doubts().stream().findFirst()).ifPresent(this::go);
    }

    public void previousDoubt() {
        PageMarks all = marks.get();
        all.doubtBefore(savedCaret()).or(() -> all.doubts().reversed().stream().findFirst()).ifPresent(this::go);
    }

    public void nextEdit() {
        PageMarks all = marks.get();
        all.editAfter(savedCaret()).or(() -> all.edits().stream().findFirst()).ifPresent(this::go);
    }

    public void previousEdit() {
        PageMarks all = marks.get();
        all.editBefore(savedCaret()).or(() -> all.edits().reversed().stream().findFirst()).ifPresent(this::go);
    }

    private void go(Doubt doubt) {
        if (session != null) {
            caret.set(session.toShown(doubt.range().start()));
            look();
        }
    }

    private int savedCaret() {
        return session == null ? 0 : session.toSaved(caret.get());
    }

    /// Takes the suggestion of the place at the caret, from 0, the best, and goes to the next place.
    public void accept(int index) {
        Doubt doubt = current.get();
        if (session == null || doubt == null || index >= doubt.suggestions().size()) {
            return;
        }
        follow = true;
        switch (doubt) {
            case Doubt.OfSuspect suspect -> session.accept(suspect.suspect(), index);
            case Doubt.OfRemark remark -> session.replace(remark.range(), remark.suggestions().get(index));
            case Doubt.OfEdit _ -> follow = false;
        }
    }

    /// Declares the place at the caret right as it stands and goes to the next.
    public void keep() {
        if (session != null) {
            follow = true;
            Doubt doubt = current.get();
            session.keep(doubt != null ? doubt.range() : wordAtCaret().orElse(new TextRange(0, 0)));
        }
    }

    /// Takes the edit at the caret back: the text as it was read returns.
    public void reject() {
        if (session != null && current.get() instanceof Doubt.OfEdit edit) {
            session.reject(edit.edit());
        }
    }

    /// Adds the word at the caret to the collection's dictionary; its other places are in doubt no more.
    public void addToDictionary() {
        PageSession open = session;
        Optional<TextRange> range = Optional.ofNullable(current.get()).map(Doubt::range).or(this::wordAtCaret);
        if (open == null || range.isEmpty()) {
            return;
        }
        String word = range.get().in(open.saved().text());
        Set<String> dictionary = new TreeSet<>(sources.dictionary());
        dictionary.add(word);
        sources = sources.withDictionary(dictionary);
        context.background().perform(() -> collection.store().addToDictionary(word),
                () -> context.notices().tell(Sentence.of("editor.dictionary.added", word)));
        keep();
    }

    public void undo() {
        if (session != null) {
            session.undo();
        }
    }

    public void redo() {
        if (session != null) {
            session.redo();
        }
    }

    /// Says how far one has come with the page.
    public void setState(PageState next) {
        OpenPage open = page.get();
        if (open != null) {
            state.set(next);
            lane.perform(() -> collection.store().saveState(open.id(), next), () -> { });
        }
    }

    /// Tags a range of the shown text.
    public void tag(TextRange range, Tag tag) {
        PageSession open = session;
        if (open == null || range.isEmpty()) {
            return;
        }
        open.flush();
        TextRange place = new TextRange(open.toSaved(range.start()), open.toSaved(range.end()));
        TagPassages tagging = new TagPassages(collection, context.author().get(), context.tools().clock());
        lane.run(() -> tagging.tag(open.page(), place, tag), made -> {
            context.notices().tell(Sentence.of("editor.tagged", tag.name()));
            if (session == open) {
                sources = sources.with(made);
                mark(open);
            }
        });
    }

    /// Moves the caret to the word at a point of the scan, in image pixels.
    public void goToPoint(double x, double y) {
        placement.get().at(x, y).ifPresent(word -> {
            if (session != null) {
                caret.set(session.toShown(word.range().start()));
            }
        });
    }

    /// The word under the caret and its place on the scan.
    Optional<PlacedWord> placedWord() {
        return placement.get().at(savedCaret());
    }

    /// The word under the caret, in the saved text.
    private Optional<TextRange> wordAtCaret() {
        return session == null ? Optional.empty() : Words.at(session.saved().text(), savedCaret());
    }

    /// A range of the saved text on the screen.
    TextRange shown(TextRange savedRange) {
        return session == null ? savedRange : session.toShown(savedRange);
    }

    private @Nullable RepairedPage textToProof() {
        return session == null ? null : session.saved();
    }

    private void proofread(ProofreadPage.Result result) {
        if (session != null) {
            sources = sources.withProofreading(result);
            mark(session);
        }
    }

    private void look() {
        current.set(session == null ? null : marks.get().at(savedCaret()).orElse(null));
    }

    private void refreshFlags() {
        canUndo.set(session != null && session.canUndo());
        canRedo.set(session != null && session.canRedo());
        saved.set(session == null || session.isSaved());
    }

    private void mark(PageSession open) {
        OpenPage opened = page.get();
        PageMarks next = PageMarks.of(open.saved(), sources);
        marks.set(next);
        marked = open.saved().text();
        look();
        refreshFlags();
        Reading reading = opened == null ? null : opened.reading();
        if (reading != null) {
            RepairedPage stands = open.saved();
            placing.run(() -> Placement.of(reading, stands, next), placement::set);
        }
    }

    private void index() {
        lane.perform(() -> new IndexPages().run(collection, Progress.NONE), () -> { });
    }

    /// Keeps the screen in step with the page.
    private final class Following implements PageSession.Listener {

        @Override
        public void changed(@Nullable TextRange place) {
            PageSession open = session;
            if (open == null) {
                return;
            }
            String now = open.saved().text();
            if (!now.equals(marked)) {
                sources = sources.over(Typing.between(marked, now));
            }
            boolean moved = !text.get().equals(open.shown());
            text.set(open.shown());
            mark(open);
            if (follow && open.isSaved()) {
                follow = false;
                goOn(open, place);
            } else if (moved && place != null) {
                caret.set(Math.min(open.toShown(place.end()), text.get().length()));
            }
            if (state.get() == PageState.UNREAD && open.canUndo()) {
                state.set(PageState.IN_WORK);
            }
            indexing.ask();
            proofing.ask();
        }

        private void goOn(PageSession open, @Nullable TextRange place) {
            int from = place == null ? savedCaret() : place.start();
            marks.get().doubtAfter(from).ifPresentOrElse(
                    EditorViewModel.this::go, () -> caret.set(open.toShown(place == null ? from : place.end())));
        }

        @Override
        public void failed(Throwable failure) {
            context.background().failures().report(failure);
        }
    }
}
