package org.relire.gui.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.CommandMenu;
import org.relire.gui.controls.EmptyState;
import org.relire.gui.controls.Feature;
import org.relire.gui.controls.FoldingRow;
import org.relire.gui.controls.PagePreview;
import org.relire.gui.controls.ScanCrop;
import org.relire.gui.controls.ScreenHeader;
import org.relire.gui.controls.ViewContext;
import org.relire.model.AnnotationStatus;
import org.relire.model.Box;
import org.relire.model.EvidenceDetails;
import org.relire.workflow.Messages;
import org.relire.workflow.port.ExportFormat;

/// The evidence screen: filters and table, the passage in full with its piece of scan below.
public final class EvidenceView implements Feature {

    private static final Pattern NO_QUOTATION = Pattern.compile("\\s*:\\s*[«“]\\s*[»”]", Pattern.UNICODE_CHARACTER_CLASS);

    /// How much of the width the piece of scan takes beside the words.
    private static final double BESIDE = 0.36;

    private final EvidenceViewModel model;
    private final ViewContext context;
    private final Messages messages;
    private final StackPane root = new StackPane();
    private final EvidenceTable table;
    private final EvidenceFilterBar filters;
    private final ScanCrop crop = new ScanCrop(ScanCrop.Size.WHOLE);
    private final Label quotation = new Label();
    private final Label why = new Label();
    private final NoteField note;
    private final Command accept;
    private final Command reject;
    private final Command putBack;
    private final Command undo;
    private final Command open;
    private final Command writeNote;
    private final Command exportCsv;
    private final Command exportXlsx;
    private final Command detect;
    private final Command detectFirst;

    public EvidenceView(EvidenceViewModel model, ViewContext context) {
        this.model = model;
        this.context = context;
        this.messages = context.messages();
        this.table = new EvidenceTable(model, messages, context.scale());
        this.filters = new EvidenceFilterBar(model, messages);
        this.note = new NoteField(model, messages, table::requestFocus);
        BooleanBinding any = Bindings.isNotEmpty(table.getSelectionModel().getSelectedItems());
        SimpleBooleanProperty always = new SimpleBooleanProperty(true);
        accept = command("evidence.accept", any, () -> settle(AnnotationStatus.ACCEPTED), "A", "Alt+Enter");
        reject = command("evidence.reject", any, () -> settle(AnnotationStatus.REJECTED), "R", "Delete");
        putBack = command("evidence.put-back", any, () -> settle(AnnotationStatus.PROPOSED), "U");
        undo = command("evidence.undo", model.canUndo(), model::undo, "Shortcut+Z");
        open = command("evidence.open", any, this::openSelected, "Enter");
        writeNote = command("evidence.note", any, note::requestFocus, "N");
        BooleanBinding anyRow = Bindings.isNotEmpty(model.shown());
        exportCsv = command("evidence.export", anyRow, () -> export("evidence.export", ExportFormat.CSV), "Shortcut+E");
        exportXlsx = command("evidence.export-xlsx", anyRow, () -> export("evidence.export-xlsx", ExportFormat.XLSX), "Shortcut+Shift+E");
        detect = command("evidence.detect", always, model::detect);
        detectFirst = command("evidence.detect-first", always, model::detect);
        build();
    }

    private static Command command(String id, ObservableBooleanValue enabled, Runnable action, String... keys) {
        return new Command(id, Arrays.stream(keys).map(KeyCombination::valueOf).toList(), enabled, action);
    }

    private void build() {
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox content = new VBox(header(), filters, table, detail());
        content.getStyleClass().addAll("screen", "evidence");
        Button look = new CommandButton(detectFirst, Feather.SEARCH, messages).styled("accent");
        EmptyState empty = new EmptyState(
                Feather.FLAG, messages.text("evidence.empty.title"), messages.text("evidence.empty.text"), look);
        content.visibleProperty().bind(Bindings.isNotEmpty(model.items()));
        empty.visibleProperty().bind(Bindings.isEmpty(model.items()).and(model.loadedProperty()));
        root.getChildren().addAll(content, empty);
        model.loadedProperty().subscribe(loaded -> {
            if (loaded) {
                table.requestFocus();
            }
        });
        model.selectedProperty().subscribe(this::describe);
        model.previewProperty().subscribe(this::show);
        model.items().addListener((ListChangeListener<EvidenceItem>) _ -> {
            EvidenceItem selected = model.selectedProperty().get();
            describe(selected == null ? null : model.now(selected));
            if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        });
    }

