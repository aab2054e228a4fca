package org.relire.workflow.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.relire.model.Annotation;
import org.relire.model.DocumentId;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.model.PageState;
import org.relire.model.QualityEstimate;
import org.relire.model.Reading;
import org.relire.model.ReadingSettings;
import org.relire.model.ReadingSource;
import org.relire.model.RepairedPage;
import org.relire.model.SourceDocument;
import org.relire.model.StateMark;
import org.relire.model.Tag;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// A collection store in memory, for the tests of what stands on the port.
public final class MemoryCollectionStore implements CollectionStore {

    private final Map<DocumentId, SourceDocument> documents = new LinkedHashMap<>();
    private final Map<DocumentId, ReadingSettings> readingSettings = new TreeMap<>();
    private final Map<PageId, Page> pages = new TreeMap<>();
    private final MemoryTags tags = new MemoryTags(this::touch);
    private final Set<String> dictionary = new TreeSet<>();
    private final Map<DocumentId, Long> removed = new TreeMap<>();
    private final MemoryLearning learning = new MemoryLearning(this::hasPage);
    private long lastEntry;
    private long revision;

    private static final class Page {
        @Nullable PageImage image;
        PageOutcome outcome = new PageOutcome.Pending();
        PageState state = PageState.UNREAD;
        @Nullable QualityEstimate quality;
        final Map<ReadingSource, Reading> readings = new EnumMap<>(ReadingSource.class);
        @Nullable Reading chosen;
        @Nullable String why;
        @Nullable RepairedPage text;
        final List<LedgerEntry> ledger = new ArrayList<>();
        final List<StateMark> states = new ArrayList<>();
        final List<FormerReading> former = new ArrayList<>();
        long revision;

        boolean isHuman() {
            return text != null && text.marks().stream().anyMatch(m -> m.origin().isHuman());
        }
    }

    @Override
    public synchronized Optional<ReadingSettings> readingSettings(DocumentId document) {
        return Optional.ofNullable(readingSettings.get(document));
    }

    @Override
    public synchronized void saveReadingSettings(DocumentId document, ReadingSettings settings) throws RelireException {
        if (!documents.containsKey(document)) {
            throw new RelireException(ErrorKind.DOCUMENT_NOT_FOUND, document);
        }
        readingSettings.put(document, settings);
    }

    @Override
    public synchronized boolean add(SourceDocument document) {
        if (documents.putIfAbsent(document.id(), document) != null) {
            return false;
        }
        document.pages().forEach(id -> pages.put(id, new Page()));
        return true;
    }

    @Override
    public synchronized void remove(DocumentId document) {
        readingSettings.remove(document);
        if (documents.remove(document) != null) {
            removed.put(document, ++revision);
            learning.forget(document);
        }
        pages.keySet().removeIf(id -> id.document().equals(document));
        tags.forget(document);
    }

    @Override
    public synchronized List<SourceDocument> documents() {
        return documents.values().stream().sorted(byImport()).toList();
    }

    private static Comparator<SourceDocument> byImport() {
        return Comparator.comparing(SourceDocument::importedAt).thenComparing(SourceDocument::id);
    }

