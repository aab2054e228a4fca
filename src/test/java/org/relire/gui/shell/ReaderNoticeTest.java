package org.relire.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.SampleTools;
import org.relire.gui.controls.Sentence;
import org.relire.gui.jobs.JobList;
import org.relire.gui.jobs.JobReport;
import org.relire.gui.jobs.ManualBackground;
import org.relire.gui.settings.Settings;
import org.relire.gui.settings.SettingsFile;
import org.relire.gui.settings.SettingsViewModel;
import org.relire.model.Language;
import org.relire.repair.MissingReader;
import org.relire.repair.Repair;
import org.relire.repair.RepairInput;
import org.relire.workflow.FakeRepairer;
import org.relire.workflow.Toolbox;

class ReaderNoticeTest {

    private static final Path FILE = Path.of("models", "french.reader.onnx");

    @TempDir
    private Path folder;

    private final ManualBackground work = ManualBackground.stepwise();
    private final JobList jobs = new JobList(work.background(), Clock.systemUTC(), new MessageDesk());
    private final MessageDesk desk = new MessageDesk();
    private final Toolbox tools = SampleTools.on(null, new LostReader());

    /// Misses its reader from the first page on.
    private static final class LostReader extends FakeRepairer {

        private Optional<MissingReader> missing = Optional.empty();

        @Override
        public Repair repair(RepairInput page) {
            missing = Optional.of(new MissingReader(MissingReader.Reason.DAMAGED, FILE));
            return super.repair(page);
        }

        @Override
        public Optional<MissingReader> missingReader() {
            return missing;
        }
    }

    private ShellViewModel shell() {
        Settings settings = new Settings(Locale.FRENCH, Settings.ThemeChoice.SYSTEM, Settings.STANDARD_TEXT_SIZE, List.of(Language.FRENCH), 2,
                "Claire", List.of(), List.of(), Map.of());
        return new ShellViewModel(new Workspace.Ground(
                tools, new SettingsViewModel(settings, new SettingsFile(folder.resolve("settings.properties")), work.background()), jobs,
                work.background(), desk));
    }

    private void job(boolean repairs) {
        jobs.start(Sentence.of("a"), _ -> {
            if (repairs) {
                tools.repairer().get().repair(RepairInput.ofText("le prefet"));
            }
            return JobReport.NONE;
        }, _ -> { });
        work.runAll();
    }

    @Test
    void theFirstJobThatMissesTheReaderIsFollowedByOneNoticeThatStays() {
        shell();
        job(false);
        assertTrue(desk.notices().isEmpty());
        job(true);
        assertEquals(List.of(new MessageDesk.Notice(Sentence.of("repair.reader.damaged", FILE.toString()), MessageDesk.Kind.WARNING)), desk.notices());
        desk.notices().clear();
        job(true);
        assertTrue(desk.notices().isEmpty(), "told once");
    }

    @Test
    void aRepairWithoutAJobIsToldOnTheWayToAnotherScreen() throws Exception {
        ShellViewModel shell = shell();
        tools.repairer().get().repair(RepairInput.ofText("le prefet"));
        shell.show(Section.SETTINGS);
        assertTrue(desk.notices().isEmpty(), "the window's thread did not look itself");
        work.runAll();
        assertEquals(1, desk.notices().size());
    }
}
