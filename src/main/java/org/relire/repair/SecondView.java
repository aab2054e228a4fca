package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import org.relire.repair.neural.Reading;
import org.relire.repair.neural.Slots;

/// What the neural reader holds of a row, by places of the page.
///
/// A word is weighed together with the space before it, for what a word lost at its beginning the reader writes after that space.
///
/// @param text  the page's characters
/// @param slots of the row's text
record SecondView(char[] text, SecondRow row, Slots slots) {
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
    List<Reading> readings(int from, int to, int most) {
        List<String> spaces = spaces(new String(text, from, to - from));
        boolean wide = spaces.stream().anyMatch(space -> space.length() > 1);
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : slots.readings(before(from), row.end(to), most)) {
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
