package org.relire.gui.editor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Notices;
import org.relire.gui.controls.Sentence;
import org.relire.model.TextRange;

/// What a person decides on the places of a page, and the way from one to the next: after a decision the caret goes on.
public final class Decisions {

    private final PageTextViewModel text;
    private final Notices notices;

    Decisions(PageTextViewModel text, Notices notices) {
        this.text = text;
        this.notices = notices;
    }

    /// Goes to the next place in doubt, or from the last one to the first.
    public void next() {
        text.flush();
        text.marks().nextDoubt(text.savedCaret()).ifPresent(text::visit);
    }

    public void previous() {
        text.flush();
        text.marks().previousDoubt(text.savedCaret()).ifPresent(text::visit);
    }

    public void nextEdit() {
        text.marks().nextEdit(text.savedCaret()).ifPresent(text::visit);
    }

    public void previousEdit() {
        text.marks().previousEdit(text.savedCaret()).ifPresent(text::visit);
    }

    /// Takes the suggestion of the place at the caret, from 0, the best, and goes to the next place.
    public void accept(int index) {
        Doubt doubt = text.currentProperty().get();
        PageSession page = text.session();
        if (page == null || doubt == null || index >= doubt.suggestions().size()) {
            return;
        }
        text.goOnOnceSaved();
        switch (doubt) {
            case Doubt.OfSuspect suspect -> page.accept(suspect.suspect(), index);
            case Doubt.OfRemark remark -> page.replace(remark.range(), remark.suggestions().get(index));
            case Doubt.OfAsked asked -> page.replace(asked.range(), asked.suggestions().get(index));
            case Doubt.OfUnsure _, Doubt.OfEdit _, Doubt.OfVerification _ -> { }
        }
    }

    /// Declares the place at the caret right as it stands and goes to the next.
    public void keep() {
        PageSession page = text.session();
        Optional<TextRange> place = place();
        if (page != null && place.isPresent()) {
            text.goOnOnceSaved();
            page.keep(place.get());
        }
    }

    /// Ends the visit: what was typed stands; where nothing was typed, the likelier is decided on, the first suggestion or
    /// what stands there. Goes to the next place.
    public void decide() {
        Visit visit = text.visitProperty().get();
        Doubt doubt = text.currentProperty().get();
        if (visit == null) {
            return;
        }
        if (visit.changed()) {
            text.flush();
            text.goOnFrom(visit.range().start());
        } else if (doubt != null && doubt.isSuggestionLikelier()) {
            accept(0);
        } else {
            keep();
        }
    }

    /// Takes the edit at the caret back: the text as it was read returns.
    public void reject() {
        PageSession page = text.session();
        if (page != null && text.currentProperty().get() instanceof Doubt.OfEdit edit) {
            page.reject(edit.edit());
        }
    }

    /// Parts the word at the caret: where the caret stands within it, else as one of the suggestions does.
    public void split() {
        String shown = text.textProperty().get();
        int caret = text.caretProperty().get();
        if (isWithinWord(shown, caret)) {
            text.typed(caret, 0, " ");
            text.caretProperty().set(caret + 1);
        } else if (!acceptSpaced(1)) {
            notices.tell(Sentence.of("editor.split.where"));
        }
    }

    private static boolean isWithinWord(String shown, int caret) {
        return caret > 0 && caret < shown.length()
                && !Character.isWhitespace(shown.charAt(caret - 1)) && !Character.isWhitespace(shown.charAt(caret));
    }

    /// Joins the word at the caret with the next; a hyphen at the line's end goes with the line's end.
    public void merge() {
        if (acceptSpaced(-1)) {
            return;
        }
        String shown = text.textProperty().get();
        int end = text.caretProperty().get();
        while (end < shown.length() && !Character.isWhitespace(shown.charAt(end))) {
            end++;
        }
        int next = end;
        while (next < shown.length() && Character.isWhitespace(shown.charAt(next))) {
            next++;
        }
        if (end == 0 || next == end || next == shown.length()) {
            notices.tell(Sentence.of("editor.merge.nothing"));
            return;
        }
        boolean parted = shown.charAt(end - 1) == '-' && shown.substring(end, next).contains("\n");
        int from = parted ? end - 1 : end;
        text.typed(from, next - from, "");
        text.caretProperty().set(Math.min(text.caretProperty().get(), from));
        text.flush();
    }

    /// Takes the suggestion that has the same letters and more or fewer spaces.
    private boolean acceptSpaced(int direction) {
        Doubt doubt = text.currentProperty().get();
        PageSession page = text.session();
        if (doubt == null || page == null) {
            return false;
        }
        String stands = doubt.range().in(page.saved().text());
        for (int i = 0; i < doubt.suggestions().size(); i++) {
            String other = doubt.suggestions().get(i);
            if (Long.signum(spaces(other) - spaces(stands)) == direction
                    && other.replaceAll("\\s", "").equals(stands.replaceAll("\\s", ""))) {
                accept(i);
                return true;
            }
        }
        return false;
    }

    private static long spaces(String words) {
        return words.chars().filter(Character::isWhitespace).count();
    }

    /// The doubt or edit at the caret, or the word there, in the saved text.
    private Optional<TextRange> place() {
        PageSession page = text.session();
        @Nullable Doubt doubt = text.currentProperty().get();
        if (page == null) {
            return Optional.empty();
        }
        return doubt == null
                ? Words.at(page.saved().text(), text.savedCaret())
                : Optional.of(doubt.range());
    }

    /// Keeps the word at the caret for good: it is right everywhere in the collection.
    ///
    /// @return the word
    Optional<String> trustWord() {
        PageSession page = text.session();
        Optional<String> word = page == null ? Optional.empty() : place().map(range -> range.in(page.saved().text()));
        word.ifPresent(trusted -> {
            text.marking().trust(trusted);
            keep();
        });
        return word;
    }

    public void undo() {
        text.takeBack();
    }

    public void redo() {
        PageSession page = text.session();
        if (page != null) {
            page.redo();
        }
    }
}
