package org.relire.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.relire.model.Annotation;
import org.relire.model.DocumentId;
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
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.ChangedPages;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.History;
import org.relire.workflow.port.Learning;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.NewText;

/// A collection in an SQLite database: write-ahead log, each commit flushed to disk before a method returns.
public final class SqliteCollectionStore implements CollectionStore {

    private final Database database;
    private final @Nullable CollectionLock lock;
    private final StoreFailures failures;
    private final DocumentTable documents;
    private final PageTable pages;
    private final TextTable texts;
    private final TagTable tags;
    private final StoredHistory history;
    private final StoredLearning learning;

    SqliteCollectionStore(Database database, @Nullable CollectionLock lock, Path root) {
        this.database = database;
        this.lock = lock;
        this.failures = new StoreFailures(root);
        Json json = new Json();
        this.documents = new DocumentTable(json);
        this.pages = new PageTable(root, json);
        this.texts = new TextTable(json);
        this.tags = new TagTable(json);
        this.history = new StoredHistory(database, new HistoryTable(json));
        this.learning = new StoredLearning(database, new LearningTable(json));
    }

    /// Opens the collection for writing, making what is not there and migrating what is older.
    ///
    /// @throws RelireException of kind FOLDER_IS_FILE, COLLECTION_LOCKED, COLLECTION_DAMAGED, COLLECTION_NEWER, WRITE_FAILED or DISK_FULL,
    ///         with the folder
    public static CollectionStore open(CollectionFolder folder) throws RelireException {
        return new StoreOpening(folder, Migrations.shipped()).forWriting();
    }

    /// Opens the collection for reading beside a process that may be writing. Each method that writes throws a
    /// [RelireException] of kind WRITE_FAILED.
    ///
    /// @throws RelireException of kind COLLECTION_NOT_FOUND, COLLECTION_DAMAGED or COLLECTION_NEWER, or WRITE_FAILED for an
    ///         older collection that has to be migrated first, with the folder
    public static CollectionStore openReadOnly(CollectionFolder folder) throws RelireException {
        return new StoreOpening(folder, Migrations.shipped()).forReading();
    }

    @Override
    public boolean add(SourceDocument document) throws RelireException {
        return database.write(s -> documents.add(s, document));
    }

    @Override
    public void remove(DocumentId document) throws RelireException {
        run(s -> documents.remove(s, document));
    }

    @Override
    public List<SourceDocument> documents() throws RelireException {
        return database.read(s -> documents.all(s));
    }

    @Override
    public Optional<SourceDocument> document(DocumentId id) throws RelireException {
        return database.read(s -> documents.find(s, id));
    }

    @Override
    public Optional<ReadingSettings> readingSettings(DocumentId document) throws RelireException {
        return database.read(s -> documents.readingSettings(s, document));
    }

    @Override
    public void saveReadingSettings(DocumentId document, ReadingSettings settings) throws RelireException {
        run(s -> documents.saveReadingSettings(s, document, settings));
    }

    @Override
    public List<PageRecord> pages(DocumentId document) throws RelireException {
        return database.read(s -> pages.records(s, document));
    }

    @Override
    public Optional<PageRecord> page(PageId page) throws RelireException {
        return database.read(s -> pages.record(s, page));
    }

    @Override
    public void saveImage(PageImage image) throws RelireException {
        run(s -> pages.saveImage(s, image));
    }

    @Override
    public void saveOutcome(PageId page, PageOutcome outcome) throws RelireException {
        run(s -> pages.saveOutcome(s, page, outcome));
    }

    @Override
    public void saveState(PageId page, PageState state) throws RelireException {
        run(s -> pages.saveState(s, page, state));
    }

    @Override
    public void saveState(PageId page, StateMark mark) throws RelireException {
        run(s -> pages.saveState(s, page, mark));
    }

    @Override
    public List<StateMark> states(PageId page) throws RelireException {
        return database.read(s -> pages.states(s, page));
    }

    @Override
    public void saveQuality(PageId page, QualityEstimate quality) throws RelireException {
        run(s -> PageTable.saveQuality(s, page, quality));
    }

    @Override
    public boolean saveReading(PageId page, Reading reading) throws RelireException {
        return database.write(s -> texts.saveReading(s, page, reading));
    }

