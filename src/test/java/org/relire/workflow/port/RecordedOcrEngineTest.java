package org.relire.workflow.port;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrPage;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;
import org.relire.model.PageImage;

class RecordedOcrEngineTest extends OcrEngineContract {

    private final RecordedOcrEngine recorded = new RecordedOcrEngine();

    @Override
    protected OcrEngine open() {
        return recorded;
    }

    @Override
    protected PageImage printed(String... lines) throws IOException {
        return recording(Duration.ZERO, lines);
    }

    @Override
    protected PageImage endless() throws IOException {
        return recording(Duration.ofMinutes(5));
    }

    private PageImage recording(Duration time, String... lines) throws IOException {
        Path file = Files.createTempFile(folder, "page", ".png");
        List<OcrLine> read = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            List<OcrWord> words = new ArrayList<>();
            for (String word : lines[i].split(" ")) {
                words.add(new OcrWord(word, new Box(words.size() * 100, i * 40, 90, 30), 0.9, List.of()));
            }
            read.add(new OcrLine(Box.around(words.stream().map(OcrWord::box).toList()), words));
        }
        OcrBlock block = new OcrBlock(new Box(0, 0, 1000, 1000), BlockKind.TEXT, Language.FRENCH, List.of(new OcrParagraph(read)));
        recorded.record(file, new OcrPage(1000, 1000, 300, read.isEmpty() ? List.of() : List.of(block)), time);
        return image(file, 1000, 1000, 300);
    }
}
