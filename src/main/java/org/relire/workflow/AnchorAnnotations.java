package org.relire.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relire.evidence.QuoteAnchor;
import org.relire.model.Annotation;
import org.relire.model.Box;
import org.relire.model.Mark;
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
        if (store.annotations(page).stream().allMatch(annotation -> isInPlace(annotation, now))) {
            return;
        }
        Optional<PlacedWords> words = store.chosenReading(page).map(reading -> new PlacedWords(reading, now));
        boolean isSameReading = before.raw().equals(now.raw());
        store.changeAnnotations(List.of(page), present -> present.stream().map(annotation -> {
            if (isInPlace(annotation, now)) {
                return annotation;
            }
            return isSameReading ? moved(annotation, before, now, words) : found(annotation, now, words);
        }).toList());
    }

    private static boolean isInPlace(Annotation annotation, RepairedPage page) {
        Target target = annotation.target();
        return !annotation.detached() && isAt(target.quote(), target.position(), page.text()) && whole(target, page).isEmpty();
    }

    private static boolean isAt(TextQuote quote, TextRange range, String text) {
        return range.end() <= text.length() && TextQuote.of(text, range).equals(quote);
    }

    /// Where the text has what an annotation pointed at before a part of that went.
    private static Optional<TextRange> whole(Target target, RepairedPage page) {
        Target.Uncut uncut = target.uncut();
        return uncut == null || uncut.raw().end() > page.raw().length() ? Optional.empty()
                : Optional.of(page.toPresent(uncut.raw())).filter(range -> !range.isEmpty() && range.in(page.text()).equals(uncut.exact()));
    }

    /// In another reading: by the words, or the closest wording.
    private Annotation found(Annotation annotation, RepairedPage now, Optional<PlacedWords> words) {
        return anchor.find(annotation.target(), now.text()).filter(range -> !range.isEmpty())
                .map(range -> attached(annotation, range, now, words, null))
                .orElseGet(() -> annotation.attachedTo(annotation.target().withUncut(null)).detach());
    }

    /// In the same reading: by what was changed.
    private Annotation moved(Annotation annotation, RepairedPage before, RepairedPage now, Optional<PlacedWords> words) {
        Target target = annotation.target();
        Optional<TextRange> whole = whole(target, now);
        if (whole.isPresent()) {
            return attached(annotation, whole.get(), now, words, null);
        }
        if (annotation.detached() && target.uncut() != null) {
            return annotation;
        }
        // a step before this one was not followed, or the annotation was lost in another reading
        if (annotation.detached() || !isAt(target.quote(), target.position(), before.text())) {
            return found(annotation, now, words);
        }
        TextRange place = place(target, before, now);
        // a change between its ends is undone between them
        boolean isWhole = place.in(now.text()).equals(target.quote().exact()) || MovedRange.isWithin(target.position(), before.text(), now.text());
        Target.Uncut former = isWhole || target.uncut() != null ? target.uncut() : new Target.Uncut(target.quote().exact(), before.toRaw(target.position()));
        return place.isEmpty() ? annotation.attachedTo(target.withUncut(former)).detach() : attached(annotation, place, now, words, former);
    }

    /// Where what an annotation points at stands after a step; empty where nothing of it is left.
    private static TextRange place(Target target, RepairedPage before, RepairedPage now) {
        TextRange range = target.position();
        Optional<TextRange> around = MovedRange.around(range, before.text(), now.text());
        if (around.isPresent()) {
            return around.get();
        }
        // of several changes, the way over the raw text tells, as exactly as the changes are apart from it
        TextRange wide = now.toPresent(before.toRaw(range));
        int words = wide.in(now.text()).indexOf(target.quote().exact());
        if (words >= 0) {
            return new TextRange(wide.start() + words, wide.start() + words + range.length());
        }
        return changes(before, now) > 1 ? wide : MovedRange.left(range, before.text(), now.text());
    }

    private static long changes(RepairedPage before, RepairedPage now) {
        Set<Mark> former = Set.copyOf(before.marks());
        return now.edits().stream().filter(edit -> !former.contains(edit)).count();
    }

    private static Annotation attached(Annotation annotation, TextRange range, RepairedPage page, Optional<PlacedWords> words, Target.@Nullable Uncut uncut) {
        List<Box> boxes = words.map(placed -> placed.boxes(range)).orElse(List.of());
        return annotation.attachedTo(new Target(annotation.target().page(), TextQuote.of(page.text(), range), range, boxes, uncut));
    }
}
