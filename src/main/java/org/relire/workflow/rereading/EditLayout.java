package org.relire.workflow.rereading;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.relire.model.BlockKind;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrPage;
import org.relire.model.PageId;
import org.relire.model.Reading;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;

/// Changes what the blocks of a page are, or their order. The text follows as if the page had been read that way: a new
/// reading takes the former one's place, people's work is carried over, and the former reading can be brought back.
public final class EditLayout {

    private final CollectionStore store;
    private final Clock clock;

    public EditLayout(CollectionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// @throws RelireException of kind DOCUMENT_NOT_FOUND where the page has no text
    public ReplaceReading.Report run(PageId page, UnaryOperator<OcrPage> change) throws RelireException {
        Reading reading = store.chosenReading(page)
                .orElseThrow(() -> new RelireException(ErrorKind.DOCUMENT_NOT_FOUND, page.document()));
        OcrPage next = change.apply(reading.layout());
        if (next.equals(reading.layout())) {
            return new ReplaceReading.Report(0, 0);
        }
        return new ReplaceReading(store, clock).run(
                page, Reading.ofLayout(reading.source(), reading.engine(), next, clock.instant()));
    }

    /// The layout with a block of another kind.
    public static OcrPage withKind(OcrPage page, int block, BlockKind kind) {
        OcrBlock old = page.blocks().get(block);
        return with(page, block, new OcrBlock(old.box(), kind, old.language(), old.paragraphs()));
    }

    /// The layout with a block in another language.
    public static OcrPage withLanguage(OcrPage page, int block, Language language) {
        OcrBlock old = page.blocks().get(block);
        return with(page, block, new OcrBlock(old.box(), old.kind(), language, old.paragraphs()));
    }

    /// The layout with a block whose words are left out, as if it were a picture.
    public static OcrPage without(OcrPage page, int block) {
        OcrBlock old = page.blocks().get(block);
        return with(page, block, new OcrBlock(old.box(), BlockKind.PICTURE, old.language(), List.of()));
    }

    /// The layout with a block read at another place of the order.
    public static OcrPage moved(OcrPage page, int block, int to) {
        List<OcrBlock> blocks = new ArrayList<>(page.blocks());
        blocks.add(to, blocks.remove(block));
        return new OcrPage(page.width(), page.height(), page.dpi(), blocks, page.passes());
    }

    private static OcrPage with(OcrPage page, int block, OcrBlock next) {
        List<OcrBlock> blocks = new ArrayList<>(page.blocks());
        blocks.set(block, next);
        return new OcrPage(page.width(), page.height(), page.dpi(), blocks, page.passes());
    }
}
