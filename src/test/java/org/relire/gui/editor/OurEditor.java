package org.relire.gui.editor;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.relire.gui.SampleTools;
import org.relire.gui.TestDesk;
import org.relire.gui.jobs.ManualBackground;
import org.relire.model.PageId;
import org.relire.model.TextRange;
import org.relire.workflow.Collection;
import org.relire.workflow.RelireException;

/// One who corrects pages here, by the keys of the editor, on its real view model, until they read as the truth does.
final class OurEditor {

    private final EditorViewModel editor;
    private final PageTextViewModel text;
    private final Collection collection;

    OurEditor(NoisyPages pages, Path folder, boolean automatic) throws RelireException {
        collection = pages.collection(folder, automatic);
        editor = new EditorViewModel(TestDesk.quiet(collection, SampleTools.on(collection), ManualBackground.atOnce().background()));
        text = editor.text();
    }

    Effort correct(int page, String truth) throws RelireException {
        PageId id = collection.store().documents().getFirst().page(page);
        editor.open(id, List.of());
        Effort effort = Effort.NONE;
        if (!text.marks().doubts().isEmpty()) {
            text.decisions().next();
            effort = effort.and(Effort.plain(1));
        }
        while (text.visitProperty().get() != null) {
            effort = effort.and(decide(truth));
            if (text.visitProperty().get() == null && !text.marks().doubts().isEmpty()) {
                text.decisions().next();
                effort = effort.and(Effort.plain(1));
            }
        }
        effort = effort.and(readThrough(truth));
        return effort;
    }

    private String shown() {
        return text.textProperty().get();
    }

    /// Decides on the place that is visited and goes to the next.
    private Effort decide(String truth) {
        TextRange place = requireNonNull(text.visitProperty().get()).range();
        Optional<Hunks.Hunk> wrong = Hunks.between(shown(), truth).at(place);
        if (wrong.isEmpty()) {
            return keep();
        }
        int right = rightSuggestion(place, truth);
        if (right == 0 && isSuggestionLikelier()) {
            text.decisions().decide();
            return Effort.plain(1);
        }
        if (right >= 0 && right < Choice.MOST) {
            text.decisions().accept(right);
            return Effort.chord();
        }
        return type(place, wrong.get());
    }

    private Effort keep() {
        if (isSuggestionLikelier()) {
            text.decisions().keep();
            return Effort.chord();
        }
        text.decisions().decide();
        return Effort.plain(1);
    }

    private boolean isSuggestionLikelier() {
        return requireNonNull(text.currentProperty().get()).isSuggestionLikelier();
    }

    /// Decides on each place of a page by Enter, whatever stands there.
    ///
    /// @return what the page reads then
    String decideUnseen(int page) throws RelireException {
        editor.open(collection.store().documents().getFirst().page(page), List.of());
        for (int places = text.marks().doubts().size(); places > 0; places--) {
            text.decisions().next();
            text.decisions().decide();
        }
        return stored(page);
    }

    private int rightSuggestion(TextRange place, String truth) {
        List<String> suggestions = requireNonNull(text.currentProperty().get()).suggestions();
        String stands = shown();
        int before = Hunks.between(stands, truth).size();
        for (int i = 0; i < suggestions.size(); i++) {
            String then = new Typing(place, suggestions.get(i)).applyTo(stands);
            TextRange put = new TextRange(place.start(), place.start() + suggestions.get(i).length());
            Hunks left = Hunks.between(then, truth);
            if (left.size() < before && left.at(put).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private Effort type(TextRange place, Hunks.Hunk wrong) {
        Typing change = wrong.change(shown());
        Effort effort = Effort.plain(1 + Math.abs(change.range().start() - place.start()))
                .or(Effort.plain(1 + Math.abs(place.end() - change.range().start()))).and(typing(change));
        if (place.start() <= change.range().start() && change.range().end() <= place.end()) {
            int whole = place.length() - change.range().length() + change.inserted().length();
            effort = effort.or(Effort.plain(Math.max(1, whole)));
        }
        if (change.inserted().isEmpty() && change.range().in(shown()).isBlank()) {
            effort = effort.or(Effort.chord());
        }
        text.typed(change.range().start(), change.range().length(), change.inserted());
        if (text.visitProperty().get() != null) {
            text.decisions().decide();
            return effort.and(Effort.plain(1));
        }
        text.flush();
        return effort;
    }

    /// What nothing has marked is found by reading, clicked and typed.
    private Effort readThrough(String truth) throws RelireException {
        Effort effort = Effort.NONE;
        for (Hunks left = Hunks.between(shown(), truth); left.size() > 0; left = Hunks.between(shown(), truth)) {
            Typing change = left.all().getFirst().change(shown());
            effort = effort.and(Effort.click()).and(typing(change));
            text.typed(change.range().start(), change.range().length(), change.inserted());
            text.flush();
        }
        return effort;
    }

    static Effort typing(Typing change) {
        return Effort.plain(change.range().length() + change.inserted().length());
    }

    /// What is on disk now.
    String stored(int page) throws RelireException {
        return collection.store().repairedPage(collection.store().documents().getFirst().page(page)).orElseThrow().text();
    }
}
