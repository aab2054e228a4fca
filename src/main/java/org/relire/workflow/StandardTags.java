package org.relire.workflow;

import org.relire.model.Tag;
import org.relire.model.TagKind;

/// The tags that each collection has from the start.
public final class StandardTags {

    public static final Tag FINDING = new Tag("Constat", TagKind.FINDING);
    public static final Tag RECOMMENDATION = new Tag("Recommandation", TagKind.RECOMMENDATION);

    private StandardTags() {
    }

    static Tag of(TagKind kind) {
        return switch (kind) {
            case FINDING -> FINDING;
            case RECOMMENDATION -> RECOMMENDATION;
            case CUSTOM -> throw new IllegalArgumentException("no standard tag");
        };
    }
}
