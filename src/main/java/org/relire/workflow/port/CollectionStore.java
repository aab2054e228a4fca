package org.relire.workflow.port;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import org.relire.workflow.RelireException;

/// The source of truth of a collection. What a method has returned from is on disk. Safe for use by several threads.
///
/// Every method may throw a [RelireException] of kind COLLECTION_DAMAGED, DISK_FULL or WRITE_FAILED, and those that write
/// to a page or an annotation one of kind DOCUMENT_NOT_FOUND, with the document's id, if the collection has not got the page
/// (any more). What is asked of a document or page that is not there is empty.
public interface CollectionStore extends AutoCloseable {

    /// The name of the rule that stands as author of [LedgerEntry.Kind#NEW_TEXT] where nothing of the former text is kept.
    String NEW_TEXT_AUTHOR = "new-text";

    /// Adds a document with all its pages pending; a document that is there already stays as it is.
    ///
    /// @return whether it was added
    boolean add(SourceDocument document) throws RelireException;

    /// Removes a document with all that is known of it.
    void remove(DocumentId document) throws RelireException;

    /// All documents, by time of import, then id.
    List<SourceDocument> documents() throws RelireException;

    Optional<SourceDocument> document(DocumentId id) throws RelireException;

    /// How the document's pages are to be read, where a person has said so; empty for the job's own settings.
    Optional<ReadingSettings> readingSettings(DocumentId document) throws RelireException;

    /// Says how the document's pages are to be read from now on.
    void saveReadingSettings(DocumentId document, ReadingSettings settings) throws RelireException;

    /// The records of a document's pages, in order, one query whatever their number.
    List<PageRecord> pages(DocumentId document) throws RelireException;

    Optional<PageRecord> page(PageId page) throws RelireException;

    void saveImage(PageImage image) throws RelireException;

    void saveOutcome(PageId page, PageOutcome outcome) throws RelireException;

    void saveState(PageId page, PageState state) throws RelireException;

    /// The same, and keeps who said so and when.
    void saveState(PageId page, StateMark mark) throws RelireException;

    /// Who said how far the page has come, oldest first.
    List<StateMark> states(PageId page) throws RelireException;

    void saveQuality(PageId page, QualityEstimate quality) throws RelireException;

    /// Keeps a reading beside the others of the page, replacing the one of the same source, unless that one is chosen
    /// and bears a person's marks: then the new one is refused. Replacing the chosen one starts its text without marks and
    /// without an estimate, so that it is repaired again.
    ///
    /// @return whether it was kept
    boolean saveReading(PageId page, Reading reading) throws RelireException;

    /// A page's readings, at most one a source.
    List<Reading> readings(PageId page) throws RelireException;

    /// Uses the reading of `source`, and starts its text without marks and without an estimate.
    /// Refused where the present reading bears a person's marks.
    ///
    /// @return whether it is now the chosen one; false also where there is no reading of `source`
    boolean choose(PageId page, ReadingSource source) throws RelireException;

    /// The reading in use.
    Optional<Reading> chosenReading(PageId page) throws RelireException;

    /// The text of the reading in use, which is read without its layout.
    Optional<String> rawText(PageId page) throws RelireException;

    /// The page's text as it stands, of the reading in use. Empty while there is none.
    Optional<RepairedPage> repairedPage(PageId page) throws RelireException;

    /// Appends a change to the page's ledger and puts it in force, both or neither.
    ///
    /// @throws StaleChangeException if the change does not fit the page as it stands, or it has no text yet
    LedgerEntry append(PageId page, PageChange change, LedgerEntry.Kind kind) throws RelireException;

    /// Appends changes to several pages and puts them in force, all or none.
    ///
    /// @throws StaleChangeException if one does not fit its page as it stands, or a page has no text yet
    void appendAll(Map<PageId, PageChange> changes, LedgerEntry.Kind kind) throws RelireException;

    /// Puts a reading in the place of the reading in use, also where that bears a person's marks, with other marks over its
    /// text in place of the former ones, and with an estimate of its own. The former reading is kept with its estimate
    /// ([History#formerReadings]) until the ledger's new entry.
    ///
    /// @param former what the caller took the page for
    /// @throws StaleChangeException if the page does not stand as `former` any more
    /// @throws IllegalArgumentException if a mark does not fit the reading's text
    void replaceReading(PageId page, RepairedPage former, NewText next) throws RelireException;

    /// The ledger across pages.
    History history();

    /// What the collection has learnt from people.
    Learning learning();

    /// The page's history, oldest first.
    List<LedgerEntry> ledger(PageId page) throws RelireException;

    /// Adds a tag, or gives the one of the same name (case ignored) this spelling and kind.
    void saveTag(Tag tag) throws RelireException;

    /// By name, case ignored.
    List<Tag> tags() throws RelireException;

    /// Moves what `from` tags to `to`, which is added if it is not there, and deletes `from`. Also renames a tag.
    void mergeTags(Tag from, Tag to) throws RelireException;

    /// Deletes a tag that tags nothing any more.
    ///
    /// @return whether it was deleted
    boolean deleteTag(Tag tag) throws RelireException;

    /// Adds or replaces, by id, all or none. Tags that are not there yet are added.
    void saveAnnotations(List<Annotation> annotations) throws RelireException;

    /// Puts what `change` makes of the annotations of `pages` in their place, with nobody in between: what it leaves out is
    /// deleted, what is new or differs is saved.
    ///
    /// @param change is given them by page, position and id; must not use the store
    /// @return what it made of them
    List<Annotation> changeAnnotations(List<PageId> pages, UnaryOperator<List<Annotation>> change) throws RelireException;

    /// By position and id.
    List<Annotation> annotations(PageId page) throws RelireException;

    /// By page, position and id.
    List<Annotation> annotations(DocumentId document) throws RelireException;

    /// By time of the document's import, page, position and id.
    List<Annotation> annotations() throws RelireException;

    /// The words that the collection's dictionary vouches for.
    Set<String> dictionary() throws RelireException;

    void addToDictionary(String word) throws RelireException;

    void removeFromDictionary(String word) throws RelireException;

    /// The pages that an index at `revision` lacks or has as they were; all pages that have a text for revision 0.
    /// A page's text, its reading in use and the tags on it count, and a document's removal.
    ChangedPages changesSince(long revision) throws RelireException;

    /// Checks the database itself; empty if it is sound.
    List<String> integrityProblems() throws RelireException;

    @Override
    void close() throws RelireException;
}
