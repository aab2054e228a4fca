package org.relire.workflow.rereading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrPage;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.Samples;
import org.relire.model.SourceDocument;
import org.relire.model.TextRange;
import org.relire.workflow.EditPage;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.MemoryCollectionStore;

/// Parts of a page read or arranged another way.
class RegionTest {

    private static final Clock CLOCK = Clock.fixed(Samples.NOW, ZoneOffset.UTC);

    /// A block of lines from `top` on, 20 pixels a line.
    private static OcrBlock block(int top, String... lines) {
        List<OcrLine> all = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            List<OcrWord> words = new ArrayList<>();
            String[] texts = lines[i].split(" ");
            for (int w = 0; w < texts.length; w++) {
                words.add(new OcrWord(texts[w], new Box(100 * w, top + 20 * i, 80, 16), 0.9, List.of()));
            }
            all.add(new OcrLine(new Box(0, top + 20 * i, 100 * texts.length, 16), words));
        }
        return new OcrBlock(new Box(0, top, 1000, 20 * lines.length), BlockKind.TEXT, Language.FRENCH, List.of(new OcrParagraph(all)));
    }

    private static OcrPage page(OcrBlock... blocks) {
        return new OcrPage(1000, 1000, 300, List.of(blocks));
    }

    private static String text(OcrPage page) {
        return Reading.ofLayout(ReadingSource.OCR, "e", page, Samples.NOW).text();
    }

    private static final OcrPage OLD = page(block(0, "un titre"), block(100, "le prefet dit", "que non"), block(200, "la fin"));
    private static final OcrPage FRESH = page(block(0, "ZQ KWZQK"), block(100, "le préfet dit", "que oui"), block(200, "YY YYY"));

    @Test
    void onlyTheRegionIsTakenFromTheOtherReading() {
        assertEquals("un titre\n\nle préfet dit\nque oui\n\nla fin", text(RegionMerge.take(OLD, FRESH, new Box(0, 90, 1000, 60))));
    }

    @Test
    void aRegionWithinABlockLeavesTheRestOfIt() {
        assertEquals("un titre\n\nle prefet dit\n\nque oui\n\nla fin",
                text(RegionMerge.take(OLD, FRESH, new Box(0, 118, 1000, 22))));
    }

    @Test
    void whatTheOldReadingHadNotIsPutWhereItLies() {
        OcrPage gap = page(OLD.blocks().get(0), OLD.blocks().get(2));
        assertEquals("un titre\n\nle préfet dit\nque oui\n\nla fin", text(RegionMerge.take(gap, FRESH, new Box(0, 90, 1000, 60))));
    }

    @Test
    void aDrawnRegionBecomesABlockBetweenWhatStoodBeforeAndAfterIt() {
        OcrPage page = page(block(0, "un titre"), block(100, "le prefet dit", "1 2 3", "4 5 6", "que non"), block(200, "la fin"));
        Box drawn = new Box(0, 118, 1000, 40);

        OcrPage parted = DrawnRegion.in(page, drawn);

        assertEquals("un titre\n\nle prefet dit\n\n1 2 3\n4 5 6\n\nque non\n\nla fin", text(parted));
        assertEquals(2, DrawnRegion.indexIn(parted, drawn));
        assertEquals(text(page).replaceAll("\\s+", " "), text(parted).replaceAll("\\s+", " "), "no word is lost or moved");
        assertEquals("un titre\n\nle prefet dit\n\nque non\n\nla fin", text(EditLayout.without(parted, 2)));
        assertEquals(BlockKind.TABLE, EditLayout.withKind(parted, 2, BlockKind.TABLE).blocks().get(2).kind());
    }

    @Test
    void aRegionDrawnAcrossBlocksTakesTheWordsOfBothAndOneWithoutWordsIsAPicture() {
        OcrPage across = DrawnRegion.in(OLD, new Box(95, 0, 1000, 150));
        assertEquals("titre\nprefet dit\nnon\n\nun\n\nle\nque\n\nla fin", text(across));

        OcrPage empty = DrawnRegion.in(OLD, new Box(600, 150, 100, 30));
        assertEquals(text(OLD), text(empty));
        assertEquals(BlockKind.PICTURE, empty.blocks().get(2).kind());
    }

    @Test
    void aRepairThatAPersonHasKeptSurvivesANewReading() throws Exception {
        for (String fresh : List.of("le prefet dit", "et le prefet dit", "le prélet dit")) {
            SourceDocument document = Samples.document(1, 1);
            MemoryCollectionStore store = new MemoryCollectionStore();
            store.add(document);
            store.saveReading(document.page(0), Reading.ofLayout(ReadingSource.OCR, "e", page(block(0, "le prefet dit")), Samples.NOW));
            store.choose(document.page(0), ReadingSource.OCR);
            store.append(document.page(0), Samples.adding(Samples.machineEdit("le prefet dit", new TextRange(3, 9), "préfet")),
                    LedgerEntry.Kind.DO);
            new EditPage(store, Samples.EDITOR, CLOCK).keep(document.page(0), new TextRange(3, 9));

            new ReplaceReading(store, CLOCK).run(document.page(0),
                    Reading.ofLayout(ReadingSource.OCR, "e2", page(block(0, fresh)), Samples.NOW.plusSeconds(1)));

            assertEquals(fresh.replaceAll("pr.[fl]et", "préfet"), store.repairedPage(document.page(0)).orElseThrow().text());
        }
    }

    @Test
    void blocksInAnotherOrderKeepThePersonsWork() throws Exception {
        SourceDocument document = Samples.document(1, 1);
        MemoryCollectionStore store = new MemoryCollectionStore();
        store.add(document);
        store.saveReading(document.page(0), Reading.ofLayout(ReadingSource.OCR, "e", OLD, Samples.NOW));
        store.choose(document.page(0), ReadingSource.OCR);
        new EditPage(store, Samples.EDITOR, CLOCK).type(document.page(0), new TextRange(13, 19), "préfet");
        EditLayout layout = new EditLayout(store, CLOCK);

        ReplaceReading.Report moved = layout.run(document.page(0), p -> EditLayout.moved(p, 1, 2));

        assertEquals("un titre\n\nla fin\n\nle préfet dit\nque non", store.repairedPage(document.page(0)).orElseThrow().text());
        assertEquals(new ReplaceReading.Report(1, 0), moved);

        layout.run(document.page(0), p -> EditLayout.withKind(p, 0, BlockKind.HEADING));
        layout.run(document.page(0), p -> EditLayout.without(p, 1));

        assertEquals("un titre\n\nle préfet dit\nque non", store.repairedPage(document.page(0)).orElseThrow().text());
        assertEquals(BlockKind.HEADING, store.chosenReading(document.page(0)).orElseThrow().layout().blocks().getFirst().kind());
        assertEquals(3, store.history().formerReadings(document.page(0)).size());
    }
}
