package org.relire.workflow.rereading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.relire.model.Edit;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.RepairedPage;
import org.relire.model.Suggestion;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.model.Verification;

/// Carries what people did on one reading of a page over to another: a three-way merge of the old reading, human work and
/// the new reading.
///
/// A repair of the machine that a person has kept counts as the person's. Where both readings agree, human marks move along. Where the new reading says what the person wrote, that is verified.
/// Elsewhere the person's text stands, and the place is marked as a conflict. No mark of a person is dropped.
public final class ReadingMerge {

    /// How much text around a place has to be the same for it to be found where it has moved to.
    private static final int[] CONTEXTS = {24, 10};

    private final RepairedPage page;
    private final String next;
    private final Instant at;
    private final RawAlignment alignment;
    private final List<Moved> moved = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    private ReadingMerge(RepairedPage page, String next, Instant at) {
        this.page = page;
        this.next = next;
        this.at = at;
        this.alignment = RawAlignment.of(page.raw(), next);
    }

    /// The marks over the new reading's text `next`: a person's, and conflicts.
    public static List<Mark> merge(RepairedPage page, String next, Instant at) {
        ReadingMerge merge = new ReadingMerge(page, next, at);
        if (page.raw().equals(next)) {
            return page.marks().stream().filter(mark -> isKept(page, mark) || Conflicts.isConflict(mark)).toList();
        }
        List<Mark> human = page.marks().stream().filter(mark -> isKept(page, mark)).toList();
        List<Mark> rest = new ArrayList<>();
        for (Mark mark : human) {
            merge.alignment.exact(mark.range()).ifPresentOrElse(place -> merge.move(mark, place), () -> rest.add(mark));
        }
        List<Group> groups = new ArrayList<>();
        for (Mark mark : rest) {
            merge.elsewhere(mark.range()).filter(merge::isFree)
                    .ifPresentOrElse(place -> merge.move(mark, place), () -> groups.add(merge.group(mark)));
        }
        merge.united(groups).forEach(merge::place);
        merge.moved.forEach(m -> merge.marks.add(m.now()));
        return List.copyOf(merge.marks);
    }

    /// What people did, and what the machine did and a person has declared right.
    private static boolean isKept(RepairedPage page, Mark mark) {
        return mark.origin().isHuman() || (mark instanceof Edit edit && page.marks().stream().anyMatch(other ->
                other instanceof Verification v && v.origin().isHuman() && v.range().overlaps(edit.range())));
    }

    /// Human marks in a stretch of the old text that the new reading has otherwise.
    private record Group(TextRange old, TextRange now, List<Mark> marks) {
    }

    /// A mark that the new reading leaves as it is.
    private record Moved(Mark original, Mark now) {
    }

    private void move(Mark mark, TextRange place) {
        moved.add(new Moved(mark, at(mark, place)));
    }

    /// Marks of people must not meet that did not meet before, not even two that only insert at the same place.
    private boolean isFree(TextRange range) {
        return moved.stream().noneMatch(m -> touch(m.now().range(), range));
    }

    /// Where the place has gone to, if the text around it stands in the new reading once and in the old one once.
    private Optional<TextRange> elsewhere(TextRange range) {
        if (range.isEmpty()) {
            return Optional.empty();
        }
        for (int context : CONTEXTS) {
            int from = Math.max(0, range.start() - context);
            int to = Math.min(page.raw().length(), range.end() + context);
            String around = page.raw().substring(from, to);
            int found = next.indexOf(around);
            if (around.length() >= range.length() + context && found >= 0 && next.indexOf(around, found + 1) < 0
                    && page.raw().indexOf(around, from + 1) < 0) {
                int start = found + range.start() - from;
                return Optional.of(new TextRange(start, start + range.length()));
            }
        }
        return Optional.empty();
    }

    private static Mark at(Mark mark, TextRange range) {
        return switch (mark) {
            case Edit e -> new Edit(range, e.before(), e.after(), e.origin(), e.confidence(), e.reason(), e.at());
            case Verification v -> new Verification(range, v.origin(), v.at());
            case Suspect s -> new Suspect(
                    range, s.before(), s.suggestions(), s.errorProbability(), s.reason(), s.origin(), s.at());
        };
    }

    private Group group(Mark mark) {
        TextRange old = closed(mark.range());
        return new Group(old, alignment.across(old), List.of(mark));
    }

    /// Widened until it begins and ends where the texts are aligned and cuts through no edit.
    private TextRange closed(TextRange range) {
        TextRange old = range;
        while (true) {
            TextRange wider = alignment.widened(old).union(old);
            for (Edit edit : page.edits()) {
                if (edit.range().overlaps(wider)) {
                    wider = wider.union(edit.range());
                }
            }
            if (wider.equals(old)) {
                return old;
            }
            old = wider;
        }
    }

    /// Groups whose places meet, in the old text or in the new, made one; they also take in what was moved there before.
    private List<Group> united(List<Group> groups) {
        List<Group> open = new ArrayList<>(groups);
        for (int i = 0; i < open.size(); i++) {
            Group whole = swallowed(open.get(i));
            for (int j = 0; j < open.size(); j++) {
                if (j != i && meet(whole, open.get(j))) {
                    whole = union(whole, open.remove(j));
                    i -= j < i ? 1 : 0;
                    j = -1;
                    whole = swallowed(whole);
                }
            }
            open.set(i, whole);
        }
        return open;
    }

    private static boolean meet(Group one, Group other) {
        return touch(one.old(), other.old()) || touch(one.now(), other.now());
    }

    private static boolean touch(TextRange one, TextRange other) {
        return one.overlaps(other) || one.equals(other)
                || ((one.isEmpty() || other.isEmpty()) && one.start() <= other.end() && other.start() <= one.end());
    }

    private Group union(Group one, Group other) {
        List<Mark> all = new ArrayList<>(one.marks());
        all.addAll(other.marks());
        TextRange old = closed(one.old().union(other.old()));
        return new Group(old, alignment.across(old).union(one.now()).union(other.now()), all);
    }

    /// Takes in marks that were moved into the group's place, with the text that they stand for.
    private Group swallowed(Group group) {
        Group whole = group;
        while (true) {
            TextRange place = whole.now();
            Optional<Moved> met = moved.stream().filter(m -> touch(m.now().range(), place)).findFirst();
            if (met.isEmpty()) {
                return whole;
            }
            moved.remove(met.get());
            Mark original = met.get().original();
            whole = union(whole, new Group(closed(original.range()), met.get().now().range(), List.of(original)));
        }
    }

    private void place(Group group) {
        Mark last = group.marks().stream().max(Comparator.comparing(Mark::at)).orElseThrow();
        String mine = page.toPresent(group.old()).in(page.text());
        String theirs = group.now().in(next);
        if (mine.equals(theirs)) {
            marks.add(new Verification(group.now(), last.origin(), last.at()));
            return;
        }
        marks.add(new Edit(group.now(), theirs, mine, last.origin(), 1, reason(last), last.at()));
        Reason why = Reason.of(ReasonKind.CONFLICT, mine, theirs);
        marks.add(new Suspect(group.now(), theirs, List.of(new Suggestion(theirs, 0.5, why)), 0.5, why, Conflicts.ORIGIN, at));
    }

    private static Reason reason(Mark mark) {
        return mark instanceof Edit edit ? edit.reason() : Reason.of(ReasonKind.TYPED);
    }
}
