package org.relire.workflow.port;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.relire.model.OcrPage;
import org.relire.model.PageImage;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;

/// Gives the layouts that were recorded for images, after the time that it was told they take.
public final class RecordedOcrEngine implements OcrEngine {

    private record Take(OcrPage page, Duration time) {
    }

    private final Map<Path, Take> takes = new HashMap<>();

    /// `page` is what the image at `path` holds; reading it takes `time`.
    public void record(Path path, OcrPage page, Duration time) {
        takes.put(path, new Take(page, time));
    }

    @Override
    public OcrPage recognize(PageImage image, OcrSettings settings, Progress progress) throws RelireException {
        progress.checkCancelled();
        Take take = takes.get(image.path());
        if (take == null) {
            throw new RelireException(ErrorKind.PAGE_DAMAGED, image.path());
        }
        long start = System.nanoTime();
        while (System.nanoTime() - start < take.time().toNanos()) {
            progress.checkCancelled();
            if (System.nanoTime() - start > settings.deadline().toNanos()) {
                throw new RelireException(ErrorKind.PAGE_TIMEOUT, settings.deadline().toSeconds());
            }
            nap();
        }
        return take.page();
    }

    private static void nap() throws RelireException {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RelireException(ErrorKind.CANCELLED);
        }
    }

    @Override
    public String name() {
        return "recorded";
    }

    @Override
    public void close() {
    }
}
