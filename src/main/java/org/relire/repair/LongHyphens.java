package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;

/// Hyphens that OCR read as long dashes, where they stand in a compound of the vocabulary, before a pronoun, or between names: `c'est—à—dire`, `dit—il`, `Sainte—Barbe`.
final class LongHyphens {
    static final String RULE = "long-hyphen";

    private LongHyphens() {
    }

    /// The changes, in places of the prepared text, in order.
    static List<EncodingRules.Fix> find(PreparedText text, List<ScreenedText> parts) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        for (ScreenedText part : parts) {
            for (PassageToken token : part.tokens()) {
                for (int i = token.start(); i < token.end(); i++) {
                    if (text.isLongHyphen(i) && isHyphen(text.folded(), token, i)) {
                        fixes.add(new EncodingRules.Fix(i, i + 1, "-", RULE));
                    }
                }
            }
        }
        return fixes;
    }

    private static boolean isHyphen(char[] text, PassageToken token, int place) {
        return switch (token.kind()) {
            case WORD -> token.word() >= Vocabulary.FIRST;
            case CLITIC -> true;
            case HYPHEN -> beginsName(text, place - 1, -1) && beginsName(text, place + 1, 1);
            default -> false;
        };
    }

    /// Whether the word at a place begins with a capital.
    private static boolean beginsName(char[] text, int place, int step) {
        int first = place;
        while (step < 0 && first > 0 && Character.isLetter(text[first - 1])) {
            first--;
        }
        return place < text.length && Character.isUpperCase(text[first]);
    }
}
