package org.relire.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.relire.model.Annotation;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.DocumentId;
import org.relire.model.Edit;
import org.relire.model.Language;
import org.relire.model.MediaKind;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrPage;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageOutcome;
import org.relire.model.PageRecord;
import org.relire.model.PageState;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.RepairedPage;
import org.relire.model.SourceDocument;
import org.relire.model.TextRange;
import org.relire.workflow.port.ExportDocument;
import org.relire.workflow.port.ExportPage;

/// Documents to export: a page of 850 by 1100 pixels at 144 dpi whose words are bars of ink, 12 pixels a character and
/// 20 high, in lines 40 apart.
final class Samples {

    static final int WIDTH = 850;
    static final int HEIGHT = 1100;
    static final int DPI = 144;
    static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    static final String SHA256 = "ab".repeat(32);

    private Samples() {
    }

    static Reading reading(ReadingSource source, String... lines) {
        List<OcrLine> laid = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            List<OcrWord> words = new ArrayList<>();
            int x = 100;
            for (String word : lines[i].split(" ")) {
                Box box = new Box(x, 100 + i * 40, word.length() * 12, 20);
                words.add(new OcrWord(word, box, 0.8, List.of()));
                x = box.right() + 12;
            }
            laid.add(new OcrLine(new Box(100, 100 + i * 40, x - 112, 20), words));
        }
        OcrBlock block = new OcrBlock(
                new Box(100, 100, 650, lines.length * 40), BlockKind.TEXT, Language.FRENCH,
                List.of(new OcrParagraph(laid)));
        List<OcrBlock> blocks = lines.length == 0 ? List.of() : List.of(block);
        return Reading.ofLayout(source, "test", new OcrPage(WIDTH, HEIGHT, DPI, blocks), NOW);
    }

    static Edit edit(String raw, String before, String after) {
        int start = raw.indexOf(before);
        return new Edit(new TextRange(start, start + before.length()), before, after,
                new Origin.Model("test"), 0.9, Reason.of(ReasonKind.CONFUSION), NOW);
    }

    static RepairedPage repaired(Reading reading, Edit... edits) {
        return new RepairedPage(reading.text(), Arrays.asList(edits));
    }

    /// The picture of a reading.
    static BufferedImage picture(Reading reading, int type) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, type);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLACK);
        reading.layout().words().map(OcrWord::box)
                .forEach(b -> graphics.fillRect(b.x(), b.y(), b.width(), b.height()));
        graphics.dispose();
        return picture;
    }

    static Path png(Path folder, String name, BufferedImage picture) {
        Path file = folder.resolve(name);
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static PageId pageId(int index) {
        return new PageId(DocumentId.ofSha256(SHA256), index);
    }

    static ExportPage scan(int index, Path image, Reading reading, RepairedPage repaired) {
        PageImage picture = new PageImage(pageId(index), image, WIDTH, HEIGHT, DPI);
        return new ExportPage(
                new PageRecord(pageId(index), picture, new PageOutcome.Recognized(), reading.source(), PageState.UNREAD,
                        null, repaired.edits().size(), 0),
                reading, repaired);
    }

    static ExportPage withoutImage(int index, Reading reading, RepairedPage repaired) {
        return new ExportPage(
                new PageRecord(pageId(index), null, new PageOutcome.TextLayerUsed(), reading.source(), PageState.UNREAD,
                        null, repaired.edits().size(), 0),
                reading, repaired);
    }

    static ExportPage failed(int index) {
        return new ExportPage(
                new PageRecord(pageId(index), null, new PageOutcome.Failed("PAGE_TIMEOUT", List.of("60")), null,
                        PageState.UNREAD, null, 0, 0),
                null, null);
    }

    static Document document(MediaKind kind, Path original, ExportPage... pages) {
        return new Document(
                new SourceDocument(DocumentId.ofSha256(SHA256), SHA256, "rapport été.pdf", kind, pages.length, 1234, NOW),
                original, List.of(pages), List.of());
    }

    record Document(SourceDocument source, Path original, List<ExportPage> pages, List<Annotation> annotations)
            implements ExportDocument {

        @Override
        public ExportPage page(int pageIndex) {
            return pages.get(pageIndex);
        }

        Document with(Annotation... tagged) {
            return new Document(source, original, pages, List.of(tagged));
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
