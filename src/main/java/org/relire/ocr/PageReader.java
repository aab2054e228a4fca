package org.relire.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relire.layout.PageLayout;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.ReadingMode;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.TextPlausibility;

/// Prepares a page, reads it with the model of its main language, and the blocks in its other languages with theirs.
final class PageReader implements AutoCloseable {

    /// In pixels of the prepared image, around a block that is read again.
    private static final int MARGIN = 4;
    private static final double SMALLER = 0.8;

    private final LeptonicaCalls leptonica;
    private final TesseractModels models;
    private final TextPlausibility plausibility;
    private final SessionShelf sessions;

    PageReader(TesseractNatives natives, TesseractModels models, TextPlausibility plausibility) {
        this.leptonica = natives.leptonica();
        this.models = models;
        this.plausibility = plausibility;
        this.sessions = new SessionShelf(natives.calls(), models);
    }

    /// The page's blocks in reading order, each with its language, and the passes they are from.
    PageVote.Joined read(PagePicture picture, ReadingTask task) throws RelireException {
        PreparedPage image = PreparedPage.of(Pix.of(leptonica, picture), picture.dpi());
        try (PageLook look = new PageLook();
                PreparedPage plain = PagePreparation.places().prepare(image, task.reading(), look, _ -> { });
                PreparedPage prepared = PagePreparation.levels().prepare(plain.copy(), task.reading(), look, _ -> { })) {
            SignRows signs = seen(prepared, look, task);
            look.close();
            return read(plain, prepared, signs, task);
        }
    }

    /// What can be said of a page before it is read; nothing of a page too small to look at.
    private static SignRows seen(PreparedPage page, PageLook look, ReadingTask task) {
        if (Math.min(page.grey().width(), page.grey().height()) < PagePreparation.SMALLEST) {
            return new SignRows(List.of(), new Coverage(List.of()));
        }
        PageView view = look.places(page);
        return new SignRows(SignRow.of(view, page.toPage(), task.width(), task.height()),
                Coverage.of(view, page.toPage(), task.width(), task.height()));
    }

    private PageVote.Joined read(PreparedPage plain, PreparedPage prepared, SignRows signs, ReadingTask task) throws RelireException {
        Language language = mainLanguage(task.languages());
        String main = models.mainModel(task.languages());
        PageVote.Joined whole = PageVote.of(new WholePage(sessions, task, plain, prepared, signs.coverage()).read(language), plausibility);
        List<OcrBlock> read = task.reading().mode() == ReadingMode.FAST
                ? whole.blocks()
                : new DoubtfulLines(place -> region(prepared, place, main, language, task),
                        place -> smaller(plain, place, main, language, task), plausibility).readAgain(whole.blocks());
        List<OcrBlock> blocks = new ArrayList<>();
        for (OcrBlock block : PageLayout.columns(signs.told(read), language)) {
            Optional<String> model = models.modelOf(block.language());
            boolean other = model.isPresent() && !model.get().equals(main) && models.has(model.get())
                    && task.languages().contains(block.language());
            blocks.addAll(other ? again(prepared, block, model.get(), task) : List.of(block));
        }
        return new PageVote.Joined(PageLayout.texts(blocks, task.languages()), whole.passes());
    }

    private Language mainLanguage(List<Language> languages) {
        return languages.stream().filter(l -> models.modelOf(l).isPresent()).findFirst()
                .orElse(Language.FRENCH);
    }

    private List<OcrBlock> again(PreparedPage page, OcrBlock block, String model, ReadingTask task) throws RelireException {
        List<OcrBlock> read = region(page, block.box(), model, block.language(), task);
        return read.isEmpty()
                ? List.of(block)
                : read.stream().map(b -> new OcrBlock(b.box(), block.kind(), b.language(), b.paragraphs())).toList();
    }

    /// @param box on the page's own pixels, like those of the result
    private List<OcrBlock> region(PreparedPage page, Box box, String model, Language language, ReadingTask task) throws RelireException {
        return block(page, around(page, box, task), Binarization.LOCAL, model, language, task);
    }

    /// The same at fewer pixels.
    private List<OcrBlock> smaller(PreparedPage page, Box box, String model, Language language, ReadingTask task) throws RelireException {
        try (PreparedPage part = page.part(around(page, box, task), SMALLER)) {
            return block(part, new Box(0, 0, part.grey().width(), part.grey().height()), Binarization.GLOBAL, model, language, task);
        }
    }

    private List<OcrBlock> block(PreparedPage page, Box place, Binarization binarization, String model, Language language, ReadingTask task)
            throws RelireException {
        List<OcrBlock> read = sessions.session(model).readBlock(page, place, binarization, language, task.deadline(), task.cancelled());
        return new MappedBlocks(page.toPage(), task.width(), task.height()).of(read);
    }

    /// A place with some room about it, in pixels of the prepared image.
    private static Box around(PreparedPage page, Box box, ReadingTask task) throws RelireException {
        if (task.deadline().isPast()) {
            throw task.deadline().exceeded(null);
        }
        Box place = page.toPage().inverse().box(box, page.grey().width(), page.grey().height());
        int left = Math.max(0, place.x() - MARGIN);
        int top = Math.max(0, place.y() - MARGIN);
        return new Box(left, top, Math.min(page.grey().width(), place.right() + MARGIN) - left,
                Math.min(page.grey().height(), place.bottom() + MARGIN) - top);
    }

    @Override
    public void close() {
        sessions.close();
    }
}
