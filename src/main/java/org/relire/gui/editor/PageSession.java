package org.relire.gui.editor;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.Background;
import org.relire.model.Edit;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.RepairedPage;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.workflow.EditPage;
import org.relire.workflow.RelireException;

/// One person's work on one page's text. Typing shows at once and is saved in the background a word at a time; the other
/// steps show once they are saved. What is typed meanwhile is never lost: it is carried over to the text as it then stands.
final class PageSession {

    /// Told of what happens to the page.
    interface Listener {

        /// The saved text or its marks have changed.
        ///
        /// @param place range of the text that changed; null where only marks did
        void changed(PageSession page, @Nullable TextRange place);

        /// What was typed is part of the saved text now.
        void wrote(PageSession page);

        /// A step was taken back on this page.
        ///
        /// @param whose it was
        void tookBack(PageSession page, Origin whose);

        /// The page stands on another reading now: one was taken back or put in its place again.
        void readOtherwise(PageSession page);

        /// Something was saved.
        void settled(PageSession page);

        /// A step could not be saved; what was typed stays on the screen and is tried again with the next step.
        void failed(Throwable failure);
    }

    private interface Step {
        RepairedPage run() throws RelireException;
    }

    /// What a step has come to.
    private record Outcome(RepairedPage page, EditPage.Steps steps) {
    }

    private final EditPage edits;
    private final PageId page;
    private final Origin author;
    private final Clock clock;
    private final Background lane;
    private final Listener listener;
    private RepairedPage saved;
    private @Nullable Typing typing;
    /// What was typed and saved last, in the saved text, as long as the word may go on; null else.
    private @Nullable TextRange unfinished;
    private boolean canUndo;
    private boolean canRedo;
    private int outstanding;
    private int steps;

    PageSession(Editing editing, PageId page, RepairedPage start, Listener listener) {
        this.edits = editing.edits();
        this.author = editing.author();
        this.clock = editing.clock();
        this.lane = editing.lane();
        this.page = page;
        this.saved = start;
        this.listener = listener;
        step(() -> start, false);
    }

    /// How pages are edited.
    ///
    /// @param lane runs the steps in order
    record Editing(EditPage edits, Origin author, Clock clock, Background lane) {

        static Editing of(Desk desk, Background lane) {
            Origin author = desk.author();
            return new Editing(desk.tools().editPage(desk.collection(), author), author, desk.tools().clock(), lane);
        }
    }

    PageId page() {
        return page;
    }

    /// The text and marks as saved, or as they will be once what is under way is saved.
    RepairedPage saved() {
        return saved;
    }

    /// The text on the screen.
    String shown() {
        return typing == null ? saved.text() : typing.applyTo(saved.text());
    }

    boolean canUndo() {
        return canUndo || typing != null;
    }

    boolean canRedo() {
        return canRedo && typing == null;
    }

    /// Whether all that was done is on disk.
    boolean isSaved() {
        return typing == null && outstanding == 0;
    }

    boolean isTyping() {
        return typing != null;
    }

    int toSaved(int shown) {
        return typing == null ? shown : typing.toSaved(shown);
    }

    TextRange toSaved(TextRange shownRange) {
        return new TextRange(toSaved(shownRange.start()), toSaved(shownRange.end()));
    }

    int toShown(int savedOffset) {
        return typing == null ? savedOffset : typing.toShown(savedOffset);
    }

    TextRange toShown(TextRange savedRange) {
        int start = toShown(savedRange.start());
        return new TextRange(start, Math.max(start, toShown(savedRange.end())));
    }

    /// The shown text was changed by typing.
    void typed(int position, int removed, String added) {
        Optional<Typing> longer = typing == null
                ? Optional.of(new Typing(new TextRange(position, position + removed), added))
                : typing.then(position, removed, added, saved.text());
        if (longer.isEmpty()) {
            flush();
            longer = Optional.of(new Typing(new TextRange(position, position + removed), added));
        }
        typing = longer.get();
        if (!added.isEmpty() && Character.isWhitespace(added.charAt(added.length() - 1))) {
            flush();
            unfinished = null;
        }
    }

