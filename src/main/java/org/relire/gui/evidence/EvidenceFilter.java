package org.relire.gui.evidence;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relire.model.AnnotationStatus;
import org.relire.model.TagKind;

/// Which rows of the table are shown.
///
/// @param fileName of the only document shown; null for all
/// @param text     that the quotation, cue or addressee holds; case ignored
public record EvidenceFilter(
        Set<TagKind> kinds, Set<AnnotationStatus> statuses, @Nullable String fileName, double lowest, double highest,
        String text) {

    /// Everything but what was rejected.
    public static final EvidenceFilter STANDARD = new EvidenceFilter(
            EnumSet.allOf(TagKind.class), EnumSet.of(AnnotationStatus.PROPOSED, AnnotationStatus.ACCEPTED), null, 0, 1, "");

    public EvidenceFilter {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }

    boolean admits(EvidenceItem item) {
        return kinds.contains(item.annotation().tag().kind())
                && statuses.contains(item.annotation().status())
                && (fileName == null || fileName.equals(item.fileName()))
                && item.score() >= lowest && item.score() <= highest
                && mentions(item);
    }

    private boolean mentions(EvidenceItem item) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || (item.quotation() + "\n" + item.cue() + "\n" + item.addressee()).toLowerCase(Locale.ROOT).contains(wanted);
    }

    public EvidenceFilter withKinds(Set<TagKind> value) {
        return new EvidenceFilter(value, statuses, fileName, lowest, highest, text);
    }

    public EvidenceFilter withStatuses(Set<AnnotationStatus> value) {
        return new EvidenceFilter(kinds, value, fileName, lowest, highest, text);
    }

    public EvidenceFilter withFileName(@Nullable String value) {
        return new EvidenceFilter(kinds, statuses, value, lowest, highest, text);
    }

    public EvidenceFilter withScores(double least, double most) {
        return new EvidenceFilter(kinds, statuses, fileName, least, most, text);
    }

    public EvidenceFilter withText(String value) {
        return new EvidenceFilter(kinds, statuses, fileName, lowest, highest, value);
    }
}
