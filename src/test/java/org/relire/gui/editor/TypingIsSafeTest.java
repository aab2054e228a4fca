package org.relire.gui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.gui.DiskCollection;
import org.relire.gui.TestDesk;
import org.relire.gui.jobs.Background;
import org.relire.model.Origin;
import org.relire.workflow.Collection;
import org.relire.workflow.EditPage;
import org.relire.workflow.RelireException;

/// What is typed is on disk within a second, whatever happens to the program then.
class TypingIsSafeTest {

    @TempDir
    Path folder;

    @Test
    void aProgramThatDiesLosesNoMoreThanWhatWasTypedSinceItWasSaved() throws Exception {
        Path root = folder.resolve("Rapports");
        DiskCollection.fill(root);
        assertEquals(7, run(root), "it died as it was to");
        assertTrue(DiskCollection.text(root).startsWith("PréambulArticle 1."));
        try (Collection collection = DiskCollection.open(root)) {
            EditPage editor = DiskCollection.tools().editPage(collection, new Origin.Person("Claire"));
            assertTrue(editor.undo(DiskCollection.PAGE).orElseThrow().text().startsWith("Article 1."));
        }
    }

    private static int run(Path root) throws IOException, InterruptedException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                TypingProcess.class.getName(), root.toString()).inheritIO().start().waitFor();
    }

    @Test
    void savingIsAskedForWithTheFirstLetterAndIsNotPutOffByTheNext() throws RelireException {
        DiskCollection.fill(folder);
        List<Duration> asked = new ArrayList<>();
        try (Collection collection = DiskCollection.open(folder)) {
            EditorViewModel editor = new EditorViewModel(TestDesk.quiet(collection, DiskCollection.tools(),
                    new Background(Runnable::run, Runnable::run, (time, _) -> asked.add(time), _ -> { })));
            editor.open(DiskCollection.PAGE, List.of());
            asked.clear();
            editor.text().typed(0, 0, "a");
            assertEquals(1, asked.size());
            assertTrue(asked.getFirst().compareTo(Duration.ofSeconds(1)) < 0);
            editor.text().typed(1, 0, "b");
            assertEquals(1, asked.size(), "the time runs from the first letter");
        }
    }
}
