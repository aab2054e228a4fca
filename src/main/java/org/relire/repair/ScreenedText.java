package org.relire.repair;

import java.util.List;
import org.relire.repair.lattice.GlyphHints;
import org.relire.repair.lattice.Passage;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;

/// A stretch of a page after screening: its tokens, those in doubt marked, and the passages to be read again.
///
/// @param text     the page's characters
/// @param hints    what OCR thought of them
/// @param doubtful share of its words that are in doubt
/// @param strange  share of its words, capitalised ones aside, that no list knows
record ScreenedText(char[] text, GlyphHints hints, List<PassageToken> tokens, List<Passage> passages, double doubtful, double strange) {
    private static final int NEAR = 8;
    /// The share of words that no list knows up to which a text counts as clean.
    private static final double CLEAN = 0.01;
    private static final double NOISY_THROUGHOUT = 0.03;
    private static final double HOPELESS = 0.6;
    /// What the spelling of a word that counts as unknown costs, in nats: about that of a misread word.
    private static final float STRANGE_WORD = 15;

    /// Whether so many words are unknown that any word may be wrong.
    boolean isNoisyThroughout() {
        return strange > NOISY_THROUGHOUT;
    }

    /// Whether so many words are unknown that it is not French, or beyond repair.
    boolean isHopeless() {
        return strange > HOPELESS;
    }

    /// Whether more words than in clean text are unknown.
    boolean isNoisy() {
        return strange > CLEAN;
    }

    /// The same text with nothing in doubt but the tokens of a stretch, whose words count as unknown: what they are like is looked for as for any misread word.
    ScreenedText doubting(int start, int end) {
        List<PassageToken> doubted = tokens.stream().map(token -> doubted(token, token.start() < end && token.end() > start)).toList();
        return new ScreenedText(text, hints, doubted, Passages.of(text, doubted, hints), doubtful, strange);
    }

    private static PassageToken doubted(PassageToken token, boolean asked) {
        boolean word = asked && token.kind() == TokenKind.WORD;
        return new PassageToken(token.start(), token.end(), word ? Vocabulary.UNKNOWN : token.word(), token.kind(), asked, token.kept() && !asked, word ? STRANGE_WORD : token.cost());
    }

    /// Share of the tokens near a stretch, itself left out, that are in doubt.
    double doubtfulNear(int start, int end) {
        int first = firstEndingAfter(start);
        int last = first;
        while (last < tokens.size() && tokens.get(last).start() < end) {
            last++;
        }
        int doubts = 0;
        int seen = 0;
        for (int i = Math.max(0, first - NEAR); i < Math.min(tokens.size(), last + NEAR); i++) {
            if (i < first || i >= last) {
                seen++;
                doubts += tokens.get(i).doubtful() ? 1 : 0;
            }
        }
        return (doubts + 0.2) / (seen + 2);
    }

    /// Whether the vocabulary has all words of a stretch.
    boolean isKnown(int start, int end) {
        for (int i = firstEndingAfter(start); i < tokens.size() && tokens.get(i).start() < end; i++) {
            if (tokens.get(i).word() == Vocabulary.UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    /// Whether a stretch holds a token that stays as it stands.
    boolean isKept(int start, int end) {
        for (int i = firstEndingAfter(start); i < tokens.size() && tokens.get(i).start() < end; i++) {
            if (tokens.get(i).kept()) {
                return true;
            }
        }
        return false;
    }

    /// Share of a stretch's tokens that are in doubt.
    double doubted(int start, int end) {
        int doubts = 0;
        int seen = 0;
        for (int i = firstEndingAfter(start); i < tokens.size() && tokens.get(i).start() < end; i++) {
            seen++;
            doubts += tokens.get(i).doubtful() ? 1 : 0;
        }
        return seen == 0 ? 0 : (double) doubts / seen;
    }

    /// How often a word stands in it.
    int count(int word) {
        int count = 0;
        for (PassageToken token : tokens) {
            count += token.word() == word ? 1 : 0;
        }
        return count;
    }

    /// The first token that ends after a place.
    int firstEndingAfter(int start) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
