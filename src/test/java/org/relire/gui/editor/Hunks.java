package org.relire.gui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.relire.model.TextRange;

/// Where a text differs from the truth, word by word, as one who reads both sees it.
record Hunks(List<Hunk> all) {

    private static final Pattern WORD = Pattern.compile("\\S+");

    /// @param range in the text; empty where words are missing
    /// @param truth what should stand there
    record Hunk(TextRange range, String truth) {

        /// The smallest change of characters that does it.
        Typing change(String text) {
            Typing inner = Typing.between(range.in(text), truth);
            return new Typing(new TextRange(range.start() + inner.range().start(), range.start() + inner.range().end()),
                    inner.inserted());
        }
    }

    static Hunks between(String text, String truth) {
        List<MatchResult> is = WORD.matcher(text).results().toList();
        List<MatchResult> should = WORD.matcher(truth).results().toList();
        int[][] common = new int[is.size() + 1][should.size() + 1];
        for (int i = is.size() - 1; i >= 0; i--) {
            for (int j = should.size() - 1; j >= 0; j--) {
                common[i][j] = is.get(i).group().equals(should.get(j).group())
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Hunk> hunks = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < is.size() || j < should.size()) {
            int fromI = i;
            int fromJ = j;
            while (i < is.size() && j < should.size() && is.get(i).group().equals(should.get(j).group())) {
                fromI = ++i;
                fromJ = ++j;
            }
            while ((i < is.size() || j < should.size())
                    && !(i < is.size() && j < should.size() && is.get(i).group().equals(should.get(j).group()))) {
                if (j == should.size() || i < is.size() && common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            add(hunks, is.subList(fromI, i), should.subList(fromJ, j), truth,
                    fromI < is.size() ? is.get(fromI).start() : text.length());
        }
        return new Hunks(hunks);
    }

    private static void add(
            List<Hunk> hunks, List<MatchResult> is, List<MatchResult> should, String truth, int place) {
        if (is.isEmpty() && should.isEmpty()) {
            return;
        }
        String words = should.isEmpty() ? "" : truth.substring(should.getFirst().start(), should.getLast().end());
        hunks.add(is.isEmpty()
                ? new Hunk(new TextRange(place, place), words + " ")
                : new Hunk(new TextRange(is.getFirst().start(), is.getLast().end()), words));
    }

    Optional<Hunk> at(TextRange range) {
        return all.stream().filter(h -> h.range().overlaps(range)).findFirst();
    }

    int size() {
        return all.size();
    }
}
