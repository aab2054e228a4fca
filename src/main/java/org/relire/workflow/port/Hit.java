package org.relire.workflow.port;

import java.util.List;
import org.relire.model.PageId;
import org.relire.model.TextRange;

/// A page that matches.
///
/// @param matches ranges in the text that matched: the present text, or the raw text where `scope` is RAW
/// @param scope   REPAIRED or RAW: the text that `snippet` and `matches` refer to
/// @param reasons strongest first
public record Hit(
        PageId page,
        String fileName,
        double score,
        SearchScope scope,
        Snippet snippet,
        List<TextRange> matches,
        List<MatchReason> reasons) {

    public Hit {
        matches = List.copyOf(matches);
        reasons = List.copyOf(reasons);
    }
}
