package org.relire.gui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import org.relire.model.TextRange;

/// The text of the page, which can be typed in. Follows the view model's text and marks, and tells it what is typed.
final class ReadingArea extends StyleClassedTextArea {

    /// Text sizes, apart from the scan's zoom; their pixels are in CSS.
    static final int SIZES = 7;
    private static final int STANDARD_SIZE = 2;
    /// The paragraph style of a line that leaves room for its line of print.
    private static final List<String> WITH_STRIP = List.of("with-strip");
    private static final int LINES_BEFORE = 2;
    private static final int FEW_LINES = 6;

    private final PageTextViewModel model;
    private final IntegerProperty size = new SimpleIntegerProperty(STANDARD_SIZE);
    private final BooleanProperty byLine = new SimpleBooleanProperty();
    private boolean following;
    /// Whether the caret's line is still to be shown with its line of print.
    private boolean stripWanted;

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
        model.visitProperty().subscribe(this::select);
        model.placementProperty().subscribe(_ -> makeRoom());
        byLine.subscribe(_ -> makeRoom());
        heightProperty().subscribe(_ -> showCaret());
        plainTextChanges().subscribe(this::changed);
        caretPositionProperty().addListener((_, _, at) -> {
            if (!following) {
                model.caretProperty().set(at);
            }
        });
    }

    /// Whether each line leaves room above it for its line of print.
    BooleanProperty byLineProperty() {
        return byLine;
    }

    /// How large the text is, of [#SIZES].
    ReadOnlyIntegerProperty sizeProperty() {
        return size;
    }

    void setSize(int next) {
        size.set(Math.clamp(next, 0, SIZES - 1));
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

    private void whileFollowing(Runnable step) {
        boolean before = following;
        following = true;
        try {
            step.run();
        } finally {
            following = before;
        }
    }

    /// Scrolls to the caret as soon as all is laid out.
    private void showCaret() {
        stripWanted = byLine.get();
        requestFollowCaret();
    }

    /// The caret is followed first; what follows it shows no more than the caret, which would leave a line at the top
    /// without the line of print above it.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (stripWanted) {
            stripWanted = false;
            if (hasRoom(getCurrentParagraph())) {
                showParagraphRegion(getCurrentParagraph(), new BoundingBox(0, 0, 1, heightWithStrip()));
            }
        }
    }

    /// As high as the highest in view: the caret's own line may not be laid out yet.
    private double heightWithStrip() {
        double highest = 1;
        // asking for one lays lines out, after which fewer may be in view
        for (int i = 0; i < getVisibleParagraphs().size(); i++) {
            if (hasRoom(visibleParToAllParIndex(i))) {
                highest = Math.max(highest, getVisibleParagraphBoundsOnScreen(i).getHeight());
            }
        }
        return highest;
    }

    /// Takes over the view model's text, replacing no more than what differs.
    private void follow(String text) {
        if (!getText().equals(text)) {
            Typing change = Typing.between(getText(), text);
            whileFollowing(() -> {
                replaceText(change.range().start(), change.range().end(), change.inserted());
                // replacing moves the caret; it belongs where the view model has it
                moveTo(Math.min(model.caretProperty().get(), getLength()));
                showCaret();
            });
        }
    }

    private void moveCaret(int at) {
        if (at != getCaretPosition() && at <= getLength()) {
            whileFollowing(() -> {
                moveTo(at);
                showCaret();
            });
        }
    }

    /// Selects the place that a person was brought to, so that typing replaces it.
    private void select(@Nullable Visit visit) {
        if (visit != null && !visit.changed() && visit.range().end() <= getLength()) {
            whileFollowing(() -> {
                selectRange(visit.range().end(), visit.range().start());
                showCaret();
            });
            showWhatFollows();
        }
    }

    /// Selects a place that was found.
    void point(@Nullable TextRange place) {
        if (place != null && place.end() <= getLength()) {
            whileFollowing(() -> {
                selectRange(place.end(), place.start());
                showCaret();
            });
        }
    }

    /// Where the place is the last one in view, the text scrolls once for many of the next.
    private void showWhatFollows() {
        int line = getCurrentParagraph();
        int last = getParagraphs().size() - 1;
        if (!getVisibleParagraphs().isEmpty() && line < last && line + 1 > lastVisibleParToAllParIndex()) {
            showParagraphAtTop(Math.max(0, line - LINES_BEFORE));
        }
    }

    /// Gives the lines that have changed their marks' looks.
    private void restyle() {
        if (getLength() == 0 || !getText().equals(model.textProperty().get())) {
            return;
        }
        StyleSpans<Collection<String>> looks = MarkStyles.of(model, getLength());
        List<TextRange> changed = new ArrayList<>();
        int from = 0;
        for (int paragraph = 0; paragraph < getParagraphs().size(); paragraph++) {
            int length = getParagraphLength(paragraph);
            if (length > 0 && !looks.subView(from, from + length).equals(getStyleSpans(paragraph))) {
                changed.add(new TextRange(from, from + length));
            }
            from += length + 1;
        }
        if (changed.size() > FEW_LINES) {
            // each call costs as much as a line, so that many lines are cheaper at once
            changed = List.of(changed.getFirst().union(changed.getLast()));
        }
        changed.forEach(range -> setStyleSpans(range.start(), looks.subView(range.start(), range.end())));
    }

    /// Leaves room above the lines that have a line of print, or none above any.
    private void makeRoom() {
        getStyleClass().remove("by-line");
        if (byLine.get()) {
            getStyleClass().add("by-line");
        }
        for (int paragraph = 0; paragraph < getParagraphs().size(); paragraph++) {
            boolean wanted = byLine.get()
                    && model.placedLine(position(paragraph, 0).toOffset()).isPresent();
            if (wanted != hasRoom(paragraph)) {
                setParagraphStyle(paragraph, wanted ? WITH_STRIP : List.of());
            }
        }
        showCaret();
    }

    boolean hasRoom(int paragraph) {
        return getParagraph(paragraph).getParagraphStyle().equals(WITH_STRIP);
    }

    /// Where a visible line's text begins, as a height on the screen.
    Optional<Double> textTop(int paragraph) {
        int start = position(paragraph, 0).toOffset();
        return getParagraphLength(paragraph) == 0
                ? Optional.empty()
                : getCharacterBoundsOnScreen(start, start + 1).map(Bounds::getMinY);
    }

    /// Selects the word at the caret, to be typed anew.
    void selectWordAtCaret() {
        Words.at(getText(), getCaretPosition()).ifPresent(word -> selectRange(word.start(), word.end()));
        requestFocus();
    }

    /// What is selected, or the word at the caret where nothing is.
    TextRange selectedOrWord() {
        if (getSelection().getLength() > 0) {
            return new TextRange(getSelection().getStart(), getSelection().getEnd());
        }
        return Words.at(getText(), getCaretPosition()).orElse(new TextRange(0, 0));
    }
}
