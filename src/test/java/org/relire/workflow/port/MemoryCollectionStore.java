package org.relire.workflow.port;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.relire.model.Annotation;
import org.relire.model.DocumentId;
import org.relire.model.Mark;
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
    private final Map<PageId, MemoryPage> pages = new TreeMap<>();
    private final MemoryTags tags = new MemoryTags(this::touch);
    private final Set<String> dictionary = new TreeSet<>();
    private final Map<DocumentId, Long> removed = new TreeMap<>();
    private final MemoryLearning learning = new MemoryLearning(this::hasPage);
    private long lastEntry;
    private long revision;

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
        document.pages().forEach(id -> pages.put(id, new MemoryPage(id, this::nextEntry, this::nextRevision)));
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
        return Objects.requireNonNull(pages.get(id)).record();
    }

    private long nextEntry() {
        return ++lastEntry;
    }

    private long nextRevision() {
        return ++revision;
    }

    private synchronized boolean hasPage(PageId id) {
        return pages.containsKey(id);
    }

    private MemoryPage existing(PageId id) throws RelireException {
        MemoryPage page = pages.get(id);
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
        MemoryPage known = pages.get(page);
        return known == null ? List.of() : List.copyOf(known.states);
    }

    @Override
    public synchronized void saveQuality(PageId page, QualityEstimate quality) throws RelireException {
        existing(page).quality = quality;
    }

    @Override
    public synchronized boolean saveReading(PageId id, Reading reading) throws RelireException {
        return existing(id).saveReading(reading);
    }

    @Override
    public synchronized List<Reading> readings(PageId page) {
        return pages.containsKey(page) ? List.copyOf(pages.get(page).readings.values()) : List.of();
    }

    @Override
    public synchronized boolean choose(PageId id, ReadingSource source) throws RelireException {
        return existing(id).choose(source);
    }

    @Override
    public synchronized Optional<Reading> chosenReading(PageId page) {
        return Optional.ofNullable(pages.get(page)).map(p -> p.chosen);
    }

    @Override
    public synchronized Optional<String> rawText(PageId page) {
        return chosenReading(page).map(Reading::text);
    }

    @Override
    public synchronized Optional<RepairedPage> repairedPage(PageId page) {
        return Optional.ofNullable(pages.get(page)).map(p -> p.text);
    }

    @Override
    public synchronized LedgerEntry append(PageId id, PageChange change, LedgerEntry.Kind kind) throws RelireException {
        return existing(id).append(change, kind);
    }

    @Override
    public synchronized void appendAll(Map<PageId, PageChange> changes, LedgerEntry.Kind kind) throws RelireException {
        for (Map.Entry<PageId, PageChange> each : changes.entrySet()) {
            existing(each.getKey()).changed(each.getValue());
        }
        for (Map.Entry<PageId, PageChange> each : changes.entrySet()) {
            append(each.getKey(), each.getValue(), kind);
        }
    }

    @Override
    public synchronized void replaceReading(PageId id, RepairedPage former, NewText next) throws RelireException {
        existing(id).replace(former, next);
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
        Objects.requireNonNull(pages.get(page)).revision = nextRevision();
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
    public synchronized List<Annotation> changeAnnotations(List<PageId> those, UnaryOperator<List<Annotation>> change)
            throws RelireException {
        List<Annotation> before = those.stream().flatMap(page -> annotations(page).stream()).toList();
        List<Annotation> after = List.copyOf(change.apply(before));
        saveAnnotations(after.stream().filter(a -> !before.contains(a)).toList());
        before.stream().map(Annotation::id).filter(id -> after.stream().noneMatch(a -> a.id().equals(id))).forEach(tags::delete);
        return after;
    }

    @Override
    public synchronized List<Annotation> annotations(PageId page) {
        return tags.annotations(page.document()).stream().filter(a -> a.target().page().equals(page)).toList();
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
