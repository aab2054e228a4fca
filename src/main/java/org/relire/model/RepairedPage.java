package org.relire.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/// A page's text as it stands: the raw text and the marks over it.
///
/// Replaying the edits over the raw text gives the present text ([#text()]). Edits never overlap one another.
/// Immutable; [#apply(PageChange)] gives the next state.
public final class RepairedPage {

    private final String raw;
    private final List<Edit> edits;
    private final List<Suspect> suspects;
    private final List<Verification> verifications;
    private final EditedText edited;

    /// @throws IllegalArgumentException if a mark lies outside of the raw text, an edit's `before` differs from it,
    ///         or two edits overlap
    public RepairedPage(String raw, Collection<? extends Mark> marks) {
        this.raw = raw;
        this.edits = sorted(marks, Edit.class);
        this.suspects = sorted(marks, Suspect.class);
        this.verifications = sorted(marks, Verification.class);
        marks.forEach(this::check);
        this.edited = new EditedText(raw, edits);
    }

    /// A page as read, without marks.
    public static RepairedPage unedited(String raw) {
        return new RepairedPage(raw, List.of());
    }

    private static <M extends Mark> List<M> sorted(Collection<? extends Mark> marks, Class<M> kind) {
        return marks.stream().filter(kind::isInstance).map(kind::cast)
                .sorted(Comparator.comparing(Mark::range).thenComparing(Mark::at)).toList();
    }

    private void check(Mark mark) {
        if (mark.range().end() > raw.length()) {
            throw new IllegalArgumentException("outside of the text: " + mark);
        }
        boolean fits = switch (mark) {
            case Edit edit -> edit.range().in(raw).equals(edit.before());
            case Suspect suspect -> suspect.range().in(raw).equals(suspect.before());
            case Verification _ -> true;
        };
        if (!fits) {
            throw new IllegalArgumentException("not what the raw text has there: " + mark);
        }
    }

    public String raw() {
        return raw;
    }

    /// The present text.
    public String text() {
        return edited.text();
    }

    public List<Edit> edits() {
        return edits;
    }

    public List<Suspect> suspects() {
        return suspects;
    }

    public List<Verification> verifications() {
        return verifications;
    }

    /// All marks: edits, then suspects, then verifications.
    public List<Mark> marks() {
        List<Mark> all = new ArrayList<>(edits);
        all.addAll(suspects);
        all.addAll(verifications);
        return List.copyOf(all);
    }

    /// Whether the other has the same raw text and the same marks, in whatever order they were made.
    public boolean isSameAs(RepairedPage other) {
        return raw.equals(other.raw) && marks().size() == other.marks().size()
                && new HashSet<>(marks()).equals(new HashSet<>(other.marks()));
    }

    /// The range of the present text that stands for `rawRange`; within an edit it takes the whole of the edit's text.
    public TextRange toPresent(TextRange rawRange) {
        return edited.toPresent(rawRange);
    }

    /// The range of the raw text behind `presentRange`; within an edit it takes the whole of the edit's raw range.
    public TextRange toRaw(TextRange presentRange) {
        return edited.toRaw(presentRange);
    }

    /// Whether a person edited or verified any of `rawRange`; the machine must not touch it then.
    public boolean isHuman(TextRange rawRange) {
        return edits.stream().anyMatch(e -> e.origin().isHuman() && e.range().overlaps(rawRange))
                || verifications.stream().anyMatch(v -> v.range().overlaps(rawRange));
    }

    /// The next state.
    ///
    /// @throws IllegalArgumentException if what the change removes is not there, or what it adds does not fit
    public RepairedPage apply(PageChange change) {
        List<Mark> next = new ArrayList<>(marks());
        for (Mark mark : change.removed()) {
            if (!next.remove(mark)) {
                throw new IllegalArgumentException("not on the page: " + mark);
            }
        }
        next.addAll(change.added());
        return new RepairedPage(raw, next);
    }

    /// The change by which a person replaces `presentRange` by `inserted`: edits and doubts that it touches give way to
    /// one edit; where the result is what the raw text has, no edit is left but the passage counts as verified.
    public PageChange replace(TextRange presentRange, String inserted, Origin author, Instant at) {
        return replace(presentRange, inserted, Reason.of(ReasonKind.TYPED), author, at);
    }

    /// The same for another reason than that it was typed.
    public PageChange replace(TextRange presentRange, String inserted, Reason reason, Origin author, Instant at) {
        TextRange rawRange = toRaw(presentRange);
        TextRange wholePresent = toPresent(rawRange);
        String after = text().substring(wholePresent.start(), presentRange.start())
                + inserted + text().substring(presentRange.end(), wholePresent.end());
        return change(rawRange, after, m -> touches(m, rawRange), reason, author, at);
    }

    /// The change by which `rawRange` reads `after`, whatever was said of it before. Text inserted at its borders stays.
    ///
    /// @throws IllegalArgumentException if the range cuts through an edit
    public PageChange rewrite(TextRange rawRange, String after, Reason reason, Origin author, Instant at) {
        edits.stream().map(Edit::range).filter(r -> r.overlaps(rawRange) && !within(r, rawRange)).findAny()
                .ifPresent(r -> {
                    throw new IllegalArgumentException("cuts through an edit: " + rawRange + " through " + r);
                });
        return change(rawRange, after, m -> m.range().overlaps(rawRange), reason, author, at);
    }

    private PageChange change(
            TextRange rawRange, String after, Predicate<Mark> gone, Reason reason, Origin author, Instant at) {
        String before = rawRange.in(raw);
        Mark mark = before.equals(after)
                ? new Verification(rawRange, author, at)
                : new Edit(rawRange, before, after, author, 1, reason, at);
        return new PageChange(marks().stream().filter(gone).toList(), List.of(mark), author, at);
    }

    /// Typing takes in the edits that it touches, also those that only insert at its border.
    private static boolean touches(Mark mark, TextRange rawRange) {
        return mark.range().overlaps(rawRange) || (mark instanceof Edit && within(mark.range(), rawRange));
    }

    private static boolean within(TextRange inner, TextRange outer) {
        return inner.start() >= outer.start() && inner.end() <= outer.end();
    }
}
