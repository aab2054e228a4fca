package org.relire.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.relire.training.LanguageTraining.Limits;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.Trainer;

/// Trains all that `models/` holds beside Tesseract's models: first the language, then the confusions, then the judge, which needs both.
public final class TrainModels implements Trainer {

    @Override
    public List<Path> train(Path corpora, Path lexicons, List<Path> pairs, Path target, Progress progress) throws RelireException {
        try {
            new LanguageTraining(Limits.SHIPPED, progress).train(corpora, lexicons, target);
            if (!pairs.isEmpty()) {
                ChannelTraining.train(target, pairs);
            }
            RankerTraining.train(target, corpora, pairs);
            try (Stream<Path> files = Files.list(target)) {
                return files.filter(file -> file.getFileName().toString().startsWith("french.")).sorted().toList();
            }
        } catch (IOException e) {
            throw new RelireException(
                    Files.isReadable(corpora) ? ErrorKind.WRITE_FAILED : ErrorKind.FILE_UNREADABLE,
                    List.of(Files.isReadable(corpora) ? target : corpora), e);
        }
    }
}
