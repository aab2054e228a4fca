package org.relire.ocr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relire.model.Language;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// Which model reads which language.
///
/// @param folder with the `.traineddata` files
/// @param names  the files' names without `.traineddata`; a language that is not named is read with the first model
///               of the page's languages that is
public record TesseractModels(Path folder, Map<Language, String> names) {

    private static final Map<Language, String> SHIPPED = Map.of(Language.FRENCH, "fra_best_int", Language.DUTCH, "nld_fast",
            Language.ENGLISH, "eng_best_int", Language.GERMAN, "deu_best_int");

    public TesseractModels {
        names = Map.copyOf(names);
    }

    /// The models that come with Relire.
    public static TesseractModels in(Path folder) {
        return new TesseractModels(folder, SHIPPED);
    }

    Optional<String> modelOf(Language language) {
        return Optional.ofNullable(names.get(language));
    }

    /// The model of the first of `languages` that has one, else the French.
    String mainModel(List<Language> languages) {
        return languages.stream().flatMap(l -> modelOf(l).stream()).findFirst()
                .orElseGet(() -> modelOf(Language.FRENCH).orElseThrow());
    }

    /// Another model of the same language, for a second opinion; the same where there is none.
    String secondOpinion(String model) {
        String other = model.replaceFirst("_.*", "_fast");
        return has(other) ? other : model;
    }

    /// @throws RelireException of kind MODEL_MISSING if the French model is not there
    void check() throws RelireException {
        Path file = file(mainModel(List.of(Language.FRENCH)));
        if (!Files.isReadable(file)) {
            throw new RelireException(ErrorKind.MODEL_MISSING, file);
        }
    }

    boolean has(String name) {
        return Files.isReadable(file(name));
    }

    /// @throws RelireException of kind MODEL_MISSING
    ByteBuffer read(String name) throws RelireException {
        Path file = file(name);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocateDirect(Math.toIntExact(channel.size()));
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // a file is read in several goes
            }
            return bytes.flip();
        } catch (IOException failure) {
            throw new RelireException(ErrorKind.MODEL_MISSING, List.of(file), failure);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".traineddata");
    }
}
