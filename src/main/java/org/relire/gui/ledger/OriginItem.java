package org.relire.gui.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relire.workflow.ledger.Session;
import org.relire.workflow.ledger.UndoOrigin.Extent;
import org.relire.workflow.port.OriginUse;

/// What can be taken back at once: all of an origin, or one session of a person.
///
/// @param session null for all
public record OriginItem(OriginUse use, @Nullable Session session) {

    Extent extent() {
        return session == null ? Extent.all(use.origin()) : new Extent(use.origin(), session.from(), session.to());
    }

    long marks() {
        return session == null ? use.marks() : session.marks();
    }

    /// All of each origin, and below a person the sessions, if there are several.
    static List<OriginItem> of(OriginUse use, List<Session> sessions) {
        List<OriginItem> items = new ArrayList<>(List.of(new OriginItem(use, null)));
        if (sessions.size() > 1) {
            sessions.forEach(session -> items.add(new OriginItem(use, session)));
        }
        return items;
    }
}
