package org.relire.workflow;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/// Lets the annotations of a page follow its text: what is written before a quotation moves it, what is written within it changes it, and undo gives it back. One of which
/// nothing is left is marked as detached and keeps its quotation, so that it attaches again once the text has it again. In another reading of the page it is looked for
/// by its words.
final class AnchorAnnotations {

    private final CollectionStore store;
    private final QuoteAnchor anchor = new QuoteAnchor();

    AnchorAnnotations(CollectionStore store) {
        this.store = store;
    }

    /// Brings the page's annotations up to its present text; writes only those that moved.
    ///
    /// @param before the page as it stood before the last step
    void run(PageId page, RepairedPage before, RepairedPage now) throws RelireException {
        if (store.annotations(page).stream().allMatch(annotation -> isInPlace(annotation, now.text()))) {
            return;
        }
        Optional<PlacedWords> words = store.chosenReading(page).map(reading -> new PlacedWords(reading, now));
        boolean same = before.raw().equals(now.raw());
        store.changeAnnotations(List.of(page), present -> present.stream()
                .map(annotation -> isInPlace(annotation, now.text()) ? annotation
                        : (same ? moved(annotation, before, now) : found(annotation, now)).map(target -> annotation.attachedTo(boxed(target, words)))
                                .orElseGet(() -> lost(annotation, before, same)))
                .toList());
    }

    private static boolean isInPlace(Annotation annotation, String text) {
        Target target = annotation.target();
        return !annotation.detached() && target.uncut() == null && isAt(target.quote(), target.position(), text);
    }

    private static boolean isAt(TextQuote quote, TextRange range, String text) {
        return range.end() <= text.length() && TextQuote.of(text, range).equals(quote);
    }

    private static Target boxed(Target target, Optional<PlacedWords> words) {
        return new Target(target.page(), target.quote(), target.position(), words.map(w -> w.boxes(target.position())).orElse(List.of()), target.uncut());
    }

    /// In another reading, by the words; the closest wording where there is no other.
    private Optional<Target> found(Annotation annotation, RepairedPage now) {
        return anchor.find(annotation.target(), now.text()).filter(range -> !range.isEmpty()).map(range -> at(annotation, range, now, null));
    }

    /// In the same reading, by what was changed.
    private Optional<Target> moved(Annotation annotation, RepairedPage before, RepairedPage now) {
        Target target = annotation.target();
        Target.Uncut uncut = target.uncut();
        if (uncut != null) {
            TextRange whole = now.toPresent(uncut.raw());
            if (!whole.isEmpty() && whole.in(now.text()).equals(uncut.exact())) {
                return Optional.of(at(annotation, whole, now, null));
            }
        }
        if (annotation.detached()) {
            return anchor.findExact(target, now.text()).map(range -> at(annotation, range, now, uncut));
        }
        // a step before this one was not followed: the program has died
        if (!isAt(target.quote(), target.position(), before.text())) {
            return found(annotation, now);
        }
        TextRange range = target.position();
        Optional<TextRange> place = MovedRange.around(range, before.text(), now.text());
        boolean intact = place.isPresent() && place.get().in(now.text()).equals(target.quote().exact());
        Target.Uncut former = intact || uncut != null ? uncut : former(target, before);
        return Optional.of(place.orElseGet(() -> now.toPresent(before.toRaw(range)))).filter(to -> !to.isEmpty()).map(to -> at(annotation, to, now, former));
    }

    private static Target.Uncut former(Target target, RepairedPage page) {
        return new Target.Uncut(target.quote().exact(), page.toRaw(target.position()));
    }

    private static Annotation lost(Annotation annotation, RepairedPage before, boolean same) {
        Target target = annotation.target();
        boolean known = target.uncut() == null && isAt(target.quote(), target.position(), before.text());
        Target.@Nullable Uncut uncut = !same ? null : known ? former(target, before) : target.uncut();
        return annotation.attachedTo(target.withUncut(uncut)).detach();
    }

    private static Target at(Annotation annotation, TextRange range, RepairedPage page, Target.@Nullable Uncut uncut) {
        return new Target(annotation.target().page(), TextQuote.of(page.text(), range), range, List.of(), uncut);
    }
}
