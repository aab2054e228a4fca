package org.relire.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// One corpus: a text file, a paragraph or sentence a line, plain or `.xz`.
///
/// @param path where it lies
/// @param weight how much one occurrence counts, 1 to 7; 2 is the measure of ordinary prose
record Corpus(Path path, int weight) {
    Corpus {
        if (weight < 1 || weight > 7) {
            throw new IllegalArgumentException("weight " + weight);
        }
    }

    /// The corpora of a folder in the order of their names, weighed by what their names tell: reports and
    /// parliamentary texts most; codes and laws are formulaic and count little.
    static List<Corpus> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Corpus::isCorpus).sorted().map(path -> new Corpus(path, weightOf(name(path)))).toList();
        }
    }

    private static boolean isCorpus(Path path) {
        return name(path).endsWith(".txt") || name(path).endsWith(".txt.xz");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    String name() {
        return name(path);
    }

    static int weightOf(String name) {
        if (name.contains("rapport")) {
            return 7;
        }
        if (name.startsWith("be_")) {
            return 6;
        }
        if (name.contains("debats")) {
            return 4;
        }
        return name.contains("codes") || name.contains("lois") ? 1 : 2;
    }
}
