package org.relire.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A heading: how it is labelled, which tells its level, and what its part of the report is about.
///
/// @param text    as printed, without its label
/// @param section what it announces; `null` where it says nothing of the kind
record Heading(Style style, String text, @Nullable Section section) {

    /// The ways of marking headings. Two of one style stand on one level.
    enum Style {
        PART, ROMAN, LETTER, NUMBER, NUMBER_2, NUMBER_3, CAPITALS, PLAIN
    }

    private static final Pattern LABEL = Pattern.compile("(?:(?<part>(?:\\p{L}+\\s+PARTIE|(?i:chapitre|titre|section|partie)"
            + "\\s+[\\p{L}\\d]+)[.:–-]*)|(?<roman>[IVX]+)\\s?[.)–-]|(?<letter>[A-H])\\s?[.)–-]"
            + "|(?<three>\\d{1,2}\\.\\d{1,2}\\.\\d{1,2})\\.?|(?<two>\\d{1,2}\\.\\d{1,2})\\.?|(?<one>\\d{1,2})\\s?[.)–-])"
            + "(?:\\s+(?<text>.*))?");
    private static final Pattern FINDINGS = cue("constats?|constatations?|observations?|manquements|etat des lieux"
            + "|irregularites|lacunes|dysfonctionnements");
    private static final Pattern RECOMMENDATIONS = cue("recommandations?|propositions?|suggestions?|voeux"
            + "|mesures (proposees|a prendre|preconisees)|conviendrait de|^avis$");

    private static Pattern cue(String pattern) {
        return Pattern.compile(Skeleton.foldPattern(pattern));
    }

    /// The heading that `line` is, taken for one by its looks.
    static Heading of(String printed) {
        String line = withoutSpecks(printed);
        Matcher matcher = LABEL.matcher(line);
        boolean labelled = matcher.matches();
        String text = labelled && matcher.group("text") != null ? matcher.group("text") : line;
        return new Heading(labelled ? style(matcher) : isCapitals(line) ? Style.CAPITALS : Style.PLAIN, text, section(text));
    }

    private static Style style(Matcher label) {
        return label.group("part") != null ? Style.PART
                : label.group("roman") != null ? Style.ROMAN
                : label.group("letter") != null ? Style.LETTER
                : label.group("three") != null ? Style.NUMBER_3
                : label.group("two") != null ? Style.NUMBER_2 : Style.NUMBER;
    }

    private static @Nullable Section section(String text) {
        String letters = Skeleton.of(text).letters();
        boolean findings = FINDINGS.matcher(letters).find();
        boolean recommendations = RECOMMENDATIONS.matcher(letters).find();
        if (findings && recommendations || letters.contains(Skeleton.foldPattern("conclusion")) && !findings && !recommendations) {
            return Section.OTHER;
        }
        return findings ? Section.FINDINGS : recommendations ? Section.RECOMMENDATIONS : null;
    }

    private static String withoutSpecks(String line) {
        return line.replaceAll("^[^\\p{L}\\d«(]+|[\\s|_~·•'\"]+$", "");
    }

    static boolean isCapitals(String line) {
        long upper = line.chars().filter(Character::isUpperCase).count();
        long letters = line.chars().filter(Character::isLetter).count();
        return letters >= 4 && upper >= 0.8 * letters;
    }

    static boolean isLabelled(String line) {
        return LABEL.matcher(withoutSpecks(line)).matches();
    }
}
