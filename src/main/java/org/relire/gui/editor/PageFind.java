package org.relire.gui.editor;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.relire.model.TextRange;

/// What is looked for on the open page, and the way from hit to hit: those of the words asked for here, or those that the page was opened with.
public final class PageFind {

    private final PageTextViewModel text;
    private final StringProperty wanted = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable TextRange> hit = new ReadOnlyObjectWrapper<>();
    /// Where one was when the words were asked for.
    private int from;

    PageFind(PageTextViewModel text) {
        this.text = text;
        wanted.addListener((_, _, _) -> ask());
    }

    /// The words asked for.
    public StringProperty wantedProperty() {
        return wanted;
    }

    /// Whether words are asked for.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The hit that one was brought to last, in the shown text.
    public ReadOnlyObjectProperty<@Nullable TextRange> hitProperty() {
        return hit.getReadOnlyProperty();
    }

    /// Asks for words.
    ///
    /// @param words to begin with; where there are none, those asked for last
    public void begin(String words) {
        text.flush();
        from = text.savedCaret();
        open.set(true);
        if (!words.isBlank()) {
            wanted.set(words.strip().replaceAll("\\s+", " "));
        }
        ask();
    }

    private void ask() {
        if (open.get()) {
            text.marking().lookFor(page -> FindInText.find(page, wanted.get()));
            hits().stream().filter(each -> each.end() > from).findFirst().or(() -> hits().stream().findFirst()).ifPresent(this::go);
        }
    }

    /// Asks for nothing any more.
    public void close() {
        if (open.get()) {
            open.set(false);
            text.marking().lookFor(null);
        }
    }

    public void next() {
        text.flush();
        int at = text.savedCaret();
        hits().stream().filter(each -> each.start() > at).findFirst().or(() -> hits().stream().findFirst()).ifPresent(this::go);
    }

    public void previous() {
        text.flush();
        int at = text.savedCaret();
        List<TextRange> back = hits().reversed();
        back.stream().filter(each -> each.start() < at).findFirst().or(() -> back.stream().findFirst()).ifPresent(this::go);
    }

    private void go(TextRange place) {
        TextRange shown = text.shown(place);
        text.caretProperty().set(shown.start());
        // the same one is gone to anew too
        hit.set(null);
        hit.set(shown);
    }

    /// All hits on the page, in the saved text.
    public List<TextRange> hits() {
        return text.marking().hits();
    }

    /// Which of the hits the caret is at, from 0.
    public Optional<Integer> index() {
        int at = text.savedCaret();
        List<TextRange> all = hits();
        return all.stream().filter(each -> each.start() <= at && at <= each.end()).findFirst().map(all::indexOf);
    }
}
