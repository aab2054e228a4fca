package org.relire.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relire.model.Origin;
import org.relire.model.QualityEstimate;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.Suggestion;
import org.relire.model.TextRange;
import org.relire.model.Tier;
import org.relire.repair.lattice.Decoding.Span;

/// Collects what is proposed for a page, in places of its raw text, free of overlaps.
final class ProposalList {
    /// How often the rules for what was misread are right, as measured of legal signs on official pages.
    private static final double MISREAD = 0.98;
    private static final int MOST_SUGGESTIONS = 5;

    private final PreparedText text;
    private final Judge judge;
    private final Origin origin;
    private final List<ProposedEdit> edits = new ArrayList<>();
    private final List<ProposedSuspect> suspects = new ArrayList<>();
    /// Suspects of known words of which nothing likelier is known than what stands there.
    private final Set<ProposedSuspect> kept = new HashSet<>();
    private final TakenRanges changed = new TakenRanges();
    private final TakenRanges shown = new TakenRanges();
    private int rawEnd;

    ProposalList(PreparedText text, Judge judge, String version) {
        this.text = text;
        this.judge = judge;
        this.origin = new Origin.Model(version);
    }

    /// Adds a span of the decoder, if the judge finds it worth showing.
    void add(Settled place, ScreenedText part, Profile profile) {
        Span span = place.span();
        if (part.isKept(span.start(), span.end())) {
            return;
        }
        Judge.Verdict verdict = judge.judge(place, text, part, profile);
        Optional<Settled> word = verdict.tier() == Tier.AUTO ? Optional.empty() : ExchangedStop.word(place);
        Optional<Judge.Verdict> alone = word.map(settled -> judge.judge(settled, text, part, profile)).filter(of -> of.tier() == Tier.AUTO);
        if (word.isPresent() && alone.isPresent()) {
            add(word.get().span(), alone.get(), part);
            addStop(span, verdict);
        } else {
            add(span, verdict, part);
        }
    }

    /// Adds the stop behind a word that is mended.
    private void addStop(Span span, Judge.Verdict verdict) {
        TextRange range = new TextRange(text.raw(span.end() - 1), text.raw(span.end()));
        if (range.start() >= rawEnd && !range.isEmpty()) {
            String before = text.rawText(range);
            Reason reason = Reason.of(ReasonKind.CONFUSION, before, ExchangedStop.stop(span));
            Suggestion stop = new Suggestion(ExchangedStop.stop(span), verdict.confidence(), reason);
            shown.add(range);
            suspects.add(new ProposedSuspect(range, before, List.of(stop), verdict.confidence(), origin, reason));
            rawEnd = range.end();
        }
    }

    private void add(Span span, Judge.Verdict verdict, ScreenedText part) {
        TextRange range = new TextRange(text.raw(span.start()), text.raw(span.end()));
        if (range.start() < rawEnd || range.isEmpty() || !verdict.worthShowing()) {
            return;
        }
        String before = text.raw(span.start(), span.end());
        Set<String> texts = new HashSet<>();
        List<Suggestion> suggestions = verdict.suggestions().stream()
                .map(s -> new Suggestion(written(span, s.text()), s.confidence(), s.reason()))
                .filter(s -> !s.text().equals(before) && texts.add(s.text()))
                .limit(MOST_SUGGESTIONS)
                .toList();
        String after = written(span, span.after());
        if (verdict.tier() == Tier.AUTO && !after.equals(before)) {
            edits.add(new ProposedEdit(range, before, after, verdict.confidence(), Tier.AUTO, origin, verdict.reason(), suggestions));
            changed.add(range);
        } else {
            shown.add(range);
            ProposedSuspect suspect = new ProposedSuspect(range, before, withPlain(span, before, suggestions, verdict), verdict.errorProbability(), origin, verdict.reason());
            suspects.add(suspect);
            if (!span.isChange() && part.isKnown(span.start(), span.end())) {
                kept.add(suspect);
            }
        }
        rawEnd = range.end();
    }

    /// A reading of a span as it stands in the raw text once written.
    private String written(Span span, String reading) {
        return SentenceCase.fit(text.unfolded(span.start(), span.end(), reading), span.start(), text.folded());
    }

    /// The suggestions, and where a rule would write the same letters otherwise, what it would write.
    private List<Suggestion> withPlain(Span span, String before, List<Suggestion> suggestions, Judge.Verdict verdict) {
        String plain = text.plain(span.start(), span.end());
        if (plain.equals(before) || suggestions.stream().anyMatch(next -> next.text().equals(plain))) {
            return suggestions;
        }
        List<Suggestion> all = new ArrayList<>(suggestions.subList(0, Math.min(MOST_SUGGESTIONS - 1, suggestions.size())));
        all.add(new Suggestion(plain, 1 - verdict.errorProbability(), Reason.of(ReasonKind.ENCODING, before, plain)));
        return all;
    }

