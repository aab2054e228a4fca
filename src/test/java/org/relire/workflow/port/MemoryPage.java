package org.relire.workflow.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.model.PageState;
import org.relire.model.QualityEstimate;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.model.StateMark;

/// A page of a store in memory: its readings, the marks on the one in use, its ledger.
final class MemoryPage {

    final Map<ReadingSource, Reading> readings = new EnumMap<>(ReadingSource.class);
    final List<LedgerEntry> ledger = new ArrayList<>();
    final List<StateMark> states = new ArrayList<>();
    final List<FormerReading> former = new ArrayList<>();
    @Nullable PageImage image;
    PageOutcome outcome = new PageOutcome.Pending();
    PageState state = PageState.UNREAD;
    @Nullable QualityEstimate quality;
    @Nullable Reading chosen;
    @Nullable RepairedPage text;
    long revision;

    private final PageId id;
    private final LongSupplier nextEntry;
    private final LongSupplier nextRevision;

    MemoryPage(PageId id, LongSupplier nextEntry, LongSupplier nextRevision) {
        this.id = id;
        this.nextEntry = nextEntry;
        this.nextRevision = nextRevision;
    }

    PageRecord record() {
        return new PageRecord(id, image, outcome, chosen == null ? null : chosen.source(), state, quality,
                text == null ? 0 : text.edits().size(), text == null ? 0 : text.suspects().size());
    }

    private boolean isHuman() {
        return text != null && text.marks().stream().anyMatch(m -> m.origin().isHuman());
    }

    boolean saveReading(Reading reading) {
        boolean replacesChosen = chosen != null && chosen.source() == reading.source();
        if (replacesChosen && isHuman()) {
            return false;
        }
        readings.put(reading.source(), reading);
        if (replacesChosen) {
            restart(reading);
        }
        return true;
    }

    boolean choose(ReadingSource source) {
        Reading reading = readings.get(source);
        if (reading == null || isHuman()) {
            return false;
        }
        restart(reading);
        return true;
    }

    private void restart(Reading reading) {
        boolean isNew = ledger.isEmpty() || ledger.getLast().kind() == LedgerEntry.Kind.NEW_TEXT;
        if (text != null && !(text.marks().isEmpty() && isNew)) {
            enter(new PageChange(text.marks(), List.of(), new Origin.Rule(CollectionStore.NEW_TEXT_AUTHOR), Instant.now()),
                    LedgerEntry.Kind.NEW_TEXT);
        }
        quality = null;
        stand(reading, RepairedPage.unedited(reading.text()));
    }

    private LedgerEntry enter(PageChange change, LedgerEntry.Kind kind) {
        LedgerEntry entry = new LedgerEntry(nextEntry.getAsLong(), id, change, kind);
        ledger.add(entry);
        return entry;
    }

    private void stand(Reading reading, RepairedPage now) {
        chosen = reading;
        text = now;
        revision = nextRevision.getAsLong();
    }

    /// The page after a change.
    ///
    /// @throws StaleChangeException if it does not fit, or there is no text yet
    RepairedPage changed(PageChange change) {
        if (text == null) {
            throw new StaleChangeException(id, null);
        }
        try {
            return text.apply(change);
        } catch (IllegalArgumentException e) {
            throw new StaleChangeException(id, e);
        }
    }

    LedgerEntry append(PageChange change, LedgerEntry.Kind kind) {
        text = changed(change);
        revision = nextRevision.getAsLong();
        return enter(change, kind);
    }

    void replace(RepairedPage taken, NewText next) {
        if (text == null || chosen == null || !text.isSameAs(taken)) {
            throw new StaleChangeException(id, null);
        }
        RepairedPage now = new RepairedPage(next.reading().text(), next.marks());
        former.add(new FormerReading(enter(next.over(taken), next.kind()).id(), chosen, quality));
        quality = next.quality();
        readings.put(next.reading().source(), next.reading());
        stand(next.reading(), now);
    }
}
