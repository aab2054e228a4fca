package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.relire.repair.lm.Lexicon;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;

/// Joins the tokens of a word that a hyphen parted at what was the end of a line, those of a known compound, and a pronoun with its hyphen.
final class PartedWords {
    /// In characters.
    private static final int WIDEST_GAP = 48;
    /// What a hyphen before parts from a verb or an adverb rather than from the half of a word: `est-⏎elle`, `a-⏎t-il`, `de-⏎là`.
    private static final Set<String> PARTICLES = Set.of("il", "elle", "on", "ils", "elles", "t", "là");
    /// So many times as often must a whole word be seen as the compound, if both its halves are words (`entête`, `en-tête`).
    private static final float MUCH_MORE = 4;

    private final Lexicon lexicon;

    PartedWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The tokens of a text, those joined that belong together.
    List<Token> join(List<Token> tokens, String text) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!joined.isEmpty() && i + 1 < tokens.size() && isParted(joined.getLast(), token, tokens.get(i + 1), text)) {
                Token left = joined.getLast();
                Token right = tokens.get(i + 1);
                boolean euphonic = right.form().equals("t") && i + 2 < tokens.size() && tokens.get(i + 2).kind() == TokenKind.CLITIC;
                Token particle = euphonic ? clitic(token, tokens.get(i + 2), "-t") : clitic(token, right, "-");
                Token whole = new Token(left.start(), right.end(), left.form() + right.form(), TokenKind.WORD);
                Token compound = new Token(left.start(), right.end(), left.form() + "-" + right.form(), TokenKind.WORD);
                boolean newLine = text.substring(token.end(), right.start()).indexOf('\n') >= 0;
                if (newLine && isParticle(left, right) && isTrustedWord(particle)) {
                    joined.add(particle);
                    i += euphonic ? 2 : 1;
                    continue;
                }
                boolean one = isOneWord(left, right, whole, compound);
                if (one || (newLine || token.end() == right.start()) && isCompound(compound, left, right)) {
                    joined.removeLast();
                    joined.add(one ? whole : compound);
                    i++;
                    continue;
                }
            }
            joined.add(token);
        }
        return joined;
    }

    /// Whether a hyphen parts two words at a line's end, or does with a space behind it.
    private static boolean isParted(Token left, Token hyphen, Token right, String text) {
        return hyphen.kind() == TokenKind.HYPHEN && left.kind() == TokenKind.WORD && right.kind() == TokenKind.WORD && left.end() == hyphen.start()
                && isGap(text, hyphen.end(), right.start());
    }

    private static Token clitic(Token hyphen, Token last, String start) {
        return new Token(hyphen.start(), last.end(), start + last.form(), TokenKind.CLITIC);
    }

    /// Whether what follows a hyphen belongs to the verb or adverb before it, and is no half of a word.
    private boolean isParticle(Token left, Token right) {
        return PARTICLES.contains(right.form()) && isTrustedWord(left);
    }

    /// Whether the halves are one word rather than a compound whose hyphen stays (`peut-on`, `outre-mer`, `socio-économique`).
    private boolean isOneWord(Token left, Token right, Token whole, Token compound) {
        int id = lexicon.lookup(whole);
        if (!lexicon.isTrusted(id) || !Character.isLowerCase(right.form().charAt(0)) || isParticle(left, right)) {
            return false;
        }
        int hyphened = lexicon.lookup(compound);
        float frequency = lexicon.frequency(id);
        float more = isTrustedWord(left) && isTrustedWord(right) ? MUCH_MORE : 1;
        if (hyphened >= Vocabulary.FIRST && more * lexicon.frequency(hyphened) >= frequency) {
            return false;
        }
        return frequency > 0 || !isTrustedWord(left) || !isTrustedWord(right);
    }

    private boolean isCompound(Token compound, Token left, Token right) {
        boolean known = lexicon.lookup(compound) >= Vocabulary.FIRST || NumberWords.is(compound.form());
        return isTrustedWord(compound) || known && isTrustedWord(left) && isTrustedWord(right);
    }

    private boolean isTrustedWord(Token token) {
        return lexicon.isTrusted(lexicon.lookup(token));
    }

    /// Whether next to nothing stands between two places, or a line's end and what the next line is indented by.
    static boolean isGap(String text, int from, int to) {
        String gap = text.substring(from, Math.min(to, from + WIDEST_GAP));
        return to - from <= WIDEST_GAP && gap.isBlank() && (to - from <= 3 || gap.chars().filter(c -> c == '\n').count() == 1);
    }
}
