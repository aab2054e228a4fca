package org.relire.gui.controls;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// Loads pages' pictures in the background and keeps the last few. Used on the UI thread.
public final class ScanImages {

    private static final int SCANS_KEPT = 4;
    private static final int THUMBNAILS_KEPT = 400;

    private final Executor workers;
    private final Executor ui;
    private final Map<Path, CompletableFuture<Scan>> scans = new Recent<>(SCANS_KEPT);
    private final Map<Thumbnail, Image> thumbnails = new Recent<>(THUMBNAILS_KEPT);

    private record Thumbnail(Path file, int width) {
    }

    /// @param workers read and scale
    /// @param ui      receives
    public ScanImages(Executor workers, Executor ui) {
        this.workers = workers;
        this.ui = ui;
    }

    /// Hands the scan of `file` to `ready` on the UI thread, or nothing if it cannot be drawn.
    public void load(Path file, Consumer<Scan> ready) {
        CompletableFuture<Scan> scan = fetch(file);
        if (scan.isDone() && !scan.isCompletedExceptionally()) {
            ready.accept(scan.join());
        } else {
            var _ = scan.thenAcceptAsync(ready, ui);
        }
    }

    /// Begins to load what will soon be wanted.
    public void prefetch(Path file) {
        fetch(file);
    }

    private CompletableFuture<Scan> fetch(Path file) {
        return scans.computeIfAbsent(file, f -> CompletableFuture.supplyAsync(() -> Scan.read(f), workers));
    }

    /// A small picture that fills itself in when it is loaded.
    public Image thumbnail(Path file, int width) {
        return thumbnails.computeIfAbsent(new Thumbnail(file, width),
                t -> new Image(t.file.toUri().toString(), t.width, 0, true, true, true));
    }

    private static final class Recent<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;
        private final int kept;

        Recent(int kept) {
            super(16, 0.75f, true);
            this.kept = kept;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > kept;
        }
    }
}
