package org.relire.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.SampleTools;
import org.relire.gui.jobs.JobList;
import org.relire.gui.jobs.ManualBackground;
import org.relire.gui.settings.Settings;
import org.relire.gui.settings.SettingsFile;
import org.relire.gui.settings.SettingsViewModel;
import org.relire.model.Language;
import org.relire.workflow.Collection;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import org.relire.workflow.port.CollectionFactory;
import org.relire.workflow.port.MemoryCollectionStore;
import org.relire.workflow.port.MemorySearchIndex;

/// Collections that are opened one after another.
class OpeningTest {

    @TempDir
    private Path folder;

    private final ManualBackground work = ManualBackground.stepwise();
    private final MessageDesk desk = new MessageDesk();
    private final List<String> opened = new ArrayList<>();
    private SettingsViewModel settings;
    private ShellViewModel shell;

    /// Remembers what it was asked for; a folder named "locked" is another program's.
    private final class Factory implements CollectionFactory {
        @Override
        public Collection open(Path root) throws RelireException {
            opened.add(String.valueOf(root.getFileName()));
            if (root.endsWith("locked")) {
                throw new RelireException(ErrorKind.COLLECTION_LOCKED, root);
            }
            return new Collection(new CollectionFolder(root), new MemoryCollectionStore(), new MemorySearchIndex());
        }
    }

    @BeforeEach
    void start() {
        settings = new SettingsViewModel(new Settings(Locale.FRENCH, Settings.ThemeChoice.SYSTEM, Settings.STANDARD_TEXT_SIZE, List.of(Language.FRENCH), 2,
                "Claire", List.of(), List.of(), Map.of()), new SettingsFile(folder.resolve("settings.properties")), work.background());
        Toolbox tools = SampleTools.on(null);
        Toolbox opening = new Toolbox(new Factory(), tools.reader(), tools.ocr(), tools.preparer(), tools.repairer(), tools.proofreader(),
                tools.exports(), tools.clock());
        shell = new ShellViewModel(new Workspace.Ground(
                opening, settings, new JobList(work.background(), Clock.systemUTC(), desk), work.background(), desk));
    }

    private Path collection(String name) throws IOException {
        Path root = Files.createDirectories(folder.resolve(name));
        Files.createFile(new CollectionFolder(root).database());
        return root;
    }

    private String shown() {
        return String.valueOf(Objects.requireNonNull(shell.workspaceProperty().get()).collection().folder().root().getFileName());
    }

    @Test
    void theCollectionThatWasAskedForLastIsOpenAtTheEnd() throws IOException {
        Path first = collection("first");
        Path second = collection("second");
        Path third = collection("third");
        shell.open(first);
        shell.open(second);
        shell.open(third);
        work.runAll();
        assertEquals("third", shown());
        assertEquals(List.of("first", "third"), opened, "what was asked for in between is not opened");
    }

    @Test
    void aCollectionThatIsInUseIsRememberedAndOneThatIsGoneIsNot() throws IOException {
        Path locked = collection("locked");
        settings.change(s -> s.opened(folder.resolve("gone")).opened(locked));
        shell.open(locked);
        work.runAll();
        shell.open(folder.resolve("gone"));
        work.runAll();
        assertNull(shell.workspaceProperty().get());
        assertEquals(List.of(locked), shell.recent());
        assertEquals(2, desk.notices().size());
    }
}
