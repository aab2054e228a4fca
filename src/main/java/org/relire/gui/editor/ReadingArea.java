package org.relire.gui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleRole;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import org.relire.model.TextRange;

/// The text of the page, which can be typed in. Follows the view model's text and marks, and tells it what is typed.
final class ReadingArea extends StyleClassedTextArea {

    /// Text sizes, apart from the scan's zoom; their pixels are in CSS.
    static final int SIZES = 7;
    private static final int STANDARD_SIZE = 2;

    private final PageTextViewModel model;
    private final IntegerProperty size = new SimpleIntegerProperty(STANDARD_SIZE);
    private boolean following;

    ReadingArea(PageTextViewModel model, String accessibleName) {
        this.model = model;
        getStyleClass().add("reading-area");
        setId("reading-area");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(accessibleName);
        setWrapText(true);
        // undo is the page's ledger, which outlives this window
        setUndoManager(UndoUtils.noOpUndoManager());
        size.subscribe(next -> resize(next.intValue()));
        model.textProperty().subscribe(this::follow);
        model.marksProperty().subscribe(_ -> restyle());
        model.currentProperty().subscribe(_ -> restyle());
        model.caretProperty().subscribe(at -> moveCaret(at.intValue()));
        plainTextChanges().subscribe(this::changed);
        caretPositionProperty().addListener((_, _, at) -> {
            if (!following) {
                model.caretProperty().set(at);
            }
        });
    }

    void larger() {
        size.set(Math.min(SIZES - 1, size.get() + 1));
    }

    void smaller() {
        size.set(Math.max(0, size.get() - 1));
    }

    void standardSize() {
        size.set(STANDARD_SIZE);
    }

    private void resize(int next) {
        getStyleClass().removeIf(c -> c.startsWith("size-"));
        getStyleClass().add("size-" + next);
    }

    private void changed(PlainTextChange change) {
        if (!following) {
            model.typed(change.getPosition(), change.getRemoved().length(), change.getInserted());
        }
    }

    /// Takes over the view model's text, replacing no more than what differs.
    private void follow(String text) {
        if (!getText().equals(text)) {
            Typing change = Typing.between(getText(), text);
            following = true;
            try {
                replaceText(change.range().start(), change.range().end(), change.inserted());
                // replacing moves the caret; it belongs where the view model has it
                moveTo(Math.min(model.caretProperty().get(), getLength()));
                requestFollowCaret();
            } finally {
                following = false;
            }
        }
    }

    private void moveCaret(int at) {
        if (at != getCaretPosition() && at <= getLength()) {
            following = true;
            try {
                moveTo(at);
                requestFollowCaret();
            } finally {
                following = false;
            }
        }
    }

    private void restyle() {
        if (getLength() == 0 || !getText().equals(model.textProperty().get())) {
            return;
        }
        List<TextMark> marks = new ArrayList<>();
        for (TextMark mark : model.marksProperty().get().texts()) {
            marks.add(new TextMark(model.shown(mark.range()), mark.kind()));
        }
        @Nullable Doubt current = model.currentProperty().get();
        if (current != null) {
            marks.add(new TextMark(model.shown(current.range()), TextMark.Kind.CURRENT));
        }
        setStyleSpans(0, spans(marks, getLength()));
    }

    private static org.fxmisc.richtext.model.StyleSpans<Collection<String>> spans(List<TextMark> marks, int length) {
        Set<Integer> borders = new TreeSet<>(Set.of(0, length));
        for (TextMark mark : marks) {
            borders.add(Math.min(length, mark.range().start()));
            borders.add(Math.min(length, mark.range().end()));
        }
        List<Integer> cuts = List.copyOf(borders);
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        List<TextMark> sorted = marks.stream().sorted((a, b) -> a.range().compareTo(b.range())).toList();
        List<TextMark> open = new ArrayList<>();
        int next = 0;
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int from = cuts.get(i);
            open.removeIf(m -> m.range().end() <= from);
            while (next < sorted.size() && sorted.get(next).range().start() <= from) {
                open.add(sorted.get(next++));
            }
            spans.add(classes(open), cuts.get(i + 1) - from);
        }
        return spans.create();
    }

    private static Collection<String> classes(List<TextMark> open) {
        Set<TextMark.Kind> kinds = EnumSet.noneOf(TextMark.Kind.class);
        open.stream().filter(m -> !m.range().isEmpty()).forEach(m -> kinds.add(m.kind()));
        return kinds.stream().map(k -> k.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }

    /// Selects the word at the caret, to be typed anew.
    void selectWordAtCaret() {
        Words.at(getText(), getCaretPosition()).ifPresent(word -> selectRange(word.start(), word.end()));
        requestFocus();
    }

    /// What is selected, or the sentence's worth of text around the caret's word where nothing is.
    TextRange selectedOrWord() {
        if (getSelection().getLength() > 0) {
            return new TextRange(getSelection().getStart(), getSelection().getEnd());
        }
        return Words.at(getText(), getCaretPosition()).orElse(new TextRange(0, 0));
    }

    /// The line that an offset lies on, from 0.
    int lineOf(int offset) {
        return offsetToPosition(offset, Bias.Forward).getMajor();
    }
}
