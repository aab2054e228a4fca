package org.relire.repair;

import java.util.List;
import org.relire.repair.lattice.Passage;
import org.relire.repair.lattice.Passage.PassageToken;

/// A stretch of a page after screening: its tokens, those in doubt marked, and the passages to be read again.
///
/// @param doubtful share of its words that are in doubt
/// @param strange  share of its words, capitalised ones aside, that no list knows
record ScreenedText(List<PassageToken> tokens, List<Passage> passages, double doubtful, double strange) {
}
