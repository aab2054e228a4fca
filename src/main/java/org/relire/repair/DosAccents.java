package org.relire.repair;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Texts of MS-DOS (code page 850) that were taken for windows-1252: `rŠglement europ‚en`, `… Lille`, `s‚ances`. Only where a text has several of their signs between
/// letters, which no text of windows-1252 has.
final class DosAccents {
    private static final String RULE = "mojibake";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset DOS = Charset.forName("IBM850");
    /// The signs of windows-1252 that have the bytes of French letters.
    private static final String SIGNS = "‚Š…‡ˆ‰ƒ‹Œ“–—\u0081\u008D\u0090€";
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\p{L})[‚Š‡ˆ‰ƒ‹](?=\\p{Ll})");
    private static final int LEAST = 3;
    /// Of them one at least is no low quotation mark, which may be a misread apostrophe.
    private static final Pattern CERTAIN = Pattern.compile("(?<=\\p{L})[Š‡ˆ‰ƒ‹](?=\\p{Ll})");
    /// Signs that stand for themselves elsewhere count as letters where they cling to one, or where a lone `à` may stand.
    private static final Pattern LETTER = Pattern.compile("[‚Š‡ˆ‰ƒ‹Œ\u0081\u008D\u0090](?=\\p{L}|\\b|\\s|[.,;:)]|$)|(?<=\\p{L})[–—“€](?=\\p{Ll})|(?<=(?<!\\p{L})[oO])—(?!\\p{L})|(?<=[\\p{L},;:‚ƒ—]\\s)…(?=\\s\\p{L})|(?<=\\p{L})…(?=\\s|[.,;:)]|\\p{L})");

    private DosAccents() {
    }

    /// The changes, in order.
    static List<EncodingRules.Fix> find(String raw) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        if (raw.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0) || BETWEEN.matcher(raw).results().limit(LEAST).count() < LEAST || !CERTAIN.matcher(raw).find()) {
            return fixes;
        }
        for (MatchResult found : LETTER.matcher(raw).results().toList()) {
            fixes.add(new EncodingRules.Fix(found.start(), found.end(), new String(found.group().getBytes(WINDOWS), DOS), RULE));
        }
        return fixes;
    }
}
