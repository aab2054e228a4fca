package org.relire.gui.layout;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
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
    /// The place of the block that is being dragged: the cell may show another one by the time it is dropped.
    private int taken;

    BlockCell(Messages messages, Move move) {
        this.messages = messages;
        setOnDragDetected(event -> {
            if (!isEmpty()) {
                taken = getIndex();
                startFullDrag();
                event.consume();
            }
        });
        setOnMouseDragEntered(event -> {
            if (event.getGestureSource() instanceof BlockCell from && !isEmpty() && from.taken != getIndex()) {
                show(from.taken < getIndex() ? "drop-after" : "drop-before");
            }
        });
        setOnMouseDragExited(_ -> show(null));
        setOnMouseDragReleased(event -> {
            if (event.getGestureSource() instanceof BlockCell from && !isEmpty()) {
                show(null);
                move.run(from.taken, getIndex());
            }
        });
    }

    /// Shows where the block would come to stand.
    private void show(@Nullable String place) {
        getStyleClass().removeAll("drop-before", "drop-after");
        if (place != null) {
            getStyleClass().add(place);
        }
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
