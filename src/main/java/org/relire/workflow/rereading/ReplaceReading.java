package org.relire.workflow.rereading;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.relire.model.Mark;
import org.relire.model.PageId;
import org.relire.model.PageRecord;
import org.relire.model.QualityEstimate;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.workflow.AfterEdit;
import org.relire.workflow.Attempts;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.NewText;

/// Puts a new reading in the place of a page's reading, and carries over what people did.
public final class ReplaceReading {

    private final CollectionStore store;
    private final Clock clock;

    public ReplaceReading(CollectionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// What became of a page.
    ///
    /// @param kept      marks of people that are in force on the new reading
    /// @param conflicts places that a person has to settle
    public record Report(int kept, int conflicts) {
    }

    /// @throws RelireException of kind DOCUMENT_NOT_FOUND where the page has no text, PAGE_CHANGED where it keeps changing
    public Report run(PageId page, Reading next) throws RelireException {
        return Attempts.make(_ -> {
            RepairedPage former = store.repairedPage(page)
                    .orElseThrow(() -> new RelireException(ErrorKind.DOCUMENT_NOT_FOUND, page.document()));
            Instant now = clock.instant();
            // what the machine said of the same text still holds
            boolean same = former.raw().equals(next.text());
            List<Mark> marks = same ? former.marks() : ReadingMerge.merge(former, next.text(), now);
            QualityEstimate quality = same ? store.page(page).map(PageRecord::quality).orElse(null) : null;
            NewText text = new NewText(next, marks, quality, Conflicts.ORIGIN, now, LedgerEntry.Kind.NEW_TEXT);
            store.replaceReading(page, former, text);
            new AfterEdit(store).run(page, former, new RepairedPage(next.text(), marks));
            int conflicts = (int) marks.stream().filter(Conflicts::isConflict).count();
            return new Report((int) marks.stream().filter(m -> m.origin().isHuman()).count(), conflicts);
        });
    }
}
