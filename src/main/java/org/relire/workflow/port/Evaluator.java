package org.relire.workflow.port;

import java.nio.file.Path;
import java.util.Optional;
import org.relire.workflow.JobSettings;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;

/// Scores repair and OCR on texts whose truth is known.
public interface Evaluator {

    /// Scores repair on each `NAME.ocr.txt` with `NAME.gt.txt` of a folder.
    ///
    /// @throws RelireException of kind NOTHING_TO_EVALUATE where there is none
    Evaluation repair(Path folder, Progress progress) throws RelireException;

    /// Scores OCR and the repair after it on each `NAME.png`, `NAME.jpg` or `NAME.tif` with `NAME.gt.txt` of a folder.
    ///
    /// @param against another program, by name or path and its options, that reads the same images for comparison: the command line of
    ///                Tesseract or OCRmyPDF
    /// @throws RelireException of kind NOTHING_TO_EVALUATE where there is none, PROGRAM_MISSING or PROGRAM_FAILED
    Evaluation ocr(Path folder, JobSettings settings, Optional<String> against, Progress progress) throws RelireException;
}
