package org.relire.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.relire.model.TagKind;
import org.relire.model.TextRange;

/// The sample documents' texts with what their author marked in them, and the comparison with what was detected.
final class MarkedSamples {

    private static final Path TRUTH = Path.of("sample-docs", "ground-truth");

    private MarkedSamples() {
    }

    /// A marked passage.
    record Expected(String document, int pageIndex, TagKind kind, String addressee, String quote) {
    }

    /// Counts over marked and detected passages of one kind.
    record Score(int marked, int detected, int right) {
        double precision() {
            return detected == 0 ? 1 : (double) right / detected;
        }

        double recall() {
            return marked == 0 ? 1 : (double) right / marked;
        }

        Score plus(Score other) {
            return new Score(marked + other.marked, detected + other.detected, right + other.right);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "precision %.3f recall %.3f (%d marked, %d detected, %d right)",
                    precision(), recall(), marked, detected, right);
        }
    }

    static List<Expected> expected() throws IOException {
        return Files.readAllLines(TRUTH.resolve("evidence.tsv")).stream().skip(1).map(line -> line.split("\t", -1))
                .map(c -> new Expected(c[0], Integer.parseInt(c[1]) - 1, TagKind.valueOf(c[2].toUpperCase(Locale.ROOT)), c[3], c[4]))
                .toList();
    }

    /// The pages of a document's ground truth.
    static List<String> truth(String document) throws IOException {
        return pages(find(TRUTH, document.equals("aide-jeunesse-bilingue") ? document + ".fr.txt" : document + ".txt"));
    }

    static List<String> pages(Path file) throws IOException {
        return Arrays.asList(Files.readString(file).split("\f"));
    }

    /// A file by name, found by listing: where the locale knows no accents, only listed names can be opened.
    static Path find(Path folder, String name) throws IOException {
        String ascii = name.replaceAll("[^ -~]", "").replaceAll("\\s+", " ");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().replaceAll("[^ -~]", "").replaceAll("\\s+", " ").equals(ascii))
                    .findFirst().orElseThrow(() -> new IOException(name));
        }
    }

    /// Marked and detected passages agree where they share more than half of what either covers, in letters.
    static Score score(List<String> pages, List<Expected> expected, List<EvidenceCandidate> detected, TagKind kind,
            List<String> report) {
        List<EvidenceCandidate> left = new ArrayList<>(detected.stream().filter(c -> c.kind() == kind).toList());
        int found = left.size();
        int right = 0;
        int marked = 0;
        for (Expected e : expected) {
            if (e.kind() != kind) {
                continue;
            }
            marked++;
            TextRange place = place(pages.get(e.pageIndex()), e.quote());
            boolean hit = false;
            for (EvidenceCandidate c : List.copyOf(left)) {
                if (!hit && c.pageIndex() == e.pageIndex() && agree(place, c.range())) {
                    left.remove(c);
                    hit = true;
                }
            }
            right += hit ? 1 : 0;
            if (!hit) {
                report.add("missed " + kind + " " + e.document() + ": " + e.quote());
            }
        }
        for (EvidenceCandidate c : left) {
            report.add("extra  " + kind + " [" + c.details().rule() + " " + c.details().cue() + "] "
                    + c.range().in(pages.get(c.pageIndex())).replace('\n', ' '));
        }
        return new Score(marked, found, right);
    }

    static boolean agree(TextRange a, TextRange b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        int both = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
        return shared > 0.5 * both;
    }

    /// Where a passage stands in a page, by its letters; what runs over to the next page is cut off.
    static TextRange place(String page, String quote) {
        Skeleton text = Skeleton.of(page);
        String letters = Skeleton.of(quote).letters();
        int at = text.letters().indexOf(letters);
        int length = letters.length();
        if (at < 0) {
            at = text.letters().indexOf(letters.substring(0, Math.min(12, letters.length())));
            if (at < 0) {
                throw new IllegalStateException("not on its page: " + quote);
            }
            length = 0;
            while (length < letters.length() && at + length < text.letters().length()
                    && letters.charAt(length) == text.letters().charAt(at + length)) {
                length++;
            }
        }
        return new TextRange(text.origins()[at], text.origins()[at + length - 1] + 1);
    }
}
