package org.relire.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.workflow.port.CollectionStore;

/// The tags that people made in a collection, for whoever wants one of them again.
public final class OwnTags {

    private static final int MOST = 10;

    private OwnTags() {
    }

    /// Those that most passages bear first, no more than one looks through at a glance.
    public static List<Tag> mostUsed(CollectionStore store) throws RelireException {
        Map<String, Long> uses = store.annotations().stream().filter(a -> a.status() != AnnotationStatus.REJECTED)
                .map(Annotation::tag).map(OwnTags::key).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return store.tags().stream().filter(tag -> tag.kind() == TagKind.CUSTOM)
                .sorted(Comparator.comparingLong((Tag tag) -> -uses.getOrDefault(key(tag), 0L)).thenComparing(OwnTags::key)).limit(MOST).toList();
    }

    private static String key(Tag tag) {
        return tag.name().toLowerCase(Locale.ROOT);
    }
}
