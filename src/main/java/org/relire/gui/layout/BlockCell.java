package org.relire.gui.layout;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import org.relire.gui.controls.RowCell;
import org.relire.model.OcrBlock;
import org.relire.model.OcrWord;
import org.relire.workflow.Messages;

/// A block: its place in the order, what it is, its first words. It can be dragged to another place.
final class BlockCell extends RowCell<OcrBlock> {

    /// Moves a block of the list.
    interface Move {
        void run(int from, int to);
    }

    private static final int WORDS = 12;

    private final Messages messages;

    BlockCell(Messages messages, Move move) {
        this.messages = messages;
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
    protected Row row(OcrBlock block) {
        Label number = badge(String.valueOf(getIndex() + 1));
        number.getStyleClass().add("place-in-order");
        String kind = messages.text(LayoutView.key("layout.kind.", block.kind()));
        Label head = styled(new Label(kind + " · " + messages.text(LayoutView.key("layout.language.", block.language()))),
                "strong", "any-length");
        String first = block.paragraphs().stream().flatMap(p -> p.lines().stream()).flatMap(l -> l.words().stream())
                .limit(WORDS).map(OcrWord::text).collect(Collectors.joining(" "));
        Label words = styled(new Label(first.isEmpty() ? messages.text("layout.no-words") : first), "muted", "any-length");
        return new Row(beside("block-row", number, lines(head, words)),
                number.getText() + ". " + head.getText() + ". " + words.getText());
    }
}
