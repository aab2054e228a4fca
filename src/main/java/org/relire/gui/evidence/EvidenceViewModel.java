package org.relire.gui.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.PagePreview;
import org.relire.gui.controls.Sentence;
import org.relire.gui.desk.Desk;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.JobReport;
import org.relire.gui.jobs.Latest;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.DocumentId;
import org.relire.model.PageImage;
import org.relire.model.PageRecord;
import org.relire.model.SourceDocument;
import org.relire.model.Tag;
import org.relire.workflow.Collection;
import org.relire.workflow.DetectEvidence;
import org.relire.workflow.Messages;
import org.relire.workflow.RelireException;
import org.relire.workflow.StandardTags;
import org.relire.workflow.TagPassages;
import org.relire.workflow.port.EvidenceRow;
import org.relire.workflow.port.ExportFormat;

/// The findings and recommendations of a collection, proposed and tagged.
public final class EvidenceViewModel {

    private final Collection collection;
    private final Desk desk;
    private final Latest loading;
    private final Latest previewing;
    private final Background lane;
    private final ObservableList<EvidenceItem> items = FXCollections.observableArrayList();
    private final FilteredList<EvidenceItem> shown = new FilteredList<>(items);
    private final ObservableList<String> fileNames = FXCollections.observableArrayList();
    private final ObservableList<Tag> tags = FXCollections.observableArrayList(StandardTags.FINDING, StandardTags.RECOMMENDATION);
    private final ObjectProperty<EvidenceFilter> filter = new SimpleObjectProperty<>(EvidenceFilter.STANDARD);
    private final ObjectProperty<@Nullable EvidenceItem> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable PagePreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    /// What takes back each decision and note; that of the last one first.
    private final ObservableList<Runnable> undoing = FXCollections.observableArrayList();

    public EvidenceViewModel(Desk desk) {
        this.desk = desk;
        this.collection = desk.collection();
        this.loading = new Latest(desk.background());
        this.previewing = new Latest(desk.background());
        this.lane = desk.lane();
        filter.subscribe(f -> shown.setPredicate(f::admits));
        selected.subscribe(this::look);
    }

    /// All rows.
    public ObservableList<EvidenceItem> items() {
        return items;
    }

    /// Those that the filter lets through.
    public ObservableList<EvidenceItem> shown() {
        return shown;
    }

    /// Names of the documents that have rows.
    public ObservableList<String> fileNames() {
        return fileNames;
    }

    /// The standard tags and the others that rows have, by name.
    public ObservableList<Tag> tags() {
        return tags;
    }

    public ObjectProperty<EvidenceFilter> filterProperty() {
        return filter;
    }

    public ObjectProperty<@Nullable EvidenceItem> selectedProperty() {
        return selected;
    }

    /// The page of the selected row, with the passage's places; null without a picture.
    public ReadOnlyObjectProperty<@Nullable PagePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Whether the rows were loaded once.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// How many rows are proposed and wait for a decision.
    public long waiting() {
        return items.stream().filter(i -> i.annotation().status() == AnnotationStatus.PROPOSED).count();
    }

    /// Reads the rows from the store again.
    public void refresh() {
        loading.run(this::load, rows -> {
            items.setAll(rows);
            fileNames.setAll(rows.stream().map(EvidenceItem::fileName).distinct().sorted().toList());
            List<Tag> all = Stream.concat(Stream.of(StandardTags.FINDING, StandardTags.RECOMMENDATION), rows.stream().map(i -> i.annotation().tag())
                    .sorted(Comparator.comparing(Tag::name, String.CASE_INSENSITIVE_ORDER))).distinct().toList();
            if (!all.equals(tags)) {
                tags.setAll(all);
            }
            loaded.set(true);
        });
    }

    private List<EvidenceItem> load() throws RelireException {
        Map<DocumentId, String> names = new HashMap<>();
        for (SourceDocument document : collection.store().documents()) {
            names.put(document.id(), document.fileName());
        }
        List<EvidenceItem> rows = new ArrayList<>();
        for (Annotation annotation : collection.store().annotations()) {
            rows.add(new EvidenceItem(annotation, names.getOrDefault(annotation.target().page().document(), "?")));
        }
        rows.sort(Comparator.comparing(EvidenceItem::fileName)
                .thenComparing(i -> i.annotation().target().page())
                .thenComparing(i -> i.annotation().target().position()));
        return rows;
    }

