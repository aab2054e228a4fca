package org.relire.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.relire.model.EvidenceDetails;
import org.relire.model.TagKind;

/// Finds passages that read like findings or recommendations.
///
/// Cue phrases, the headings above, and lists each speak for or against; their weights join as independent evidence
/// (noisy or), and what reaches the threshold is proposed with the rule that spoke loudest.
public final class EvidenceDetector {

    /// The least score of a candidate.
    public static final double THRESHOLD = 0.55;

    /// What standing in a part headed "constatations" or "recommandations" tells.
    private static final double SECTION = 0.35;
    /// What being an item of a list in such a part tells, beside that.
    private static final double ITEM_IN_SECTION = 0.5;
    /// How much of what opened a list goes to each of its items.
    private static final double INHERITED = 0.9;
    /// Cues of this weight add up: two kinds of want in one sentence make a finding.
    private static final double ADDING = 0.45;
    private static final int SHORTEST = 20;
    /// The dots that lead to the page number in a table of contents.
    private static final Pattern LEADER = Pattern.compile("(?:[._·]\\s?){4,}|…\\s?…");

    private final List<Cue> cues = CueTable.cues();
    private final List<Cue> falseFriends = CueTable.falseFriends();
    private final Addressees addressees = new Addressees();

    /// The candidates in a document, in order.
    ///
    /// @param pages the present texts of all its pages
    public List<EvidenceCandidate> detect(List<String> pages) {
        List<EvidenceCandidate> candidates = new ArrayList<>();
        for (Passage passage : new PassageReader().read(pages)) {
            if (!passage.opens() && passage.text().length() >= SHORTEST && !passage.text().endsWith("?")
                    && !LEADER.matcher(passage.text()).find()) {
                judge(passage).ifPresent(candidates::add);
            }
        }
        return List.copyOf(candidates);
    }

    /// The ids that candidates give as their rule; the message tables have a sentence for each, `evidence.rule.` before
    /// the id, with the cue as its first and the heading as its second argument.
    public static SortedSet<String> rules() {
        SortedSet<String> rules = new TreeSet<>();
        CueTable.cues().forEach(cue -> rules.add(cue.rule()));
        for (TagKind kind : List.of(TagKind.FINDING, TagKind.RECOMMENDATION)) {
            Stream.of(".list", ".section", ".item").forEach(suffix -> rules.add(word(kind) + suffix));
        }
        return rules;
    }

    private static String word(TagKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// One kind's case for a passage.
    private record Case(TagKind kind, String rule, String cue, double score, double loudest) {
        static Case none(TagKind kind) {
            return new Case(kind, "", "", 0, 0);
        }

        Case with(String newRule, String newCue, double weight) {
            double joined = 1 - (1 - score) * (1 - weight);
            return weight > loudest ? new Case(kind, newRule, newCue, joined, weight)
                    : new Case(kind, rule, cue, joined, loudest);
        }
    }

    private Optional<EvidenceCandidate> judge(Passage passage) {
        Case finding = weigh(TagKind.FINDING, Section.FINDINGS, passage);
        Case recommendation = weigh(TagKind.RECOMMENDATION, Section.RECOMMENDATIONS, passage);
        Case best = recommendation.score() >= finding.score() ? recommendation : finding;
        if (best.score() < THRESHOLD) {
            return Optional.empty();
        }
        String addressee = best.kind() == TagKind.RECOMMENDATION ? addressees.find(passage) : "";
        EvidenceDetails details =
                new EvidenceDetails(best.rule(), best.cue(), passage.heading(), addressee, Math.min(0.99, best.score()));
        return Optional.of(new EvidenceCandidate(passage.pageIndex(), passage.range(), best.kind(), details));
    }

    private Case weigh(TagKind kind, Section section, Passage passage) {
        String word = word(kind);
        Case result = loudestCue(kind, passage.text(), Case.none(kind), 1);
        if (!passage.listFrom().isEmpty()) {
            Case opener = loudestCue(kind, passage.listFrom(), Case.none(kind), INHERITED);
            if (opener.score() > 0.5) {
                result = result.with(word + ".list", opener.cue(), opener.score());
            } else if (announces(section, passage.listFrom())) {
                result = result.with(word + ".list", "", 0.7);
            }
        }
        if (passage.section() == section) {
            result = result.with(word + ".section", "", SECTION);
            result = passage.item() ? result.with(word + ".item", "", ITEM_IN_SECTION) : result;
        }
        return result;
    }

    /// Whether a sentence before a list says what the list holds: "les constatations suivantes :".
    private static boolean announces(Section section, String text) {
        return Heading.of(text).section() == section;
    }

    private Case loudestCue(TagKind kind, String text, Case start, double share) {
        Skeleton skeleton = Skeleton.of(text);
        String marked = skeleton.marked();
        if (kind == TagKind.RECOMMENDATION
                && falseFriends.stream().anyMatch(f -> f.find(text, skeleton, marked).isPresent())) {
            return start;
        }
        Case result = start;
        for (Cue cue : cues) {
            boolean adds = cue.weight() == ADDING && result.loudest() == ADDING;
            if (cue.kind() == kind && (adds || cue.weight() * share > result.loudest())) {
                Optional<String> found = cue.find(text, skeleton, marked);
                if (found.isPresent()) {
                    result = (adds ? result : Case.none(kind)).with(cue.rule(), found.get(), cue.weight() * share);
                }
            }
        }
        return result;
    }
}
