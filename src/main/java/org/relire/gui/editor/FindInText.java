package org.relire.gui.editor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.relire.model.TextRange;

/// Finds words in a text as people see them: case, accents, the form of apostrophes, and whether a space or the end of a line parts
/// two words, make no difference.
final class FindInText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final StringBuilder folded = new StringBuilder();
    /// Where in the text each folded character comes from.
    private int[] sources = new int[64];

    private FindInText(String text) {
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign)) {
                add(plain(sign), at);
            } else if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
                add(" ", at);
            }
            at += Character.charCount(sign);
        }
        add("\n", text.length());
    }

    private static String plain(int sign) {
        if (sign < 0x80) {
            return String.valueOf((char) Character.toLowerCase(sign));
        }
        return switch (sign) {
            case '’', '‘', 'ʼ' -> "'";
            case 'œ', 'Œ' -> "oe";
            default -> ACCENTS.matcher(Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        };
    }

    private void add(String plain, int source) {
        for (int i = 0; i < plain.length(); i++) {
            if (folded.length() == sources.length) {
                sources = Arrays.copyOf(sources, 2 * sources.length);
            }
            sources[folded.length()] = source;
            folded.append(plain.charAt(i));
        }
    }

    /// Where `text` has `wanted`, in order, none over another; nowhere where nothing is wanted.
    static List<TextRange> find(String text, String wanted) {
        FindInText key = new FindInText(wanted.strip());
        String words = key.folded.substring(0, key.folded.length() - 1);
        return words.isBlank() ? List.of() : new FindInText(text).places(words);
    }

    private List<TextRange> places(String words) {
        List<TextRange> places = new ArrayList<>();
        int from = folded.indexOf(words);
        while (from >= 0) {
            int end = from + words.length();
            // a letter that is two here ends where the next one begins
            int after = end;
            while (sources[after] == sources[end - 1]) {
                after++;
            }
            places.add(new TextRange(sources[from], sources[after]));
            from = folded.indexOf(words, end);
        }
        return places;
    }
}
