package org.relire.gui.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.TextEnds;
import org.relire.model.RepairedPage;
import org.relire.workflow.ledger.PageStates;
import org.relire.workflow.ledger.TextDiff;
import org.relire.workflow.ledger.TextDiff.Piece;
import org.relire.workflow.port.LedgerEntry;

/// Two states of a page and how they differ.
///
/// @param from   null where the earlier state is the one before `to`
/// @param pieces long stretches that both have are shortened
public record Comparison(@Nullable LedgerEntry from, LedgerEntry to, List<Piece> pieces) {

    private static final int CONTEXT = 60;

    public Comparison {
        pieces = List.copyOf(pieces);
    }

    /// Empty where a state is not known any more, since its reading was not kept.
    static Optional<Comparison> of(PageStates states, @Nullable LedgerEntry from, LedgerEntry to) {
        LedgerEntry earlier = null;
        LedgerEntry later = to;
        if (from != null && from.page().equals(to.page())) {
            earlier = from.id() < to.id() ? from : to;
            later = from.id() < to.id() ? to : from;
        }
        Optional<RepairedPage> before = earlier == null ? before(states, later) : states.after(earlier.id());
        Optional<RepairedPage> after = states.after(later.id());
        return before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(new Comparison(
                        earlier, later, shortened(TextDiff.of(before.get().text(), after.get().text()))));
    }

    private static Optional<RepairedPage> before(PageStates states, LedgerEntry step) {
        LedgerEntry previous = null;
        for (LedgerEntry each : states.steps()) {
            if (each.id() >= step.id()) {
                break;
            }
            previous = each;
        }
        return previous == null ? states.asRead(step.id() - 1) : states.after(previous.id());
    }

    private static List<Piece> shortened(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.kind() == Piece.Kind.SAME && piece.text().length() > 3 * CONTEXT
                ? new Piece(Piece.Kind.SAME, shortened(piece.text()))
                : piece).toList();
    }

    private static String shortened(String text) {
        String first = TextEnds.first(text, CONTEXT);
        String last = TextEnds.last(text, CONTEXT);
        // one mark in the place of the two
        return first.substring(0, first.length() - 1) + " […] " + last.substring(1);
    }

    /// Whether the text is the same in both: only doubts or verifications changed.
    boolean isSame() {
        return pieces.stream().allMatch(p -> p.kind() == Piece.Kind.SAME);
    }
}
