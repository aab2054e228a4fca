package org.relire.repair;

import org.relire.repair.lattice.Decoding.Slip;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lattice.GlyphHints;
import org.relire.repair.lm.Lexicon;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;

/// What the ranker knows of a change.
final class Features {
    static final int BIAS = 0;
    static final int LOG_BEST = 1;
    static final int LOG_KEEP = 2;
    static final int CHANNEL = 3;
    static final int CHANNEL_EACH = 4;
    static final int KNOWN_BEFORE = 5;
    static final int SHORT_BEFORE = 6;
    static final int FREQUENCY_AFTER = 7;
    static final int LENGTH = 8;
    static final int SLIPS = 9;
    static final int SECOND = 10;
    static final int SPACE = 11;
    static final int ACCENT = 12;
    static final int CAPITAL = 13;
    static final int DIGIT = 14;
    static final int NOISE = 15;
    static final int SPECK = 16;
    static final int SEEN = 17;
    static final int NAME = 18;
    static final int UPPER = 19;
    static final int SIGN = 20;
    static final int LOG_DOUBT = 21;
    static final int MARGIN = 22;
    static final int KNOWN_MARGIN = 23;
    static final int SHORT_MARGIN = 24;
    static final int SPACE_MARGIN = 25;
    static final int WILD = 26;
    static final int NOISE_BEST = 27;
    static final int WORDS = 28;
    static final int UNKNOWN_AFTER = 29;
    static final int CAPITAL_MARGIN = 30;
    static final int DROPPED_STOP = 31;
    static final int CLEAR = 32;
    static final int FREQUENCY_BEFORE = 33;
    static final int DICTIONARY_BEFORE = 34;
    static final int DICTIONARY_AFTER = 35;
    static final int AFTER_NEAR = 36;
    static final int NEAR_DOUBT = 37;
    static final int ENDING = 38;
    static final int LONGER = 39;
    static final int STRANGE = 40;
    static final int CHANNEL_WORST = 41;
    static final int LETTER = 42;
    static final int LENGTH_BEFORE = 43;
    static final int ALTERNATIVES = 44;
    static final int NAME_AFTER = 45;
    static final int SPLIT = 46;
    static final int OLD = 47;
    static final int GLYPH = 48;
    static final int GLYPH_OFFERS = 49;
    static final int LINE_START = 50;
    static final int LINE_END = 51;
    static final int LINE_LENGTH = 52;
    static final int LINE_CAPITALS = 53;
    static final int LEFT = 54;
    static final int RIGHT = 55;
    static final int BEFORE_SIGN = 56;
    static final int AFTER_SIGN = 57;
    static final int SCREENED = 58;
    static final int READER_KEEP = 59;
    static final int READER_CHANGE = 60;
    static final int READER_MARGIN = 61;
    static final int READER_RIVAL = 62;
    static final int READER_OVER_RIVAL = 63;
    static final int READER_SOURCE = 64;
    static final int READER_BOTH = 65;
    static final int READER_NEAR = 66;
    static final int READER_FLUENCY = 67;
    static final int READER_SCORE = 68;
    static final int READER_LEAD = 69;
    static final int COUNT = 70;

    private static final String LETTERS = "aàâeéèêiîoôuûyhkbdlntrsmcvfgpqxzwj1IlO0643A!.,'-";

    private static final String SIGNS = ".,;:!?'\"-()[]«»°§$&/*=+|\\_^~•·%0123456789";
    private static final int LONGEST_LINE = 200;
    private static final int GLUED = 6;

    private Features() {}

