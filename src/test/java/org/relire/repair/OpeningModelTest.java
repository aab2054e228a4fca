package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.repair.neural.SlotModel;

class OpeningModelTest {
    private static final String FILE = "french.reader.onnx";
    private static final RepairInput PAGE = RepairInput.ofText("Lcs membres de la com mission ont délibcré sur lc budget de la commune.");

    @TempDir
    Path folder;

    @Test
    void whereThereIsNoFileThereIsNoReader() {
        assertTrue(OpeningModel.of(folder, null).get().isEmpty());
    }

    @Test
    void aFileIsOpened() throws IOException {
        try (InputStream in = SlotModel.class.getResourceAsStream("tiny.onnx")) {
            Files.copy(in, folder.resolve(FILE));
        }
        SlotModel model = OpeningModel.of(folder, null).get().orElseThrow();
        assertEquals("éab", model.read("cab").best(0, 3));
        model.close();
    }

    @Test
    void withADamagedFileRepairGoesOnAsWithout() throws IOException {
        try (Stream<Path> models = Files.list(Path.of("models"))) {
            for (Path model : models.filter(Files::isRegularFile).filter(file -> !file.endsWith(FILE)).toList()) {
                Files.copy(model, folder.resolve(model.getFileName()));
            }
        }
        Repair without = RepairEngine.openUnheard(folder).repair(PAGE);
        assertFalse(without.edits().isEmpty());
        Files.writeString(folder.resolve(FILE), "rien de tel");
        RepairEngine damaged = RepairEngine.open(folder);
        assertFalse(damaged.hasReader());
        assertEquals(without, damaged.repair(PAGE));
        Files.delete(folder.resolve(FILE));
        Files.createDirectory(folder.resolve(FILE));
        assertEquals(without, RepairEngine.open(folder).repair(PAGE));
    }
}
