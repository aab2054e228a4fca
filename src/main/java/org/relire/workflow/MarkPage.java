package org.relire.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.PageState;
import org.relire.model.RepairedPage;
import org.relire.model.StateMark;
import org.relire.model.TextRange;
import org.relire.model.Verification;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;

/// Says how far a person has come with a page. On a page that is declared verified each word counts as verified: its doubts
/// go, and the machine never changes it again. That step can be undone like any other.
public final class MarkPage {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final CollectionStore store;
    private final Origin author;
    private final Clock clock;

    public MarkPage(CollectionStore store, Origin author, Clock clock) {
        this.store = store;
        this.author = author;
        this.clock = clock;
    }

    /// @throws RelireException of kind PAGE_CHANGED where a job changed the text of a page that was to be verified: the person
    ///         has not seen what stands there now
    public void run(PageId page, PageState state) throws RelireException {
        Instant now = clock.instant();
        if (state == PageState.VERIFIED) {
            verifyWords(page, now);
        }
        store.saveState(page, new StateMark(state, author, now));
    }

    /// Where a job was faster but left the text as it was, the page is looked at again.
    private void verifyWords(PageId id, Instant now) throws RelireException {
        Optional<RepairedPage> seen = store.repairedPage(id);
        if (seen.isEmpty()) {
            return;
        }
        Attempts.make(_ -> {
            RepairedPage present = store.repairedPage(id).filter(page -> page.text().equals(seen.get().text()))
                    .orElseThrow(() -> new RelireException(ErrorKind.PAGE_CHANGED, id.pageNumber()));
            PageChange change = verify(present, now);
            if (!change.isEmpty()) {
                store.append(id, change, LedgerEntry.Kind.DO);
            }
            return present;
        });
    }

    /// Word by word, so that a word that is changed later takes no other word's verification with it.
    private PageChange verify(RepairedPage page, Instant now) {
        List<Mark> verified = new ArrayList<>();
        int from = 0;
        for (TextRange word : WORD.matcher(page.text()).results().map(m -> new TextRange(m.start(), m.end())).toList()) {
            TextRange raw = page.toRaw(word);
            if (raw.start() >= from && !raw.isEmpty() && !page.isHuman(raw)) {
                verified.add(new Verification(raw, author, now));
                from = raw.end();
            }
        }
        return new PageChange(List.copyOf(page.suspects()), verified, author, now);
    }
}
