package org.relire.boot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    private Path folder;

    @AfterEach
    void logAsTestsDo() throws Exception {
        LogManager.getLogManager().reset();
        LogManager.getLogManager().readConfiguration();
    }

    @Test
    void whatIsLoggedIsInTheFileThatPeopleArePointedTo() throws Exception {
        Path file = new UserFolders(folder, folder.resolve("100 % état"), folder).log();
        LogFile.start(file);
        Logger.getLogger("test").warning("told");

        assertTrue(Files.readString(file).contains("told"));
    }
}
