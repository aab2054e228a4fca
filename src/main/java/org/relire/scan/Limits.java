package org.relire.scan;

/// What is still read; past it a file is refused with a sentence instead of exhausting memory.
final class Limits {

    /// The largest file of any kind, in bytes.
    static final long FILE_BYTES = 4L << 30;
    /// The largest text file, in bytes.
    static final long TEXT_BYTES = 50L << 20;
    /// The largest JPEG, in bytes; it is held in memory.
    static final long JPEG_BYTES = 512L << 20;
    /// The largest page image, in pixels, with memory to spare: A4 at 1,200 dpi is 139 million.
    private static final long PAGE_PIXELS = 300_000_000L;
    /// Decoding a colour page takes its pixels twice over for a moment.
    private static final int BYTES_PER_PIXEL = 6;
    /// The largest page that is drawn (not taken as it is from the file), in pixels: A3 at 300 dpi is 17 million.
    static final long DRAWN_PIXELS = 60_000_000L;
    /// Neither PNG nor JPEG can pack more pixels than this into a byte (Deflate: 1,032 bytes of 8 pixels).
    static final long PIXELS_PER_BYTE = 8_300;

    private Limits() {
    }

    /// The largest page image that this process can hold, in pixels.
    static long pagePixels() {
        return Math.min(PAGE_PIXELS, Runtime.getRuntime().maxMemory() / BYTES_PER_PIXEL);
    }
}
