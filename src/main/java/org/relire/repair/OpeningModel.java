package org.relire.repair;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.relire.repair.MissingReader.Reason;
import org.relire.repair.neural.SlotModel;

/// The neural reader's model while it is being opened beside everything else: repair is ready before it is, and waits for it at the first page that wants it.
///
/// Where there is none, or the machine cannot run it, repair goes without, and can say why.
final class OpeningModel {
    /// For repair without a reader.
    static final OpeningModel NONE = new OpeningModel(CompletableFuture.completedFuture(new Opened(null, null)));
    private static final String FILE = "french.reader.onnx";
    private static final System.Logger LOG = System.getLogger(OpeningModel.class.getName());

    private final CompletableFuture<Opened> opened;
    private volatile @Nullable MissingReader missed;

    /// What came of it: the model, or why it is missing; neither where none was asked for.
    private record Opened(@Nullable SlotModel model, @Nullable MissingReader missing) {
    }

    private OpeningModel(CompletableFuture<Opened> opened) {
        this.opened = opened;
    }

    /// Begins to open the model of a folder.
    ///
    /// @param natives the folder to keep the libraries in that run it; none keeps them for this process only
    static OpeningModel of(Path models, @Nullable Path natives) {
        Path file = models.resolve(FILE);
        return new OpeningModel(Files.isRegularFile(file)
                ? CompletableFuture.supplyAsync(() -> open(file, natives))
                : CompletableFuture.completedFuture(missing(Reason.NO_FILE, file)));
    }

    private static Opened missing(Reason reason, Path file) {
        return new Opened(null, new MissingReader(reason, file));
    }

    private static Opened open(Path file, @Nullable Path natives) {
        try {
            return new Opened(SlotModel.open(file, natives, 1), null);
        } catch (IOException e) {
            if (natives != null) {
                // a cache that cannot be written must not cost the reader: its libraries can be unpacked for this process alone
                LOG.log(Level.INFO, "the neural reader's libraries are not kept", e);
                return open(file, null);
            }
            LOG.log(Level.WARNING, "repair goes on without the neural reader", e);
            return missing(reason(e), file);
        } catch (RuntimeException e) {
            // of the runtime's own: not worth a page
            LOG.log(Level.WARNING, "repair goes on without the neural reader", e);
            return missing(Reason.DAMAGED, file);
        }
    }

    static Reason reason(IOException failure) {
        return failure.getCause() instanceof LinkageError ? Reason.CANNOT_RUN : Reason.DAMAGED;
    }

    /// The model, once it is open.
    Optional<SlotModel> get() {
        Opened now = opened.join();
        missed = now.missing();
        return Optional.ofNullable(now.model());
    }

    /// Whether there is one, once it is open: asking does not count as wanting it.
    boolean isPresent() {
        return opened.join().model() != null;
    }

    /// Why there was none when it was wanted. Never waits.
    Optional<MissingReader> missed() {
        return Optional.ofNullable(missed);
    }
}
