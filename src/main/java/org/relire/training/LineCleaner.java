package org.relire.training;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes a corpus line fit to learn from, or rejects it.
final class LineCleaner {
    private static final Pattern MOJIBAKE = Pattern.compile("Ã[\\u0080-\\u00BF]|Ã |â€|\\uFFFD|Â[\\u00A0-\\u00BF]");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z]|&[a-z]+;|https?://|\\{\\{|\\[\\[");
    private static final Pattern DOUBLE_HYPHEN = Pattern.compile("(?<=^|[\\s«.,;!?])--+(?=\\s|$|\\p{L})");
    private static final Pattern UNDERLINE = Pattern.compile("_+");
    private static final int LEAST_LETTERS = 8;
    /// So many letters without one accent are hardly French, or French that has lost its accents.
    private static final int LETTERS_WITHOUT_ACCENT = 120;

    private LineCleaner() {}

    /// The line in NFC without ligatures, soft hyphens and underlines; null if it is damaged, markup, or hardly text.
    static @Nullable String clean(String raw) {
        if (MOJIBAKE.matcher(raw).find() || MARKUP.matcher(raw).find()) {
            return null;
        }
        String line = raw.replace("\u00AD", "").replace("\uFEFF", "").replace("ﬁ", "fi").replace("ﬂ", "fl").replace("ﬀ", "ff");
        line = UNDERLINE.matcher(Normalizer.normalize(line, Normalizer.Form.NFC)).replaceAll("");
        line = DOUBLE_HYPHEN.matcher(line).replaceAll("–").strip();
        return isText(line) ? line : null;
    }

    private static boolean isText(String line) {
        int letters = 0;
        int accents = 0;
        int others = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                accents += c > 0x7F ? 1 : 0;
            } else if (!Character.isWhitespace(c)) {
                others++;
            }
        }
        boolean bare = accents == 0 && letters >= LETTERS_WITHOUT_ACCENT;
        return letters >= LEAST_LETTERS && letters > 1.5 * others && !bare;
    }
}
