package org.relire.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Clean text that no language model saw, in pages of neighbouring lines. One half trains what judges repairs, the other half
/// measures it.
public final class HeldOutText {
    private static final int PAGE = 2_400;
    private static final int LEAST = 600;

    private HeldOutText() {}

    /// A half of the held-out lines.
    public enum Half {
        TRAIN, TEST
    }

    /// Pages of one half, corpus by corpus; at most `most` of each corpus.
    public static List<String> pages(Path corpora, Half half, int most) throws IOException {
        List<String> pages = new ArrayList<>();
        CorpusReader reader = new CorpusReader(true);
        for (Corpus corpus : Corpus.in(corpora)) {
            List<String> own = new ArrayList<>();
            StringBuilder page = new StringBuilder();
            reader.read(corpus, line -> {
                if ((HeldOut.hash(line) >>> 21 & 1) == half.ordinal()) {
                    page.append(line).append(' ');
                    if (page.length() > PAGE) {
                        own.add(page.toString().strip());
                        page.setLength(0);
                    }
                }
            });
            if (page.length() > LEAST) {
                own.add(page.toString().strip());
            }
            for (int i = 0; i < own.size(); i += Math.max(1, own.size() / most)) {
                pages.add(own.get(i));
            }
        }
        return pages;
    }
}
