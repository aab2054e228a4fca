package org.relire.gui.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.Confirmation;
import org.relire.gui.controls.Feature;
import org.relire.gui.controls.PathChooser;
import org.relire.gui.controls.ScanImages;
import org.relire.gui.controls.Sentence;
import org.relire.gui.controls.ViewContext;
import org.relire.gui.editor.EditorView;
import org.relire.gui.evidence.EvidenceView;
import org.relire.gui.jobs.JobsView;
import org.relire.gui.library.LibraryView;
import org.relire.gui.preparation.PreparationView;
import org.relire.gui.layout.LayoutView;
import org.relire.gui.ledger.LedgerView;
import org.relire.gui.search.SearchView;
import org.relire.gui.series.SeriesView;
import org.relire.gui.settings.RememberedViews;
import org.relire.gui.settings.SettingsView;
import org.relire.model.PageId;
import org.relire.gui.work.RereadView;
import org.relire.gui.work.WorkView;
import org.relire.workflow.Messages;

/// The window's content in one language.
final class ShellView {

    /// Below these widths the navigation shows icons only; the editor has more use for the room.
    private static final double ROOMY = 1180;
    private static final double ROOMY_FOR_EDITOR = 1600;

    private static final String EVERYWHERE = "shell.keys.everywhere";

    /// What does not change with the language.
    ///
    /// @param log where the log lies
    record Surroundings(PathChooser paths, ScanImages images, String log) {
    }

    private final ShellViewModel model;
    private final Surroundings surroundings;
    private final Messages messages;
    private final ModalHost modal = new ModalHost();
    private final Dialogs dialogs;
    private final NavigationRail navigation;
    private final StatusLine status;
    private final ShellCommands commands;
    private final NoticeStack notices;
    private final KeyBindings keys;
    private final StackPane content = new StackPane();
    private final StackPane root = new StackPane();
    private final BooleanBinding tight;
    private final Subscription subscriptions;
    private final Map<Section, Feature> features = new EnumMap<>(Section.class);

    ShellView(ShellViewModel model, Surroundings surroundings, Messages messages) {
        this.model = model;
        this.surroundings = surroundings;
        this.messages = messages;
        this.dialogs = new Dialogs(modal, messages, surroundings.log());
        this.commands = new ShellCommands(model, surroundings.paths(),
                new ShellCommands.Actions(this::openPalette, this::openKeyMap, this::fold, this::openPreparation, this::openReread));
        this.notices = new NoticeStack(model.ground().messageDesk(), commands.of(Section.JOBS), messages);
        this.keys = new KeyBindings(model.ground().settings());
        keys.apply(everywhere());
        this.navigation = new NavigationRail(model, commands, messages);
        this.status = new StatusLine(model, commands, messages);
        content.getStyleClass().add("content");
        content.setMinWidth(0);
        BorderPane frame = new BorderPane(content);
        frame.setLeft(navigation);
        frame.setBottom(new VBox(notices.strip(), status));
        frame.getStyleClass().add("frame");
        root.getChildren().addAll(frame, notices, modal.node());
        tight = Bindings.createBooleanBinding(
                () -> root.getWidth() < model.ground().settings().get().scale()
                        * (model.sectionProperty().get() == Section.EDITOR ? ROOMY_FOR_EDITOR : ROOMY),
                root.widthProperty(), model.sectionProperty(), model.ground().settings().settingsProperty());
        tight.subscribe(navigation.narrowProperty()::set);
        subscriptions = Subscription.combine(
                model.workspaceProperty().subscribe(this::furnish),
                model.sectionProperty().subscribe(_ -> show()),
                model.ground().messageDesk().bugProperty().subscribe(this::showBug));
    }

    /// Lets go of the view models; another view follows.
    void dispose() {
        subscriptions.unsubscribe();
        navigation.dispose();
        status.dispose();
        notices.dispose();
        features.values().forEach(Feature::dispose);
    }

    private void showBug(MessageDesk.@Nullable Bug bug) {
        if (bug != null) {
            dialogs.show(bug, model.ground().messageDesk()::dismissBug);
        }
    }

    Parent root() {
        return root;
    }

    /// The commands that hold now: the focused notice's, the shown screen's, then the window's.
    List<Command> commandsNow() {
        Feature shown = features.get(model.sectionProperty().get());
        List<Command> now = new ArrayList<>();
        now.add(notices.close());
        now.addAll(shown == null ? List.of() : shown.commands());
        now.addAll(everywhere());
        return now;
    }

    private List<Command> everywhere() {
        List<Command> all = new ArrayList<>(commands.all());
        all.add(notices.read());
        return all;
    }

    /// Whether something over the window takes the keys.
    boolean isBlocked() {
        return modal.isOpen();
    }

