package org.relire.ocr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.relire.model.OcrWord;
import org.relire.workflow.port.TextPlausibility;

/// Chooses between readings of one line, word by word (after ROVER, Fiscus 1997): by the confidence of the readings that agree, by what is
/// French, and a little by habit for the first reading.
///
/// @param plausibility of the language of the line
record LineVote(TextPlausibility plausibility) {

    /// A reading that differs more than this from the first, by its length, is of other ink.
    private static final double LIKE = 0.45;
    private static final double KNOWN = 0.3;
    private static final double COST = 0.075;
    private static final double MOST_COST = 10;
    private static final double FIRST = 0.15;
    private static final double SILENCE = 0.3;
    private static final int CONTEXT = 12;

    /// What one reading has between two spaces that all have.
    private record Candidate(List<OcrWord> words, String text, double votes) {
    }

    /// The chosen words, from left to right.
    ///
    /// @param first  the reading whose layout is used
    /// @param others of the same ink, as far as they look like the first
    List<OcrWord> vote(List<OcrWord> first, List<List<OcrWord>> others) {
        String text = Readings.text(first);
        List<List<OcrWord>> readings = new ArrayList<>(List.of(first));
        others.stream().filter(other -> isLike(text, Readings.text(other))).forEach(readings::add);
        if (readings.size() == 1) {
            return first;
        }
        List<OcrWord> chosen = new ArrayList<>();
        List<int[]> cuts = cuts(readings);
        for (int i = 1; i < cuts.size(); i++) {
            List<List<OcrWord>> parts = new ArrayList<>();
            for (int r = 0; r < readings.size(); r++) {
                parts.add(readings.get(r).subList(cuts.get(i - 1)[r], cuts.get(i)[r]));
            }
            List<OcrWord> after = first.subList(cuts.get(i)[0], Math.min(first.size(), cuts.get(i)[0] + 1));
            chosen.addAll(best(parts, Readings.text(chosen), Readings.text(after)));
        }
        return chosen;
    }

    /// Whether two readings may be of the same ink.
    static boolean isLike(String one, String other) {
        int most = (int) (LIKE * Math.max(one.length(), other.length()));
        // beyond the most it looks no further and says -1
        return !other.isEmpty() && new LevenshteinDistance(most).apply(one, other) >= 0;
    }

    /// For each reading the numbers of words before the places where all have a space, from 0 to all of them.
    private static List<int[]> cuts(List<List<OcrWord>> readings) {
        Map<Integer, int[]> shared = new LinkedHashMap<>();
        for (int gap = 0; gap < readings.getFirst().size() - 1; gap++) {
            int[] places = new int[readings.size()];
            places[0] = gap + 1;
            shared.put(gap, places);
        }
        String text = Readings.text(readings.getFirst());
        for (int r = 1; r < readings.size(); r++) {
            Map<Integer, Integer> same = new LinkedHashMap<>();
            SpaceAlignment.common(text, Readings.text(readings.get(r))).forEach(pair -> same.put(pair[0], pair[1]));
            int reading = r;
            shared.keySet().removeIf(gap -> !same.containsKey(gap));
            shared.forEach((gap, places) -> places[reading] = same.getOrDefault(gap, 0) + 1);
        }
        List<int[]> cuts = new ArrayList<>();
        cuts.add(new int[readings.size()]);
        cuts.addAll(shared.values());
        cuts.add(readings.stream().mapToInt(List::size).toArray());
        return cuts;
    }

    private List<OcrWord> best(List<List<OcrWord>> parts, String before, String after) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (List<OcrWord> part : parts) {
            double confidence = part.isEmpty() ? SILENCE : Readings.confidence(part);
            candidates.merge(Readings.text(part), new Candidate(part, Readings.text(part), confidence), LineVote::together);
        }
        if (candidates.size() == 1) {
            return parts.getFirst();
        }
        String left = before.substring(Math.max(0, before.length() - CONTEXT));
        Map<String, Double> costs = new LinkedHashMap<>();
        candidates.keySet().forEach(text -> costs.put(text, plausibility.cost((left + " " + text + " " + after).strip())));
        double least = costs.values().stream().mapToDouble(c -> c).min().orElse(0);
        String first = Readings.text(parts.getFirst());
        Candidate best = candidates.values().iterator().next();
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : candidates.values()) {
            double cost = Math.min(MOST_COST, costs.getOrDefault(candidate.text(), 0.0) - least);
            double score = candidate.votes() / parts.size() + KNOWN * plausibility.known(candidate.text()) - COST * cost
                    + (candidate.text().equals(first) ? FIRST : 0);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return OtherGlyphs.added(best.words(), candidates.values().stream().map(Candidate::words).toList());
    }

    private static Candidate together(Candidate one, Candidate other) {
        boolean surer = Readings.confidence(other.words()) > Readings.confidence(one.words())
                && (OtherGlyphs.areKnown(other.words()) || !OtherGlyphs.areKnown(one.words()));
        return new Candidate(surer ? other.words() : one.words(), one.text(), one.votes() + other.votes());
    }
}
