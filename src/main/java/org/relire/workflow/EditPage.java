package org.relire.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.relire.model.Edit;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.RepairedPage;
import org.relire.model.Suggestion;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.model.Verification;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.FormerReading;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.NewText;
import org.relire.workflow.port.StaleChangeException;

/// What a person does to a page's text. Each step is in the ledger, on disk, when its method returns; undo and redo go
/// back to the page's beginning, also after a restart.
public final class EditPage {

    private final CollectionStore store;
    private final Origin author;
    private final Clock clock;
    private final AfterEdit after;
    private final DeclaredState state;

    /// @param author the person at the editor
    public EditPage(CollectionStore store, Origin author, Clock clock) {
        if (!author.isHuman()) {
            throw new IllegalArgumentException("an editor is a person: " + author);
        }
        this.store = store;
        this.author = author;
        this.clock = clock;
        this.after = new AfterEdit(store);
        this.state = new DeclaredState(store, author);
    }

    /// The page as it stands.
    ///
    /// @throws RelireException of kind DOCUMENT_NOT_FOUND where the page has no text
    public RepairedPage load(PageId page) throws RelireException {
        return store.repairedPage(page)
                .orElseThrow(() -> new RelireException(ErrorKind.DOCUMENT_NOT_FOUND, page.document()));
    }

    /// Replaces a range of the present text by what was typed.
    public RepairedPage type(PageId page, TextRange presentRange, String inserted) throws RelireException {
        return type(page, load(page).text(), presentRange, inserted);
    }

    /// The same where the page may have changed since the person saw it: what was typed goes where it belongs now.
    ///
    /// @param seen  the text that it was typed into
    /// @param range in `seen`
    public RepairedPage type(PageId page, String seen, TextRange range, String inserted) throws RelireException {
        return type(page, seen, range, inserted, LedgerEntry.Kind.DO);
    }

    /// The same, as the rest of what was typed last: both are undone as one step.
    public RepairedPage typeMore(PageId page, String seen, TextRange range, String inserted) throws RelireException {
        return type(page, seen, range, inserted, LedgerEntry.Kind.MORE);
    }

    private RepairedPage type(PageId page, String seen, TextRange range, String inserted, LedgerEntry.Kind kind)
            throws RelireException {
        return put(page, kind, present -> {
            TextRange place = MovedRange.of(range, seen, present.text());
            return place.in(present.text()).equals(inserted)
                    ? new PageChange(List.of(), List.of(), author, clock.instant())
                    : present.replace(place, inserted, author, clock.instant());
        });
    }

    /// Takes one of a suspect's suggestions; one that drops a sign takes a space beside it along.
    ///
    /// @param index from 0, the best
    public RepairedPage accept(PageId page, Suspect suspect, int index) throws RelireException {
        Suggestion suggestion = suspect.suggestions().get(index);
        return put(page, LedgerEntry.Kind.DO, present -> present.rewrite(
                suggestion.text().isEmpty() ? DroppedSign.rawWithSpace(present, suspect.range()) : suspect.range(), suggestion.text(), suggestion.reason(), author, clock.instant()));
    }

    /// Declares a range of the present text right as it stands: doubts about it go, and the machine keeps off it.
    public RepairedPage keep(PageId page, TextRange presentRange) throws RelireException {
        String seen = load(page).text();
        return put(page, LedgerEntry.Kind.DO, present -> {
            TextRange place = MovedRange.of(presentRange, seen, present.text());
            if (place.length() != presentRange.length()) {
                // what the person declared right does not stand there any more
                throw changed(page);
            }
            TextRange raw = present.toRaw(place);
            Instant now = clock.instant();
            List<Mark> doubts =
                    present.suspects().stream().filter(s -> s.range().overlaps(raw)).map(Mark.class::cast).toList();
            return new PageChange(doubts, List.of(new Verification(raw, author, now)), author, now);
        });
    }

    /// Rejects an edit: the raw text comes back and counts as verified.
    public RepairedPage reject(PageId page, Edit edit) throws RelireException {
        Instant now = clock.instant();
        PageChange change = new PageChange(List.of(edit), List.of(new Verification(edit.range(), author, now)), author, now);
        return put(page, LedgerEntry.Kind.DO, _ -> change);
    }