    /// Adds what a rule does with hyphens, where nothing else is proposed.
    void add(ReasonKind reason, List<EncodingRules.Fix> fixes) {
        for (EncodingRules.Fix fix : fixes) {
            TextRange range = rawRange(fix);
            if (!changed.overlap(range) && !shown.overlap(range)) {
                changed.add(range);
                write(reason, fix, range);
            }
        }
    }

    /// Adds what a rule is surer of than of anything else that is proposed there, unless that reaches beyond.
    void addInstead(ReasonKind reason, List<EncodingRules.Fix> fixes) {
        List<EncodingRules.Fix> sure = fixes.stream().filter(fix -> !changed.cross(rawRange(fix))).toList();
        TakenRanges taken = new TakenRanges();
        for (EncodingRules.Fix fix : sure) {
            taken.add(rawRange(fix));
            changed.addInstead(rawRange(fix));
        }
        edits.removeIf(edit -> taken.overlap(edit.range()));
        suspects.removeIf(suspect -> taken.overlap(suspect.range()));
        sure.forEach(fix -> write(reason, fix, rawRange(fix)));
    }

    private void write(ReasonKind reason, EncodingRules.Fix fix, TextRange range) {
        String before = text.rawText(range);
        String after = text.unfolded(fix.start(), fix.end(), fix.after());
        edits.add(new ProposedEdit(range, before, after, 0.99, Tier.AUTO, new Origin.Rule(fix.rule()), Reason.of(reason, before, after), List.of()));
    }

    private TextRange rawRange(EncodingRules.Fix fix) {
        return new TextRange(text.raw(fix.start()), text.raw(fix.end()));
    }

    Repair repair(QualityEstimate quality) {
        TakenRanges fixed = new TakenRanges();
        for (EncodingRules.Fix fix : text.fixes()) {
            TextRange range = new TextRange(fix.start(), fix.end());
            // a word in doubt is shown as a whole
            if (!changed.overlap(range) && !(fix.keepsLetters() && shown.overlap(range))) {
                fixed.add(range);
                edits.add(rule(fix, range));
            }
        }
        suspects.removeIf(suspect -> fixed.overlap(suspect.range()) || kept.contains(suspect) && touchesChange(suspect.range()));
        writeWornCommas();
        addOddNumbers(fixed);
        edits.sort(Comparator.comparing(ProposedEdit::range));
        return new Repair(edits, suspects, quality);
    }

    /// Adds the numbers with a letter among their figures where nothing is changed and they are not shown as a whole, in the place of what is shown within them.
    private void addOddNumbers(TakenRanges fixed) {
        Set<TextRange> whole = suspects.stream().map(ProposedSuspect::range).collect(Collectors.toSet());
        List<ProposedSuspect> odd = OddNumbers.find(text, origin).stream()
                .filter(each -> !changed.overlap(each.range()) && !fixed.overlap(each.range()) && !whole.contains(each.range())).toList();
        if (!odd.isEmpty()) {
            TakenRanges taken = new TakenRanges();
            odd.forEach(each -> taken.add(each.range()));
            suspects.removeIf(suspect -> taken.overlap(suspect.range()));
            suspects.addAll(odd);
            suspects.sort(Comparator.comparing(ProposedSuspect::range));
        }
    }

    /// Makes edits of the suspects that are commas beyond doubt; all at once, for a long text has many.
    private void writeWornCommas() {
        Set<ProposedSuspect> commas = new HashSet<>(WornCommas.among(suspects, text));
        suspects.removeIf(commas::contains);
        for (ProposedSuspect comma : commas) {
            Suggestion first = comma.suggestions().getFirst();
            Reason reason = Reason.of(ReasonKind.CONFUSION, comma.before(), first.text());
            edits.add(new ProposedEdit(comma.range(), comma.before(), first.text(), first.confidence(), Tier.AUTO, origin, reason, comma.suggestions()));
        }
    }

    /// Whether a change clings to a place: what was doubtful as one is mended (`javais` → `j'avais`).
    private boolean touchesChange(TextRange range) {
        return isChangedSign(range.start() - 1) || isChangedSign(range.end());
    }

    private boolean isChangedSign(int rawPlace) {
        return text.isSign(rawPlace) && changed.overlap(new TextRange(rawPlace, rawPlace + 1));
    }

    private ProposedEdit rule(EncodingRules.Fix fix, TextRange range) {
        ReasonKind kind = switch (fix.rule()) {
            case LegalSigns.RULE, Figures.RULE, Guillemets.RULE, Initials.RULE -> ReasonKind.CONFUSION;
            case SpacedDates.RULE, LearnedPrefixes.RULE -> ReasonKind.SPLIT_WORD;
            case LostSpaces.RULE -> ReasonKind.JOINED_WORDS;
            default -> ReasonKind.ENCODING;
        };
        Reason reason = Reason.of(kind, text.rawText(range), fix.after());
        return new ProposedEdit(range, text.rawText(range), fix.after(), kind == ReasonKind.ENCODING ? 1 : MISREAD, Tier.AUTO, new Origin.Rule(fix.rule()), reason, List.of());
    }
}
