package org.relire.export;

/// Text without what the formats cannot hold.
final class WellFormed {

    private static final int REPLACEMENT = 0xFFFD;

    private WellFormed() {
    }

    /// Half surrogate pairs become U+FFFD.
    static String unicode(String text) {
        return map(text, false);
    }

    /// Half surrogate pairs and the characters that XML 1.0 forbids become U+FFFD.
    static String xml(String text) {
        return map(text, true);
    }

    private static String map(String text, boolean xml) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isHalf(c) || xml && !isXml(c) ? REPLACEMENT : c));
        return out.toString();
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /// Char of XML 1.0, section 2.2.
    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
