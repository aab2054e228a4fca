package org.relire.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskSpaceTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No space left on device                       | true
            There is not enough space on the disk         | true
            Aucun espace disponible sur le périphérique   | true
            Espace insuffisant sur le disque              | true
            Input/output error                            | false
            Erreur d'entrée/sortie                        | false
            """)
    void aFullDiskIsToldInTheLanguageOfTheSystem(String said, boolean full) {
        Path file = folder.resolve("not/there/yet.png");

        assertEquals(full, DiskSpace.isFull(new IOException(said), file));
        assertEquals(full, DiskSpace.isFull(new FileSystemException(file.toString(), null, said), file));
    }

    @Test
    void whatMayNotBeWrittenIsNoFullDisk() {
        assertEquals(false, DiskSpace.isFull(new AccessDeniedException("no space left"), folder));
    }
}