    private void furnish(@Nullable Workspace workspace) {
        features.values().forEach(Feature::dispose);
        features.clear();
        features.put(Section.JOBS, new JobsView(model.ground().jobs(), messages));
        features.put(Section.SETTINGS, new SettingsView(model.ground().settings(), messages, this::openKeyMap));
        if (workspace != null) {
            ViewContext context = new ViewContext(
                    messages, surroundings.images(), surroundings.paths(), dialogs, model.ground().messageDesk(), model,
                    model.ground().settings().get().scale(), new RememberedViews(model.ground().settings()));
            features.put(Section.LIBRARY, new LibraryView(workspace.library(), context));
            features.put(Section.EDITOR, new EditorView(workspace.editor(), context, () -> model.show(Section.LIBRARY), model::replace));
            features.put(Section.SEARCH, new SearchView(workspace.search(), context));
            features.put(Section.EVIDENCE, new EvidenceView(workspace.evidence(), context));
            features.put(Section.SERIES, new SeriesView(workspace.series(), context));
            features.put(Section.LAYOUT, new LayoutView(workspace.layout(), context));
            features.put(Section.LEDGER, new LedgerView(workspace.ledger(), context));
            features.put(Section.WORK, new WorkView(workspace.work(), context, model.ground().background()));
        }
        features.values().forEach(feature -> keys.apply(feature.commands()));
        show();
    }

    private void show() {
        Feature feature = features.get(model.sectionProperty().get());
        Node node = feature == null ? new Welcome(model, commands, messages) : feature.node();
        content.getChildren().setAll(node);
        if (feature != null) {
            feature.shown();
        }
    }

    private void openPalette() {
        List<CommandPalette.Entry> all = new ArrayList<>();
        commandsNow().forEach(command -> all.add(new CommandPalette.Entry(command, "", command::run)));
        features.forEach((section, feature) -> {
            if (section != model.sectionProperty().get()) {
                feature.commands().forEach(command -> all.add(
                        new CommandPalette.Entry(command, messages.text(section.key()), () -> runOn(section, command))));
            }
        });
        new CommandPalette(all, modal, messages).open();
    }

    /// What belongs to another screen is done there, where one sees what comes of it.
    private void runOn(Section section, Command command) {
        model.show(section);
        command.run();
    }

    /// For the page that is open, or chosen in the library.
    private void openPreparation() {
        Workspace workspace = model.workspaceProperty().get();
        Optional<PageId> page = workspace == null ? Optional.empty() : workspace.page(model.sectionProperty().get());
        if (workspace == null || page.isEmpty()) {
            model.ground().messageDesk().tell(Sentence.of("preparation.none"));
            return;
        }
        PreparationView view = new PreparationView(workspace.preparation(), messages, modal::hide);
        modal.show(view.node(), view.focus(), view::dispose);
        workspace.preparation().open(page.get());
    }

    /// For the same page, or the region chosen on it.
    private void openReread() {
        Workspace workspace = model.workspaceProperty().get();
        Section here = model.sectionProperty().get();
        Optional<PageId> page = workspace == null ? Optional.empty() : workspace.page(here);
        if (workspace == null || page.isEmpty()) {
            model.ground().messageDesk().tell(Sentence.of("preparation.none"));
            return;
        }
        boolean region = here == Section.LAYOUT && workspace.layout().hasPlace();
        workspace.editor().text().flush();
        workspace.reread().settingsOf(page.get(), now -> {
            RereadView view = new RereadView(now, region, messages, modal::hide, wish ->
                    workspace.editor().afterAll(() -> workspace.reread().read(page.get(), wish)));
            modal.show(view.node(), view.focus());
        });
    }

    private void openKeyMap() {
        Map<String, KeyMap.Group> groups = new LinkedHashMap<>();
        Section here = model.sectionProperty().get();
        Feature shown = features.get(here);
        if (shown != null) {
            groups.put(here.key(), group(here, shown));
        }
        groups.put(EVERYWHERE, new KeyMap.Group(everywhere(), true));
        features.forEach((section, feature) -> {
            if (section != here) {
                groups.put(section.key(), group(section, feature));
            }
        });
        groups.values().removeIf(group -> group.commands().isEmpty());
        new KeyMap(groups, EVERYWHERE, keys, modal, messages).open();
    }

    private static KeyMap.Group group(Section section, Feature feature) {
        return new KeyMap.Group(feature.commands(), section == Section.EDITOR);
    }

    private void fold() {
        navigation.narrowProperty().set(!navigation.narrowProperty().get());
    }

    /// Asks before jobs are interrupted.
    void confirmLeaving(Runnable leave) {
        if (Bindings.isNull(model.ground().jobs().current()).get()) {
            leave.run();
        } else {
            dialogs.ask(new Confirmation.Question(Sentence.of("shell.leave.title"), Sentence.of("shell.leave.question"), "shell.leave"),
                    leave);
        }
    }
}
