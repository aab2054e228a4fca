package org.relire.repair;

import java.util.List;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.repair.lattice.Decoding.Slip;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lm.Lexicon;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;

/// Says why a span was changed or is in doubt.
final class Reasons {
    private Reasons() {}

    static Reason of(Span span, Lexicon lexicon) {
        String before = span.before();
        if (!span.isChange()) {
            return Reason.of(isKnown(before, lexicon) ? ReasonKind.CONTEXT : ReasonKind.UNKNOWN_WORD, before);
        }
        String after = span.after();
        if (Strings.letters(before).equals(Strings.letters(after))) {
            return Reason.of(spacing(before, after), before, after);
        }
        if (isKnown(before, lexicon)) {
            return Reason.of(ReasonKind.CONTEXT, before, after);
        }
        if (Strings.bare(before).equals(Strings.bare(after)) && !before.equalsIgnoreCase(after)) {
            return Reason.of(ReasonKind.ACCENT, before, after);
        }
        List<Slip> slips = span.confusions();
        boolean sign = slips.stream().anyMatch(s -> s.read().chars().anyMatch(c -> !Character.isLetter(c)));
        String[] details = slips.isEmpty() ? new String[] {before, after} : new String[] {slips.getFirst().read(), slips.getFirst().truth()};
        return Reason.of(sign ? ReasonKind.SIGN_FOR_LETTER : ReasonKind.CONFUSION, details);
    }

    private static ReasonKind spacing(String before, String after) {
        int left = spaces(before);
        int right = spaces(after);
        if (before.indexOf('\'') >= 0 && left > right || after.indexOf('\'') >= 0 && before.indexOf('\'') < 0) {
            return ReasonKind.ELISION;
        }
        if (left == right && before.length() >= after.length() || before.length() - after.length() > left - right) {
            return ReasonKind.SPECK;
        }
        return left > right ? ReasonKind.SPLIT_WORD : ReasonKind.JOINED_WORDS;
    }

    private static int spaces(String text) {
        return (int) text.chars().filter(Character::isWhitespace).count();
    }

    private static boolean isKnown(String form, Lexicon lexicon) {
        return !form.isEmpty() && lexicon.lookup(new Token(0, form.length(), form, TokenKind.WORD)) >= Vocabulary.FIRST;
    }
}
