package org.relire.workflow.port;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.relire.model.Annotation;
import org.relire.model.DocumentId;
import org.relire.model.PageId;
import org.relire.model.Tag;

/// The tags of a [MemoryCollectionStore] and what is tagged with them. The store that has it takes care of threads.
final class MemoryTags {

    private final Map<String, Tag> tags = new TreeMap<>();
    private final Map<String, Annotation> annotations = new LinkedHashMap<>();
    private final Consumer<PageId> touch;

    /// @param touch is told each page whose annotations change
    MemoryTags(Consumer<PageId> touch) {
        this.touch = touch;
    }

    private static String key(Tag tag) {
        return tag.name().toLowerCase(Locale.ROOT);
    }

    void save(Tag tag) {
        if (!tag.equals(tags.put(key(tag), tag))) {
            retag(tag, tag);
        }
    }

    List<Tag> all() {
        return List.copyOf(tags.values());
    }

    void merge(Tag from, Tag to) {
        Tag kept = tags.computeIfAbsent(key(to), _ -> to);
        if (!key(from).equals(key(to))) {
            retag(from, kept);
            tags.remove(key(from));
        }
    }

    private void retag(Tag from, Tag to) {
        for (Annotation annotation : List.copyOf(annotations.values())) {
            if (key(annotation.tag()).equals(key(from))) {
                annotations.put(annotation.id(), annotation.withTag(to));
                touch(annotation);
            }
        }
    }

    private void touch(Annotation annotation) {
        touch.accept(annotation.target().page());
    }

    /// Deletes a tag that nothing is tagged with.
    boolean delete(Tag tag) {
        return annotations.values().stream().noneMatch(a -> key(a.tag()).equals(key(tag)))
                && tags.remove(key(tag)) != null;
    }

    void save(Annotation annotation) {
        Tag tag = tags.computeIfAbsent(key(annotation.tag()), _ -> annotation.tag());
        Annotation former = annotations.put(annotation.id(), annotation.withTag(tag));
        touch(annotation);
        if (former != null) {
            touch(former);
        }
    }

    void delete(String id) {
        Annotation former = annotations.remove(id);
        if (former != null) {
            touch(former);
        }
    }

    List<Annotation> annotations(DocumentId document) {
        return annotations.values().stream().filter(a -> a.target().page().document().equals(document))
                .sorted(Comparator.comparing((Annotation a) -> a.target().page())
                        .thenComparing(a -> a.target().position().start())
                        .thenComparing(Annotation::id)).toList();
    }

    void forget(DocumentId document) {
        annotations.values().removeIf(a -> a.target().page().document().equals(document));
    }
}
