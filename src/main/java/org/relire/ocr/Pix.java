package org.relire.ocr;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.FloatByReference;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relire.model.Box;

/// An image in Leptonica's memory: eight bits of grey (black 0), or one bit (ink 1). Whoever makes one closes it.
final class Pix implements AutoCloseable {

    /// Leptonica's memory may be spent on a huge page: that is the page's fault.
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(String what) {
            super(what);
        }
    }

    private static final int INT_PIXELS = 4;
    private static final int DIAGONALS_TOO = 8;

    private final LeptonicaCalls calls;
    private final Pointer pointer;

    private Pix(LeptonicaCalls calls, Pointer pointer) {
        this.calls = calls;
        this.pointer = pointer;
    }

    /// A copy of the picture, in grey.
    static Pix of(LeptonicaCalls calls, PagePicture picture) {
        Pix pix = made(calls, calls.pixCreate(picture.width(), picture.height(), Byte.SIZE), "create");
        Pointer data = calls.pixGetData(pix.pointer);
        int[] row = new int[calls.pixGetWpl(pix.pointer)];
        ByteBuffer bytes = ByteBuffer.allocate(row.length * INT_PIXELS).order(ByteOrder.BIG_ENDIAN);
        for (int y = 0; y < picture.height(); y++) {
            picture.pixels().get(y * picture.width(), bytes.array(), 0, picture.width());
            bytes.asIntBuffer().get(row);
            data.write((long) y * row.length * Integer.BYTES, row, 0, row.length);
        }
        return pix;
    }

    private static Pix made(LeptonicaCalls calls, @Nullable Pointer pointer, String what) {
        if (pointer == null) {
            throw new Failed(what);
        }
        return new Pix(calls, pointer);
    }

    private Pix made(@Nullable Pointer result, String what) {
        return made(calls, result, what);
    }

    private static int shift(int x) {
        return (INT_PIXELS - 1 - x % INT_PIXELS) * Byte.SIZE;
    }

    /// A grey image's pixels as [PagePicture] has them.
    PagePicture picture(int dpi) {
        int width = width();
        int height = height();
        ByteBuffer pixels = ByteBuffer.allocate(Math.multiplyExact(width, height));
        Pointer data = calls.pixGetData(pointer);
        int[] row = new int[calls.pixGetWpl(pointer)];
        byte[] bytes = new byte[width];
        for (int y = 0; y < height; y++) {
            data.read((long) y * row.length * Integer.BYTES, row, 0, row.length);
            for (int x = 0; x < width; x++) {
                bytes[x] = (byte) (row[x / INT_PIXELS] >>> shift(x));
            }
            pixels.put(bytes);
        }
        return new PagePicture(pixels.flip(), width, height, dpi);
    }

    Pointer pointer() {
        return pointer;
    }

    int width() {
        return calls.pixGetWidth(pointer);
    }

    int height() {
        return calls.pixGetHeight(pointer);
    }

    Pix copy() {
        return made(calls.pixCopy(null, pointer), "copy");
    }

    Pix scaled(double factor) {
        return made(calls.pixScale(pointer, (float) factor, (float) factor), "scale");
    }

    /// Made smaller, each new pixel the mean of what it covers; [#scaled] sharpens what it makes a little smaller, which takes longer.
    Pix averaged(double factor) {
        return made(calls.pixScaleAreaMap(pointer, (float) factor, (float) factor), "scale");
    }

    /// @param quarters clockwise
    Pix turned(int quarters) {
        return made(calls.pixRotateOrth(pointer, quarters), "turn");
    }

    /// @param radians clockwise about the middle; the size stays, corners that come in are white
    Pix rotated(double radians) {
        return made(calls.pixRotateAMGray(pointer, (float) radians, (byte) 0xFF), "rotate");
    }

    /// The grey with its background, mapped in tiles, divided out.
    ///
    /// @param tile side of a tile, in pixels
    /// @param paper the level that the background gets
    Pix flattened(int tile, int paper) {
        int darkest = 60;
        return made(calls.pixBackgroundNorm(pointer, null, null, tile, tile, darkest, tile * tile / 3, paper, 2, 2), "flatten");
    }

    /// The grey with `black` and below made black and `white` and above made white, evenly between.
    Pix stretched(int black, int white) {
        return made(calls.pixGammaTRC(null, pointer, 1, black, white), "stretch");
    }

    /// Ink by a threshold for each pixel, from a window of `2 * half + 1` pixels (Sauvola and Pietikäinen 2000).
    Pix ink(int half, double factor) {
        int least = 2 * (half + 2);
        int tile = 500;
        int columns = Math.max(1, Math.min(width() / least, (width() + tile / 2) / tile));
        int rows = Math.max(1, Math.min(height() / least, (height() + tile / 2) / tile));
        PointerByReference ink = new PointerByReference();
        if (calls.pixSauvolaBinarizeTiled(pointer, half, (float) factor, columns, rows, null, ink) != 0) {
            throw new Failed("binarize");
        }
        return made(ink.getValue(), "binarize");
    }

    /// The ink as grey.
    Pix grey() {
        return made(calls.pixConvert1To8(null, pointer, (byte) 0xFF, (byte) 0), "grey");
    }

    Pix opened(int width, int height) {
        return made(calls.pixOpenBrick(null, pointer, width, height), "open");
    }

    /// The ink made thicker by a rectangle.
    Pix dilated(int width, int height) {
        try (Pix left = spread(-1, 0, width / 2); Pix right = spread(1, 0, (width - 1) / 2); Pix wide = left.or(right);
                Pix up = wide.spread(0, -1, height / 2); Pix down = wide.spread(0, 1, (height - 1) / 2)) {
            return up.or(down);
        }
    }

    /// The ink drawn out in one direction, twice as far each time: Leptonica's own dilation takes a step for each pixel of the rectangle.
    private Pix spread(int x, int y, int far) {
        Pix spread = copy();
        int reach = 0;
        while (reach < far) {
            int step = Math.min(reach + 1, far - reach);
            try (Pix before = spread.copy()) {
                calls.pixRasterop(spread.pointer, x * step, y * step, width(), height(), LeptonicaCalls.PAINT, before.pointer, 0, 0);
            }
            reach += step;
        }
        return spread;
    }

    Pix closed(int width, int height) {
        return made(calls.pixCloseBrick(null, pointer, width, height), "close");
    }

    Pix minus(Pix other) {
        return made(calls.pixSubtract(null, pointer, other.pointer), "subtract");
    }

    /// Takes the ink of `other` away from this one's.
    void clear(Pix other) {
        if (calls.pixSubtract(pointer, pointer, other.pointer) == null) {
            throw new Failed("clear");
        }
    }

    Pix and(Pix other) {
        return made(calls.pixAnd(null, pointer, other.pointer), "and");
    }

    Pix or(Pix other) {
        return made(calls.pixOr(null, pointer, other.pointer), "or");
    }

    /// Paper where there was ink, and ink where there was paper.
    Pix inverted() {
        return made(calls.pixInvert(null, pointer), "invert");
    }

    /// This grey image where `mask` is ink, white elsewhere.
    Pix shown(Pix mask) {
        try (Pix hidden = mask.inverted()) {
            Pix copy = copy();
            copy.paint(hidden, 0xFF);
            return copy;
        }
    }

    /// The parts of this ink that touch `seed`.
    Pix touching(Pix seed) {
        try (Pix start = and(seed)) {
            return made(calls.pixSeedfillBinary(null, start.pointer, pointer, DIAGONALS_TOO), "fill");
        }
    }

    /// The parts of this ink that are at most `side` wide and high.
    Pix smallParts(int side) {
        return made(calls.pixSelectBySize(
                pointer, side, side, DIAGONALS_TOO, LeptonicaCalls.BOTH, LeptonicaCalls.AT_MOST, null), "select");
    }

    int inkPixels() {
        IntByReference count = new IntByReference();
        calls.pixCountPixels(pointer, count, null);
        return count.getValue();
    }

    /// The boxes of the connected parts of the ink.
    List<Box> parts() {
        Pointer boxes = calls.pixConnCompBB(pointer, DIAGONALS_TOO);
        if (boxes == null) {
            return List.of();
        }
        IntByReference[] edges = {new IntByReference(), new IntByReference(), new IntByReference(), new IntByReference()};
        List<Box> parts = new ArrayList<>();
        for (int i = 0; i < calls.boxaGetCount(boxes); i++) {
            calls.boxaGetBoxGeometry(boxes, i, edges[0], edges[1], edges[2], edges[3]);
            parts.add(new Box(edges[0].getValue(), edges[1].getValue(), edges[2].getValue(), edges[3].getValue()));
        }
        calls.boxaDestroy(new PointerByReference(boxes));
        return parts;
    }

    /// By how many degrees clockwise the ink has to be turned for level lines, and how sure that is; empty where it cannot be told.
    double[] skew() {
        FloatByReference degrees = new FloatByReference();
        FloatByReference confidence = new FloatByReference();
        boolean failed = calls.pixFindSkew(pointer, degrees, confidence) != 0;
        return failed ? new double[] {0, 0} : new double[] {degrees.getValue(), confidence.getValue()};
    }

    /// How much the letters look upright, and how much they look turned to the left: ascenders less descenders, in standard deviations.
    double[] stance() {
        FloatByReference up = new FloatByReference();
        FloatByReference left = new FloatByReference();
        boolean failed = calls.pixOrientDetect(pointer, up, left, 0, 0) != 0;
        return failed ? new double[] {0, 0} : new double[] {up.getValue(), left.getValue()};
    }

    /// The pixels darker than `level`.
    Pix darker(int level) {
        return made(calls.pixThresholdToBinary(pointer, level), "threshold");
    }

    Pix sized(int width, int height) {
        return made(calls.pixScaleToSize(pointer, width, height), "scale");
    }

    /// The parts of this ink that touch the image's edges.
    Pix atEdges() {
        try (Pix seed = minus(this)) {
            calls.pixSetOrClearBorder(seed.pointer, 1, 1, 1, 1, LeptonicaCalls.SET);
            return touching(seed);
        }
    }

    /// The pixels within a box.
    Pix part(Box box) {
        Pointer rectangle = calls.boxCreate(box.x(), box.y(), box.width(), box.height());
        if (rectangle == null) {
            throw new Failed("clip");
        }
        try {
            return made(calls.pixClipRectangle(pointer, rectangle, null), "clip");
        } finally {
            calls.boxDestroy(new PointerByReference(rectangle));
        }
    }

    /// Nothing but the boxes, as ink.
    Pix boxes(List<Box> boxes) {
        Pix empty = minus(this);
        for (Box box : boxes) {
            calls.pixRasterop(empty.pointer, box.x(), box.y(), box.width(), box.height(), LeptonicaCalls.SET, null, 0, 0);
        }
        return empty;
    }

    /// How many pixels have each level of grey, counted on every `step`th pixel of every `step`th row.
    int[] histogram(int step) {
        int[] counts = new int[0x100];
        Pointer data = calls.pixGetData(pointer);
        int[] row = new int[calls.pixGetWpl(pointer)];
        int width = width();
        int height = height();
        for (int y = 0; y < height; y += step) {
            data.read((long) y * row.length * Integer.BYTES, row, 0, row.length);
            for (int x = 0; x < width; x += step) {
                counts[row[x / INT_PIXELS] >>> shift(x) & 0xFF]++;
            }
        }
        return counts;
    }

    /// Makes those pixels of this grey image `level` that are ink in `mask`.
    void paint(Pix mask, int level) {
        if (calls.pixSetMasked(pointer, mask.pointer, level) != 0) {
            throw new Failed("paint");
        }
    }

    @Override
    public void close() {
        calls.pixDestroy(new PointerByReference(pointer));
    }
}
