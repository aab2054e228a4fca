package org.relire.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.Suggestion;
import org.relire.repair.lm.BelgianPlaces;

/// Belgian places that a strange word with a capital may have been: those that differ in a letter are offered, and never written without asking.
final class NearPlaces {
    private static final int SHORTEST = 6;
    /// Below what counts as likely in a series.
    private static final double CHANCE = 0.35;
    private static final LevenshteinDistance ONE = new LevenshteinDistance(1);

    private NearPlaces() {
    }

    /// Suggestions with such places put among them, the likeliest first.
    static List<Suggestion> among(List<Suggestion> suggestions, String form) {
        if (form.length() < SHORTEST || !Character.isUpperCase(form.charAt(0))) {
            return suggestions;
        }
        List<Suggestion> all = new ArrayList<>(suggestions);
        for (String place : BelgianPlaces.all()) {
            boolean near = Math.abs(place.length() - form.length()) <= 1 && ONE.apply(form, place) == 1;
            if (near && all.stream().noneMatch(other -> other.text().equals(place) && other.confidence() >= CHANCE)) {
                all.removeIf(other -> other.text().equals(place));
                all.add(new Suggestion(place, CHANCE, Reason.of(ReasonKind.CONFUSION, form, place)));
            }
        }
        all.sort(Comparator.comparingDouble(Suggestion::confidence).reversed());
        return all;
    }
}
