package org.relire.repair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Folders of models that lack the neural reader's.
public final class ModelsFolder {
    public static final String READER = "french.reader.onnx";

    private ModelsFolder() {
    }

    /// Copies all models of repair but the neural reader.
    public static void copyWithoutReader(Path folder) throws IOException {
        try (Stream<Path> models = Files.list(Path.of("models"))) {
            for (Path model : models.filter(Files::isRegularFile).filter(file -> !file.endsWith(READER)).toList()) {
                Files.copy(model, folder.resolve(model.getFileName()));
            }
        }
    }
}
