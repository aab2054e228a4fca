package org.relire.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
import org.relire.model.PreparationKind;
import org.relire.model.PreparationStep;

/// Reads what [LayoutWriter] wrote. Bytes that are anything else end in an [IllegalArgumentException] or an
/// [IndexOutOfBoundsException].
final class LayoutReader {

    private final byte[] bytes;
    private final String[] strings;
    private int at;
    private Box last = new Box(0, 0, 0, 0);

    LayoutReader(byte[] bytes) {
        this.bytes = bytes;
        this.strings = new String[count()];
        for (int i = 0; i < strings.length; i++) {
            int length = count();
            strings[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
        }
    }

    OcrPage page(boolean hasPasses) {
        OcrPage page = new OcrPage(number(), number(), signed(), list(this::block));
        return hasPasses
                ? new OcrPage(page.width(), page.height(), page.dpi(), page.blocks(), list(this::pass))
                : page;
    }

    private Preparation pass() {
        return new Preparation(string(), list(this::step), confidence());
    }

    private PreparationStep step() {
        PreparationKind kind = PreparationKind.valueOf(string());
        Map<String, Double> parameters = new HashMap<>();
        for (int left = count(); left > 0; left--) {
            parameters.put(string(), confidence());
        }
        return new PreparationStep(kind, parameters);
    }

    private OcrBlock block() {
        return new OcrBlock(box(), BlockKind.valueOf(string()), Language.valueOf(string()), list(this::paragraph));
    }

    private OcrParagraph paragraph() {
        return new OcrParagraph(list(this::line));
    }

    private OcrLine line() {
        return new OcrLine(box(), list(this::word));
    }

    private OcrWord word() {
        return new OcrWord(string(), box(), confidence(), list(this::glyph));
    }

    private Glyph glyph() {
        return new Glyph(string(), box(), confidence(), list(this::alternative));
    }

    private GlyphAlternative alternative() {
        return new GlyphAlternative(string(), confidence());
    }

    private <T> List<T> list(Supplier<T> item) {
        int size = count();
        if (size == 0) {
            return List.of();
        }
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(item.get());
        }
        return items;
    }

    private Box box() {
        last = new Box(last.x() + signed(), last.y() + signed(), number(), number());
        return last;
    }

    /// A confidence, or any other real number.
    private double confidence() {
        int step = number();
        if (step > 0) {
            return (step - 1) / LayoutWriter.STEPS;
        }
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << 8 | bytes[at++] & 0xFF;
        }
        return Double.longBitsToDouble(bits);
    }

    private String string() {
        return strings[number()];
    }

    private int signed() {
        int value = number();
        return value >>> 1 ^ -(value & 1);
    }

    /// A number of things, each of which takes a byte at least: no damage makes us ask for more memory than that.
    private int count() {
        int value = number();
        if (value < 0 || value > bytes.length - at) {
            throw new IllegalArgumentException("not a count: " + value);
        }
        return value;
    }

    private int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
