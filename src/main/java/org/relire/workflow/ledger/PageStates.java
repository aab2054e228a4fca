package org.relire.workflow.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relire.model.Mark;
import org.relire.model.PageId;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.FormerReading;
import org.relire.workflow.port.LedgerEntry;

/// All that a page has been: its text after each step of the ledger, across readings where the former one is kept.
public final class PageStates {

    private final List<LedgerEntry> ledger;
    private final List<FormerReading> former;
    private final String raw;

    private PageStates(List<LedgerEntry> ledger, List<FormerReading> former, String raw) {
        this.ledger = ledger;
        this.former = former;
        this.raw = raw;
    }

    /// Empty where the page has no text.
    public static Optional<PageStates> load(CollectionStore store, PageId page) throws RelireException {
        Optional<Reading> reading = store.chosenReading(page);
        return reading.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageStates(store.ledger(page), store.history().formerReadings(page), reading.get().text()));
    }

    /// The steps, oldest first.
    public List<LedgerEntry> steps() {
        return ledger;
    }

    /// The page as it was read, before any step on the reading that was in use at the step `id`.
    public Optional<RepairedPage> asRead(long id) {
        return rawAt(id).map(RepairedPage::unedited);
    }

    /// The page after the step `id`; empty where the reading of that time was not kept.
    public Optional<RepairedPage> after(long id) {
        Optional<String> text = rawAt(id);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Mark> marks = new ArrayList<>();
        for (LedgerEntry entry : ledger) {
            if (entry.id() > id) {
                break;
            }
            if (entry.kind().isNewText()) {
                marks.clear();
            } else {
                entry.change().removed().forEach(marks::remove);
            }
            marks.addAll(entry.change().added());
        }
        return Optional.of(new RepairedPage(text.get(), marks));
    }

    /// The raw text that the step `id` stands on.
    private Optional<String> rawAt(long id) {
        for (LedgerEntry entry : ledger) {
            if (entry.kind().isNewText() && entry.id() > id) {
                return former.stream().filter(f -> f.until() == entry.id()).map(f -> f.reading().text()).findFirst();
            }
        }
        return Optional.of(raw);
    }
}
