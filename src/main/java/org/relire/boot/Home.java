package org.relire.boot;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// Where Relire is installed: the folder that holds `models`.
///
/// The system property `relire.home` names it; else it is looked for upwards from the program's own jar or classes, and
/// from the working folder.
record Home(Path root) {

    /// @throws RelireException of kind MODEL_MISSING where there is none
    static Home find() throws RelireException {
        String stated = System.getProperty("relire.home");
        Optional<Path> root = stated != null
                ? Optional.of(Path.of(stated))
                : Stream.concat(upwards(ownPlace()), upwards(Path.of("").toAbsolutePath())).filter(Home::hasModels).findFirst();
        Path home = root.filter(Home::hasModels).orElseThrow(() -> new RelireException(ErrorKind.MODEL_MISSING, "models"));
        return new Home(home.toAbsolutePath());
    }

    Path models() {
        return root.resolve("models");
    }

    Path tessdata() {
        return models().resolve("tessdata");
    }

    private static boolean hasModels(Path folder) {
        return Files.isDirectory(folder.resolve("models"));
    }

    private static Stream<Path> upwards(@Nullable Path start) {
        return Stream.iterate(start, p -> p != null, p -> p.getParent());
    }

    private static @Nullable Path ownPlace() {
        try {
            return Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
