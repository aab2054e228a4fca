package org.relire.repair;

import java.util.Map;
import java.util.Set;

/// What is known of the document that a page belongs to.
///
/// @param counts  how often each form that no vocabulary has occurs
/// @param trusted forms that are right whatever they look like
record Profile(Map<String, Integer> counts, Set<String> trusted) {
    static final Profile NONE = new Profile(Map.of(), Set.of());

    Profile {
        counts = Map.copyOf(counts);
        trusted = Set.copyOf(trusted);
    }

    int count(String form) {
        return counts.getOrDefault(form, 0);
    }

    boolean isTrusted(String form) {
        return !trusted.isEmpty() && trusted.contains(form);
    }
}
