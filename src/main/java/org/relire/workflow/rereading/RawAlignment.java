package org.relire.workflow.rereading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relire.model.TextRange;
import org.relire.workflow.ledger.TextDiff;
import org.relire.workflow.ledger.TokenDiff;

/// Which part of one raw text is which of another.
final class RawAlignment {

    /// A stretch that both have.
    private record Same(int from, int to, int length) {
    }

    private final List<Same> same = new ArrayList<>();

    private RawAlignment() {
    }

    /// Aligns two readings of a page word by word.
    static RawAlignment of(String from, String to) {
        RawAlignment alignment = new RawAlignment();
        List<String> a = TextDiff.tokens(from);
        List<String> b = TextDiff.tokens(to);
        int[] aAt = offsets(a);
        int[] bAt = offsets(b);
        int i = 0;
        int j = 0;
        for (TokenDiff.Hunk hunk : TokenDiff.of(a, b)) {
            alignment.add(aAt[i], bAt[j], aAt[hunk.aStart()] - aAt[i]);
            i = hunk.aEnd();
            j = hunk.bEnd();
        }
        alignment.add(aAt[i], bAt[j], aAt[a.size()] - aAt[i]);
        return alignment;
    }

    private static int[] offsets(List<String> tokens) {
        int[] offsets = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            offsets[i + 1] = offsets[i] + tokens.get(i).length();
        }
        return offsets;
    }

    /// Empty stretches stand for where the texts begin and end together.
    private void add(int from, int to, int length) {
        same.add(new Same(from, to, length));
    }

    /// Where the range lies in the other text, if it is within a stretch that both have.
    Optional<TextRange> exact(TextRange range) {
        return same.stream()
                .filter(s -> s.length() > 0 && range.start() >= s.from() && range.end() <= s.from() + s.length())
                .findFirst()
                .map(s -> new TextRange(range.start() - s.from() + s.to(), range.end() - s.from() + s.to()));
    }

    /// The range of the first text made larger so that it begins and ends where the texts are aligned.
    TextRange widened(TextRange range) {
        return new TextRange(floor(range.start()), ceiling(range.end()));
    }

    /// What a widened range became.
    TextRange across(TextRange widened) {
        // what only the other text has at a border is not part of it
        int start = to(widened.start(), true);
        return new TextRange(start, Math.max(start, to(widened.end(), false)));
    }

    private int floor(int offset) {
        int best = 0;
        for (Same each : same) {
            if (each.from() <= offset) {
                best = Math.min(offset, each.from() + each.length());
            }
        }
        return best;
    }

    private int ceiling(int offset) {
        for (Same each : same) {
            if (each.from() + each.length() >= offset) {
                return Math.max(offset, each.from());
            }
        }
        return offset;
    }

    /// @param last which place in the other text is taken where an offset has several
    private int to(int offset, boolean last) {
        int found = 0;
        for (Same each : same) {
            if (offset >= each.from() && offset <= each.from() + each.length()) {
                found = offset - each.from() + each.to();
                if (!last) {
                    return found;
                }
            }
        }
        return found;
    }
}
