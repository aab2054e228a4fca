import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a French word may be broken at a line end, by the rules of the syllable: before a single consonant and before
/// the last of several, never inside an inseparable group, never between two vowels, two letters before and three after.
/// A soft hyphen in the word replaces the rules.
final class Hyphenator {

    private static final String VOWELS = "aàâäeéèêëiîïoôöuùûüyœæ";
    private static final List<String> GROUPS = List.of("bl", "br", "ch", "cl", "cr", "dr", "fl", "fr", "gl", "gn", "gr",
            "gu", "ph", "pl", "pr", "qu", "th", "tr", "vr");

    /// Offsets into `word` (as given) at which a break is allowed.
    List<Integer> breaks(String word) {
        List<Integer> places = new ArrayList<>();
        if (word.indexOf('\u00AD') >= 0) {
            for (int i = 0; i < word.length(); i++) {
                if (word.charAt(i) == '\u00AD') {
                    places.add(i);
                }
            }
            return places;
        }
        int start = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’')) + 1;
        while (start < word.length() && !Character.isLetter(word.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        String core = word.substring(start, end).toLowerCase(Locale.ROOT);
        boolean capitals = end - start > 1 && Character.isUpperCase(word.charAt(start + 1));
        if (core.length() < 6 || capitals || word.indexOf('-') >= 0) {
            return places;
        }
        for (int i = 2; i <= core.length() - 3; i++) {
            if (allowed(core, i)) {
                places.add(start + i);
            }
        }
        return places;
    }

    private static boolean allowed(String core, int i) {
        if (vowel(core, i) || !hasVowel(core.substring(0, i)) || !hasVowel(core.substring(i))) {
            return false;
        }
        boolean grouped = i + 1 < core.length() && GROUPS.contains(core.substring(i, i + 2));
        boolean splitsGroup = GROUPS.contains(core.substring(i - 1, i + 1));
        boolean beforeVowel = vowel(core, i + 1) || (grouped && i + 2 < core.length() && vowel(core, i + 2));
        return beforeVowel && !splitsGroup && core.charAt(i) != 'x' && core.charAt(i - 1) != 'x';
    }

    private static boolean hasVowel(String part) {
        return part.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
    }

    private static boolean vowel(String core, int i) {
        return i < core.length() && VOWELS.indexOf(core.charAt(i)) >= 0;
    }
}
