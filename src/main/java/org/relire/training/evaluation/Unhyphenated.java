package org.relire.training.evaluation;

import java.util.Arrays;
import java.util.regex.Matcher;

/// A text without the hyphens between its letters, as [Folding] drops them, and where its characters come from.
final class Unhyphenated {
    private final String text;
    /// Of each character, and of the end: its place in the text with hyphens.
    private final int[] origins;
    /// Of each character of the text with hyphens, and of its end: its place, or that of the next one that stayed.
    private final int[] places;

    private Unhyphenated(String text, int[] origins, int[] places) {
        this.text = text;
        this.origins = origins;
        this.places = places;
    }

    static Unhyphenated of(String hyphenated) {
        StringBuilder text = new StringBuilder();
        int[] origins = new int[hyphenated.length() + 1];
        int[] places = new int[hyphenated.length() + 1];
        Matcher hyphen = Folding.LINE_HYPHEN.matcher(hyphenated);
        int at = 0;
        while (at < hyphenated.length()) {
            int stop = hyphen.find() ? hyphen.start() : hyphenated.length();
            for (; at < stop; at++) {
                origins[text.length()] = at;
                places[at] = text.length();
                text.append(hyphenated.charAt(at));
            }
            if (at < hyphenated.length()) {
                Arrays.fill(places, at, hyphen.end(), text.length());
                at = hyphen.end();
            }
        }
        origins[text.length()] = hyphenated.length();
        places[hyphenated.length()] = text.length();
        return new Unhyphenated(text.toString(), Arrays.copyOf(origins, text.length() + 1), places);
    }

    String text() {
        return text;
    }

    /// Where a character of this text, or its end, stands in the text with hyphens.
    int origin(int place) {
        return origins[place];
    }

    /// Where a character of the text with hyphens, or its end, stands in this text.
    int placeOf(int origin) {
        return places[origin];
    }
}
