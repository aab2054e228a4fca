package org.relire.gui.editor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.Delay;
import org.relire.model.Box;
import org.relire.model.Origin;
import org.relire.model.PlacedWord;
import org.relire.model.RepairedPage;
import org.relire.model.TextRange;

/// The text of the open page: what stands there, what is said of it, where the caret is, and what is done to it.
public final class PageTextViewModel {

    /// What is typed is on disk within this time at most.
    private static final Duration SAVE_WITHIN = Duration.ofMillis(800);

    private final Desk desk;
    private final Background lane;
    private final Marking marking;
    private final Delay saving;
    private final Asking asking;
    private final Runnable edited;
    private final Runnable readOtherwise;

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Doubt> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(true);
    private final IntegerProperty caret = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<@Nullable Visit> visit = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Origin.@Nullable Series> series = new ReadOnlyObjectWrapper<>();
    private final Decisions decisions;

    /// The series whose part on this page was taken back last.
    private Origin.@Nullable Series tookBack;
    private @Nullable PageSession session;
    private final GoingOn goingOn = new GoingOn(this);

    /// @param lane   saves, in order
    /// @param edited        told of each change
    /// @param readOtherwise told when the page stands on another reading
    PageTextViewModel(Desk desk, Background lane, Runnable edited, Runnable readOtherwise) {
        this.desk = desk;
        this.lane = lane;
        this.edited = edited;
        this.readOtherwise = readOtherwise;
        this.saving = new Delay(desk.background(), SAVE_WITHIN, this::flush);
        this.asking = new Asking(desk, this::savedPage, this::savedCaret, this::visit);
        this.marking = new Marking(desk, this::savedPage, () -> {
            look();
            refreshFlags();
        });
        this.decisions = new Decisions(this, desk.notices());
        caret.subscribe(_ -> look());
    }

    /// What is decided on its places.
    public Decisions decisions() {
        return decisions;
    }

    /// The place that a person was brought to and is still at; what is shown of it is selected.
    ReadOnlyObjectProperty<@Nullable Visit> visitProperty() {
        return visit.getReadOnlyProperty();
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
        return marking.marksProperty();
    }

    ReadOnlyObjectProperty<Placement> placementProperty() {
        return marking.placementProperty();
    }

    /// The doubt or edit at the caret.
    ReadOnlyObjectProperty<@Nullable Doubt> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /// The series that the place at the caret belongs to, or else the one whose part on this page was taken back last.
    ReadOnlyObjectProperty<Origin.@Nullable Series> seriesProperty() {
        return series.getReadOnlyProperty();
    }

