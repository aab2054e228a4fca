package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import org.relire.repair.neural.Guide;
import org.relire.repair.neural.Reading;
import org.relire.repair.neural.Slots;

/// What the neural reader holds of a row, by places of the page.
///
/// A word is weighed together with the space before it, for what a word lost at its beginning the reader writes after that space.
final class SecondView {
    /// In characters: what counts as near.
    private static final int NEAR = 80;
    private static final double MOST_DOUBT = 5;

    private final char[] text;
    private final SecondRow row;
    private final Slots slots;
    private final double[] doubts;

    /// @param text  the page's characters
    /// @param slots of the row's text
    SecondView(char[] text, SecondRow row, Slots slots) {
        this.text = text;
        this.row = row;
        this.slots = slots;
        this.doubts = new double[row.text().length() + 1];
        for (int i = 0; i + 1 < doubts.length; i++) {
            doubts[i + 1] = doubts[i] + Math.min(MOST_DOUBT, -slots.keep(i, i + 1));
        }
    }

    char[] text() {
        return text;
    }

    /// How much the reader doubts the characters around a stretch, nats each.
    double doubtNear(int from, int to) {
        int start = row.place(from);
        int end = row.end(to);
        int left = Math.max(0, start - NEAR);
        int right = Math.min(doubts.length - 1, end + NEAR);
        return (doubts[right] - doubts[left] - (doubts[end] - doubts[start])) / Math.max(1, right - left - (end - start));
    }

    /// Whether what was read ends at a place.
    boolean isEnd(int place) {
        return row.end(place) == row.text().length();
    }

    /// What the reader would write for one character, or for all of the white space that it is part of.
    String of(int place) {
        int at = row.place(place);
        return slots.best(at, at + 1);
    }

    /// The natural logarithm of the probability of a reading of the places `from` to `to`.
    double weight(int from, int to, String reading) {
        String condensed = SecondRow.condensed(reading);
        return slots.logProbability(before(from), row.end(to), hasSpace(from) ? " " + condensed : condensed);
    }

    /// The likeliest readings, less those that join or part words where white space is wider than a character, and those that halve a character of two
    /// units.
    List<Reading> readings(int from, int to, int most, Guide guide) {
        List<String> spaces = spaces(new String(text, from, to - from));
        boolean wide = spaces.stream().anyMatch(space -> space.length() > 1);
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : slots.readings(before(from), row.end(to), most, guide)) {
            String read = reading.text();
            if (hasSpace(from)) {
                if (!startsWithSpace(read)) {
                    continue;
                }
                read = read.substring(1);
            }
            boolean fits = !wide || Strings.spaces(read) == spaces.size();
            if (fits && isWellFormed(read)) {
                readings.add(new Reading(wide ? spaced(read, spaces) : read, reading.logProbability()));
            }
        }
        return readings;
    }

    private boolean hasSpace(int from) {
        return from > row.start() && Character.isWhitespace(text[from - 1]) && from < text.length && !Character.isWhitespace(text[from]);
    }

    private int before(int from) {
        return hasSpace(from) ? row.place(from) - 1 : from == row.start() ? -1 : row.place(from);
    }

    private static boolean startsWithSpace(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    }

    private static List<String> spaces(String text) {
        List<String> spaces = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int start = i;
            while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            if (i > start) {
                spaces.add(text.substring(start, i));
            }
        }
        return spaces;
    }

    /// A reading with the page's own white space for each of its spaces.
    private static String spaced(String reading, List<String> spaces) {
        StringBuilder spaced = new StringBuilder();
        int next = 0;
        for (int i = 0; i < reading.length(); i++) {
            char c = reading.charAt(i);
            spaced.append(Character.isWhitespace(c) ? spaces.get(next++) : String.valueOf(c));
        }
        return spaced.toString();
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
