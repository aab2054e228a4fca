package org.relire.model;

/// Whether people agree with an annotation. One made by hand is accepted from the start.
public enum AnnotationStatus {
    PROPOSED, ACCEPTED, REJECTED
}
