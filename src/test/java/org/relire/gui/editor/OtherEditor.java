package org.relire.gui.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relire.model.Mark;
import org.relire.model.Suspect;
import org.relire.model.TextRange;

/// One who corrects the same pages by the keys that gImageReader documents for proofreading hOCR: F3 goes to the next doubtful
/// word with the caret before it, Ctrl+Space opens the menu of spellings, arrows and Enter choose there, Ctrl+A selects the
/// word, Ctrl+D divides it at the caret, Ctrl+M merges it with the next.
///
/// In its favour it is given every place that Relire's engine doubts or repairs, with the engine's readings as its menu, and the
/// cheapest way to type each word.
final class OtherEditor {

    private OtherEditor() {
    }

    static Effort correct(String raw, String truth, List<Mark> places) {
        Hunks hunks = Hunks.between(raw, truth);
        Set<Hunks.Hunk> done = new HashSet<>();
        Effort effort = Effort.NONE;
        for (Mark place : places.stream().sorted((a, b) -> a.range().compareTo(b.range())).toList()) {
            effort = effort.and(Effort.plain(1));
            Optional<Hunks.Hunk> wrong = hunks.at(place.range());
            if (wrong.isPresent() && done.add(wrong.get())) {
                effort = effort.and(mend(raw, truth, place, wrong.get()));
            }
        }
        for (Hunks.Hunk hunk : hunks.all()) {
            if (done.add(hunk)) {
                effort = effort.and(Effort.click()).and(OurEditor.typing(hunk.change(raw)));
            }
        }
        return effort;
    }

    private static Effort mend(String raw, String truth, Mark place, Hunks.Hunk wrong) {
        Typing change = wrong.change(raw);
        int wordStart = wrong.range().start();
        int way = Math.abs(change.range().start() - wordStart);
        Effort effort = Effort.plain(way).and(OurEditor.typing(change));
        if (!wrong.range().in(raw).contains(" ")) {
            effort = effort.or(Effort.chord().and(Effort.plain(wrong.truth().length())));
        }
        if (change.inserted().equals(" ") && change.range().isEmpty()) {
            effort = effort.or(Effort.plain(way).and(Effort.chord()));
        }
        if (change.inserted().isEmpty() && change.range().in(raw).isBlank()) {
            effort = effort.or(Effort.chord());
        }
        int entry = entry(raw, truth, place);
        return entry < 0 ? effort : effort.or(Effort.chord().and(Effort.plain(entry + 2)));
    }

    /// The entry of the menu that mends the place; -1 where none does.
    private static int entry(String raw, String truth, Mark place) {
        if (!(place instanceof Suspect suspect)) {
            return -1;
        }
        int before = Hunks.between(raw, truth).size();
        for (int i = 0; i < suspect.suggestions().size(); i++) {
            String reading = suspect.suggestions().get(i).text();
            TextRange put = new TextRange(place.range().start(), place.range().start() + reading.length());
            Hunks left = Hunks.between(new Typing(place.range(), reading).applyTo(raw), truth);
            if (left.size() < before && left.at(put).isEmpty()) {
                return i;
            }
        }
        return -1;
    }
}
