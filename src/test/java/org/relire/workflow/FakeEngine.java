package org.relire.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrPage;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;
import org.relire.model.PageImage;
import org.relire.model.Preparation;
import org.relire.model.Reading;
import org.relire.workflow.port.OcrEngine;
import org.relire.workflow.port.OcrSettings;

/// Reads the invented images of [FakeReader]: the word `timeout` on one makes the engine give the page up, `crash` is a
/// bug of the engine. It reads what the text of the file has as `#`,
/// and names the mode it was asked to read in as its model.
public final class FakeEngine implements OcrEngine {

    /// Counts engines that are open.
    public static final class Factory implements OcrEngine.Factory {

        final AtomicInteger open = new AtomicInteger();
        final AtomicInteger opened = new AtomicInteger();

        @Override
        public OcrEngine open() {
            open.incrementAndGet();
            opened.incrementAndGet();
            return new FakeEngine(open);
        }
    }

    private final AtomicInteger open;

    private FakeEngine(AtomicInteger open) {
        this.open = open;
    }

    @Override
    public OcrPage recognize(PageImage image, OcrSettings settings, Progress progress) throws RelireException {
        String text;
        try {
            text = Files.readString(image.path());
        } catch (IOException e) {
            throw new RelireException(ErrorKind.PAGE_DAMAGED, List.of(image.path()), e);
        }
        switch (text.strip()) {
            case "timeout" -> throw new RelireException(ErrorKind.PAGE_TIMEOUT, settings.deadline().toSeconds());
            case "crash" -> throw new IllegalStateException("a bug of the engine");
            default -> {
            }
        }
        List<OcrWord> words = new ArrayList<>();
        int x = 0;
        for (String word : text.replace("#", "").strip().split(" ", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            words.add(new OcrWord(word, new Box(x, 0, 80, 20), 0.9, List.of()));
            x += 100;
        }
        Box box = new Box(0, 0, x, 20);
        OcrParagraph paragraph = new OcrParagraph(List.of(new OcrLine(box, words)));
        return new OcrPage(image.width(), image.height(), image.dpi(),
                List.of(new OcrBlock(box, BlockKind.TEXT, Language.FRENCH, List.of(paragraph))),
                List.of(new Preparation(settings.reading().mode().name(), List.of(), 1)));
    }

    /// Says that it was asked to, in a pass of the older reading's engine.
    @Override
    public OcrPage weigh(OcrPage read, Reading older) {
        List<Preparation> passes = new ArrayList<>(read.passes());
        passes.add(new Preparation(older.engine(), List.of(), 0));
        return new OcrPage(read.width(), read.height(), read.dpi(), read.blocks(), passes);
    }

    @Override
    public String name() {
        return "fake engine";
    }

    @Override
    public void close() {
        open.decrementAndGet();
    }
}
