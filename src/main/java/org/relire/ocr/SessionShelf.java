package org.relire.ocr;

import java.util.HashMap;
import java.util.Map;
import org.relire.workflow.RelireException;

/// The native engines of one thread, one a model, opened when first needed.
final class SessionShelf implements AutoCloseable {

    private final TesseractCalls calls;
    private final TesseractModels models;
    private final Map<String, TesseractSession> sessions = new HashMap<>();

    SessionShelf(TesseractCalls calls, TesseractModels models) {
        this.calls = calls;
        this.models = models;
    }

    TesseractModels models() {
        return models;
    }

    /// @throws RelireException of kind MODEL_MISSING
    TesseractSession session(String model) throws RelireException {
        TesseractSession session = sessions.get(model);
        if (session == null) {
            session = TesseractSession.open(calls, models, model);
            sessions.put(model, session);
        }
        return session;
    }

    @Override
    public void close() {
        sessions.values().forEach(TesseractSession::close);
        sessions.clear();
    }
}
