package org.relire.repair;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.relire.repair.neural.SlotModel;

/// The neural reader's model while it is being opened beside everything else: repair is ready before it is, and waits for it at the first page.
///
/// Where there is none, or the machine cannot run it, repair goes without.
final class OpeningModel {
    /// For repair without a reader.
    static final OpeningModel NONE = new OpeningModel(CompletableFuture.completedFuture(Optional.empty()));
    private static final String FILE = "french.reader.onnx";
    private static final System.Logger LOG = System.getLogger(OpeningModel.class.getName());

    private final CompletableFuture<Optional<SlotModel>> model;

    private OpeningModel(CompletableFuture<Optional<SlotModel>> model) {
        this.model = model;
    }

    /// Begins to open the model of a folder.
    ///
    /// @param natives the folder to keep the libraries in that run it; none keeps them for this process only
    static OpeningModel of(Path models, @Nullable Path natives) {
        Path file = models.resolve(FILE);
        return Files.exists(file) ? new OpeningModel(CompletableFuture.supplyAsync(() -> open(file, natives))) : NONE;
    }

    private static Optional<SlotModel> open(Path file, @Nullable Path natives) {
        try {
            return Optional.of(SlotModel.open(file, natives, 1));
        } catch (IOException e) {
            if (natives != null) {
                // a cache that cannot be written must not cost the reader: its libraries can be unpacked for this process alone
                LOG.log(Level.INFO, "the neural reader's libraries are not kept", e);
                return open(file, null);
            }
            LOG.log(Level.WARNING, "repair goes on without the neural reader", e);
            return Optional.empty();
        }
    }

    /// The model, once it is open.
    Optional<SlotModel> get() {
        return model.join();
    }
}