    /// A series was taken back everywhere.
    void seriesIsGone(Origin.Series gone) {
        if (gone.equals(tookBack)) {
            tookBack = null;
            look();
        }
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /// Whether all that was done is on disk.
    public ReadOnlyBooleanProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// What is said of the text.
    Marking marking() {
        return marking;
    }

    /// Shows a page's text, or none where the page has none yet.
    ///
    /// @param hits ranges to point out; the caret goes to the first
    void begin(OpenPage page, List<TextRange> hits) {
        // the page before this one is saved even where something was typed since this one was asked for
        flush();
        session = null;
        forgetAsked();
        tookBack = null;
        goingOn.forget();
        visit.set(null);
        marking.begin(page, hits);
        RepairedPage stored = page.text();
        if (stored == null) {
            text.set("");
            caret.set(0);
            look();
            refreshFlags();
            return;
        }
        PageSession fresh = new PageSession(
                PageSession.Editing.of(desk, lane), page.id(), stored, new Following());
        session = fresh;
        text.set(fresh.shown());
        marking.make();
        caret.set(hits.isEmpty() ? 0 : Math.min(hits.getFirst().start(), fresh.shown().length()));
        look();
        marking.askProofreader();
    }

    @Nullable RepairedPage savedPage() {
        return session == null ? null : session.saved();
    }

    /// The text was changed on the screen.
    public void typed(int position, int removed, String added) {
        if (session != null) {
            if (!session.isTyping()) {
                saving.ask();
            }
            Visit here = visit.get();
            visit.set(here == null ? null : here.after(position, removed, added.length()).orElse(null));
            forgetAsked();
            session.typed(position, removed, added);
            text.set(session.shown());
            refreshFlags();
        }
    }

    /// What the saved text reads where a doubt is.
    String wordsOf(Doubt doubt) {
        RepairedPage page = savedPage();
        return page == null || doubt.range().end() > page.text().length() ? "" : doubt.range().in(page.text());
    }

    /// Saves what is being typed.
    public void flush() {
        if (session != null) {
            session.flush();
            refreshFlags();
        }
    }

    /// Brings a person to a place to decide on it.
    void visit(Doubt doubt) {
        if (session != null) {
            TextRange place = session.toShown(doubt.range());
            caret.set(place.start());
            look();
            visit.set(Visit.to(place));
        }
    }

    /// Asks what the words at a range of the shown text may have been, and brings the person there to choose.
    void askReadings(TextRange shownPlace) {
        flush();
        asking.about(inSaved(shownPlace));
    }

    /// The text is another: what was asked about it is answered no more.
    private void forgetAsked() {
        asking.forget();
        if (current.get() instanceof Doubt.OfAsked) {
            current.set(null);
        }
    }

    /// The caret goes to the next doubt once the step under way is saved.
    void goOnOnceSaved() {
        goingOn.onceSaved();
    }

    /// Takes the last step back. Whoever was deciding goes on doing so where the step leads.
    void takeBack() {
        if (session != null) {
            goingOn.again(visit.get() != null);
            session.undo();
        }
    }

    /// Goes to an offset of the shown text, where there is nothing to decide on.
    void leaveFor(int shown) {
        visit.set(null);
        caret.set(shown);
    }

    /// Goes to the doubt after an offset of the shown text, or to the first.
    void goOnFrom(int shown) {
        int from = session == null ? 0 : session.toSaved(shown);
        marks().doubtAfter(from).or(() -> marks().nextDoubt(from)).ifPresentOrElse(this::visit, () -> visit.set(null));
    }

    /// Moves the caret to an offset of the saved text.
    void goToSaved(int offset) {
        if (session != null) {
            caret.set(session.toShown(Math.min(offset, session.saved().text().length())));
        }
    }

    @Nullable PageSession session() {
        return session;
    }

    PageMarks marks() {
        return marking.marks();
    }

    int savedCaret() {
        return session == null ? 0 : session.toSaved(caret.get());
    }

    /// Takes up what was changed elsewhere.
    void takeUp() {
        if (session != null) {
            session.reload();
        }
    }

    /// Moves the caret to the word at a point of the scan, in image pixels; to one that is in doubt, a person is brought to decide on it.
    ///
    /// @return whether there is a word
    public boolean goToPoint(double x, double y) {
        OptionalInt offset = marking.offsetAt(x, y);
        if (session == null || offset.isEmpty()) {
            return false;
        }
        caret.set(session.toShown(offset.getAsInt()));
        marks().doubts().stream().filter(doubt -> doubt.range().contains(offset.getAsInt())).findFirst().ifPresent(this::visit);
        return true;
    }

    /// The word under the caret and its place on the scan.
    Optional<PlacedWord> placedWord() {
        return marking.placedWord(savedCaret());
    }

    /// Where the line of the text on the screen lies that begins at an offset.
    Optional<Box> placedLine(int shown) {
        return marking.textLine(inSaved(shown));
    }

    /// A range of the saved text on the screen.
    TextRange shown(TextRange savedRange) {
        return session == null ? savedRange : session.toShown(savedRange);
    }

    /// An offset of the text on the screen in the saved text.
    int inSaved(int shown) {
        return session == null ? shown : session.toSaved(shown);
    }

    /// A range of the text on the screen in the saved text.
    TextRange inSaved(TextRange shownRange) {
        return session == null ? shownRange : session.toSaved(shownRange);
    }

    private void look() {
        Visit here = visit.get();
        if (here != null && !here.holds(caret.get())) {
            visit.set(null);
        }
        int at = savedCaret();
        Doubt now = session == null ? null : asking.at(at).or(() -> marks().at(at)).orElse(null);
        current.set(now);
        series.set(now instanceof Doubt.OfEdit of && of.edit().origin() instanceof Origin.Series its ? its : tookBack);
    }

    private void refreshFlags() {
        canUndo.set(session != null && session.canUndo());
        canRedo.set(session != null && session.canRedo());
        saved.set(session == null || session.isSaved());
    }

    /// Keeps the screen in step with the page.
    private final class Following implements PageSession.Listener {

        @Override
        public void changed(PageSession of, @Nullable TextRange place) {
            if (session != of) {
                return;
            }
            forgetAsked();
            boolean moved = !text.get().equals(of.shown());
            if (moved) {
                visit.set(null);
            }
            text.set(of.shown());
            marking.follow();
            goingOn.after(of, place, moved);
            edited.run();
            marking.askProofreader();
        }

        @Override
        public void wrote(PageSession of) {
            if (session == of) {
                marking.typed();
                edited.run();
                marking.askProofreader();
            }
        }

        /// Undo is of this page, as everything on it; a series is on others too, which one must be told.
        @Override
        public void tookBack(PageSession of, Origin whose) {
            if (session == of && whose instanceof Origin.Series its) {
                tookBack = its;
                look();
                desk.notices().tell(Sentence.of("editor.undo.series.here", its.name()));
            }
        }

        @Override
        public void readOtherwise(PageSession of) {
            if (session == of) {
                desk.notices().tell(Sentence.of("editor.undo.reading"));
                readOtherwise.run();
            }
        }

        @Override
        public void settled(PageSession of) {
            if (session == of) {
                refreshFlags();
            }
        }

        @Override
        public void failed(Throwable failure) {
            goingOn.forget();
            desk.background().failures().report(failure);
        }
    }
}
