package org.relire.training.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A noisy text and its truth.
public record TextPair(String name, String noisy, String truth) {
    private static final String NOISY = ".ocr.txt";

    /// Reads `NAME.ocr.txt` with `NAME.gt.txt` from a folder, in order of their names.
    public static List<TextPair> read(Path folder) throws IOException {
        List<TextPair> pairs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().endsWith(NOISY)).sorted().toList()) {
                String name = file.getFileName().toString().replace(NOISY, "");
                Path truth = folder.resolve(name + ".gt.txt");
                if (Files.exists(truth)) {
                    pairs.add(new TextPair(name, Files.readString(file), Files.readString(truth)));
                }
            }
        }
        return List.copyOf(pairs);
    }

    /// Which part of its set the pair belongs to, from a hash of its name: settings may be tuned on one part,
    /// the other part is for reporting.
    public Part part() {
        int hash = 0x811c9dc5;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x01000193;
        }
        return ((hash ^ hash >>> 15) * 0x2c1b3c6d >>> 31) == 0 ? Part.TUNING : Part.HELD_OUT;
    }

    /// A part of an evaluation set.
    public enum Part {
        TUNING, HELD_OUT
    }
}
