package org.relire.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the lines that models may learn from as plain text, for training outside this program: those of [CorpusReader], without what is held out.
public final class CleanLines {
    private CleanLines() {
    }

    /// @param args the folder of the corpora, and the folder to write a file for each into
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        Files.createDirectories(folder);
        CorpusReader reader = new CorpusReader(false);
        for (Corpus corpus : Corpus.in(Path.of(args[0]))) {
            write(reader, corpus, folder.resolve(corpus.name().replaceAll("\\.xz$", "")));
        }
    }

    private static void write(CorpusReader reader, Corpus corpus, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            reader.read(corpus, line -> out.append(line).append('\n'));
            if (out.checkError()) {
                throw new IOException(file + " could not be written whole");
            }
        }
    }
}
