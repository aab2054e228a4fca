package org.relire.gui.layout;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.relire.model.OcrBlock;
import org.relire.model.OcrWord;
import org.relire.workflow.Messages;

/// A block: its place in the order, what it is, its first words. It can be dragged to another place.
final class BlockCell extends ListCell<OcrBlock> {

    /// Moves a block of the list.
    interface Move {
        void run(int from, int to);
    }

    private static final int WORDS = 12;

    private final Messages messages;

    BlockCell(Messages messages, Move move) {
        this.messages = messages;
        setPrefWidth(0);
        setOnDragDetected(event -> {
            if (!isEmpty()) {
                ClipboardContent content = new ClipboardContent();
                content.putString(String.valueOf(getIndex()));
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (event.getDragboard().hasString() && event.getGestureSource() instanceof BlockCell) {
                event.acceptTransferModes(TransferMode.MOVE);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            if (event.getGestureSource() instanceof BlockCell from && !isEmpty()) {
                move.run(from.getIndex(), getIndex());
                event.setDropCompleted(true);
            }
            event.consume();
        });
    }

    @Override
    protected void updateItem(@Nullable OcrBlock block, boolean empty) {
        super.updateItem(block, empty);
        if (empty || block == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label number = new Label(String.valueOf(getIndex() + 1));
        number.getStyleClass().addAll("badge", "figure");
        number.setMinWidth(USE_PREF_SIZE);
        String kind = messages.text(LayoutView.key("layout.kind.", block.kind()));
        Label head = new Label(kind + " · " + messages.text(LayoutView.key("layout.language.", block.language())));
        head.getStyleClass().addAll("strong", "file-name");
        head.setMinWidth(0);
        String first = block.paragraphs().stream().flatMap(p -> p.lines().stream()).flatMap(l -> l.words().stream())
                .limit(WORDS).map(OcrWord::text).collect(Collectors.joining(" "));
        Label words = new Label(first.isEmpty() ? messages.text("layout.no-words") : first);
        words.getStyleClass().addAll("muted", "file-name");
        words.setMinWidth(0);
        VBox text = new VBox(head, words);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(number, text);
        row.getStyleClass().add("block-row");
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        setAccessibleText(number.getText() + ". " + head.getText() + ". " + words.getText());
    }
}
