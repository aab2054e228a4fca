package org.relire.repair.lm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Opens the files of a models folder.
final class MappedKnowledge {
    private MappedKnowledge() {}

    static FrenchKnowledge open(Path models) throws IOException {
        Path lexicon = models.resolve("french.lexicon");
        if (!Files.exists(lexicon)) {
            throw new NoSuchFileException(lexicon.toString());
        }
        throw new ModelFormatException(lexicon, "no reader for this version");
    }
}
