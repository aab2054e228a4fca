package org.relire.gui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.RepairedPage;
import org.relire.model.Suspect;
import org.relire.model.TagKind;
import org.relire.model.TextRange;
import org.relire.workflow.ProofreadPage;
import org.relire.workflow.port.Remark;

/// All that is said of a page's saved text, in order: doubts, edits, remarks, tags, hits.
///
/// @param doubts suspects and remarks, in order of their places
/// @param edits  changes in force
/// @param verified what a person has declared right
/// @param texts  marks to show, all of them
record PageMarks(
        List<Doubt> doubts, List<Doubt.OfEdit> edits, List<Doubt.OfVerification> verified, List<TextMark> texts) {

    static final PageMarks NONE = new PageMarks(List.of(), List.of(), List.of(), List.of());

    /// What marks are made from beside the page's own.
    ///
    /// @param dictionary words that are right
    /// @param remarks    of the proofreader on this text
    /// @param opinions   of the proofreader on suspects
    /// @param unsure     words that the OCR engine was unsure of
    /// @param annotations tags that were not rejected
    /// @param hits       ranges to point out
    record Sources(Set<String> dictionary, List<Remark> remarks, List<ProofreadPage.Opinion> opinions,
            List<Doubt.OfUnsure> unsure, List<Annotation> annotations, List<TextRange> hits) {

        static final Sources NONE = new Sources(Set.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        static Sources of(OpenPage page, List<TextRange> hits) {
            List<Annotation> borne = page.annotations().stream().filter(Sources::isBorne).toList();
            return new Sources(page.dictionary(), List.of(), List.of(), List.of(), borne, hits);
        }

        Sources withUnsure(List<Doubt.OfUnsure> found) {
            return new Sources(dictionary, remarks, opinions, found, annotations, hits);
        }

        Sources trusting(String word) {
            Set<String> words = Stream.concat(dictionary.stream(), Stream.of(word)).collect(Collectors.toUnmodifiableSet());
            return new Sources(words, remarks, opinions, unsure, annotations, hits);
        }

        Sources withProofreading(ProofreadPage.Result result) {
            return new Sources(dictionary, result.remarks(), result.opinions(), unsure, annotations, hits);
        }

        Sources withHits(List<TextRange> found) {
            return new Sources(dictionary, remarks, opinions, unsure, annotations, found);
        }

        Sources with(Annotation annotation) {
            Stream<Annotation> others = annotations.stream().filter(other -> !other.id().equals(annotation.id()));
            return new Sources(dictionary, remarks, opinions, unsure,
                    Stream.concat(others, Stream.of(annotation)).filter(Sources::isBorne).toList(), hits);
        }

        private static boolean isBorne(Annotation annotation) {
            return annotation.status() != AnnotationStatus.REJECTED;
        }

        /// The tags of passages that share a character with a range of the text, or hold it where it is empty.
        List<Annotation> tagsAt(TextRange range, String text) {
            return annotations.stream().filter(annotation -> place(annotation, text).filter(borne -> borne.start() < range.end() && range.start() < borne.end()
                    || range.isEmpty() && borne.start() <= range.start() && range.end() <= borne.end()).isPresent()).toList();
        }

        /// The same after the text has changed; what the change touched is left out.
        Sources over(Typing change) {
            List<Remark> moved = new ArrayList<>();
            for (Remark remark : remarks) {
                change.toShown(remark.range()).ifPresent(range -> moved.add(remark.at(range)));
            }
            List<Doubt.OfUnsure> movedUnsure = unsure.stream().flatMap(u -> change.toShown(u.range()).stream()
                    .map(range -> new Doubt.OfUnsure(range, u.confidence()))).toList();
            return new Sources(dictionary, moved, opinions, movedUnsure, annotations,
                    hits.stream().flatMap(h -> change.toShown(h).stream()).toList());
        }
    }

    static PageMarks of(RepairedPage page, Sources sources) {
        List<Doubt> doubts = new ArrayList<>();
        for (Suspect suspect : page.suspects()) {
            TextRange range = page.toPresent(suspect.range());
            if (!sources.dictionary().contains(range.in(page.text()))) {
                doubts.add(new Doubt.OfSuspect(suspect, range));
            }
        }
        List<Doubt.OfEdit> edits = page.edits().stream()
                .map(e -> new Doubt.OfEdit(e, page.toPresent(e.range()))).toList();
        sources.remarks().stream().filter(r -> isNews(r.range(), page, doubts, sources.dictionary()))
                .map(Doubt.OfRemark::new).toList().forEach(doubts::add);
        sources.unsure().stream().filter(u -> isNews(u.range(), page, doubts, sources.dictionary()))
                .toList().forEach(doubts::add);
        doubts.sort(Comparator.comparing(Doubt::range));
        List<Doubt.OfVerification> verified = page.verifications().stream()
                .map(v -> new Doubt.OfVerification(v, page.toPresent(v.range()))).toList();
        List<Doubt> said = Stream.of(verified, edits, doubts).<Doubt>flatMap(List::stream).toList();
        return new PageMarks(List.copyOf(doubts), edits, verified, texts(page, sources, said));
    }

    /// The same after something was typed: what stands behind it moves on, what it touched is left out.
    PageMarks over(Typing change) {
        return new PageMarks(
                over(change, doubts, Doubt::range, Doubt::at),
                over(change, edits, Doubt::range, (e, range) -> new Doubt.OfEdit(e.edit(), range)),
                over(change, verified, Doubt::range, (v, range) -> new Doubt.OfVerification(v.verification(), range)),
                over(change, texts, TextMark::range, (m, range) -> new TextMark(range, m.kind())));
    }

    private static <T> List<T> over(
            Typing change, List<T> places, Function<T, TextRange> range, BiFunction<T, TextRange, T> at) {
        return places.stream()
                .flatMap(p -> change.toShown(range.apply(p)).stream().map(moved -> at.apply(p, moved))).toList();
    }

    /// What is said of a place in doubt anyway, or of what a person has decided, tells nothing new.
    private static boolean isNews(TextRange range, RepairedPage page, List<Doubt> doubts, Set<String> dictionary) {
        return range.end() <= page.text().length()
                && doubts.stream().noneMatch(d -> d.range().overlaps(range))
                && !page.isHuman(page.toRaw(range))
                && !dictionary.contains(range.in(page.text()));
    }

    private static List<TextMark> texts(RepairedPage page, Sources sources, List<Doubt> said) {
        List<TextMark> marks = new ArrayList<>();
        for (Annotation annotation : sources.annotations()) {
            place(annotation, page.text()).ifPresent(range -> marks.add(new TextMark(range, kind(annotation))));
        }
        sources.hits().stream().filter(h -> h.end() <= page.text().length())
                .forEach(h -> marks.add(new TextMark(h, TextMark.Kind.HIT)));
        said.forEach(d -> marks.add(new TextMark(d.range(), d.kind())));
        return List.copyOf(marks);
    }

    private static TextMark.Kind kind(Annotation annotation) {
        return switch (annotation.tag().kind()) {
            case TagKind.FINDING -> TextMark.Kind.FINDING;
            case TagKind.RECOMMENDATION -> TextMark.Kind.RECOMMENDATION;
            case TagKind.CUSTOM -> TextMark.Kind.TAG;
        };
    }

    /// Where the quotation stands now: its last known place, else the first place that has its words.
    private static Optional<TextRange> place(Annotation annotation, String text) {
        TextRange known = annotation.target().position();
        String quoted = annotation.target().quote().exact();
        if (known.end() <= text.length() && known.in(text).equals(quoted)) {
            return Optional.of(known);
        }
        int found = text.indexOf(quoted);
        return found < 0 ? Optional.empty() : Optional.of(new TextRange(found, found + quoted.length()));
    }

    /// The doubt or edit at an offset.
    Optional<Doubt> at(int offset) {
        return doubts.stream().filter(d -> covers(d, offset)).findFirst()
                .or(() -> edits.stream().filter(e -> covers(e, offset)).map(Doubt.class::cast).findFirst())
                .or(() -> verified.stream().filter(v -> covers(v, offset)).map(Doubt.class::cast).findFirst());
    }

    private static boolean covers(Doubt doubt, int offset) {
        return doubt.range().start() <= offset && offset <= doubt.range().end();
    }

    /// The next doubt that begins after an offset.
    Optional<Doubt> doubtAfter(int offset) {
        return doubts.stream().filter(d -> d.range().start() > offset).findFirst();
    }

    /// The same, or the first one after the last.
    Optional<Doubt> nextDoubt(int offset) {
        return doubtAfter(offset).or(() -> doubts.stream().findFirst());
    }

    /// The last doubt that ends before an offset, or the last one before the first.
    Optional<Doubt> previousDoubt(int offset) {
        return doubts.reversed().stream().filter(d -> d.range().end() < offset).findFirst()
                .or(() -> doubts.reversed().stream().findFirst());
    }

    /// The next edit, round the page.
    Optional<Doubt.OfEdit> nextEdit(int offset) {
        return edits.stream().filter(e -> e.range().start() > offset).findFirst().or(() -> edits.stream().findFirst());
    }

    /// The edit before, round the page.
    Optional<Doubt.OfEdit> previousEdit(int offset) {
        return edits.reversed().stream().filter(e -> e.range().end() < offset).findFirst()
                .or(() -> edits.reversed().stream().findFirst());
    }
}
