package org.relire.repair.lm;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// The container of every model file: a header that says what it is, then sections, all little endian.
///
/// | offset | what |
/// |---|---|
/// | 0 | eight letters naming the kind |
/// | 8 | version (int), number of sections (int) |
/// | 16 | fingerprint of the lexicon that the word ids belong to (long) |
/// | 24 | length of the whole file (long) |
/// | 32 | offset and length of each section (two longs) |
///
/// Sections begin at multiples of eight and are followed by at least eight bytes, so that a reader may read past a last
/// record.
public final class ModelFile {
    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfChar CHAR = ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int VERSION = 1;
    private static final int HEADER = 32;
    private static final int PADDING = 8;

    /// What a file holds.
    public enum Kind {
        /// Vocabulary and facts.
        LEXICON("RELIRELX", 7),
        /// Word trigrams.
        NGRAMS("RELIRENG", 5),
        /// Characters.
        CHARACTERS("RELIRECH", 5);

        private final long magic;
        private final int sections;

        Kind(String letters, int sections) {
            this.magic = ByteBuffer.wrap(letters.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                    .order(ByteOrder.LITTLE_ENDIAN).getLong();
            this.sections = sections;
        }
    }

    private final Path path;
    private final MemorySegment file;

    private ModelFile(Path path, MemorySegment file) {
        this.path = path;
        this.file = file;
    }

    /// Maps a file for as long as the arena lives.
    ///
    /// @throws ModelFormatException if it is not of this kind and version, or was cut short
    public static ModelFile open(Path path, Kind kind, Arena arena) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < HEADER + 16L * kind.sections) {
                throw new ModelFormatException(path, "cut short");
            }
            var model = new ModelFile(path, channel.map(FileChannel.MapMode.READ_ONLY, 0, size, arena));
            model.check(kind, size);
            return model;
        }
    }

    private void check(Kind kind, long size) throws ModelFormatException {
        if (file.get(LONG, 0) != kind.magic) {
            throw new ModelFormatException(path, "not a model file of this kind");
        }
        if (file.get(INT, 8) != VERSION || file.get(INT, 12) != kind.sections) {
            throw new ModelFormatException(path, "made for another version");
        }
        if (file.get(LONG, 24) != size) {
            throw new ModelFormatException(path, "cut short");
        }
        for (int i = 0; i < kind.sections; i++) {
            long offset = file.get(LONG, HEADER + 16L * i);
            long length = file.get(LONG, HEADER + 16L * i + 8);
            if (offset < HEADER || length < 0 || length > size || offset > size - length - PADDING) {
                throw new ModelFormatException(path, "damaged");
            }
        }
    }

    /// The fingerprint of the lexicon that this file's word ids belong to.
    public long fingerprint() {
        return file.get(LONG, 16);
    }

    /// The length of a section in bytes.
    long length(int section) {
        return file.get(LONG, HEADER + 16L * section + 8);
    }

    /// A section with the eight bytes after it.
    MemorySegment section(int section) {
        return file.asSlice(file.get(LONG, HEADER + 16L * section), length(section) + PADDING);
    }

    /// A section of ints, copied.
    int[] ints(int section) {
        return section(section).asSlice(0, length(section) & ~3L).toArray(INT);
    }

    /// Checks that a section holds at least so many bytes.
    void require(int section, long bytes) throws ModelFormatException {
        if (bytes < 0 || length(section) < bytes) {
            throw new ModelFormatException(path, "damaged");
        }
    }

    Path path() {
        return path;
    }

    /// Writes a file of this kind.
    public static void write(Path path, Kind kind, long fingerprint, List<byte[]> sections) throws IOException {
        if (sections.size() != kind.sections) {
            throw new IllegalArgumentException(kind + " has " + kind.sections + " sections, not " + sections.size());
        }
        var header = ByteBuffer.allocate(HEADER + 16 * sections.size()).order(ByteOrder.LITTLE_ENDIAN);
        long offset = header.capacity();
        header.putLong(kind.magic).putInt(VERSION).putInt(sections.size()).putLong(fingerprint).putLong(0);
        for (byte[] section : sections) {
            header.putLong(offset).putLong(section.length);
            offset += padded(section.length);
        }
        header.putLong(24, offset);
        try (var out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
            out.write(header.array());
            for (byte[] section : sections) {
                out.write(section);
                out.write(new byte[(int) padded(section.length) - section.length]);
            }
        }
    }

    private static long padded(long length) {
        return (length + PADDING + 7) / 8 * 8;
    }
}
