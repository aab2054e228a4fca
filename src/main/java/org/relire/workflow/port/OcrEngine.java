package org.relire.workflow.port;

import org.relire.model.OcrPage;
import org.relire.model.PageImage;
import org.relire.model.Reading;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;

/// Reads page images. One engine serves one thread at a time; opening one is dear, so workers keep theirs.
public interface OcrEngine extends AutoCloseable {

    /// Reads the page; the result has glyphs with boxes, confidences and, where the engine knows any, alternatives.
    ///
    /// @throws RelireException of kind PAGE_TIMEOUT after the deadline, CANCELLED once `progress` is cancelled,
    ///         OCR_FAILED, or PAGE_DAMAGED where the image cannot be read
    OcrPage recognize(PageImage image, OcrSettings settings, Progress progress) throws RelireException;

    /// What was read, after somebody's older reading of the same print has had a vote on it. An engine that cannot weigh readings leaves it as it is.
    ///
    /// @param read  by [#recognize]
    /// @param older with boxes in the pixels of the same image
    default OcrPage weigh(OcrPage read, Reading older) {
        return read;
    }

    /// Engine, version and model, for people.
    String name();

    @Override
    void close();

    /// Opens engines for a pool's workers.
    interface Factory {
        /// @throws RelireException of kind MODEL_MISSING
        OcrEngine open() throws RelireException;
    }
}