    private Node header() {
        Label counts = new Label();
        counts.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text("evidence.counts", model.items().size(), model.waiting(), model.shown().size()),
                model.items(), model.shown()));
        return new ScreenHeader(messages.text("shell.evidence"), counts, new CommandButton(detect, Feather.REFRESH_CW, messages).styled("flat"),
                new CommandMenu(messages.text("evidence.export.menu"), Feather.DOWNLOAD, List.of(exportCsv, exportXlsx), messages));
    }

    private Node detail() {
        quotation.setWrapText(true);
        quotation.getStyleClass().add("full-quotation");
        why.setWrapText(true);
        why.getStyleClass().add("muted");
        FoldingRow actions = new FoldingRow(
                new CommandButton(accept, Feather.CHECK, messages).styled("success"),
                new CommandButton(reject, Feather.X, messages).styled("danger"),
                new CommandButton(putBack, Feather.ROTATE_CCW, messages).styled("flat"),
                new CommandButton(open, Feather.EDIT_3, messages).styled("flat"));
        actions.getStyleClass().add("actions");
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox foot = new HBox(actions, note);
        foot.getStyleClass().add("detail-foot");
        VBox text = new VBox(quotation, why);
        text.getStyleClass().add("stacked");
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox words = new VBox(scroll, foot);
        words.getStyleClass().add("detail-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        crop.setAccessibleText(messages.text("evidence.crop"));
        HBox detail = new HBox(words, crop);
        crop.prefWidthProperty().bind(detail.widthProperty().multiply(BESIDE));
        detail.getStyleClass().add("detail-pane");
        return detail;
    }

    private void describe(@Nullable EvidenceItem item) {
        quotation.setText(item == null ? "" : item.quotation());
        why.setText(item == null ? "" : reason(item));
        note.show(item);
    }

    private String reason(EvidenceItem item) {
        EvidenceDetails details = item.annotation().details();
        if (details == null) {
            return messages.text("evidence.why.tagged", item.annotation().origin().name());
        }
        return reason(details, messages);
    }

    static String reason(EvidenceDetails details, Messages messages) {
        String why = messages.find("evidence.rule." + details.rule(), details.cue(), details.heading()).orElse(details.rule());
        // a passage found by its place alone has no cue to quote
        return NO_QUOTATION.matcher(why).replaceAll("");
    }

    private void show(@Nullable PagePreview page) {
        if (page == null || page.boxes().isEmpty()) {
            crop.show(null, new Box(0, 0, 0, 0), List.of());
            return;
        }
        context.images().load(page.image().path(), scan -> {
            if (page.equals(model.previewProperty().get())) {
                crop.show(scan, Box.around(page.boxes()), page.boxes());
            }
        });
    }

    private List<EvidenceItem> selection() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    /// Decides on the selected rows and goes on to the next one.
    private void settle(AnnotationStatus status) {
        List<EvidenceItem> rows = selection();
        int last = table.getSelectionModel().getSelectedIndices().stream().mapToInt(Integer::intValue).max().orElse(-1);
        EvidenceItem next = last + 1 < table.getItems().size() ? table.getItems().get(last + 1) : null;
        model.settle(rows, status);
        if (next != null) {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(next);
            table.scrollTo(Math.max(0, table.getItems().indexOf(next) - 2));
        }
    }

    private void openSelected() {
        EvidenceItem item = table.getSelectionModel().getSelectedItem();
        if (item != null) {
            model.open(item);
        }
    }

    private void export(String title, ExportFormat format) {
        context.paths().target(title, messages.text("evidence.export.name") + "." + format.extension())
                .ifPresent(target -> model.export(format, messages, target));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        Command focus = command("evidence.filter.focus", new SimpleBooleanProperty(true), filters::focusText, "Shortcut+F");
        return List.of(accept, reject, putBack, undo, open, writeNote, exportCsv, exportXlsx, focus, detect);
    }

    @Override
    public void dispose() {
        // what is still in the field is kept
        note.show(null);
    }

    @Override
    public void shown() {
        model.refresh();
        table.requestFocus();
    }
}
