package org.relire.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// A step that was taken on a page's image.
///
/// @param parameters what it was done with or what it found, by name: `degrees`, `factor`, `count` ...; sorted by name
public record PreparationStep(PreparationKind kind, Map<String, Double> parameters) {

    public PreparationStep {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /// A step with one parameter.
    public static PreparationStep of(PreparationKind kind, String name, double value) {
        return new PreparationStep(kind, Map.of(name, value));
    }
}
