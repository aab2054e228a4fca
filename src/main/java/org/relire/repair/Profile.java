package org.relire.repair;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What is known of the document that a page belongs to.
///
/// @param counts  how often each form that no vocabulary has occurs
/// @param trusted forms that are right whatever they look like
/// @param names   of both, the names: trusted forms, and what occurs too often to be a slip
record Profile(Map<String, Integer> counts, Set<String> trusted, List<String> names) {
    static final Profile NONE = new Profile(Map.of(), Set.of());

    /// Words and short forms that the vocabulary lacks and would take for others (`majeur`, `mot`).
    private static final Set<String> UNLISTED = Set.of("mayeur", "mayeurs", "mayorat", "mayorats", "prégardiennat", "minervaux", "iel", "iels", "nb", "qqs", "qqn", "qqch",
            "gvt", "dépt", "mvt", "tvx", "tjrs", "mlle", "aprèm");
    private static final int LEAST = 3;
    private static final int SHORTEST = 4;

    Profile(Map<String, Integer> counts, Set<String> trusted) {
        this(Map.copyOf(counts), Set.copyOf(trusted), names(counts, trusted));
    }

    private static List<String> names(Map<String, Integer> counts, Set<String> trusted) {
        Stream<String> often = counts.entrySet().stream().filter(form -> form.getValue() >= LEAST).map(Map.Entry::getKey);
        return Stream.concat(trusted.stream(), often).filter(form -> form.length() >= SHORTEST && Character.isUpperCase(form.charAt(0)))
                .distinct().sorted().toList();
    }

    int count(String form) {
        return counts.getOrDefault(form, 0);
    }

    boolean isTrusted(String form) {
        return UNLISTED.contains(form) || trusted.contains(form) || !trusted.isEmpty() && trusted.contains(form.toLowerCase(Locale.FRENCH));
    }
}
