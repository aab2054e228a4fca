package org.relire.workflow;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.relire.workflow.port.OcrEngine;

/// OCR engines that workers borrow: opened when none is free, kept for the next page, closed together.
final class EnginePool implements AutoCloseable {

    private final OcrEngine.Factory factory;
    private final Queue<OcrEngine> free = new ConcurrentLinkedQueue<>();

    EnginePool(OcrEngine.Factory factory) {
        this.factory = factory;
    }

    /// What is done with an engine.
    ///
    /// @param <T> its result
    interface Use<T> {
        T with(OcrEngine engine) throws RelireException;
    }

    /// Lends an engine. One whose use failed other than by a page's fault is closed, not lent again.
    <T> T lend(Use<T> use) throws RelireException {
        OcrEngine engine = free.poll();
        if (engine == null) {
            engine = factory.open();
        }
        boolean sound = false;
        try {
            T result = use.with(engine);
            sound = true;
            return result;
        } catch (RelireException e) {
            sound = e.kind() == ErrorKind.PAGE_TIMEOUT || e.kind() == ErrorKind.PAGE_DAMAGED;
            throw e;
        } finally {
            if (sound) {
                free.add(engine);
            } else {
                engine.close();
            }
        }
    }

    @Override
    public void close() {
        for (OcrEngine engine = free.poll(); engine != null; engine = free.poll()) {
            engine.close();
        }
    }
}
