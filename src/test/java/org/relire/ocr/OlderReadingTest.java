package org.relire.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Glyph;
import org.relire.model.GlyphAlternative;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrPage;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;
import org.relire.model.Preparation;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.workflow.port.TextPlausibility;

class OlderReadingTest {

    private static final int LETTER = 10;
    private static final Set<String> FRENCH = Set.of("le", "rapport", "de", "la", "commission", "suite", "du", "procès");

    private static final TextPlausibility LEXICON = new FewWords(FRENCH);

    private final OlderReading older = new OlderReading(LEXICON);

    private static OcrLine line(int y, String text, double confidence, boolean glyphs) {
        List<OcrWord> words = new ArrayList<>();
        int x = 0;
        for (String word : text.split(" ")) {
            List<Glyph> symbols = new ArrayList<>();
            for (int i = 0; glyphs && i < word.length(); i++) {
                symbols.add(new Glyph(word.substring(i, i + 1), new Box(x + LETTER * i, y, LETTER, 20), confidence, List.of()));
            }
            words.add(new OcrWord(word, new Box(x, y, LETTER * word.length(), 20), confidence, symbols));
            x += LETTER * (word.length() + 1);
        }
        return new OcrLine(Box.around(words.stream().map(OcrWord::box).toList()), words);
    }

    private static OcrPage page(Language language, OcrLine... lines) {
        Box box = Box.around(List.of(lines).stream().map(OcrLine::box).toList());
        OcrBlock block = new OcrBlock(box, BlockKind.TEXT, language, List.of(new OcrParagraph(List.of(lines))));
        return new OcrPage(1000, 1000, 300, List.of(block), List.of(new Preparation("model", List.of(), 1)));
    }

    private static Reading layer(OcrLine... lines) {
        return Reading.ofLayout(ReadingSource.TEXT_LAYER, "PDF, old program", page(Language.FRENCH, lines), Instant.EPOCH);
    }

    private static String text(OcrPage page) {
        return page.lines().map(line -> line.words().stream().map(OcrWord::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aWordOfTheLanguageTakesTheOtherOnesPlaceWhicheverHasIt() {
        OcrPage read = page(Language.FRENCH, line(0, "le rapp0rt de la commission", 0.7, true));
        OcrPage joined = older.joined(read, layer(line(0, "lc rapport dc la commission", 0.9, false)));
        assertEquals("le rapport de la commission", text(joined));
    }

    @Test
    void aWordFromTheLayerKeepsTheSymbolsThatLostAsAlternatives() {
        OcrPage read = page(Language.FRENCH, line(0, "le rapp0rt", 0.7, true));
        OcrWord word = older.joined(read, layer(line(0, "le rapport", 0.9, false))).words().toList().getLast();
        assertEquals("o", word.glyphs().get(4).text());
        assertEquals(List.of("0"), word.glyphs().get(4).alternatives().stream().map(GlyphAlternative::text).toList());
    }

    @Test
    void whereBothAgreeTheSymbolsStay() {
        OcrPage read = page(Language.FRENCH, line(0, "le rapport", 0.3, true));
        assertTrue(OtherGlyphs.areKnown(older.joined(read, layer(line(0, "le rapport", 0.9, false))).words().toList()));
    }

    @Test
    void aBlockInAnotherLanguageIsLeftAlone() {
        OcrPage read = page(Language.DUTCH, line(0, "lc rapp0rt", 0.7, true));
        assertEquals("lc rapp0rt", text(older.joined(read, layer(line(0, "le rapport", 0.9, false)))));
    }

    @Test
    void aLineThatOnlyTheLayerHasIsTakenOverIfItIsFrench() {
        OcrPage read = page(Language.FRENCH, line(0, "le rapport de la commission", 0.9, true));
        OcrPage joined = older.joined(read, layer(line(0, "le rapport de la commission", 0.9, false),
                line(100, "suite du procès", 0.9, false), line(200, "ıı~ x. __ ii", 0.9, false)));
        assertEquals("le rapport de la commission\nsuite du procès", text(joined));
    }

    @Test
    void theShareOfTheLayerIsTold() {
        OcrPage read = page(Language.FRENCH, line(0, "le rapp0rt de la", 0.7, true));
        List<Preparation> passes = older.joined(read, layer(line(0, "le rapport de la", 0.9, false))).passes();
        assertEquals(List.of("model", "PDF, old program"), passes.stream().map(Preparation::model).toList());
        assertEquals(0.75, passes.getFirst().share());
        assertEquals(0.25, passes.getLast().share());
    }
}
