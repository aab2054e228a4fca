package org.relire.gui.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Sentence;
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.Refresh;
import org.relire.model.PageId;
import org.relire.model.SourceDocument;
import org.relire.workflow.Collection;
import org.relire.workflow.RelireException;
import org.relire.workflow.RemoveDocuments;
import org.relire.workflow.gain.Calibration;
import org.relire.workflow.port.ExportFormat;

/// The documents of a collection.
public final class LibraryViewModel {

    private final Collection collection;
    private final LibraryJobs jobs;
    private final Background lane;
    private final Refresh<List<DocumentRow>> loading;
    private final Desk desk;
    private final ObservableList<DocumentRow> documents = FXCollections.observableArrayList();
    private final FilteredList<DocumentRow> shown = new FilteredList<>(documents);
    private final StringProperty filter = new SimpleStringProperty("");
    private @Nullable PageId chosen;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final IntegerBinding pending = Bindings.createIntegerBinding(
            () -> documents.stream().mapToInt(d -> d.pending().size()).sum(), documents);
    private final IntegerBinding unrepaired = Bindings.createIntegerBinding(
            () -> documents.stream().mapToInt(d -> d.unrepaired().size()).sum(), documents);

    public LibraryViewModel(Desk desk) {
        this.desk = desk;
        this.collection = desk.collection();
        this.lane = desk.lane();
        this.loading = new Refresh<>(desk.background(), this::load, rows -> {
            documents.setAll(rows);
            loaded.set(true);
        });
        this.jobs = new LibraryJobs(desk, this::refresh);
        filter.subscribe(text -> {
            String wanted = text.strip().toLowerCase(Locale.ROOT);
            shown.setPredicate(row -> row.document().fileName().toLowerCase(Locale.ROOT).contains(wanted));
        });
    }

    /// All documents, by time of import.
    public ObservableList<DocumentRow> documents() {
        return documents;
    }

    /// Those that the filter lets through.
    public ObservableList<DocumentRow> shown() {
        return shown;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /// Whether the documents were loaded once.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Pages that are not read yet.
    public IntegerBinding pending() {
        return pending;
    }

    /// Pages that are read and not repaired yet.
    public IntegerBinding unrepaired() {
        return unrepaired;
    }

    /// Whether pages wait though no job works on them: after a crash or a cancelled job.
    public BooleanBinding unfinished() {
        return pending.greaterThan(0).or(unrepaired.greaterThan(0)).and(desk.jobs().current().isNull());
    }

    /// The page chosen in the strip, or the chosen document's first.
    public Optional<PageId> chosenPage() {
        return Optional.ofNullable(chosen);
    }

    void choose(PageId page) {
        chosen = page;
    }

    /// Reads the documents from the store again.
    public void refresh() {
        loading.ask();
    }

    private List<DocumentRow> load() throws RelireException {
        List<DocumentRow> rows = new ArrayList<>();
        for (SourceDocument document : collection.store().documents()) {
            rows.add(DocumentRow.of(document, collection.store().pages(document.id()),
                    Calibration.load(collection.store(), document.id()).orElse(null)));
        }
        return rows;
    }

    /// Takes files and folders in and does the whole job on them, as a job.
    public void importPaths(List<Path> paths) {
        if (!paths.isEmpty()) {
            jobs.importPaths(paths);
        }
    }

    /// Reads and repairs what a crash or a cancelled job has left.
    public void resume() {
        jobs.finish(documents.stream()
                .filter(d -> !d.pending().isEmpty() || !d.unrepaired().isEmpty()).map(DocumentRow::document).toList());
    }

    /// Reads the pages again that failed.
    public void retry(List<DocumentRow> rows) {
        jobs.retry(rows.stream().flatMap(r -> r.failed().stream()).map(p -> p.id()).toList());
    }

    /// Takes documents out of the collection.
    public void remove(List<DocumentRow> rows) {
        List<SourceDocument> gone = rows.stream().map(DocumentRow::document).toList();
        lane.perform(() -> RemoveDocuments.run(collection, gone), () -> {
            refresh();
            desk.notices().tell(Sentence.of("library.removed", gone.size()));
        });
    }

    /// Writes documents to a folder, as a job.
    public void export(List<DocumentRow> rows, ExportFormat format, Path folder) {
        jobs.export(rows.stream().map(DocumentRow::document).toList(), format, folder);
    }
}
