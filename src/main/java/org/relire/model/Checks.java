package org.relire.model;

/// The argument checks that the records of this package share.
final class Checks {

    private Checks() {
    }

    /// Returns `value` if it lies in 0-1 (NaN does not).
    static double unit(double value, String name) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be within 0 and 1: " + value);
        }
        return value;
    }

    static int notNegative(int value, String name) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " must not be negative: " + value);
        }
        return value;
    }

    /// Returns `text` with a replacement character for each half of a surrogate pair that stands alone. Broken files have
    /// them; no encoding does, so that such a text would not be the same after it was written and read.
    static String wellFormed(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length());
        text.codePoints().forEach(c -> mended.appendCodePoint(isHalf(c) ? '\uFFFD' : c));
        return mended.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    static String notBlank(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return value;
    }
}
