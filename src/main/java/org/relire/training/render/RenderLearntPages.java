package org.relire.training.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// `RenderLearntPages LINES OUT PAGES WEAR SEED FONT...`: prints text that models learn from, as [org.relire.training.CleanLines] writes it, for the neural
/// reader to see how real programs misread it. What judges repairs must not know this text: for that there is [RenderPages], which says what is written.
public final class RenderLearntPages {
    /// In characters: how long pages are.
    private static final int LONGEST = 1_400;
    private static final int LEAST = 200;
    /// No page begins so near to a corpus's end.
    private static final int TAIL = 3_000;

    private RenderLearntPages() {}

    public static void main(String[] args) throws IOException, FontFormatException {
        Path out = Files.createDirectories(Path.of(args[1]));
        double wear = Double.parseDouble(args[3]);
        SplittableRandom random = new SplittableRandom(Long.parseLong(args[4]));
        List<Font> fonts = RenderPages.fonts(Arrays.asList(args).subList(5, args.length));
        List<Lines> all = lines(Path.of(args[0]));
        double mass = all.stream().mapToDouble(Lines::mass).sum();
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            String text = all.get(drawn(all, random.nextDouble() * mass)).page(random);
            Font face = fonts.get(random.nextInt(fonts.size()));
            SplittableRandom own = random.split();
            PrintedText printed = PrintedText.drawn(text, face, own);
            printed.write(out, i, wear * own.nextDouble(), own);
        }
    }

    private static int drawn(List<Lines> all, double at) {
        double sum = 0;
        for (int i = 0; i < all.size(); i++) {
            sum += all.get(i).mass();
            if (at <= sum) {
                return i;
            }
        }
        return all.size() - 1;
    }

    private static List<Lines> lines(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Lines> all = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                all.add(new Lines(file.getFileName().toString(), Files.readString(file)));
            }
            return all;
        }
    }

    /// A corpus, a line feed after each line.
    private record Lines(String name, String text) {
        /// How likely text is drawn from it: weighed as the reader's own training weighs it.
        double mass() {
            double weight = name.startsWith("fr_rapports") ? 5 : name.startsWith("be_") ? 3 : name.startsWith("fr_debats") || name.startsWith("romans") ? 1.3
                    : name.startsWith("livres") ? 1 : 0.2;
            return weight * text.length();
        }

        /// Whole lines from anywhere, as one paragraph.
        String page(SplittableRandom random) {
            int start = text.indexOf('\n', random.nextInt(text.length() - TAIL)) + 1;
            int end = Math.max(start + LEAST, text.lastIndexOf('\n', start + LONGEST));
            return text.substring(start, end).strip().replaceAll("\\s+", " ");
        }
    }
}