    /// Saves what is being typed.
    void flush() {
        Typing now = typing;
        if (now == null || steps > 0) {
            return;
        }
        typing = null;
        if (now.changesNothingIn(saved.text())) {
            return;
        }
        String before = saved.text();
        TextRange word = unfinished;
        boolean goesOn = word != null && word.start() <= now.range().start() && now.range().end() <= word.end();
        saved = saved.apply(saved.replace(now.range(), now.inserted(), author, clock.instant()));
        run(() -> goesOn
                ? edits.typeMore(page, before, now.range(), now.inserted())
                : edits.type(page, before, now.range(), now.inserted()), true);
        unfinished = goesOn && word != null
                ? new TextRange(word.start(), word.end() + now.inserted().length() - now.range().length())
                : now.place();
        listener.wrote(this);
    }

    void accept(Suspect suspect, int index) {
        step(() -> edits.accept(page, suspect, index), true);
    }

    void keep(TextRange savedRange) {
        step(() -> edits.keep(page, savedRange), true);
    }

    void reject(Edit edit) {
        step(() -> {
            RepairedPage present = edits.load(page);
            Optional<Edit> same = present.edits().stream().filter(e -> e.range().equals(edit.range())).findFirst();
            return same.isPresent() ? edits.reject(page, same.get()) : present;
        }, true);
    }

    void replace(TextRange savedRange, String text) {
        step(() -> edits.type(page, savedRange, text), true);
    }

    void undo() {
        AtomicReference<EditPage.@Nullable Next> undone = new AtomicReference<>();
        step(() -> {
            undone.set(edits.steps(page).undo().orElse(null));
            return edits.undo(page).orElse(edits.load(page));
        }, true, () -> {
            EditPage.Next next = undone.get();
            if (next != null && next.isReading()) {
                listener.readOtherwise(this);
            } else if (next != null) {
                listener.tookBack(this, next.author());
            }
        });
    }

    void redo() {
        AtomicBoolean isReading = new AtomicBoolean();
        step(() -> {
            isReading.set(edits.steps(page).redo().map(EditPage.Next::isReading).orElse(false));
            return edits.redo(page).orElse(edits.load(page));
        }, true, () -> {
            if (isReading.get()) {
                listener.readOtherwise(this);
            }
        });
    }

    /// Takes up what was changed elsewhere.
    void reload() {
        step(() -> edits.load(page), true);
    }

    private void step(Step step, boolean tell) {
        step(step, tell, () -> { });
    }

    private void step(Step step, boolean tell, Runnable then) {
        flush();
        unfinished = null;
        steps++;
        run(step, tell, then);
    }

    private void run(Step step, boolean tell) {
        run(step, tell, () -> { });
    }

    private void run(Step step, boolean tell, Runnable then) {
        boolean isTyping = steps == 0;
        outstanding++;
        lane.run(() -> new Outcome(step.run(), edits.steps(page)), outcome -> {
            outstanding--;
            steps -= isTyping ? 0 : 1;
            settle(outcome, tell, isTyping);
            then.run();
        }, failure -> {
            outstanding--;
            steps -= isTyping ? 0 : 1;
            listener.failed(failure);
            recover();
        });
    }

    private void settle(Outcome outcome, boolean tell, boolean isTyping) {
        canUndo = outcome.steps().undo().isPresent();
        canRedo = outcome.steps().redo().isPresent();
        if (outstanding > 0) {
            return;
        }
        String before = saved.text();
        adopt(outcome.page());
        boolean same = before.equals(saved.text());
        if (!same) {
            unfinished = null;
        }
        if (tell && same && isTyping) {
            listener.wrote(this);
        } else if (tell) {
            listener.changed(this, same ? null : Typing.between(before, saved.text()).place());
        }
        if (steps == 0) {
            flush();
        }
        listener.settled(this);
    }

    private void adopt(RepairedPage next) {
        if (typing != null) {
            typing = typing.over(saved.text(), next.text());
        }
        saved = next;
    }

    /// After a failure the store is right; what is on the screen beyond it counts as typed.
    private void recover() {
        String onScreen = shown();
        lane.run(() -> edits.load(page), stored -> {
            saved = stored;
            Typing rest = Typing.between(stored.text(), onScreen);
            typing = rest.changesNothingIn(stored.text()) ? null : rest;
            listener.changed(this, rest.range());
        }, listener::failed);
    }
}
