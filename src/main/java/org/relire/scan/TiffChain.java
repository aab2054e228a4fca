package org.relire.scan;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.stream.ImageInputStream;

/// The chain of a TIFF's pages: each page's directory says where the next one lies. Readers stop without a word where the chain
/// leads out of the file, and the pages behind would be lost.
///
/// TIFF 6.0, section 2; for BigTIFF (numbers of eight bytes) the Aware Systems specification.
final class TiffChain {

    private static final int BIG = 43;
    private static final int ENTRY = 12;
    private static final int BIG_ENTRY = 20;

    private final ImageInputStream in;
    private boolean isBig;

    private TiffChain(ImageInputStream in) {
        this.in = in;
    }

    /// How many directories the chain has.
    ///
    /// @throws IOException if it leads out of the file or in a circle
    static int length(ImageInputStream in) throws IOException {
        return new TiffChain(in).walk();
    }

    private int walk() throws IOException {
        in.seek(0);
        in.setByteOrder(in.readUnsignedShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        isBig = in.readUnsignedShort() == BIG;
        in.seek(isBig ? 8 : 4);
        Set<Long> seen = new HashSet<>();
        for (long at = offset(); at != 0; at = next(at)) {
            if (!seen.add(at)) {
                throw new IOException("the pages of the TIFF go in a circle");
            }
        }
        return seen.size();
    }

    private long offset() throws IOException {
        return isBig ? in.readLong() : in.readUnsignedInt();
    }

    private long next(long directory) throws IOException {
        refuseOutside(directory);
        in.seek(directory);
        long entries = isBig ? in.readLong() : in.readUnsignedShort();
        refuseOutside(entries);
        long end = in.getStreamPosition() + entries * (isBig ? BIG_ENTRY : ENTRY);
        refuseOutside(end);
        in.seek(end);
        return offset();
    }

    private void refuseOutside(long position) throws IOException {
        if (position < 0 || position >= in.length()) {
            throw new EOFException("the TIFF ends early: nothing lies at " + position);
        }
    }
}
