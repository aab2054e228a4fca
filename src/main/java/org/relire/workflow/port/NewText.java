package org.relire.workflow.port;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.QualityEstimate;
import org.relire.model.Reading;
import org.relire.model.RepairedPage;

/// A reading that is to take the place of a page's reading.
///
/// @param marks   over its text; their author has to see to it that no person's work is lost
/// @param quality how good the text is thought to be; null until it is repaired
/// @param author  who has it so
/// @param kind    how it comes about: one of those that bring another text
public record NewText(
        Reading reading, List<Mark> marks, @Nullable QualityEstimate quality, Origin author, Instant at,
        LedgerEntry.Kind kind) {

    public NewText {
        marks = List.copyOf(marks);
        if (!kind.isNewText()) {
            throw new IllegalArgumentException("brings no other text: " + kind);
        }
    }

    /// From the marks of `former` to those on the new reading.
    public PageChange over(RepairedPage former) {
        return new PageChange(former.marks(), marks, author, at);
    }
}
