package org.relire.evidence;

import java.util.ArrayList;
import java.util.List;

/// Where in a report's headings the reader is. A heading's level is told by its style: one of a style seen further out
/// closes all below; one of a new style stands under the last.
final class Outline {

    private final List<Heading> open = new ArrayList<>();

    void enter(Heading heading) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).style() == heading.style()) {
                open.subList(i, open.size()).clear();
                break;
            }
        }
        open.add(heading);
    }

    /// What the nearest heading that says anything announces.
    Section section() {
        for (Heading heading : open.reversed()) {
            Section section = heading.section();
            if (section != null) {
                return section;
            }
        }
        return Section.OTHER;
    }

    /// The nearest heading's text, or nothing.
    String heading() {
        return open.isEmpty() ? "" : open.getLast().text();
    }

    /// The headings above, the nearest first.
    List<String> path() {
        return open.reversed().stream().map(Heading::text).toList();
    }
}
