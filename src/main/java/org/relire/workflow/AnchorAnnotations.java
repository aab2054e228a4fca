package org.relire.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relire.evidence.QuoteAnchor;
import org.relire.model.Annotation;
import org.relire.model.Box;
import org.relire.model.PageId;
import org.relire.model.PlacedWords;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;
import org.relire.model.Target;
import org.relire.model.TextQuote;
import org.relire.model.TextRange;
import org.relire.workflow.port.CollectionStore;

/// Lets the annotations of a page follow its text. One whose quotation is not found any more is marked as detached and
/// keeps its quotation, so that it attaches again once the text has it again.
final class AnchorAnnotations {

    private final CollectionStore store;
    private final QuoteAnchor anchor = new QuoteAnchor();

    AnchorAnnotations(CollectionStore store) {
        this.store = store;
    }

    /// Brings the page's annotations up to its present text; writes only those that moved.
    void run(PageId page, RepairedPage now) throws RelireException {
        List<Annotation> moved = new ArrayList<>();
        for (Annotation annotation : store.annotations(page.document())) {
            if (annotation.target().page().equals(page) && !isInPlace(annotation, now.text())) {
                Annotation next = follow(annotation, page, now);
                if (!next.equals(annotation)) {
                    moved.add(next);
                }
            }
        }
        if (!moved.isEmpty()) {
            store.saveAnnotations(moved);
        }
    }

    private static boolean isInPlace(Annotation annotation, String text) {
        TextRange range = annotation.target().position();
        return !annotation.detached()
                && range.end() <= text.length()
                && TextQuote.of(text, range).equals(annotation.target().quote());
    }

    private Annotation follow(Annotation annotation, PageId page, RepairedPage now) throws RelireException {
        Optional<TextRange> place = anchor.find(annotation.target(), now.text()).filter(range -> !range.isEmpty());
        if (place.isEmpty()) {
            return annotation.detach();
        }
        Optional<Reading> reading = store.chosenReading(page);
        List<Box> boxes = reading.map(r -> new PlacedWords(r, now).boxes(place.get())).orElse(List.of());
        return annotation.attachedTo(new Target(page, TextQuote.of(now.text(), place.get()), place.get(), boxes));
    }
}
