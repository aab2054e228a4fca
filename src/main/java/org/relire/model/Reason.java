package org.relire.model;

import java.util.List;

/// Why, with the details to show: for a confusion the characters read and the characters meant.
public record Reason(ReasonKind kind, List<String> details) {

    public Reason {
        details = List.copyOf(details);
    }

    public static Reason of(ReasonKind kind, String... details) {
        return new Reason(kind, List.of(details));
    }
}
