package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are written whole or not at all.
class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatFailsHalfwayLeavesTheOldOneAndNothingElse() throws Exception {
        Path target = Files.writeString(folder.resolve("été.txt"), "avant");

        RelireException failure = assertThrows(RelireException.class, () -> WholeFile.write(target, temporary -> {
            Files.writeString(temporary, "à moitié");
            throw new IOException("the disk broke");
        }));

        assertEquals(ErrorKind.WRITE_FAILED, failure.kind());
        assertEquals("avant", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void foldersAreMadeAndTheContentIsThere() throws Exception {
        Path target = folder.resolve("a/b/c.txt");

        WholeFile.write(target, temporary -> Files.writeString(temporary, "tout"));

        assertEquals("tout", Files.readString(target));
    }

    @Test
    void aFolderInTheWayIsAClearFailure() throws Exception {
        Path blocked = Files.writeString(folder.resolve("file"), "x").resolve("c.txt");

        RelireException failure =
                assertThrows(RelireException.class, () -> WholeFile.write(blocked, t -> Files.writeString(t, "y")));

        assertEquals(ErrorKind.WRITE_FAILED, failure.kind());
        assertEquals(List.of(blocked), failure.arguments());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
