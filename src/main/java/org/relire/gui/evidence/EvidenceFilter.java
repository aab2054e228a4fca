package org.relire.gui.evidence;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relire.model.AnnotationStatus;
import org.relire.model.Tag;

/// Which rows of the table are shown.
///
/// @param hidden   tags whose passages are not shown
/// @param fileName of the only document shown; null for all
/// @param text     that the quotation, cue, addressee or note holds; case ignored
public record EvidenceFilter(
        Set<Tag> hidden, Set<AnnotationStatus> statuses, @Nullable String fileName, double lowest, double highest,
        String text) {

    /// Everything but what was rejected.
    public static final EvidenceFilter STANDARD = new EvidenceFilter(
            Set.of(), EnumSet.of(AnnotationStatus.PROPOSED, AnnotationStatus.ACCEPTED), null, 0, 1, "");

    public EvidenceFilter {
        hidden = Set.copyOf(hidden);
        statuses = Set.copyOf(statuses);
    }

    boolean admits(EvidenceItem item) {
        return !hidden.contains(item.annotation().tag())
                && statuses.contains(item.annotation().status())
                && (fileName == null || fileName.equals(item.fileName()))
                && item.score() >= lowest && item.score() <= highest
                && mentions(item);
    }

    private boolean mentions(EvidenceItem item) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || (item.quotation() + "\n" + item.cue() + "\n" + item.addressee() + "\n" + item.annotation().note()).toLowerCase(Locale.ROOT).contains(wanted);
    }

    public EvidenceFilter without(Set<Tag> value) {
        return new EvidenceFilter(value, statuses, fileName, lowest, highest, text);
    }

    public EvidenceFilter withStatuses(Set<AnnotationStatus> value) {
        return new EvidenceFilter(hidden, value, fileName, lowest, highest, text);
    }

    public EvidenceFilter withFileName(@Nullable String value) {
        return new EvidenceFilter(hidden, statuses, value, lowest, highest, text);
    }

    public EvidenceFilter withScores(double least, double most) {
        return new EvidenceFilter(hidden, statuses, fileName, least, most, text);
    }

    public EvidenceFilter withText(String value) {
        return new EvidenceFilter(hidden, statuses, fileName, lowest, highest, value);
    }
}
