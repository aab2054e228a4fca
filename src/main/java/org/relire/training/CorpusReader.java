package org.relire.training;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/// Reads corpora line by line: cleaned, each line once over all corpora, one side of the split of [HeldOut].
final class CorpusReader {
    /// Takes one line.
    interface LineSink {
        void accept(String line);
    }

    private final boolean heldOut;
    private long[] seen = new long[1 << 16];
    private int count;

    /// @param heldOut whether to give the lines kept out of training, or all others
    CorpusReader(boolean heldOut) {
        this.heldOut = heldOut;
    }

    void read(Corpus corpus, LineSink sink) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(open(corpus), StandardCharsets.UTF_8), 1 << 16)) {
            for (@Nullable String raw = reader.readLine(); raw != null; raw = reader.readLine()) {
                if (HeldOut.isHeldOut(raw) == heldOut) {
                    String line = LineCleaner.clean(raw);
                    if (line != null && isNew(HeldOut.hash(line))) {
                        sink.accept(line);
                    }
                }
            }
        }
    }

    private static InputStream open(Corpus corpus) throws IOException {
        InputStream file = new BufferedInputStream(Files.newInputStream(corpus.path()), 1 << 16);
        return corpus.name().endsWith(".xz") ? new XZInputStream(file) : file;
    }

    /// Open addressing over hashes; 0 marks an empty cell.
    private boolean isNew(long hash) {
        long key = hash == 0 ? 1 : hash;
        if (2 * count > seen.length) {
            grow();
        }
        int cell = cell(key);
        if (seen[cell] == key) {
            return false;
        }
        seen[cell] = key;
        count++;
        return true;
    }

    private int cell(long key) {
        int cell = (int) key & (seen.length - 1);
        while (seen[cell] != 0 && seen[cell] != key) {
            cell = (cell + 1) & (seen.length - 1);
        }
        return cell;
    }

    private void grow() {
        long[] old = seen;
        seen = Arrays.copyOf(new long[0], old.length * 2);
        for (long key : old) {
            if (key != 0) {
                seen[cell(key)] = key;
            }
        }
    }
}
