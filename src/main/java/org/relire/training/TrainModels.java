package org.relire.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.relire.model.Language;
import org.relire.training.LanguageTraining.Limits;
import org.relire.training.ocr.OcrEvaluation;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import org.relire.workflow.port.OcrEngine;
import org.relire.workflow.port.OcrSettings;
import org.relire.workflow.port.Trainer;

/// Trains all that `models/` holds beside Tesseract's models: first the language, then the confusions, then the judge, which needs both.
public final class TrainModels implements Trainer {

    private static final Duration DEADLINE = Duration.ofMinutes(2);

    private final Toolbox tools;

    public TrainModels(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public List<Path> train(Path corpora, Path lexicons, List<Path> pairs, List<Path> pages, Path target, Progress progress) throws RelireException {
        try {
            new LanguageTraining(Limits.SHIPPED, progress).train(corpora, lexicons, target);
            List<OcrEvaluation.Page> read = read(pages, progress);
            if (!pairs.isEmpty() || !read.isEmpty()) {
                ChannelTraining.train(target, pairs, read);
            }
            RankerTraining.train(target, corpora, pairs, read);
            try (Stream<Path> files = Files.list(target)) {
                return files.filter(file -> file.getFileName().toString().startsWith("french.")).sorted().toList();
            }
        } catch (IOException e) {
            throw new RelireException(
                    Files.isReadable(corpora) ? ErrorKind.WRITE_FAILED : ErrorKind.FILE_UNREADABLE,
                    List.of(Files.isReadable(corpora) ? target : corpora), e);
        }
    }

    /// The pages of all folders as the program's own OCR reads them.
    private List<OcrEvaluation.Page> read(List<Path> folders, Progress progress) throws RelireException {
        List<OcrEvaluation.Page> pages = new ArrayList<>();
        if (!folders.isEmpty()) {
            try (OcrEngine engine = tools.ocr().open()) {
                OcrSettings settings = new OcrSettings(List.of(Language.FRENCH), DEADLINE);
                OcrEvaluation evaluation = new OcrEvaluation(tools.reader().get(), engine, settings);
                for (Path folder : folders) {
                    pages.addAll(evaluation.run(folder, progress, _ -> { }));
                }
            }
        }
        return pages;
    }
}
