package org.relire.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A tagged passage.
///
/// @param id       unique in the collection, never used again
/// @param details  why the detector proposed it; absent where a person tagged it
/// @param detached the quotation was not found again in the changed text; shown as such, never deleted
/// @param note     a person's; may be empty
public record Annotation(
        String id,
        Tag tag,
        Target target,
        AnnotationStatus status,
        @Nullable EvidenceDetails details,
        boolean detached,
        String note,
        Origin origin,
        Instant at) {

    public Annotation {
        Checks.notBlank(id, "id");
    }

    public Annotation withStatus(AnnotationStatus newStatus) {
        return new Annotation(id, tag, target, newStatus, details, detached, note, origin, at);
    }

    public Annotation withNote(String newNote) {
        return new Annotation(id, tag, target, status, details, detached, newNote, origin, at);
    }

    public Annotation withTag(Tag newTag) {
        return new Annotation(id, newTag, target, status, details, detached, note, origin, at);
    }

    /// The same annotation at the place where its quotation was found again.
    public Annotation attachedTo(Target newTarget) {
        return new Annotation(id, tag, newTarget, status, details, false, note, origin, at);
    }

    /// The same annotation, its quotation lost from the text for now.
    public Annotation detach() {
        return new Annotation(id, tag, target, status, details, true, note, origin, at);
    }
}
