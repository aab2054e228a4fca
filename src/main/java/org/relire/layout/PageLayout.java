package org.relire.layout;

import java.util.List;
import org.relire.model.Language;
import org.relire.model.OcrBlock;

/// A page's layout, in two steps, between which an engine may read blocks again with the model of their language.
public final class PageLayout {

    private PageLayout() {
    }

    /// The page's words in columns and rows ([ReadingOrder]), each block with its language ([BlockLanguages]).
    ///
    /// @param main the page's main language, for what does not tell
    public static List<OcrBlock> columns(List<OcrBlock> blocks, Language main) {
        return BlockLanguages.apart(ReadingOrder.of(blocks), main);
    }

    /// What [#columns] gave, with the kind of each block, in the order of whole texts: head, body, footnotes, foot; and of
    /// languages that stand side by side one after the other.
    ///
    /// @param languages the page's, in the order in which their texts shall come
    public static List<OcrBlock> texts(List<OcrBlock> blocks, List<Language> languages) {
        return TwoTexts.inOrder(BlockKinds.of(blocks), languages);
    }
}
