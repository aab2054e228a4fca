package org.relire.workflow.port;

import java.nio.file.Path;
import java.util.List;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;

/// Builds the models of the repair engine.
public interface Trainer {

    /// Trains from a folder of corpora and one of lexicons, and writes the models to `target`. The same input gives the
    /// same bytes. Returns the files.
    ///
    /// @param pairs folders of misread pages with their truth (`NAME.ocr.txt`, `NAME.gt.txt`), one for each OCR program; without
    ///              them and without `pages` no confusions are learnt
    /// @param pages folders of page images with their truth (`NAME.png`, `NAME.gt.txt`), which the program's own OCR reads
    List<Path> train(Path corpora, Path lexicons, List<Path> pairs, List<Path> pages, Path target, Progress progress) throws RelireException;
}
