package org.relire.repair;

import java.util.List;

/// Texts as rules write them.
final class Fixes {

    private Fixes() {}

    /// @param fixes in order, not overlapping
    static String made(String raw, List<EncodingRules.Fix> fixes) {
        StringBuilder text = new StringBuilder(raw);
        fixes.reversed().forEach(fix -> text.replace(fix.start(), fix.end(), fix.after()));
        return text.toString();
    }
}
