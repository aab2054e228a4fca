package org.relire.repair.lm;

import java.util.Locale;
import java.util.Set;

/// The closed lists and letter patterns behind [Tokenizer], on folded text.
final class WordShapes {
    private static final Set<String> ELISIONS = Set.of("l'", "d'", "j'", "m'", "t'", "s'", "n'", "c'", "ç'", "qu'",
            "jusqu'", "lorsqu'", "puisqu'", "quoiqu'", "quelqu'", "presqu'", "parce-qu'", "entr'");
    private static final Set<String> CLITICS = Set.of("-t-il", "-t-elle", "-t-on", "-t-ils", "-t-elles", "-t-en", "-t-y",
            "-je", "-tu", "-il", "-elle", "-on", "-nous", "-vous", "-ils", "-elles", "-ce", "-le", "-la", "-les", "-lui",
            "-leur", "-t'en", "-moi", "-toi", "-y", "-en", "-là", "-ci", "-même", "-mêmes");
    private static final Set<String> WHOLE = Set.of("rendez-vous", "garde-à-vous", "sauve-qui-peut", "au-delà", "par-delà",
            "là-bas", "peut-être", "c'est-à-dire", "est-à-dire", "là-haut", "vis-à-vis", "hors-la-loi", "va-et-vient");
    private static final Set<String> DOTTED = Set.of("art.", "al.", "etc.", "cf.", "p.", "pp.", "vol.", "chap.", "par.",
            "mm.", "éd.", "ibid.", "id.", "op.", "cit.", "fr.", "fig.", "doc.", "st.", "ste.", "v.", "n.", "vs.", "env.",
            "ann.", "parl.", "sess.", "ord.", "extr.", "sén.", "mgr.", "dr.", "jr.", "c.", "s.", "t.", "r.", "a.");

    private static final int LONGEST_CLITIC = 8;
    private static final int LONGEST_WHOLE = 16;

    private WordShapes() {}

    static int lettersEnd(String s, int start) {
        int i = start;
        while (i < s.length() && (Character.isLetter(s.charAt(i)) || Character.getType(s.charAt(i)) == Character.NON_SPACING_MARK)) {
            i++;
        }
        return i;
    }

    static boolean isElision(String s, int start, int end) {
        return end - start <= 8 && ELISIONS.contains(s.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /// The end of an abbreviation that begins with these letters, dots included; `end` itself if there is none.
    static int abbreviationEnd(String s, int start, int end) {
        if (end < s.length() && s.charAt(end) == '°' && end - start == 1 && (s.charAt(start) | 0x20) == 'n') {
            return end + 1;
        }
        if (end >= s.length() || s.charAt(end) != '.') {
            return end;
        }
        if (end - start == 1 && Character.isUpperCase(s.charAt(start))) {
            int i = end + 1;
            while (i + 1 < s.length() && Character.isUpperCase(s.charAt(i)) && s.charAt(i + 1) == '.') {
                i += 2;
            }
            return i;
        }
        if (end - start > 5 || !DOTTED.contains(s.substring(start, end + 1).toLowerCase(Locale.ROOT))) {
            return end;
        }
        boolean single = end - start == 1;
        return single && endsSentence(s, end + 1) ? end : end + 1;
    }

    /// One small letter with a dot is an abbreviation only where the text goes on.
    private static boolean endsSentence(String s, int after) {
        int i = after;
        while (i < s.length() && s.charAt(i) == ' ') {
            i++;
        }
        return i >= s.length();
    }

    /// The end of the compound whose first part ends at `end`: hyphens or apostrophes between letters are inside.
    static int compoundEnd(String s, int end) {
        int i = end;
        while (i + 1 < s.length() && (s.charAt(i) == '-' || s.charAt(i) == '\'') && Character.isLetter(s.charAt(i + 1))) {
            int next = lettersEnd(s, i + 1);
            if (next < s.length() && Character.isDigit(s.charAt(next))) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /// Where the particles at the end of a compound begin; `end` if there are none.
    static int cliticStart(String s, int start, int end) {
        int head = end;
        while (head - start > LONGEST_WHOLE || !WHOLE.contains(s.substring(start, head).toLowerCase(Locale.ROOT))) {
            int previous = lastClitic(s, start, head);
            if (previous <= start) {
                return head;
            }
            head = previous;
        }
        return head;
    }

    /// Looks back no further than the longest particle, so that a text without hyphens costs no more than one with.
    private static int lastClitic(String s, int start, int end) {
        for (int from = Math.max(start + 1, end - LONGEST_CLITIC); from < end - 1; from++) {
            if (s.charAt(from) == '-' && isClitic(s, from, end)) {
                return from;
            }
        }
        return -1;
    }

    private static boolean isClitic(String s, int start, int end) {
        return end - start <= LONGEST_CLITIC && CLITICS.contains(s.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /// The end of the first particle from `start` (a hyphen), the longest that fits.
    static int cliticEnd(String s, int start, int end) {
        for (int to = Math.min(end, start + LONGEST_CLITIC); to > start + 1; to--) {
            if ((to == end || s.charAt(to) == '-') && isClitic(s, start, to)) {
                return to;
            }
        }
        return end;
    }

    /// A particle that stands apart from its word (`dit -il`): its end, or `start` if there is none.
    static int looseCliticEnd(String s, int start) {
        if (s.charAt(start) != '-' || start + 1 >= s.length() || !Character.isLetter(s.charAt(start + 1))) {
            return start;
        }
        int end = compoundEnd(s, lettersEnd(s, start + 1));
        return isClitic(s, start, end) ? end : start;
    }

    static TokenKind signKind(char c) {
        return switch (c) {
            case '.', ',', '…' -> TokenKind.STOP;
            case ';', ':', '!', '?' -> TokenKind.HIGH_STOP;
            case '(', '[', '{' -> TokenKind.OPEN;
            case ')', ']', '}' -> TokenKind.CLOSE;
            case '«' -> TokenKind.OPEN_QUOTE;
            case '»' -> TokenKind.CLOSE_QUOTE;
            case '"' -> TokenKind.QUOTE;
            case '\'' -> TokenKind.APOSTROPHE;
            case '-' -> TokenKind.HYPHEN;
            case '–' -> TokenKind.DASH;
            default -> TokenKind.SYMBOL;
        };
    }

    static String lowerFirst(String form) {
        return form.isEmpty() ? form : Character.toLowerCase(form.charAt(0)) + form.substring(1);
    }
}
