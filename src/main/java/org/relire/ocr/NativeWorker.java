package org.relire.ocr;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.OcrSettings;
import org.relire.workflow.port.TextPlausibility;

/// A thread that makes the native calls, and the caller's patience with it.
///
/// Tesseract listens to deadline and cancelling between words only; its search for columns on a page full of specks may run for
/// minutes without. Then the worker is abandoned: the caller gets its answer in time, and the thread frees its engines
/// whenever the native call returns.
final class NativeWorker implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final long GLANCE_MILLIS = 50;

    private final ExecutorService thread;
    private final PageReader reader;
    private boolean abandoned;

    NativeWorker(TesseractNatives natives, TesseractModels models, TextPlausibility plausibility) {
        this.thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("tesseract").factory());
        this.reader = new PageReader(natives, models, plausibility);
    }

    /// Whether this worker is still busy with a page that was given up, and takes no other.
    boolean isAbandoned() {
        return abandoned;
    }

    /// @throws RelireException as [org.relire.workflow.port.OcrEngine#recognize] says
    PageVote.Joined read(PagePicture picture, OcrSettings settings, Deadline deadline, Progress progress) throws RelireException {
        AtomicBoolean stop = new AtomicBoolean();
        ReadingTask task = new ReadingTask(
                picture.width(), picture.height(), settings.languages(), settings.reading(), deadline, stop::get);
        Future<PageVote.Joined> reading = thread.submit(() -> reader.read(picture, task));
        long patienceEnds = deadline.end() + GRACE.toNanos();
        while (true) {
            try {
                return reading.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillReading) {
                if (progress.isCancelled() && stop.compareAndSet(false, true)) {
                    patienceEnds = Math.min(patienceEnds, System.nanoTime() + GRACE.toNanos());
                }
                if (System.nanoTime() - patienceEnds > 0) {
                    abandon(stop);
                    throw stopped(progress, deadline, null);
                }
            } catch (ExecutionException failure) {
                throw failed(failure, progress, deadline);
            } catch (InterruptedException interrupted) {
                abandon(stop);
                Thread.currentThread().interrupt();
                throw new RelireException(ErrorKind.CANCELLED, List.of(), interrupted);
            }
        }
    }

    private void abandon(AtomicBoolean stop) {
        stop.set(true);
        close();
    }

    private static RelireException failed(ExecutionException failure, Progress progress, Deadline deadline) {
        if (progress.isCancelled()) {
            return stopped(progress, deadline, failure);
        }
        return failure.getCause() instanceof RelireException known
                ? known
                : new RelireException(ErrorKind.OCR_FAILED, List.of(), failure.getCause());
    }

    private static RelireException stopped(Progress progress, Deadline deadline, @Nullable Throwable cause) {
        return progress.isCancelled()
                ? new RelireException(ErrorKind.CANCELLED, List.of(), cause)
                : deadline.exceeded(cause);
    }

    /// Frees the engines as soon as the thread is done with its page.
    @Override
    public void close() {
        if (!abandoned) {
            abandoned = true;
            thread.execute(reader::close);
            thread.shutdown();
        }
    }
}
