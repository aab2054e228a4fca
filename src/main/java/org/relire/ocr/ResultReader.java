package org.relire.ocr;

import static net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel.RIL_BLOCK;
import static net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel.RIL_PARA;
import static net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel.RIL_SYMBOL;
import static net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel.RIL_TEXTLINE;
import static net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel.RIL_WORD;

import com.sun.jna.Pointer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessChoiceIterator;
import net.sourceforge.tess4j.ITessAPI.TessPageIterator;
import net.sourceforge.tess4j.ITessAPI.TessPolyBlockType;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;
import org.jspecify.annotations.Nullable;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Glyph;
import org.relire.model.GlyphAlternative;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;

/// Walks over what Tesseract recognised, symbol by symbol, and builds the tree.
final class ResultReader {

    private final TessResultIterator results;
    private final TessPageIterator places;
    private final Language language;
    private final List<OcrBlock> blocks = new ArrayList<>();
    private final List<OcrParagraph> paragraphs = new ArrayList<>();
    private final List<OcrLine> lines = new ArrayList<>();
    private final List<OcrWord> words = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final IntBuffer left = IntBuffer.allocate(1);
    private final IntBuffer top = IntBuffer.allocate(1);
    private final IntBuffer right = IntBuffer.allocate(1);
    private final IntBuffer bottom = IntBuffer.allocate(1);
    private BlockKind kind = BlockKind.TEXT;
    private @Nullable String wordText;
    private double wordConfidence;
    private Box wordBox = new Box(0, 0, 0, 0);
    private Box lineBox = new Box(0, 0, 0, 0);
    private Box blockBox = new Box(0, 0, 0, 0);

    private ResultReader(TessResultIterator results, Language language) {
        this.results = results;
        this.places = TessAPI1.TessResultIteratorGetPageIterator(results);
        this.language = language;
    }

    /// The blocks with words, in Tesseract's reading order.
    ///
    /// @param results  at their beginning; the caller frees them
    /// @param language said of each block
    static List<OcrBlock> read(TessResultIterator results, Language language) {
        ResultReader reader = new ResultReader(results, language);
        reader.walk();
        return List.copyOf(reader.blocks);
    }

    private void walk() {
        do {
            if (begins(RIL_WORD)) {
                endWord();
                if (begins(RIL_TEXTLINE)) {
                    startLine();
                }
                startWord();
            }
            addGlyph();
        } while (TessAPI1.TessPageIteratorNext(places, RIL_SYMBOL) != 0);
        endWord();
        endBlock();
    }

    private void startLine() {
        endLine();
        if (begins(RIL_PARA)) {
            endParagraph();
        }
        if (begins(RIL_BLOCK)) {
            endBlock();
            blockBox = box(RIL_BLOCK);
            kind = kindOf(TessAPI1.TessPageIteratorBlockType(places));
        }
        lineBox = box(RIL_TEXTLINE);
    }

    private void startWord() {
        Pointer utf8 = TessAPI1.TessResultIteratorGetUTF8Text(results, RIL_WORD);
        if (utf8 == null) {
            return;
        }
        wordText = text(utf8);
        wordConfidence = unit(TessAPI1.TessResultIteratorConfidence(results, RIL_WORD));
        wordBox = box(RIL_WORD);
    }

    private void endWord() {
        if (wordText != null && !wordText.isBlank()) {
            words.add(new OcrWord(wordText, wordBox, wordConfidence, glyphs));
        }
        wordText = null;
        glyphs.clear();
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(new OcrLine(lineBox, words));
            words.clear();
        }
    }

    private void endParagraph() {
        endLine();
        if (!lines.isEmpty()) {
            paragraphs.add(new OcrParagraph(lines));
            lines.clear();
        }
    }

    private void endBlock() {
        endParagraph();
        if (!paragraphs.isEmpty()) {
            blocks.add(new OcrBlock(blockBox, kind, language, paragraphs));
            paragraphs.clear();
        }
    }

    /// At a picture, and on an empty page, the iterator stands at no word: it says so by giving no text, and Tesseract ends the
    /// process if it is asked for more there.
    private void addGlyph() {
        Pointer utf8 = TessAPI1.TessResultIteratorGetUTF8Text(results, RIL_SYMBOL);
        if (utf8 == null) {
            return;
        }
        String text = text(utf8);
        double confidence = unit(TessAPI1.TessResultIteratorConfidence(results, RIL_SYMBOL));
        glyphs.add(new Glyph(text, box(RIL_SYMBOL), confidence, alternatives(text)));
    }

    private List<GlyphAlternative> alternatives(String chosen) {
        TessChoiceIterator choices = TessAPI1.TessResultIteratorGetChoiceIterator(results);
        if (choices == null) {
            return List.of();
        }
        List<GlyphAlternative> alternatives = new ArrayList<>();
        try {
            do {
                String text = TessAPI1.TessChoiceIteratorGetUTF8Text(choices);
                if (text != null && !text.isBlank() && !text.equals(chosen)) {
                    double confidence = unit(TessAPI1.TessChoiceIteratorConfidence(choices));
                    alternatives.add(new GlyphAlternative(Normalizer.normalize(text, Normalizer.Form.NFC), confidence));
                }
            } while (TessAPI1.TessChoiceIteratorNext(choices) != 0);
        } finally {
            TessAPI1.TessChoiceIteratorDelete(choices);
        }
        return alternatives;
    }

    private boolean begins(int level) {
        return TessAPI1.TessPageIteratorIsAtBeginningOf(places, level) != 0;
    }

    private Box box(int level) {
        if (TessAPI1.TessPageIteratorBoundingBox(places, level, left, top, right, bottom) == 0) {
            return new Box(0, 0, 0, 0);
        }
        int width = Math.max(0, right.get(0) - left.get(0));
        return new Box(left.get(0), top.get(0), width, Math.max(0, bottom.get(0) - top.get(0)));
    }

    private static String text(Pointer utf8) {
        try {
            return Normalizer.normalize(utf8.getString(0, StandardCharsets.UTF_8.name()).strip(), Normalizer.Form.NFC);
        } finally {
            TessAPI1.TessDeleteText(utf8);
        }
    }

    private static double unit(float percent) {
        return Math.clamp(percent / 100.0, 0.0, 1.0);
    }

    /// What Tesseract calls a heading is any text wider than a column, so that it counts as text here.
    private static BlockKind kindOf(int type) {
        return switch (type) {
            case TessPolyBlockType.PT_TABLE -> BlockKind.TABLE;
            case TessPolyBlockType.PT_FLOWING_IMAGE, TessPolyBlockType.PT_HEADING_IMAGE, TessPolyBlockType.PT_PULLOUT_IMAGE ->
                    BlockKind.PICTURE;
            default -> BlockKind.TEXT;
        };
    }
}
