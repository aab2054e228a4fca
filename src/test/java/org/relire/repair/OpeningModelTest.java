package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.repair.MissingReader.Reason;
import org.relire.repair.neural.SlotModel;

class OpeningModelTest {
    private static final String FILE = ModelsFolder.READER;
    private static final RepairInput PAGE = RepairInput.ofText("Lcs membres de la com mission ont délibcré sur lc budget de la commune.");

    @TempDir
    Path folder;

    private Optional<MissingReader> missing(Reason reason) {
        return Optional.of(new MissingReader(reason, folder.resolve(FILE)));
    }

    @Test
    void whereThereIsNoFileThereIsNoReader() {
        OpeningModel none = OpeningModel.of(folder, null);
        assertEquals(Optional.empty(), none.missed(), "nobody has missed it yet");
        assertTrue(none.get().isEmpty());
        assertEquals(missing(Reason.NO_FILE), none.missed());
    }

    @Test
    void aFileIsOpened() throws IOException {
        try (InputStream in = SlotModel.class.getResourceAsStream("tiny.onnx")) {
            Files.copy(in, folder.resolve(FILE));
        }
        OpeningModel opening = OpeningModel.of(folder, null);
        SlotModel model = opening.get().orElseThrow();
        assertEquals("éab", model.read("cab").best(0, 3));
        assertEquals(Optional.empty(), opening.missed());
        model.close();
    }

    @Test
    void aMachineThatCannotRunItIsToldFromADamagedFile() {
        assertEquals(Reason.CANNOT_RUN, OpeningModel.reason(new IOException(new UnsatisfiedLinkError("no onnxruntime"))));
        assertEquals(Reason.DAMAGED, OpeningModel.reason(new IOException(new IllegalArgumentException("it names no alphabet"))));
    }

    /// What is written and how sure it is: the models' version is another where a file is.
    private static List<String> changes(Repair repair) {
        return repair.edits().stream().map(edit -> edit.before() + " → " + edit.after() + " " + edit.confidence()).toList();
    }

    @Test
    void withADamagedFileRepairGoesOnAsWithoutAndSaysWhy() throws IOException {
        ModelsFolder.copyWithoutReader(folder);
        RepairEngine unheard = RepairEngine.openUnheard(folder);
        Repair without = unheard.repair(PAGE);
        assertFalse(without.edits().isEmpty());
        assertEquals(Optional.empty(), unheard.missingReader(), "nobody wanted one");
        Files.writeString(folder.resolve(FILE), "rien de tel");
        RepairEngine damaged = RepairEngine.open(folder);
        damaged.quality(PAGE);
        assertEquals(Optional.empty(), damaged.missingReader(), "a quality is estimated without it");
        assertFalse(damaged.hasReader());
        damaged.repair(RepairInput.ofText("La commission a entendu le ministre de la Justice, qui a répondu à la question."));
        assertEquals(Optional.empty(), damaged.missingReader(), "a clean page is repaired without it");
        assertEquals(changes(without), changes(damaged.repair(PAGE)));
        assertEquals(missing(Reason.DAMAGED), damaged.missingReader());
        Files.delete(folder.resolve(FILE));
        Files.createDirectory(folder.resolve(FILE));
        RepairEngine lost = RepairEngine.open(folder);
        assertEquals(changes(without), changes(lost.in(DocumentContext.NONE).repair(PAGE)));
        assertEquals(missing(Reason.NO_FILE), lost.missingReader(), "what a document's repairer missed");
    }
}
