package org.relire.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.Suggestion;

/// Names that no vocabulary has but the document: what it writes often it may mean where it writes nearly the same once.
final class OwnNames {
    /// So many times as often as the form itself must the name occur, or the two are two names.
    private static final int TIMES = 3;
    /// From so many letters on two may differ.
    private static final int LONG = 6;
    private static final double CHANCE_AT_ONE = 0.8;
    private static final double CHANCE_AT_TWO = 0.5;

    private OwnNames() {
    }

    /// Suggestions with the document's names that are near a form put among them, the likeliest first.
    static List<Suggestion> among(List<Suggestion> suggestions, String form, Profile profile) {
        List<Suggestion> all = new ArrayList<>(suggestions);
        int least = TIMES * profile.count(form);
        for (String name : profile.names()) {
            double chance = profile.isTrusted(name) || profile.count(name) >= least ? chance(form, name) : 0;
            if (chance > 0) {
                all.removeIf(other -> other.text().equals(name));
                all.add(new Suggestion(name, chance, Reason.of(ReasonKind.LEARNT)));
            }
        }
        all.sort(Comparator.comparingDouble(Suggestion::confidence).reversed());
        return all;
    }

    private static double chance(String form, String name) {
        int most = Math.min(form.length(), name.length()) >= LONG ? 2 : 1;
        if (Math.abs(form.length() - name.length()) > most) {
            return 0;
        }
        return switch (new LevenshteinDistance(most).apply(form, name)) {
            case 1 -> CHANCE_AT_ONE;
            case 2 -> CHANCE_AT_TWO;
            default -> 0;
        };
    }
}
