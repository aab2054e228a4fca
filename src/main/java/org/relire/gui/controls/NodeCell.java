package org.relire.gui.controls;

import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A cell of a table that shows its item as a node; a screen reader says the words in it.
public final class NodeCell<T> extends TableCell<T, T> {

    private final Function<T, Node> look;

    public NodeCell(Function<T, Node> look) {
        this.look = look;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        Node shown = empty || item == null ? null : look.apply(item);
        setGraphic(shown);
        setAccessibleText(shown == null ? null : words(shown));
    }

    private static String words(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled) {
            return labeled.getText() == null ? "" : labeled.getText();
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(NodeCell::words).filter(words -> !words.isBlank()).collect(Collectors.joining(", "))
                : "";
    }
}
