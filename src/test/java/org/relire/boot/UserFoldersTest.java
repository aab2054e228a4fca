package org.relire.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where each system keeps what belongs to a user's programs.
class UserFoldersTest {

    private static final Path HOME = Path.of("home");

    @Test
    void linuxFollowsTheBaseDirectories() {
        assertEquals(
                new UserFolders(
                        HOME.resolve(".config/relire"), HOME.resolve(".local/state/relire"), HOME.resolve(".cache/relire")),
                UserFolders.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", " ")));
        assertEquals(Path.of("elsewhere/relire"),
                UserFolders.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "elsewhere")).config());
    }

    @Test
    void macKeepsThemInTheLibrary() {
        UserFolders folders = UserFolders.of("Mac OS X", HOME, Map.of());
        assertEquals(HOME.resolve("Library/Application Support/relire"), folders.config());
        assertEquals(HOME.resolve("Library/Caches/relire"), folders.cache());
    }

    @Test
    void windowsKeepsThemInAppData() {
        UserFolders folders = UserFolders.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "local"));
        assertEquals(HOME.resolve("AppData/Roaming/relire"), folders.config());
        assertEquals(Path.of("local/relire/relire-0.log"), folders.log());
    }
}
