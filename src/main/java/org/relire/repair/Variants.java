package org.relire.repair;

import java.util.Map;
import java.util.Optional;

/// Readings of a place that differ in nothing that tells of the word: in the quotes, brackets and stops at its ends, in a space behind an elision, in the
/// accents of capitals. They count as one, lest each takes from the others what all of them hold of the word, and what clings to it stays as it stands.
final class Variants {
    private static final String SIGNS = "\"«»“”„()[].,;:!?…";
    private static final String ACCENTED_CAPITALS = "ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ";
    private static final String PLAIN_CAPITALS = "AAACEEEEIIOOUUUY";
    /// In characters: so much around a place tells whether capitals have accents there.
    private static final int AROUND = 20_000;
    /// How much less than the likeliest reading another must weigh so that it makes no difference, in nats.
    private static final double NEGLIGIBLE = 4;
    /// How much less so that what clings to a word may as well stay.
    private static final double CLOSE = 1.5;

    private final String before;
    private final int lead;
    private final int trail;
    private final boolean plainCapitals;

    /// @param before        what stands there
    /// @param plainCapitals whether capitals have no accents there
    Variants(String before, boolean plainCapitals) {
        this.before = before;
        this.lead = lead(before);
        this.trail = trail(before);
        this.plainCapitals = plainCapitals && isRaised(before);
    }

    /// Whether no capital about a place of a text has an accent.
    static boolean hasPlainCapitals(char[] text, int place) {
        for (int i = Math.max(0, place - AROUND); i < Math.min(text.length, place + AROUND); i++) {
            if (ACCENTED_CAPITALS.indexOf(text[i]) >= 0) {
                return false;
            }
        }
        return true;
    }

    /// The place of the word alone, where the likeliest reading is another word, what clings to it may well stay, and something clings to it or other readings are the same word.
    Optional<Place> wordOf(Place place) {
        String best = place.best();
        String word = word(best);
        if (bare(before).isEmpty() || word.isEmpty() || word.equals(word(before))) {
            return Optional.empty();
        }
        double most = place.scores().getOrDefault(best, 0.0);
        boolean stays = false;
        boolean parted = false;
        for (Map.Entry<String, Double> next : place.scores().entrySet()) {
            String reading = next.getKey();
            if (word(reading).equals(word)) {
                stays |= next.getValue() > most - CLOSE && hasStopsOfText(reading);
                parted |= next.getValue() > most - NEGLIGIBLE && !reading.equals(best);
            }
        }
        return stays && (lead + trail > 0 || parted) ? Optional.of(place.within(lead, trail, this::word)) : Optional.empty();
    }

    /// Whether the same stops cling to a reading as to what stands there; quotes and brackets stay anyway.
    private boolean hasStopsOfText(String reading) {
        return stops(reading).equals(stops(before));
    }

    private static String stops(String text) {
        return Strings.stops(text.substring(0, lead(text))) + " " + Strings.stops(text.substring(text.length() - trail(text)));
    }

    private String word(String reading) {
        String word = bare(reading);
        String close = before.contains("' ") ? word : word.replace("' ", "'");
        return plainCapitals && isRaised(close) ? plain(close) : close;
    }

    private static String plain(String capitals) {
        StringBuilder plain = new StringBuilder(capitals);
        for (int i = 0; i < plain.length(); i++) {
            int accented = ACCENTED_CAPITALS.indexOf(plain.charAt(i));
            if (accented >= 0) {
                plain.setCharAt(i, PLAIN_CAPITALS.charAt(accented));
            }
        }
        return plain.toString();
    }

    /// A text without the quotes, brackets and stops at its ends.
    static String bare(String text) {
        int lead = lead(text);
        return text.substring(lead, Math.max(lead, text.length() - trail(text)));
    }

    private static int lead(String text) {
        int at = 0;
        while (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int trail(String text) {
        int at = text.length();
        while (at > 0 && SIGNS.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return text.length() - at;
    }

    private static boolean isRaised(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }
}
