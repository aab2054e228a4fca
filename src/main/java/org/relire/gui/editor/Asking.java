package org.relire.gui.editor;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Sentence;
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.Latest;
import org.relire.model.RepairedPage;
import org.relire.model.TextRange;
import org.relire.workflow.AskReadings;

/// What a person asks about words of the saved text, and the answer, which holds while the caret stays there and nothing changes.
final class Asking {

    /// In characters: some words. What is longer is no place to ask about.
    private static final int LONGEST = 80;

    private final Desk desk;
    private final Supplier<@Nullable RepairedPage> saved;
    private final IntSupplier caret;
    private final Consumer<Doubt> answered;
    private final Latest latest;
    private Doubt.@Nullable OfAsked answer;

    /// @param saved    the page as saved; null while none is open
    /// @param caret    in the saved text
    /// @param answered told of the place with its readings
    Asking(Desk desk, Supplier<@Nullable RepairedPage> saved, IntSupplier caret, Consumer<Doubt> answered) {
        this.desk = desk;
        this.saved = saved;
        this.caret = caret;
        this.answered = answered;
        this.latest = new Latest(desk.lane());
    }

    /// Asks what the words at a place of the saved text may have been.
    void about(TextRange place) {
        RepairedPage page = saved.get();
        if (page == null || place.isEmpty() || place.length() > LONGEST) {
            desk.notices().tell(Sentence.of("editor.readings.where"));
            return;
        }
        String stands = page.text();
        latest.run(() -> desk.tools().askReadings().at(stands, place), found -> offer(stands, place, found));
    }

    private void offer(String stands, TextRange place, Optional<AskReadings.Readings> found) {
        RepairedPage page = saved.get();
        if (page == null || !page.text().equals(stands) || !holds(place, caret.getAsInt())) {
            return;
        }
        if (found.isEmpty()) {
            desk.notices().tell(Sentence.of("editor.readings.none", place.in(stands)));
            return;
        }
        Doubt.OfAsked readings = new Doubt.OfAsked(found.get().range(), found.get().texts());
        answer = readings;
        answered.accept(readings);
    }

    /// The answer, if it is about the place of the caret; elsewhere it is forgotten.
    Optional<Doubt> at(int offset) {
        if (answer != null && !holds(answer.range(), offset)) {
            answer = null;
        }
        return Optional.ofNullable(answer);
    }

    /// Forgets what was asked: the text is another.
    void forget() {
        latest.cancel();
        answer = null;
    }

    private static boolean holds(TextRange place, int offset) {
        return place.start() <= offset && offset <= place.end();
    }
}
