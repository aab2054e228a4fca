package org.relire.gui.editor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relire.model.Edit;
import org.relire.model.RepairedPage;
import org.relire.model.TextRange;

/// A page as it was read and what became of it, in one text: what stayed, what was taken away, what came in its place.
///
/// @param pieces in order
record ReadingDiff(List<Piece> pieces) {

    static final ReadingDiff NONE = new ReadingDiff(List.of());

    /// How a piece stands to the text as read.
    enum Kind {
        SAME, REMOVED, ADDED
    }

    /// @param text  as it is shown: a change of line ends and spaces can be seen
    /// @param range in the present text; that of the whole change where it was changed
    /// @param edit  the change; null where nothing was
    record Piece(String text, Kind kind, TextRange range, @Nullable Edit edit) {
    }

    ReadingDiff {
        pieces = List.copyOf(pieces);
    }

    static ReadingDiff of(RepairedPage page) {
        List<Piece> pieces = new ArrayList<>();
        int raw = 0;
        int present = 0;
        for (Edit edit : page.edits()) {
            present = same(pieces, page.raw(), new TextRange(raw, edit.range().start()), present);
            TextRange place = new TextRange(present, present + edit.after().length());
            add(pieces, edit.before(), Kind.REMOVED, place, edit);
            add(pieces, edit.after(), Kind.ADDED, place, edit);
            present = place.end();
            raw = edit.range().end();
        }
        same(pieces, page.raw(), new TextRange(raw, page.raw().length()), present);
        return new ReadingDiff(pieces);
    }

    private static int same(List<Piece> pieces, String raw, TextRange range, int present) {
        int end = present + range.length();
        if (!range.isEmpty()) {
            pieces.add(new Piece(range.in(raw), Kind.SAME, new TextRange(present, end), null));
        }
        return end;
    }

    private static void add(List<Piece> pieces, String text, Kind kind, TextRange place, Edit edit) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.isBlank() ? text.replace("\n", "⏎").replace(" ", "␣") : text.replace("\n", "⏎"),
                    kind, place, edit));
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(p -> text.append(p.text()));
        return text.toString();
    }

    long changes() {
        return pieces.stream().map(Piece::edit).filter(e -> e != null).distinct().count();
    }

    /// Where the diff has an offset of the present text.
    int toDiff(int present) {
        int at = 0;
        for (Piece piece : pieces) {
            if (present < piece.range().end() && piece.kind() != Kind.REMOVED) {
                return at + (piece.kind() == Kind.SAME ? Math.max(0, present - piece.range().start()) : 0);
            }
            at += piece.text().length();
        }
        return at;
    }

    /// The piece that an offset of the diff lies in; null behind the last.
    @Nullable Piece at(int offset) {
        int at = 0;
        for (Piece piece : pieces) {
            at += piece.text().length();
            if (offset < at) {
                return piece;
            }
        }
        return null;
    }

    /// The offset of the present text that an offset of the diff stands for.
    int toPresent(int offset) {
        int at = 0;
        for (Piece piece : pieces) {
            int next = at + piece.text().length();
            if (offset < next) {
                return piece.kind() == Kind.SAME ? piece.range().start() + offset - at : piece.range().start();
            }
            at = next;
        }
        return pieces.isEmpty() ? 0 : pieces.getLast().range().end();
    }
}
