package org.relire.repair;

import java.util.Locale;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.Token;

/// What it costs that a token stands as it does though no vocabulary has it, in nats.
final class Spelling {
    private static final int LONGEST_WORD = 48;
    private static final float TOO_LONG = 20;
    private static final float DIGIT = 1.8f;
    private static final float MIXED = 2.5f;
    private static final int MOST_MIXED = 20;
    private static final float NAME_DISCOUNT = 0.45f;

    private final FrenchKnowledge knowledge;
    private final Settings settings;
    private final Profile profile;

    Spelling(FrenchKnowledge knowledge, Settings settings, Profile profile) {
        this.knowledge = knowledge;
        this.settings = settings;
        this.profile = profile;
    }

    float cost(Token token) {
        return switch (token.kind()) {
            case NUMBER -> DIGIT * token.form().length();
            case MIXED -> MIXED * Math.min(MOST_MIXED, token.form().length());
            case WORD, ELISION, CLITIC -> word(token.form());
            case STOP, HIGH_STOP, OPEN, CLOSE, OPEN_QUOTE, CLOSE_QUOTE, QUOTE, APOSTROPHE, HYPHEN, DASH -> 2;
            case SYMBOL -> 5;
        };
    }

    private float word(String form) {
        // of what is too long to be a word its beginning is weighed
        double cost = knowledge.spelling().cost(form.substring(0, Math.min(form.length(), LONGEST_WORD)).toLowerCase(Locale.FRENCH));
        cost = form.length() > LONGEST_WORD ? Math.max(TOO_LONG, cost) : cost;
        if (Character.isUpperCase(form.charAt(0))) {
            cost *= knowledge.lexicon().isName(form) ? NAME_DISCOUNT : settings.capitalDiscount();
        }
        cost += Character.isLowerCase(form.charAt(0)) ? settings.smallPenalty() : 0;
        int seen = profile.count(form);
        if (seen > 1) {
            cost = Math.min(cost, Math.max(2, 10 - 2 * Math.log(seen)));
        }
        return (float) (cost * settings.spellingWeight());
    }
}
