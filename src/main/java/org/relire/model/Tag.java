package org.relire.model;

/// A tag of the collection. Its name is unique in the collection, case ignored.
///
/// @param name as people see it
public record Tag(String name, TagKind kind) {

    public Tag {
        name = Checks.notBlank(name, "name").strip();
    }
}
