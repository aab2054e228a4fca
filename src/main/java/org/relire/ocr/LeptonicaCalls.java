package org.relire.ocr;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.FloatByReference;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;

/// Functions of Leptonica (`allheaders.h`) on images that stay opaque pointers here. Those that make an image return null where
/// they fail, the others a number that is not 0.
interface LeptonicaCalls extends Library {

    /// Values of `L_SELECT_IF_BOTH` and `L_SELECT_IF_LTE`.
    int BOTH = 6;
    int AT_MOST = 3;
    /// `PIX_SET`: every pixel becomes ink.
    int SET = 0xF;
    /// `PIX_PAINT`: ink is added.
    int PAINT = 0xE;

    @Nullable Pointer pixCreate(int width, int height, int depth);

    void pixDestroy(PointerByReference pix);

    Pointer pixGetData(Pointer pix);

    int pixGetWpl(Pointer pix);

    int pixGetWidth(Pointer pix);

    int pixGetHeight(Pointer pix);

    @Nullable Pointer pixScale(Pointer pix, float x, float y);

    @Nullable Pointer pixScaleAreaMap(Pointer pix, float x, float y);

    @Nullable Pointer pixRotateAMGray(Pointer grey, float radians, byte fill);

    @Nullable Pointer pixRotateOrth(Pointer pix, int quarters);

    int pixFindSkew(Pointer ink, FloatByReference degrees, FloatByReference confidence);

    int pixOrientDetect(
            Pointer ink, FloatByReference up, FloatByReference left, int leastCount, int debug);

    @Nullable Pointer pixBackgroundNorm(Pointer grey, @Nullable Pointer mask, @Nullable Pointer map, int tileWidth, int tileHeight,
            int darkest, int leastCount, int paper, int smoothX, int smoothY);

    @Nullable Pointer pixGammaTRC(@Nullable Pointer into, Pointer grey, float gamma, int black, int white);

    int pixSauvolaBinarizeTiled(
            Pointer grey, int window, float factor, int columns, int rows, @Nullable PointerByReference thresholds,
            PointerByReference ink);

    @Nullable Pointer pixConvert1To8(@Nullable Pointer into, Pointer ink, byte paper, byte inkLevel);

    @Nullable Pointer pixConnCompBB(Pointer ink, int neighbours);

    int boxaGetCount(Pointer boxes);

    int boxaGetBoxGeometry(
            Pointer boxes, int index, IntByReference x, IntByReference y, IntByReference width, IntByReference height);

    void boxaDestroy(PointerByReference boxes);

    @Nullable Pointer pixSelectBySize(
            Pointer ink, int width, int height, int neighbours, int type, int relation, @Nullable IntByReference changed);

    @Nullable Pointer pixCopy(@Nullable Pointer into, Pointer pix);

    @Nullable Pointer pixInvert(@Nullable Pointer into, Pointer ink);

    @Nullable Pointer pixSubtract(@Nullable Pointer into, Pointer from, Pointer what);

    @Nullable Pointer pixOr(@Nullable Pointer into, Pointer one, Pointer other);

    @Nullable Pointer pixAnd(@Nullable Pointer into, Pointer one, Pointer other);

    @Nullable Pointer pixOpenBrick(@Nullable Pointer into, Pointer ink, int width, int height);

    @Nullable Pointer pixCloseBrick(@Nullable Pointer into, Pointer ink, int width, int height);

    @Nullable Pointer pixSeedfillBinary(@Nullable Pointer into, Pointer seed, Pointer mask, int neighbours);

    int pixCountPixels(Pointer ink, IntByReference count, @Nullable Pointer table);

    @Nullable Pointer boxCreate(int x, int y, int width, int height);

    void boxDestroy(PointerByReference box);

    @Nullable Pointer pixClipRectangle(Pointer pix, Pointer box, @Nullable PointerByReference clipped);

    /// Sets those pixels of `grey` to `value` that are ink in `mask`.
    int pixSetMasked(Pointer grey, Pointer mask, int value);

    @Nullable Pointer pixThresholdToBinary(Pointer grey, int threshold);

    @Nullable Pointer pixScaleToSize(Pointer pix, int width, int height);

    int pixRasterop(
            Pointer into, int x, int y, int width, int height, int operation, @Nullable Pointer from, int fromX, int fromY);

    /// Adds a frame of ink or white of `width` pixels within the image.
    int pixSetOrClearBorder(Pointer pix, int left, int right, int top, int bottom, int operation);
}
