package org.relire.workflow.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relire.model.Decision;
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

/// What the editor decided for the whole collection, put over what the machine proposes for a page: what is always
/// corrected is corrected at once, what is never corrected is not even proposed.
public final class DecidedRepairs {

    private final Map<String, Decision> always = new HashMap<>();
    private final Set<String> never = new HashSet<>();
    private final @Nullable Pattern wordings;

    public DecidedRepairs(List<Decision> decisions) {
        for (Decision decision : decisions) {
            switch (decision.verdict()) {
                case ALWAYS -> always.put(decision.before(), decision);
                case NEVER -> never.add(decision.name());
            }
        }
        wordings = always.isEmpty() ? null : alternatives();
    }

    /// @param page     on which nothing is corrected where a person has spoken
    /// @param proposed marks of the machine
    /// @return the marks to be made
    public List<Mark> over(RepairedPage page, List<Mark> proposed, Instant at) {
        List<Mark> decided = always(page, at);
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : proposed) {
            if (decided.stream().noneMatch(d -> d.range().overlaps(mark.range()))) {
                wanted(mark, marks);
            }
        }
        marks.addAll(decided);
        return marks;
    }

    private List<Mark> always(RepairedPage page, Instant at) {
        List<Mark> marks = new ArrayList<>();
        if (wordings == null) {
            return marks;
        }
        Matcher found = wordings.matcher(page.raw());
        while (found.find()) {
            TextRange range = new TextRange(found.start(), found.end());
            Decision decision = always.get(found.group());
            if (decision != null && !page.isHuman(range)) {
                marks.add(new Edit(range, found.group(), decision.after(), new Origin.Learnt(decision.name()), 1,
                        Reason.of(ReasonKind.LEARNT, decision.before(), decision.after()), at));
            }
        }
        return marks;
    }

    /// Longer ones first, so that they are not hidden by their beginnings.
    private Pattern alternatives() {
        StringBuilder all = new StringBuilder();
        always.keySet().stream().sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .forEach(before -> all.append(all.isEmpty() ? "" : "|").append(Pattern.quote(before)));
        return Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{M}\\p{N}])");
    }

    private void wanted(Mark mark, List<Mark> marks) {
        switch (mark) {
            case Edit edit -> {
                if (!never.contains(edit.before() + " → " + edit.after())) {
                    marks.add(edit);
                }
            }
            case Suspect suspect -> suspected(suspect, marks);
            case Verification verification -> marks.add(verification);
        }
    }

    private void suspected(Suspect suspect, List<Mark> marks) {
        List<Suggestion> left = suspect.suggestions().stream()
                .filter(s -> !never.contains(suspect.before() + " → " + s.text())).toList();
        if (left.size() == suspect.suggestions().size()) {
            marks.add(suspect);
        } else if (!left.isEmpty()) {
            marks.add(new Suspect(suspect.range(), suspect.before(), left, suspect.errorProbability(), suspect.reason(),
                    suspect.origin(), suspect.at()));
        }
    }
}
