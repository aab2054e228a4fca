package org.relire.ocr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.relire.layout.PageLayout;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

/// Reads a page with the model of its main language, and the blocks in its other languages with theirs.
final class PageReader implements AutoCloseable {

    private final TesseractCalls calls;
    private final TesseractModels models;
    private final Map<String, TesseractSession> sessions = new HashMap<>();

    PageReader(TesseractCalls calls, TesseractModels models) {
        this.calls = calls;
        this.models = models;
    }

    /// The page's blocks in reading order, each with its language.
    List<OcrBlock> read(PagePicture picture, List<Language> languages, Deadline deadline, BooleanSupplier cancelled)
            throws RelireException {
        String main = models.mainModel(languages);
        Language language = mainLanguage(languages);
        List<OcrBlock> read = whole(session(main), picture, language, deadline, cancelled);
        List<OcrBlock> blocks = new ArrayList<>();
        for (OcrBlock block : PageLayout.columns(read, language)) {
            Optional<String> model = models.modelOf(block.language());
            boolean other = model.isPresent() && !model.get().equals(main) && models.has(model.get())
                    && languages.contains(block.language());
            blocks.addAll(other ? again(picture, block, model.get(), deadline, cancelled) : List.of(block));
        }
        return PageLayout.texts(blocks, languages);
    }

    /// The whole page; one that is read with little certainty is read another way too, and the stronger reading is taken.
    private static List<OcrBlock> whole(TesseractSession session, PagePicture picture, Language language,
            Deadline deadline, BooleanSupplier cancelled) throws RelireException {
        Duration before = deadline.left();
        List<OcrBlock> local = session.readPage(picture, Binarization.LOCAL, language, deadline, cancelled);
        Duration taken = before.minus(deadline.left());
        if (Certainty.of(local).isEnough() || taken.multipliedBy(2).compareTo(deadline.left()) > 0) {
            return local;
        }
        try {
            List<OcrBlock> global = session.readPage(picture, Binarization.GLOBAL, language, deadline, cancelled);
            return Certainty.of(global).strength() > Certainty.of(local).strength() ? global : local;
        } catch (RelireException failure) {
            if (failure.kind() == ErrorKind.PAGE_TIMEOUT) {
                return local;
            }
            throw failure;
        }
    }

    private Language mainLanguage(List<Language> languages) {
        return languages.stream().filter(l -> models.modelOf(l).isPresent()).findFirst()
                .orElse(Language.FRENCH);
    }

    private List<OcrBlock> again(
            PagePicture picture, OcrBlock block, String model, Deadline deadline, BooleanSupplier cancelled)
            throws RelireException {
        if (deadline.isPast()) {
            throw deadline.exceeded(null);
        }
        List<OcrBlock> read = session(model).readBlock(picture, block.box(), block.language(), deadline, cancelled);
        return read.isEmpty()
                ? List.of(block)
                : read.stream().map(b -> new OcrBlock(b.box(), block.kind(), b.language(), b.paragraphs())).toList();
    }

    private TesseractSession session(String model) throws RelireException {
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