    /// Takes back the last step of a person, or the reading that took another's place since; empty if there is none.
    public Optional<RepairedPage> undo(PageId page) throws RelireException {
        List<UndoHistory.Step> steps = UndoHistory.of(store.ledger(page)).undoable();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        UndoHistory.Step step = steps.getFirst();
        if (step.isReading()) {
            return Optional.of(swap(page, step, LedgerEntry.Kind.UNDO_TEXT));
        }
        RepairedPage back = put(page, LedgerEntry.Kind.UNDO,
                present -> FittedChange.fit(present, step.change().inverse(author, clock.instant())));
        state.takenBack(page, step.change().at(), clock.instant());
        return Optional.of(back);
    }

    /// Does again what was last taken back; empty if there is nothing, or something else was done since.
    public Optional<RepairedPage> redo(PageId page) throws RelireException {
        List<UndoHistory.Step> steps = UndoHistory.of(store.ledger(page)).redoable();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        UndoHistory.Step step = steps.getFirst();
        if (step.isReading()) {
            return Optional.of(swap(page, step, LedgerEntry.Kind.REDO_TEXT));
        }
        PageChange again = new PageChange(step.change().removed(), step.change().added(), author, clock.instant());
        RepairedPage done = put(page, LedgerEntry.Kind.REDO, present -> FittedChange.fit(present, again));
        state.doneAgain(page, step.change().at(), clock.instant());
        return Optional.of(done);
    }

    /// Puts the reading that a step put away in its place again, with all that was on it.
    private RepairedPage swap(PageId page, UndoHistory.Step step, LedgerEntry.Kind kind) throws RelireException {
        FormerReading former = store.history().formerReadings(page).stream()
                .filter(f -> f.until() == step.last().id()).findFirst().orElseThrow();
        NewText next = new NewText(former.reading(), step.last().change().removed(), former.quality(), author,
                clock.instant(), kind);
        return Attempts.make(_ -> {
            RepairedPage present = load(page);
            store.replaceReading(page, present, next);
            return follow(page, present, load(page));
        });
    }

    /// A step that can be taken back or done again.
    ///
    /// @param author    whose it was
    /// @param isReading whether it put another reading in the place of the one in use
    public record Next(Origin author, boolean isReading) {

        private static Optional<Next> of(List<UndoHistory.Step> steps) {
            return steps.stream().findFirst().map(s -> new Next(s.change().author(), s.isReading()));
        }
    }

    /// What can be done about steps from here.
    ///
    /// @param undo the step that [#undo] takes back; empty if there is none
    /// @param redo the step that [#redo] does again; empty if there is none
    public record Steps(Optional<Next> undo, Optional<Next> redo) {
    }

    /// The steps beside which the page stands.
    public Steps steps(PageId page) throws RelireException {
        UndoHistory history = UndoHistory.of(store.ledger(page));
        return new Steps(Next.of(history.undoable()), Next.of(history.redoable()));
    }

    /// A change for the page as it stands.
    private interface Step {
        PageChange on(RepairedPage present) throws RelireException;
    }

    /// Puts a step in force. Where a job was faster, the page is loaded again and the step made for what stands there now.
    private RepairedPage put(PageId page, LedgerEntry.Kind kind, Step step) throws RelireException {
        return Attempts.make(isFirst -> {
            RepairedPage present = load(page);
            PageChange change;
            try {
                change = step.on(present);
                present.apply(change);
            } catch (IllegalArgumentException e) {
                if (isFirst) {
                    throw e;
                }
                // what the person saw stands there no more
                throw new StaleChangeException(page, e);
            }
            if (change.isEmpty() && (kind == LedgerEntry.Kind.DO || kind == LedgerEntry.Kind.MORE)) {
                return present;
            }
            store.append(page, change, kind);
            return follow(page, present, load(page));
        });
    }

    private static RelireException changed(PageId page) {
        return new RelireException(ErrorKind.PAGE_CHANGED, page.pageNumber());
    }

    private RepairedPage follow(PageId page, RepairedPage before, RepairedPage now) throws RelireException {
        after.run(page, before, now);
        return now;
    }
}
