package org.relire.evidence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relire.model.TagKind;

/// A phrase that gives a finding or recommendation away.
///
/// @param rule   its id, whose sentence the message table has
/// @param weight how much it tells alone, 0-1
/// @param phrase over skeletons whose words start with capitals
record Cue(String rule, TagKind kind, double weight, Pattern phrase) {

    /// Before a word's first letter.
    static final String START = "(?=(?-i:[A-Z]))";
    /// Small words that often run into their neighbours.
    private static final String SMALL = Skeleton.foldPattern("(?:que|qu|de|des|du|la|le|les|un|une|aux|au|par|sur)");
    /// After a word's last letter; a small word may have run into it.
    static final String END = "(?=" + SMALL + "?(?:(?-i:[A-Z])|$))";

    private static final Pattern SMALL_BEFORE = Pattern.compile("(?i)" + SMALL);
    private static final int LONGEST_SMALL = 4;
    private static final Pattern BEFORE = Pattern.compile("(?iU)\\b(?:avait|avaient|aurait|auraient)\\b");
    private static final Pattern PAST = Pattern.compile("(?iU)\\b(?:ont|été)\\b|[éÉ]e?s?$"
            + "|\\b(?:propos|demand|suggér|recommand|préconis|invit|souhait)ée?s?\\b");

    /// A cue from a phrase over marked skeletons.
    static Cue of(String rule, TagKind kind, double weight, String phrase) {
        return new Cue(rule, kind, weight, Pattern.compile("(?:" + phrase + ")" + END, Pattern.CASE_INSENSITIVE));
    }

    /// The first place of the phrase in a text, as printed there.
    Optional<String> find(String text, Skeleton skeleton, String marked) {
        Matcher matcher = phrase.matcher(marked);
        int from = 0;
        while (from <= marked.length() && matcher.find(from)) {
            if (matcher.end() > matcher.start() && atWord(marked, matcher.start())) {
                int start = skeleton.origins()[matcher.start()];
                int end = skeleton.origins()[matcher.end() - 1] + 1;
                if (!tellsOfThePast(text.substring(start, end))) {
                    return Optional.of(text.substring(start, end));
                }
            }
            from = matcher.start() + 1;
        }
        return Optional.empty();
    }

    /// At a word's first letter, or after a small word that ran into it.
    private static boolean atWord(String marked, int at) {
        if (Character.isUpperCase(marked.charAt(at))) {
            return true;
        }
        for (int length = 1; length <= Math.min(LONGEST_SMALL, at); length++) {
            String before = marked.substring(at - length, at);
            if (Character.isUpperCase(before.charAt(0))) {
                return SMALL_BEFORE.matcher(before).matches();
            }
        }
        return false;
    }

    /// What somebody had proposed, or a participle: "avait demandé", "serait invité".
    private boolean tellsOfThePast(String printed) {
        return rule.endsWith(".body") && BEFORE.matcher(printed).find()
                || rule.equals("recommendation.body") && PAST.matcher(printed).find();
    }
}