    @Override
    public synchronized Optional<SourceDocument> document(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public synchronized List<PageRecord> pages(DocumentId document) {
        return pages.keySet().stream().filter(id -> id.document().equals(document)).map(this::record).toList();
    }

    @Override
    public synchronized Optional<PageRecord> page(PageId page) {
        return pages.containsKey(page) ? Optional.of(record(page)) : Optional.empty();
    }

    private PageRecord record(PageId id) {
        Page page = Objects.requireNonNull(pages.get(id));
        return new PageRecord(id, page.image, page.outcome, page.chosen == null ? null : page.chosen.source(),
                page.state, page.quality, page.text == null ? 0 : page.text.edits().size(),
                page.text == null ? 0 : page.text.suspects().size());
    }

    private synchronized boolean hasPage(PageId id) {
        return pages.containsKey(id);
    }

    private Page existing(PageId id) throws RelireException {
        Page page = pages.get(id);
        if (page == null) {
            throw new RelireException(ErrorKind.DOCUMENT_NOT_FOUND, id.document());
        }
        return page;
    }

    @Override
    public synchronized void saveImage(PageImage image) throws RelireException {
        existing(image.page()).image = image;
    }

    @Override
    public synchronized void saveOutcome(PageId page, PageOutcome outcome) throws RelireException {
        existing(page).outcome = outcome;
    }

    @Override
    public synchronized void saveState(PageId page, PageState state) throws RelireException {
        existing(page).state = state;
    }

    @Override
    public synchronized void saveState(PageId page, StateMark mark) throws RelireException {
        saveState(page, mark.state());
        existing(page).states.add(mark);
    }

    @Override
    public synchronized List<StateMark> states(PageId page) {
        Page known = pages.get(page);
        return known == null ? List.of() : List.copyOf(known.states);
    }

    @Override
    public synchronized void saveQuality(PageId page, QualityEstimate quality) throws RelireException {
        existing(page).quality = quality;
    }

    @Override
    public synchronized boolean saveReading(PageId id, Reading reading) throws RelireException {
        Page page = existing(id);
        boolean replacesChosen = page.chosen != null && page.chosen.source() == reading.source();
        if (replacesChosen && page.isHuman()) {
            return false;
        }
        page.readings.put(reading.source(), reading);
        if (replacesChosen) {
            restart(id, page, reading);
        }
        return true;
    }

    @Override
    public synchronized List<Reading> readings(PageId page) {
        return pages.containsKey(page) ? List.copyOf(pages.get(page).readings.values()) : List.of();
    }

    @Override
    public synchronized boolean choose(PageId id, ReadingSource source, String why) throws RelireException {
        Page page = existing(id);
        Reading reading = page.readings.get(source);
        if (reading == null || page.isHuman()) {
            return false;
        }
        restart(id, page, reading);
        page.why = why;
        return true;
    }

    private void restart(PageId id, Page page, Reading reading) {
        if (page.text != null && !page.text.marks().isEmpty()) {
            PageChange change = new PageChange(
                    page.text.marks(), List.of(), new Origin.Rule(NEW_TEXT_AUTHOR), Instant.now());
            page.ledger.add(new LedgerEntry(++lastEntry, id, change, LedgerEntry.Kind.NEW_TEXT));
        }
        page.revision = ++revision;
        page.chosen = reading;
        page.text = RepairedPage.unedited(reading.text());
    }

    @Override
    public synchronized Optional<String> whyChosen(PageId page) {
        return Optional.ofNullable(pages.get(page)).map(p -> p.why);
    }

    @Override
    public synchronized Optional<Reading> chosenReading(PageId page) {
        return Optional.ofNullable(pages.get(page)).map(p -> p.chosen);
    }

    @Override
    public synchronized Optional<RepairedPage> repairedPage(PageId page) {
        return Optional.ofNullable(pages.get(page)).map(p -> p.text);
    }

    @Override
    public synchronized LedgerEntry append(PageId id, PageChange change, LedgerEntry.Kind kind) throws RelireException {
        Page page = existing(id);
        if (page.text == null) {
            throw new IllegalArgumentException("the page has no text yet: " + id);
        }
        page.text = page.text.apply(change);
        page.revision = ++revision;
        LedgerEntry entry = new LedgerEntry(++lastEntry, id, change, kind);
        page.ledger.add(entry);
        return entry;
    }

    @Override
    public synchronized void appendAll(Map<PageId, PageChange> changes, LedgerEntry.Kind kind) throws RelireException {
        for (Map.Entry<PageId, PageChange> each : changes.entrySet()) {
            RepairedPage text = existing(each.getKey()).text;
            if (text == null) {
                throw new IllegalArgumentException("the page has no text yet: " + each.getKey());
            }
            text.apply(each.getValue());
        }
        for (Map.Entry<PageId, PageChange> each : changes.entrySet()) {
            append(each.getKey(), each.getValue(), kind);
        }
    }

    @Override
    public synchronized boolean replaceReading(
            PageId id, RepairedPage former, Reading reading, List<Mark> marks, Origin author, Instant at)
            throws RelireException {
        Page page = existing(id);
        if (page.text == null || page.chosen == null || !page.text.isSameAs(former)) {
            return false;
        }
        RepairedPage next = new RepairedPage(reading.text(), marks);
        LedgerEntry entry = new LedgerEntry(
                ++lastEntry, id, new PageChange(former.marks(), marks, author, at), LedgerEntry.Kind.NEW_TEXT);
        page.ledger.add(entry);
        page.former.add(new FormerReading(entry.id(), page.chosen));
        page.readings.put(reading.source(), reading);
        page.chosen = reading;
        page.text = next;
        page.revision = ++revision;
        return true;
    }

    @Override
    public History history() {
        return new MemoryHistory(this::entries, this::marksOf, this::former);
    }

    @Override
    public Learning learning() {
        return learning;
    }

    private synchronized List<LedgerEntry> entries() {
        return pages.values().stream().flatMap(p -> p.ledger.stream()).toList();
    }

    private synchronized Map<PageId, List<Mark>> marksOf() {
        Map<PageId, List<Mark>> all = new TreeMap<>();
        pages.forEach((id, page) -> all.put(id, page.text == null ? List.of() : page.text.marks()));
        return all;
    }

    private synchronized List<FormerReading> former(PageId page) {
        return pages.containsKey(page) ? List.copyOf(pages.get(page).former) : List.of();
    }

    @Override
    public synchronized List<LedgerEntry> ledger(PageId page) {
        return pages.containsKey(page) ? List.copyOf(pages.get(page).ledger) : List.of();
    }

    private void touch(PageId page) {
        Objects.requireNonNull(pages.get(page)).revision = ++revision;
    }

    @Override
    public synchronized void saveTag(Tag tag) {
        tags.save(tag);
    }

    @Override
    public synchronized List<Tag> tags() {
        return tags.all();
    }

    @Override
    public synchronized void mergeTags(Tag from, Tag to) {
        tags.merge(from, to);
    }

    @Override
    public synchronized boolean deleteTag(Tag tag) {
        return tags.delete(tag);
    }

    @Override
    public synchronized void saveAnnotations(List<Annotation> changed) throws RelireException {
        for (Annotation annotation : changed) {
            existing(annotation.target().page());
        }
        changed.forEach(tags::save);
    }

    @Override
    public synchronized void deleteAnnotation(String id) {
        tags.deleteAnnotation(id);
    }

    @Override
    public synchronized List<Annotation> annotations(DocumentId document) {
        return tags.annotations(document);
    }

    @Override
    public synchronized List<Annotation> annotations() {
        return documents().stream().flatMap(d -> annotations(d.id()).stream()).toList();
    }

    @Override
    public synchronized Set<String> dictionary() {
        return Set.copyOf(dictionary);
    }

    @Override
    public synchronized void addToDictionary(String word) {
        dictionary.add(word);
    }

    @Override
    public synchronized void removeFromDictionary(String word) {
        dictionary.remove(word);
    }

    @Override
    public synchronized ChangedPages changesSince(long since) {
        List<PageId> changed = pages.entrySet().stream()
                .filter(e -> e.getValue().text != null && e.getValue().revision > since).map(Map.Entry::getKey).toList();
        List<DocumentId> gone = removed.entrySet().stream()
                .filter(e -> e.getValue() > since).map(Map.Entry::getKey).toList();
        return new ChangedPages(changed, gone, revision);
    }

    @Override
    public List<String> integrityProblems() {
        return List.of();
    }

    @Override
    public void close() {
        // what is in memory goes with the object
    }
}
