package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Spaces lost behind what ends a sentence (`les documents.Le service`) and behind the mark of an item at a line's beginning (`b)d'imposer`).
final class LostSpaces {
    static final String RULE = "lost-space";

    /// Words that begin sentences and nothing else: an address of the net or a file's name may have a capital behind its dot.
    private static final String BEGINS = "(?:L[ea]|Les|Une?|D[eu]s?|Ils?|Elles?|On|Ce|Cet(?:te)?|Ces|En|A|À|Aux?|Dans|Pour|Par|Sur|Sous|Sans|Selon|Si|Or|Mais|Et|Où|Lorsque|Toutefois|Cependant|Ainsi|Enfin|Tout|Toute|Tous|Toutes"
            + "|Aucune?|Chaque|Quant|Nous|Vous|Je|Son|Sa|Ses|Leurs?|Plusieurs|Après|Avant|Depuis|Quand|Comme|Puis|Ne|Que|Qui|Peut|Sont|Est)(?=[\\s,])|(?:[LDSCNJ]|Qu|Lorsqu)'\\p{L}";
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?=[.!?]\\p{Lu})(?<=[\\s'(]\\p{Ll}{3,30})[.!?](?=" + BEGINS + ")");
    private static final Pattern ITEM = Pattern.compile("(?m)(?=\\)\\p{L})(?<=^ {0,8}(?:\\d{1,2}|\\p{Ll}))\\)(?=\\p{L}\\p{Ll}|\\p{L}')");

    private LostSpaces() {}

    /// The changes, in order.
    ///
    /// @param text folded
    static List<EncodingRules.Fix> find(String text) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        END_OF_SENTENCE.matcher(text).results().forEach(stop -> fixes.add(new EncodingRules.Fix(stop.start(), stop.end(), stop.group() + " ", RULE)));
        ITEM.matcher(text).results().forEach(mark -> fixes.add(new EncodingRules.Fix(mark.start(), mark.end(), ") ", RULE)));
        return EncodingRules.apart(fixes);
    }
}
