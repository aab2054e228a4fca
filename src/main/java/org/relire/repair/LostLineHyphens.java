package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.TokenKind;

/// Joins words that the end of a line parts without the hyphen, too faint to be read or read as a speck: `notam⏎ment`, `minis.⏎tère`. The second half moves up, the line ends after it.
///
/// The word model tells: the halves are a surprise between the words around, and the whole is none. Of right text with every second space made a line's end it joins two words in eleven million
/// characters; of words parted at a syllable's end it is sure enough of 96 in a hundred.
final class LostLineHyphens {
    /// By so many nats the whole must be likelier than the halves.
    private static final double SURER = 13;
    private static final int SHORTEST = 5;

    private final FrenchKnowledge knowledge;
    private final Spelling spelling;
    private final PreparedText text;

    LostLineHyphens(FrenchKnowledge knowledge, Spelling spelling, PreparedText text) {
        this.knowledge = knowledge;
        this.spelling = spelling;
        this.text = text;
    }

    /// The changes, in places of the prepared text, in order.
    List<EncodingRules.Fix> find(List<ScreenedText> parts) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        for (ScreenedText part : parts) {
            Fluency fluency = new Fluency(knowledge, spelling, part);
            List<PassageToken> tokens = part.tokens();
            for (int i = 0; i + 1 < tokens.size(); i++) {
                int second = isSpeck(tokens.get(i + 1)) && tokens.get(i + 1).start() == tokens.get(i).end() ? i + 2 : i + 1;
                if (second < tokens.size() && isParted(tokens, i, second, fluency)) {
                    EncodingRules.Fix join = LineHyphens.join(text.folded(), tokens.get(i).end(), tokens.get(second).start());
                    fixes.add(new EncodingRules.Fix(tokens.get(i).start(), join.end(), text(tokens.get(i)) + join.after(), join.rule()));
                }
            }
        }
        return EncodingRules.apart(fixes);
    }

    private boolean isParted(List<PassageToken> tokens, int first, int second, Fluency fluency) {
        PassageToken half = tokens.get(first);
        PassageToken rest = tokens.get(second);
        if (!isHalf(half) || !isHalf(rest) || !isLineEnd(tokens.get(second - 1).end(), rest.start()) || !Character.isLowerCase(text.folded()[rest.start()])) {
            return false;
        }
        String whole = text(half) + text(rest);
        return whole.length() >= SHORTEST && whole.chars().allMatch(Character::isLetter) && knowledge.lexicon().isTrusted(whole)
                && fluency.cost(half.start(), rest.end(), whole) + SURER < leastCost(half, rest, fluency);
    }

    /// What the halves cost as they stand, or without the sign between them, if that is less.
    private double leastCost(PassageToken half, PassageToken rest, Fluency fluency) {
        double apart = fluency.cost(half.start(), rest.end(), text(half) + " " + text(rest));
        return Math.min(apart, fluency.cost(half.start(), rest.end(), new String(text.folded(), half.start(), rest.end() - half.start())));
    }

    private static boolean isHalf(PassageToken token) {
        return token.kind() == TokenKind.WORD && !token.kept();
    }

    /// Whether a token may be what is left of a hyphen.
    private boolean isSpeck(PassageToken token) {
        return token.end() == token.start() + 1 && switch (token.kind()) {
            case STOP, APOSTROPHE, QUOTE, SYMBOL -> text.folded()[token.start()] != '…';
            default -> false;
        };
    }

    /// Whether white space with one line end stands between two places, and nothing else.
    private boolean isLineEnd(int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.folded()[i])) {
                return false;
            }
            lines += text.folded()[i] == '\n' ? 1 : 0;
        }
        return lines == 1;
    }

    private String text(PassageToken token) {
        return new String(text.folded(), token.start(), token.end() - token.start());
    }
}