    /// Accepts or rejects rows, or puts them back; the next row is decided on next.
    public void settle(List<EvidenceItem> rows, AnnotationStatus status) {
        Map<String, AnnotationStatus> former = new HashMap<>();
        Map<String, AnnotationStatus> wanted = new HashMap<>();
        rows.stream().map(EvidenceItem::annotation).filter(a -> a.status() != status).forEach(a -> {
            former.put(a.id(), a.status());
            wanted.put(a.id(), status);
        });
        if (!wanted.isEmpty()) {
            undoing.addFirst(() -> settle(former));
            settle(wanted);
        }
    }

    /// Notes something on a row's passage; an empty note takes the one before away.
    public void note(EvidenceItem row, String note) {
        Annotation annotation = now(row).annotation();
        String former = annotation.note();
        if (!note.strip().equals(former)) {
            undoing.addFirst(() -> write(annotation, former));
            write(annotation, note);
        }
    }

    private void write(Annotation annotation, String note) {
        TagPassages tagging = new TagPassages(collection, desk.author(), desk.tools().clock());
        lane.run(() -> tagging.note(annotation, note), this::replace);
    }

    /// The row as it is now.
    EvidenceItem now(EvidenceItem row) {
        return items.stream().filter(item -> item.annotation().id().equals(row.annotation().id())).findFirst().orElse(row);
    }

    /// Takes back the last note, or the last decision, on however many rows it was.
    public void undo() {
        if (!undoing.isEmpty()) {
            undoing.removeFirst().run();
        }
    }

    /// Whether there is a decision or a note to take back.
    public BooleanBinding canUndo() {
        return Bindings.isNotEmpty(undoing);
    }

    private void settle(Map<String, AnnotationStatus> wanted) {
        TagPassages tagging = new TagPassages(collection, desk.author(), desk.tools().clock());
        for (EvidenceItem row : List.copyOf(items)) {
            AnnotationStatus status = wanted.get(row.annotation().id());
            if (status != null) {
                lane.run(() -> tagging.settle(row.annotation(), status), this::replace);
            }
        }
        // searches can ask for what is accepted
        desk.indexAfter(lane);
    }

    private void replace(Annotation now) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).annotation().id().equals(now.id())) {
                items.set(i, new EvidenceItem(now, items.get(i).fileName()));
            }
        }
    }

    /// Opens the passage's page in the editor with the passage marked.
    public void open(EvidenceItem row) {
        desk.opener().open(row.annotation().target().page(), List.of(row.annotation().target().position()));
    }

    /// Looks for findings and recommendations in all documents again, as a job. Decisions stay.
    public void detect() {
        desk.jobs().start(Sentence.of("evidence.job.detect"), progress -> {
            List<DocumentId> all = collection.store().documents().stream().map(SourceDocument::id).toList();
            new DetectEvidence(desk.tools().clock()).run(collection, all, progress);
            return new JobReport(Sentence.of("evidence.detected", collection.store().annotations().size()), List.of(), null);
        }, _ -> refresh());
    }

    /// Writes the rows that are shown to a file, as a job.
    ///
    /// @param messages the language of those who read it
    public void export(ExportFormat format, Messages messages, Path target) {
        List<EvidenceRow> rows = shown.stream().map(item -> new EvidenceRow(item.annotation(), item.fileName())).toList();
        int all = items.size();
        desk.jobs().start(Sentence.of("evidence.job.export", String.valueOf(target.getFileName())), _ -> {
            desk.tools().exports().get().evidence(rows, format, messages, target);
            return new JobReport(Sentence.of("evidence.exported", rows.size(), all, target.toString()), List.of(), null);
        }, _ -> { });
    }

    private void look(@Nullable EvidenceItem row) {
        if (row == null) {
            previewing.cancel();
            preview.set(null);
            return;
        }
        Annotation annotation = row.annotation();
        previewing.run(() -> {
            PageImage image = collection.store().page(annotation.target().page()).map(PageRecord::image).orElse(null);
            return image == null ? null : new PagePreview(annotation.target().page(), image, annotation.target().boxes());
        }, preview::set);
    }
}
