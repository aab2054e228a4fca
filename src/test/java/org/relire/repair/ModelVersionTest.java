package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelVersionTest {

    @TempDir
    private Path folder;

    @Test
    void modelsThatDifferInAnythingThatIsLookedAtHaveOtherVersions() throws IOException {
        Path model = folder.resolve("french.lexicon");
        byte[] bytes = new byte[300_000];
        Files.write(model, bytes);
        Files.createFile(folder.resolve("french.empty"));
        String version = ModelVersion.of(folder);
        assertTrue(version.matches("relire-1 \\([0-9a-f]{8}\\)"), version);
        Files.writeString(folder.resolve("README.md"), "what they are");
        assertEquals(version, ModelVersion.of(folder));

        bytes[bytes.length - 1] = 1;
        Files.write(model, bytes);
        String otherEnd = ModelVersion.of(folder);
        assertNotEquals(version, otherEnd);
        bytes[0] = 1;
        Files.write(model, bytes);
        assertNotEquals(otherEnd, ModelVersion.of(folder));
        Files.write(model, new byte[300_001]);
        assertNotEquals(version, ModelVersion.of(folder));
        Files.write(model, new byte[300_000]);
        Files.move(folder.resolve("french.empty"), folder.resolve("french.void"));
        assertNotEquals(version, ModelVersion.of(folder));
    }
}
