package org.relire.workflow;

import java.util.List;
import java.util.Optional;
import org.relire.evidence.QuoteAnchor;
import org.relire.model.Annotation;
import org.relire.model.Box;
import org.relire.model.PageId;
import org.relire.model.PlacedWords;
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
        if (store.annotations(page).stream().allMatch(annotation -> isInPlace(annotation, now.text()))) {
            return;
        }
        Optional<PlacedWords> words = store.chosenReading(page).map(reading -> new PlacedWords(reading, now));
        store.changeAnnotations(List.of(page), present -> present.stream()
                .map(annotation -> isInPlace(annotation, now.text()) ? annotation : follow(annotation, words, now.text())).toList());
    }

    private static boolean isInPlace(Annotation annotation, String text) {
        TextRange range = annotation.target().position();
        return !annotation.detached()
                && range.end() <= text.length()
                && TextQuote.of(text, range).equals(annotation.target().quote());
    }

    private Annotation follow(Annotation annotation, Optional<PlacedWords> words, String text) {
        Optional<TextRange> place = anchor.find(annotation.target(), text).filter(range -> !range.isEmpty());
        if (place.isEmpty()) {
            return annotation.detach();
        }
        List<Box> boxes = words.map(w -> w.boxes(place.get())).orElse(List.of());
        return annotation.attachedTo(new Target(annotation.target().page(), TextQuote.of(text, place.get()), place.get(), boxes));
    }
}
