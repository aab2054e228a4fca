package org.relire.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.relire.model.PageId;

/// Works on pages in parallel on a bounded number of threads, tells progress, and stops taking new pages once cancelled. A page
/// whose document is taken out of the collection meanwhile is passed over.
final class PagePool {

    private final int threads;

    PagePool(int threads) {
        this.threads = threads;
    }

    /// Runs `work` on each page. Returns when all are done, or, once cancelled, when those that were begun are done.
    ///
    /// @throws RelireException the first that `work` threw; no new pages are begun after it
    void run(List<PageId> pages, PageWork work, Progress progress) throws RelireException {
        Queue<PageId> waiting = new ConcurrentLinkedQueue<>(pages);
        AtomicLong done = new AtomicLong();
        progress.advance(0, pages.size());
        Callable<@Nullable Void> worker = () -> {
            for (PageId page = waiting.poll(); page != null && !progress.isCancelled(); page = waiting.poll()) {
                try {
                    work.on(page);
                } catch (RelireException e) {
                    if (e.kind() != ErrorKind.DOCUMENT_NOT_FOUND) {
                        waiting.clear();
                        throw e;
                    }
                } catch (RuntimeException e) {
                    waiting.clear();
                    throw e;
                }
                progress.advance(done.incrementAndGet(), pages.size());
            }
            return null;
        };
        try (ExecutorService pool = Executors.newFixedThreadPool(
                Math.max(1, Math.min(threads, pages.size())), Thread.ofPlatform().name("pages-", 0).daemon().factory())) {
            List<Future<@Nullable Void>> workers = new ArrayList<>();
            for (int i = 0; i < Math.min(threads, pages.size()); i++) {
                workers.add(pool.submit(worker));
            }
            for (Future<@Nullable Void> each : workers) {
                await(each);
            }
        }
    }

    private static void await(Future<@Nullable Void> worker) throws RelireException {
        try {
            worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RelireException(ErrorKind.CANCELLED, List.of(), e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RelireException failure -> throw failure;
                case RuntimeException bug -> throw bug;
                case Error bug -> throw bug;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
