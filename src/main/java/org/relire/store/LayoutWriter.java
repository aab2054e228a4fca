package org.relire.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relire.model.Box;
import org.relire.model.Glyph;
import org.relire.model.GlyphAlternative;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrPage;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;
import org.relire.model.Preparation;
import org.relire.model.PreparationStep;

/// Writes a layout: first the table of its strings, then the tree, with numbers of variable length, boxes as differences
/// to the box before, and strings (enum constants by name among them) by their place in the table.
final class LayoutWriter {

    /// Confidences that are whole multiples of one ten-thousandth take two bytes instead of nine.
    static final double STEPS = 10_000;

    private final ByteArrayOutputStream tree = new ByteArrayOutputStream(1 << 16);
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private Box last = new Box(0, 0, 0, 0);

    private LayoutWriter() {
    }

    static byte[] write(OcrPage page) {
        LayoutWriter writer = new LayoutWriter();
        writer.page(page);
        return writer.finish();
    }

    private byte[] finish() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(tree.size() + (1 << 12));
        number(out, strings.size());
        for (String string : strings.keySet()) {
            byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
            number(out, bytes.length);
            out.writeBytes(bytes);
        }
        out.writeBytes(tree.toByteArray());
        return out.toByteArray();
    }

    private void page(OcrPage page) {
        number(page.width());
        number(page.height());
        signed(page.dpi());
        number(page.blocks().size());
        page.blocks().forEach(this::block);
        number(page.passes().size());
        page.passes().forEach(this::pass);
    }

    private void pass(Preparation pass) {
        string(pass.model());
        number(pass.steps().size());
        for (PreparationStep step : pass.steps()) {
            string(step.kind().name());
            number(step.parameters().size());
            step.parameters().forEach((name, value) -> {
                string(name);
                confidence(value);
            });
        }
        confidence(pass.share());
    }

    private void block(OcrBlock block) {
        box(block.box());
        string(block.kind().name());
        string(block.language().name());
        number(block.paragraphs().size());
        for (OcrParagraph paragraph : block.paragraphs()) {
            number(paragraph.lines().size());
            paragraph.lines().forEach(this::line);
        }
    }

    private void line(OcrLine line) {
        box(line.box());
        number(line.words().size());
        line.words().forEach(this::word);
    }

    private void word(OcrWord word) {
        string(word.text());
        box(word.box());
        confidence(word.confidence());
        number(word.glyphs().size());
        word.glyphs().forEach(this::glyph);
    }

    private void glyph(Glyph glyph) {
        string(glyph.text());
        box(glyph.box());
        confidence(glyph.confidence());
        List<GlyphAlternative> alternatives = glyph.alternatives();
        number(alternatives.size());
        for (GlyphAlternative alternative : alternatives) {
            string(alternative.text());
            confidence(alternative.confidence());
        }
    }

    private void box(Box box) {
        signed(box.x() - last.x());
        signed(box.y() - last.y());
        number(box.width());
        number(box.height());
        last = box;
    }

    /// A multiple of a step as its number plus one; any other after a zero.
    private void confidence(double value) {
        long step = Math.round(value * STEPS);
        if (step >= 0 && step < Integer.MAX_VALUE && step / STEPS == value) {
            number((int) step + 1);
            return;
        }
        number(0);
        long bits = Double.doubleToLongBits(value);
        for (int shift = 56; shift >= 0; shift -= 8) {
            tree.write((int) (bits >>> shift));
        }
    }

    private void string(String value) {
        number(strings.computeIfAbsent(value, _ -> strings.size()));
    }

    private void signed(int value) {
        number(value << 1 ^ value >> 31);
    }

    private void number(int value) {
        number(tree, value);
    }

    private static void number(ByteArrayOutputStream out, int value) {
        int left = value;
        while ((left & ~0x7F) != 0) {
            out.write(left & 0x7F | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }
}
