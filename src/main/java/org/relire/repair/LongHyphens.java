package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.Lexicon;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;

/// Hyphens that OCR read as long dashes, where they stand in a compound of the vocabulary, before a pronoun or a particle, or in a name that begins as compounds do: `peut—être`, `dit—il`,
/// `Sainte—Barbe`. Elsewhere a dash without spaces may be one, but where a page has such hyphens, each before a pronoun is one too (`N'avez—vous`), and where it has several,
/// each between letters (`SAINT—LUC`).
final class LongHyphens {
    static final String RULE = "long-hyphen";
    private static final Set<String> PARTICLES = Set.of("-il", "-ils", "-elle", "-elles", "-je", "-tu", "-t-il", "-t-elle", "-t-on", "-t-ils", "-t-elles", "-ci", "-là", "-même", "-mêmes");
    private static final Set<String> BEGIN_NAMES = Set.of("Saint", "Sainte", "Saints", "Saintes", "St", "Ste", "Notre", "Mont", "Pont", "Nouvelle", "Nouveau");

    private static final int SEVERAL = 3;

    private LongHyphens() {
    }

    /// The changes, in places of the prepared text, in order.
    static List<EncodingRules.Fix> find(PreparedText text, List<ScreenedText> parts, Lexicon lexicon) {
        List<EncodingRules.Fix> sure = new ArrayList<>();
        List<EncodingRules.Fix> pronouns = new ArrayList<>();
        List<EncodingRules.Fix> others = new ArrayList<>();
        for (ScreenedText part : parts) {
            for (PassageToken token : part.tokens()) {
                for (int i = token.start(); i < token.end(); i++) {
                    if (text.isLongHyphen(i)) {
                        List<EncodingRules.Fix> kind = isHyphen(text.folded(), token, i, lexicon) ? sure : token.kind() == TokenKind.CLITIC ? pronouns : others;
                        kind.add(new EncodingRules.Fix(i, i + 1, "-", RULE));
                    }
                }
            }
        }
        List<EncodingRules.Fix> fixes = new ArrayList<>(sure);
        if (!sure.isEmpty()) {
            fixes.addAll(pronouns);
        }
        if (sure.size() >= SEVERAL) {
            others.stream().filter(dash -> isBetweenLetters(text.folded(), dash.start())).forEach(fixes::add);
        }
        return EncodingRules.apart(fixes);
    }

    private static boolean isBetweenLetters(char[] text, int place) {
        return place > 0 && place + 1 < text.length && Character.isLetter(text[place - 1]) && Character.isLetter(text[place + 1]);
    }

    private static boolean isHyphen(char[] text, PassageToken token, int place, Lexicon lexicon) {
        String form = new String(text, token.start(), token.end() - token.start());
        return switch (token.kind()) {
            // with its hyphen: what was screened as one word may be two
            case WORD -> lexicon.lookup(new Token(0, form.length(), form, TokenKind.WORD)) >= Vocabulary.FIRST;
            case CLITIC -> PARTICLES.contains(form.toLowerCase(Locale.FRENCH));
            case HYPHEN -> BEGIN_NAMES.contains(wordBefore(text, place)) && place + 1 < text.length && Character.isUpperCase(text[place + 1]);
            default -> false;
        };
    }

    private static String wordBefore(char[] text, int place) {
        int first = place;
        while (first > 0 && Character.isLetter(text[first - 1])) {
            first--;
        }
        return new String(text, first, place - first);
    }
}
