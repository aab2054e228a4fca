package org.relire.cli;

import java.util.List;
import org.relire.model.PageOutcome;
import org.relire.model.SourceDocument;
import org.relire.workflow.Collection;
import org.relire.workflow.RelireException;

/// Says what a command could not look at because nothing has read it yet.
final class UnreadPages {

    private UnreadPages() {
    }

    /// Says how many pages of some documents are unread, if any are, and what reads them.
    static void say(Console console, Collection opened, List<SourceDocument> documents) throws RelireException {
        long unread = 0;
        for (SourceDocument document : documents) {
            unread += opened.store().pages(document.id()).stream().filter(page -> page.outcome() instanceof PageOutcome.Pending).count();
        }
        if (unread > 0) {
            console.say("cli.unread", unread, opened.folder().root());
        }
    }
}
