package org.relire.boot;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The folders in which this system keeps what belongs to a user's programs.
///
/// @param config settings; small, worth a backup
/// @param state  logs and the like
/// @param cache  what can be made again at any time
public record UserFolders(Path config, Path state, Path cache) {

    private static final String NAME = "relire";

    /// Those of the user who runs the program.
    public static UserFolders ofUser() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /// XDG base directories on Linux, `Library` on macOS, `AppData` on Windows.
    static UserFolders of(String system, Path home, Map<String, String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.contains("mac")) {
            Path library = home.resolve("Library");
            return new UserFolders(
                    library.resolve("Application Support").resolve(NAME), library.resolve("Logs").resolve(NAME),
                    library.resolve("Caches").resolve(NAME));
        }
        if (os.contains("win")) {
            Path local = or(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local")).resolve(NAME);
            return new UserFolders(
                    or(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming")).resolve(NAME),
                    local, local.resolve("cache"));
        }
        return new UserFolders(
                or(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")).resolve(NAME),
                or(environment.get("XDG_STATE_HOME"), home.resolve(".local").resolve("state")).resolve(NAME),
                or(environment.get("XDG_CACHE_HOME"), home.resolve(".cache")).resolve(NAME));
    }

    private static Path or(@Nullable String stated, Path usual) {
        return stated == null || stated.isBlank() ? usual : Path.of(stated);
    }

    /// The log that people are pointed to when something fails.
    public Path log() {
        return state.resolve("relire-0.log");
    }
}
