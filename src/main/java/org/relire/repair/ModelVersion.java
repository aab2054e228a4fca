package org.relire.repair;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Tells the models of one release from those of another, so that the ledger does.
final class ModelVersion {

    private static final String ENGINE = "relire-1";
    private static final String MODELS = "french.";
    /// Of each file so many bytes are looked at, at its beginning and at its end: a file that was learnt anew differs there, and the engine opens at once.
    private static final int BLOCK = 1 << 16;

    private ModelVersion() {
    }

    /// The engine's name with a checksum over the models of a folder: their names, lengths, beginnings and ends.
    static String of(Path folder) throws IOException {
        CRC32 sum = new CRC32();
        for (Path model : models(folder)) {
            add(model, sum);
        }
        return ENGINE + " (" + HexFormat.of().toHexDigits((int) sum.getValue()) + ")";
    }

    private static List<Path> models(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && String.valueOf(file.getFileName()).startsWith(MODELS)).sorted().toList();
        }
    }

    private static void add(Path model, CRC32 sum) throws IOException {
        sum.update(String.valueOf(model.getFileName()).getBytes(StandardCharsets.UTF_8));
        try (RandomAccessFile file = new RandomAccessFile(model.toFile(), "r")) {
            long length = file.length();
            sum.update(ByteBuffer.allocate(Long.BYTES).putLong(0, length));
            byte[] block = new byte[(int) Math.min(BLOCK, length)];
            file.readFully(block);
            sum.update(block);
            file.seek(length - block.length);
            file.readFully(block);
            sum.update(block);
        }
    }
}