    static double[] of(Settled place, ScreenedText part, Profile profile, Lexicon lexicon) {
        Span span = place.span();
        double noise = part.doubtful();
        double[] f = new double[COUNT];
        String before = span.before();
        String after = span.after();
        f[BIAS] = 1;
        f[LOG_BEST] = Math.max(-6, span.logBest());
        f[LOG_KEEP] = Math.max(-20, span.logKeep());
        f[LOG_DOUBT] = Math.max(-6, Math.log1p(-Math.exp(Math.min(-1e-3, span.logBest()))));
        f[CHANNEL] = span.channelCost();
        f[CHANNEL_EACH] = span.channelCost() / Math.max(1, after.length());
        int word = lexicon.lookup(new Token(0, Math.max(1, before.length()), before, TokenKind.WORD));
        f[KNOWN_BEFORE] = word >= Vocabulary.FIRST && lexicon.isTrusted(word) ? 1 : 0;
        f[SHORT_BEFORE] = before.length() <= 2 ? 1 : 0;
        f[FREQUENCY_AFTER] = frequency(span, lexicon);
        f[LENGTH] = Math.min(12, after.length());
        f[SLIPS] = span.confusions().size();
        f[SECOND] = second(span);
        f[SPACE] = span.space() ? 1 : 0;
        f[ACCENT] = isAccent(span) ? 1 : 0;
        f[CAPITAL] = !before.isEmpty() && Character.isUpperCase(before.charAt(0)) ? 1 : 0;
        f[DIGIT] = before.chars().anyMatch(Character::isDigit) ? 1 : 0;
        f[NOISE] = Math.min(0.6, noise);
        f[SPECK] = after.length() < before.length() && Strings.letters(after).equals(Strings.letters(before)) ? 1 : 0;
        f[SEEN] = profile.count(before) > 1 ? 1 : 0;
        f[NAME] = lexicon.isName(before) ? 1 : 0;
        f[UPPER] = before.length() > 1 && before.equals(before.toUpperCase(java.util.Locale.FRENCH)) ? 1 : 0;
        f[SIGN] = before.chars().anyMatch(c -> !Character.isLetterOrDigit(c) && " '-".indexOf(c) < 0) ? 1 : 0;
        double margin = Math.min(14, f[LOG_BEST] - f[LOG_KEEP]);
        f[MARGIN] = margin;
        f[CLEAR] = margin > 6 ? 1 : 0;
        f[KNOWN_MARGIN] = f[KNOWN_BEFORE] * margin;
        f[SHORT_MARGIN] = f[SHORT_BEFORE] * margin;
        f[SPACE_MARGIN] = f[SPACE] * margin;
        f[CAPITAL_MARGIN] = f[CAPITAL] * margin;
        f[WILD] = span.channelCost() >= 7 && f[SLIPS] == 1 ? 1 : 0;
        f[NOISE_BEST] = f[NOISE] * f[LOG_DOUBT];
        f[WORDS] = Math.min(6, span.words().size());
        f[UNKNOWN_AFTER] = span.words().stream().anyMatch(w -> w < Vocabulary.FIRST) ? 1 : 0;
        f[FREQUENCY_BEFORE] = word >= Vocabulary.FIRST ? Math.log(0.05 + lexicon.frequency(word)) : -4;
        f[DICTIONARY_BEFORE] = word >= Vocabulary.FIRST && (lexicon.flags(word) & Lexicon.DICTIONARY) != 0 ? 1 : 0;
        f[DICTIONARY_AFTER] = span.words().stream().allMatch(w -> w >= Vocabulary.FIRST && (lexicon.flags(w) & Lexicon.DICTIONARY) != 0) ? 1 : 0;
        f[AFTER_NEAR] = Math.log1p(span.words().stream().mapToInt(part::count).min().orElse(0));
        f[NEAR_DOUBT] = part.doubtfulNear(span.start(), span.end());
        f[ENDING] = isEnding(before, after) ? 1 : 0;
        f[LONGER] = after.length() - before.length();
        f[STRANGE] = part.strange();
        f[CHANNEL_WORST] = span.channelCost() / Math.max(1, f[SLIPS]);
        f[LETTER] = before.strip().length() == 1 ? LETTERS.indexOf(before.strip().charAt(0)) + 1 : -1;
        f[LENGTH_BEFORE] = Math.min(14, before.length());
        f[ALTERNATIVES] = span.alternatives().size();
        f[NAME_AFTER] = lexicon.isName(after) ? 1 : 0;
        f[SPLIT] = Math.clamp(Strings.spaces(after) - Strings.spaces(before), -3, 3);
        f[OLD] = Strings.bare(before).replace("oi", "ai").equals(Strings.bare(after)) || Strings.bare(before).equals(Strings.bare(after)) ? 1 : 0;
        glyphs(f, span, part);
        line(f, span, part.text());
        f[SCREENED] = part.doubted(span.start(), span.end());
        f[BEFORE_SIGN] = sign(before);
        f[AFTER_SIGN] = sign(after);
        f[DROPPED_STOP] = Strings.stops(before).length() > Strings.stops(after).length() ? 1 : 0;
        opinion(f, place.opinion());
        return f;
    }

