package org.relire.model;

/// What may be done with a repair: applied at once, or only shown to the editor.
public enum Tier {
    AUTO, SUGGEST
}
