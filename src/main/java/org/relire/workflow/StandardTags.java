package org.relire.workflow;

import java.util.stream.Stream;
import org.relire.model.Tag;
import org.relire.model.TagKind;

/// The tags that each collection has from the start.
public final class StandardTags {

    public static final Tag FINDING = new Tag("Constat", TagKind.FINDING);
    public static final Tag RECOMMENDATION = new Tag("Recommandation", TagKind.RECOMMENDATION);

    private StandardTags() {
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