    /// What the neural reader holds of it, where it was heard.
    private static void opinion(double[] f, Opinion opinion) {
        f[READER_KEEP] = opinion.keep();
        f[READER_CHANGE] = opinion.change();
        f[READER_MARGIN] = opinion.change() - opinion.keep();
        f[READER_RIVAL] = opinion.rival();
        f[READER_OVER_RIVAL] = opinion.change() - opinion.rival();
        f[READER_SOURCE] = opinion.source();
        f[READER_NEAR] = opinion.near();
        f[READER_FLUENCY] = opinion.fluency();
        f[READER_SCORE] = opinion.score();
        f[READER_LEAD] = opinion.lead();
        f[READER_BOTH] = f[READER_MARGIN] + f[MARGIN];
    }

    /// What OCR thought of the characters, where it read the page: [GlyphHints#UNKNOWN] elsewhere.
    private static void glyphs(double[] f, Span span, ScreenedText part) {
        GlyphHints hints = part.hints();
        f[GLYPH] = hints.least(span.start(), span.end());
        f[GLYPH_OFFERS] = GlyphHints.UNKNOWN;
        if (f[GLYPH] != GlyphHints.UNKNOWN && !span.confusions().isEmpty()) {
            long offered = span.confusions().stream().filter(slip -> slip.read().length() == 1 && slip.truth().length() == 1
                    && hints.offers(span.start(), span.end(), slip.read().charAt(0), slip.truth().charAt(0), part.text())).count();
            f[GLYPH_OFFERS] = (double) offered / span.confusions().size();
        }
    }

    /// Where in its line the span stands, and what kind of line that is: headings, lists and tables have signs of their own.
    private static void line(double[] f, Span span, char[] text) {
        int from = span.start();
        while (from > 0 && span.start() - from < LONGEST_LINE && text[from - 1] != '\n') {
            from--;
        }
        int to = span.end();
        while (to < text.length && to - span.end() < LONGEST_LINE && text[to] != '\n') {
            to++;
        }
        int letters = 0;
        int capitals = 0;
        for (int i = from; i < to; i++) {
            letters += Character.isLetter(text[i]) ? 1 : 0;
            capitals += Character.isUpperCase(text[i]) ? 1 : 0;
        }
        f[LINE_START] = Math.min(20, span.start() - from);
        f[LINE_END] = Math.min(20, to - span.end());
        f[LINE_LENGTH] = to - from;
        f[LINE_CAPITALS] = letters == 0 ? -1 : (double) capitals / letters;
        f[LEFT] = kind(text, span.start() - 1, -1);
        f[RIGHT] = kind(text, span.end(), 1);
    }

    /// What stands next to a place, a space skipped: 0 nothing on this line, 1 a small letter, 2 a capital, 3 a digit, 4 a stop, 5 another sign; 6 more where
    /// no space is between.
    private static int kind(char[] text, int place, int step) {
        int i = place;
        while (i >= 0 && i < text.length && text[i] == ' ') {
            i += step;
        }
        if (i < 0 || i >= text.length || text[i] == '\n') {
            return 0;
        }
        char c = text[i];
        int kind = Character.isUpperCase(c) ? 2 : Character.isLetter(c) ? 1 : Character.isDigit(c) ? 3 : ".,;:".indexOf(c) >= 0 ? 4 : 5;
        return i == place ? kind + GLUED : kind;
    }

    /// Which sign a text is, if it is one alone.
    private static double sign(String text) {
        String sign = text.strip();
        return sign.length() == 1 && !Character.isLetter(sign.charAt(0)) ? SIGNS.indexOf(sign.charAt(0)) : -2;
    }

    /// Whether only the ending changes: number, gender, mood, which context must tell.
    private static boolean isEnding(String before, String after) {
        int shared = 0;
        while (shared < Math.min(before.length(), after.length()) && before.charAt(shared) == after.charAt(shared)) {
            shared++;
        }
        return shared >= 3 && before.length() - shared <= 2 && after.length() - shared <= 2;
    }

    private static double frequency(Span span, Lexicon lexicon) {
        double least = 8;
        for (int word : span.words()) {
            least = Math.min(least, word >= Vocabulary.FIRST ? Math.log(0.05 + lexicon.frequency(word)) : -3);
        }
        return least;
    }

    private static double second(Span span) {
        double best = -20;
        for (var alternative : span.alternatives()) {
            if (!alternative.text().equals(span.after())) {
                best = Math.max(best, alternative.logWeight());
            }
        }
        return best;
    }

    private static boolean isAccent(Span span) {
        for (Slip slip : span.confusions()) {
            if (!Strings.bare(slip.truth()).equals(Strings.bare(slip.read()))) {
                return false;
            }
        }
        return !span.space() && !span.confusions().isEmpty();
    }
}
