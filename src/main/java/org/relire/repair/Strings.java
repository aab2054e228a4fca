package org.relire.repair;

import java.text.Normalizer;
import java.util.Locale;

/// Reduced forms of strings, for comparison.
final class Strings {
    private Strings() {}

    /// Lower case without accents.
    static String bare(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
                bare.append(apart.charAt(i));
            }
        }
        return bare.toString().toLowerCase(Locale.FRENCH);
    }

    /// Letters and digits alone.
    static String letters(String text) {
        return only(text, true);
    }

    /// Signs that end or part sentences, alone.
    static String stops(String text) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (".,;:!?…".indexOf(text.charAt(i)) >= 0) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    static int spaces(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Character.isWhitespace(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private static String only(String text, boolean letters) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) == letters) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}
