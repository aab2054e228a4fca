package org.relire.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.PageCanvas;

/// Looks at a screen as one who needs large type or a screen reader: no label is cut off, every control has a name.
final class ScreenCheck {

    /// What is cut off on purpose, since it is as long as people make it: file names, quotations, titles of jobs.
    private static final Set<String> OF_ANY_LENGTH = Set.of("file-name", "any-length", "file-detail", "quotation", "cue", "addressee", "strong");

    private final List<String> problems = new ArrayList<>();

    private ScreenCheck() {
    }

    /// What is wrong with all that is visible under `root`.
    /// On the JavaFX thread. What changed since the last pulse is laid out first, or a label's new text would be held against its old picture.
    static List<String> problems(Parent root) {
        root.applyCss();
        root.layout();
        ScreenCheck check = new ScreenCheck();
        check.visit(root);
        return check.problems;
    }

    private void visit(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Labeled labeled) {
            lookAt(labeled);
        }
        if (needsName(node) && !hasName(node)) {
            problems.add("no name: " + node);
        }
        if (node instanceof Cell<?> cell && !(node instanceof TableRow<?>) && isMute(cell)) {
            problems.add("nothing said of: " + cell.getItem());
        }
        boolean ownsItsParts = node instanceof Spinner<?> || node instanceof ComboBoxBase<?>;
        if (node instanceof Parent parent && !ownsItsParts) {
            parent.getChildrenUnmodifiable().forEach(this::visit);
        }
    }

    private void lookAt(Labeled labeled) {
        boolean anyLength = labeled.getStyleClass().stream().anyMatch(OF_ANY_LENGTH::contains);
        if (anyLength || labeled.getText() == null || labeled.getText().isBlank() || labeled.getWidth() == 0) {
            return;
        }
        labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(shown -> shown != labeled.getGraphic())
                .filter(shown -> !shown.getText().replace("\n", "").equals(labeled.getText().replace("\n", "")))
                .forEach(shown -> problems.add("cut off: \"" + labeled.getText() + "\" as \"" + shown.getText() + "\""));
    }

    /// Whether a cell shows words of which a screen reader says nothing.
    private static boolean isMute(Cell<?> cell) {
        return !cell.isEmpty() && showsWords(cell.getGraphic())
                && (!(cell.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String spoken) || spoken.isBlank());
    }

    private static boolean showsWords(@Nullable Node node) {
        return node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()
                || node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(ScreenCheck::showsWords);
    }

    private static boolean needsName(Node node) {
        return node.isFocusTraversable() && (node instanceof ButtonBase || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?> || node instanceof ListView<?> || node instanceof TableView<?>
                || node instanceof Slider || node instanceof Spinner<?> || node instanceof PageCanvas
                || node.getStyleClass().contains("range-slider"));
    }

    private static boolean hasName(Node node) {
        return node.getAccessibleText() != null && !node.getAccessibleText().isBlank()
                || node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
    }
}