    @Override
    public List<Reading> readings(PageId page) throws RelireException {
        return database.read(s -> texts.readings(s, page));
    }

    @Override
    public boolean choose(PageId page, ReadingSource source) throws RelireException {
        return database.write(s -> texts.choose(s, page, source));
    }

    @Override
    public Optional<Reading> chosenReading(PageId page) throws RelireException {
        return database.read(s -> texts.chosen(s, page));
    }

    @Override
    public Optional<String> rawText(PageId page) throws RelireException {
        return database.read(s -> TextTable.raw(s, page));
    }

    @Override
    public Optional<RepairedPage> repairedPage(PageId page) throws RelireException {
        return database.read(s -> texts.present(s, page));
    }

    @Override
    public LedgerEntry append(PageId page, PageChange change, LedgerEntry.Kind kind) throws RelireException {
        return database.write(s -> texts.append(s, page, change, kind));
    }

    @Override
    public void appendAll(Map<PageId, PageChange> changes, LedgerEntry.Kind kind) throws RelireException {
        run(s -> {
            for (Map.Entry<PageId, PageChange> each : changes.entrySet()) {
                texts.append(s, each.getKey(), each.getValue(), kind);
            }
        });
    }

    @Override
    public void replaceReading(PageId page, RepairedPage former, NewText next) throws RelireException {
        run(s -> texts.replace(s, page, former, next));
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public Learning learning() {
        return learning;
    }

    @Override
    public List<LedgerEntry> ledger(PageId page) throws RelireException {
        return database.read(s -> texts.ledger(s, page));
    }

    @Override
    public void saveTag(Tag tag) throws RelireException {
        run(s -> tags.save(s, tag));
    }

    @Override
    public List<Tag> tags() throws RelireException {
        return database.read(s -> tags.all(s));
    }

    @Override
    public void mergeTags(Tag from, Tag to) throws RelireException {
        run(s -> tags.merge(s, from, to));
    }

    @Override
    public boolean deleteTag(Tag tag) throws RelireException {
        return database.write(s -> tags.deleteUnused(s, tag));
    }

    @Override
    public void saveAnnotations(List<Annotation> annotations) throws RelireException {
        run(s -> {
            for (Annotation annotation : annotations) {
                tags.saveAnnotation(s, annotation);
            }
        });
    }

    @Override
    public List<Annotation> changeAnnotations(List<PageId> pages, UnaryOperator<List<Annotation>> change)
            throws RelireException {
        return database.write(s -> tags.change(s, pages, change));
    }

    @Override
    public List<Annotation> annotations(PageId page) throws RelireException {
        return database.read(s -> tags.annotations(s, page));
    }

    @Override
    public List<Annotation> annotations(DocumentId document) throws RelireException {
        return database.read(s -> tags.annotations(s, document));
    }

    @Override
    public List<Annotation> annotations() throws RelireException {
        return database.read(s -> tags.annotations(s));
    }

    @Override
    public Set<String> dictionary() throws RelireException {
        return database.read(s -> tags.dictionary(s));
    }

    @Override
    public void addToDictionary(String word) throws RelireException {
        run(s -> tags.addWord(s, word));
    }

    @Override
    public void removeFromDictionary(String word) throws RelireException {
        run(s -> tags.removeWord(s, word));
    }

    @Override
    public ChangedPages changesSince(long revision) throws RelireException {
        return database.read(s -> documents.changesSince(s, revision));
    }

    /// What is done within a transaction and gives nothing back.
    private interface Step {
        void on(Session session) throws SQLException, RelireException;
    }

    private void run(Step step) throws RelireException {
        database.write(session -> {
            step.on(session);
            return true;
        });
    }

    @Override
    public List<String> integrityProblems() throws RelireException {
        return database.read(session -> {
            List<String> problems = new ArrayList<>(session.list("PRAGMA integrity_check", row -> row.getString(1)));
            problems.remove("ok");
            problems.addAll(session.list("PRAGMA foreign_key_check", row -> "foreign key: " + row.getString(1)));
            List<PageId> withText = documents.changesSince(session, -1).pages();
            for (PageId page : withText) {
                problems.addAll(texts.problems(session, page));
            }
            return problems;
        });
    }

    @Override
    public void close() throws RelireException {
        try (lock; database) {
            // the database first, then the lock, also when one fails
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }
}
