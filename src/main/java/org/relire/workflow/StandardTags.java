package org.relire.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.relire.model.Tag;
import org.relire.model.TagKind;

/// The tags that each collection has from the start.
public final class StandardTags {

    public static final Tag FINDING = new Tag("Constat", TagKind.FINDING);
    public static final Tag RECOMMENDATION = new Tag("Recommandation", TagKind.RECOMMENDATION);

    private static final Map<Tag, List<String>> NAMES = Map.of(
            FINDING, List.of(FINDING.name(), "Finding"),
            RECOMMENDATION, List.of(RECOMMENDATION.name(), "Recommendation"));

    private StandardTags() {
    }

    /// All names by which a person may ask for a tag: of a standard one those in each language, of another its own.
    public static List<String> names(Tag tag) {
        return NAMES.getOrDefault(tag, List.of(tag.name()));
    }

    /// The standard tag of this name, in whatever language.
    static Optional<Tag> named(String name) {
        return NAMES.entrySet().stream().filter(e -> e.getValue().stream().anyMatch(name.strip()::equalsIgnoreCase))
                .map(Map.Entry::getKey).findFirst();
    }

    /// Whether the program gives this tag itself; the case of its name says nothing.
    public static boolean holds(Tag tag) {
        return Stream.of(FINDING, RECOMMENDATION).anyMatch(standard -> standard.name().equalsIgnoreCase(tag.name()));
    }

    static Tag of(TagKind kind) {
        return switch (kind) {
            case FINDING -> FINDING;
            case RECOMMENDATION -> RECOMMENDATION;
            case CUSTOM -> throw new IllegalArgumentException("no standard tag");
        };
    }
}
