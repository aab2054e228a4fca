package org.relire.repair;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Single letters that stand for quantities: those of a formula (`P = S x i`), and wherever else the text has them once it says what they are
/// (`dans laquelle s représente le salaire, i l'indice`, `soient n le nombre et t la durée`).
final class Symbols {
    private static final String LETTER = "(?<![\\p{L}'])\\p{L}(?![\\p{L}'])";
    /// What follows a letter that is told of, and no apostrophe that was lost: `soit l un`, `lequel s est`.
    private static final String TELLS = "(?= (?:le|la|les|des|représente|désigne|vaut|indique)\\b)";
    private static final Pattern TOLD = Pattern.compile("(?:\\b(?:[Ss]oi(?:en)?t|laquelle|lesquelles|lequel) |(?<=\\boù ))(" + LETTER + ")" + TELLS + "|(" + LETTER + ")(?= (?:représente|désigne)(?:nt)? )");
    /// What else is listed within the sentence that tells of a letter.
    private static final Pattern LISTED = Pattern.compile("(?<=[,;] |\\bet )(" + LETTER + TELLS + "|(?![cdjlmnst])" + LETTER + "(?= l'))");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s|\\n\\s*\\n|$");
    /// Letters, figures and signs of operation about an equals sign, at least a letter before it.
    private static final String OPERAND = "\\(?(?:\\p{L}\\d?|[\\d.,]{1,8})(?![\\p{L}'])\\)?";
    private static final Pattern FORMULA = Pattern.compile("(?<![\\p{L}\\p{N}'])\\p{L}\\d? ?= ?" + OPERAND + "(?: ?[-+x×*/] ?" + OPERAND + "){0,12}");
    /// Words of one letter stand for a quantity in a formula only.
    private static final String WORDS = "aàyôAÀYÔ";
    private static final String TIMES = "x";
    private static final Pattern SINGLE = Pattern.compile("(?<![\\p{L}\\p{N}'’-])(?<!\\.)\\p{L}(?![\\p{L}\\p{N}'’-])(?!\\.\\p{L})");

    private Symbols() {
    }

    /// The places of a text where such letters stand, and those of formulas.
    static BitSet find(String text) {
        BitSet places = new BitSet();
        Set<String> meant = new HashSet<>();
        if (text.indexOf('=') >= 0) {
            for (Matcher formula = FORMULA.matcher(text); formula.find(); ) {
                places.set(formula.start(), formula.end());
                SINGLE.matcher(formula.group()).results().forEach(letter -> meant.add(letter.group()));
            }
            meant.remove(TIMES);
        }
        for (Matcher told = TOLD.matcher(text); told.find(); ) {
            meant.add(told.group(1) == null ? told.group(2) : told.group(1));
            Matcher end = SENTENCE_END.matcher(text);
            Matcher listed = LISTED.matcher(text).region(told.end(), end.find(told.end()) ? end.start() : text.length()).useTransparentBounds(true);
            while (listed.find()) {
                meant.add(listed.group(1));
            }
        }
        if (!meant.isEmpty()) {
            SINGLE.matcher(text).results().filter(letter -> meant.contains(letter.group()) && WORDS.indexOf(letter.group()) < 0)
                    .forEach(letter -> places.set(letter.start(), letter.end()));
        }
        return places;
    }
}
