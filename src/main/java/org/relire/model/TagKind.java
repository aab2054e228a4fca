package org.relire.model;

/// What a tag stands for.
public enum TagKind {
    FINDING, RECOMMENDATION, CUSTOM
}
