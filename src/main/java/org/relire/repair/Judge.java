package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.Suggestion;
import org.relire.model.Tier;
import org.relire.repair.lattice.Decoding.Alternative;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lm.Lexicon;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;

/// Decides what becomes of a change: applied, shown, or dropped.
final class Judge {
    private static final double AUTO_IN_CLEAN = 0.88;
    private static final double AUTO_FOR_WORD = 0.92;
    private static final double AUTO_FOR_ELISION = 0.7;
    private static final double AUTO_IN_NOISE = 0.5;
    private static final double AUTO_FOR_CAPITAL_IN_NOISE = 0.65;
    private static final double AUTO_FOR_COMMA = 0.9;
    private static final double AUTO_FOR_SPECK_IN_CLEAN = 0.97;
    private static final double AUTO_FOR_CIRCUMFLEX_IN_CLEAN = 0.98;
    private static final double AUTO_FOR_ACCENT_ON_LETTER = 0.9;
    /// In noisy text of which the neural reader was heard.
    private static final double AUTO_FOR_LETTER_HEARD = 0.72;
    private static final double AUTO_FOR_SHORT_WORD_HEARD = 0.62;
    private static final int SHORT = 3;
    private static final double AUTO_IF_SINGLED_OUT = 0.5;
    private static final double AUTO_IF_CONTESTED = 0.95;
    private static final double ALL_BUT_SURE = 0.98;
    private static final double FAR_BEHIND = Math.log(0.05);
    private static final double NOISE = 0.06;
    private static final double LITTLE_NOISE = 0.02;
    private static final double FEW_WORDS = 30;
    private static final double SHOW_IN_CLEAN = 0.25;
    private static final double SHOW_IN_NOISE = 0.1;
    private static final double WORTH_READING = 0.25;
    private static final double SPACED_WORD = 0.97;
    private static final double HARDLY = Math.log(0.01);
    private static final double LIKELY = Math.log(0.9);
    private static final List<String> STOPS = List.of(",", ";", ":");
    private static final String SPECKS = "·•▪■~^¨";
    private static final Pattern ELISION = Pattern.compile("(?i)(?:[cdjlmnst]|qu) ?['•·] ?");
    private static final Pattern SPACED_ELISION = Pattern.compile("(?i)(?:[cdjlmnst]|qu) ' ?\\p{L}{2,}");
    private static final Pattern PARTED_ELISION = Pattern.compile("(?:[cdjlmnst]|qu) [aeiouyhàâéèêëîïôûùœ]\\p{L}+");
    private static final Pattern LONE_LETTERS = Pattern.compile("(?:\\p{L} ){3,}\\p{L}");

    private final Lexicon lexicon;
    private final Ranker ranker;
    private final Guards guards;

    Judge(Lexicon lexicon, Ranker ranker) {
        this.lexicon = lexicon;
        this.ranker = ranker;
        this.guards = new Guards(lexicon);
    }

    Verdict judge(Settled place, PreparedText text, ScreenedText part, Profile profile) {
        Span span = place.span();
        double[] features = Features.of(place, part, profile, lexicon);
        double doubt = ranker.doubt(features);
        Reason reason = Reasons.of(span, lexicon);
        if (!span.isChange()) {
            return new Verdict(Tier.SUGGEST, isShown(doubt, span, part), 0, doubt, reason, suggestions(span, -1, profile));
        }
        double confidence = confidence(span, part, features);
        boolean auto = confidence >= threshold(place, part, doubt) && guards.allow(span, text.folded(), confidence);
        boolean show = auto || isShown(doubt, span, part);
        return new Verdict(auto ? Tier.AUTO : Tier.SUGGEST, show, confidence, Math.max(doubt, confidence), reason, suggestions(span, confidence, profile));
    }

    /// From which confidence on a change is made without asking: words of the dictionary and single signs ask for more, noisy text for less.
    private double threshold(Settled place, ScreenedText part, double doubt) {
        if (!part.isNoisy() && isRectified(place.span().before(), place.span().after())) {
            return AUTO_FOR_CIRCUMFLEX_IN_CLEAN;
        }
        double usual = place.contested() ? Math.max(AUTO_IF_CONTESTED, threshold(place, part)) : threshold(place, part);
        return !place.contested() && isSingledOut(place, doubt) ? Math.min(between(AUTO_IN_CLEAN, AUTO_IF_SINGLED_OUT, noise(part) / LITTLE_NOISE), usual) : usual;
    }

    private double threshold(Settled place, ScreenedText part) {
        Span span = place.span();
        boolean heard = place.opinion().isHeard();
        String before = span.before();
        if (Guards.isElision(span, part.text()) || isPartedElision(before, span.after())) {
            return AUTO_FOR_ELISION;
        }
        if (isLoneSign(before)) {
            boolean accent = Strings.bare(before).equals(Strings.bare(span.after()));
            double usual = heard ? between(AUTO_IN_CLEAN, AUTO_FOR_LETTER_HEARD, noise(part) / NOISE) : AUTO_IN_CLEAN;
            return accent ? AUTO_FOR_ACCENT_ON_LETTER : usual;
        }
        if (isWord(before) || before.equals(NumberGuards.LIKE_IL)) {
            return heard && before.length() <= SHORT ? between(AUTO_FOR_WORD, AUTO_FOR_SHORT_WORD_HEARD, noise(part) / NOISE) : AUTO_FOR_WORD;
        }
        if (before.strip().equals(",") && !span.after().isBlank()) {
            return AUTO_FOR_COMMA;
        }
        if (STOPS.contains(before.strip()) && span.after().isBlank()) {
            return between(AUTO_FOR_SPECK_IN_CLEAN, before.strip().equals(",") ? AUTO_FOR_COMMA : AUTO_IN_NOISE, noise(part) / NOISE);
        }
        // a capital may begin a name that no list has
        boolean capital = !before.isEmpty() && Character.isUpperCase(before.charAt(0));
        return between(AUTO_IN_CLEAN, capital ? AUTO_FOR_CAPITAL_IN_NOISE : AUTO_IN_NOISE, noise(part) / NOISE);
    }

    /// Whether all that changes is that an elision has its apostrophe again: `d audience`.
    private static boolean isPartedElision(String before, String after) {
        return PARTED_ELISION.matcher(before).matches() && after.equals(before.replace(' ', '\''));
    }

    /// Whether what stands there is all but surely wrong, no word that anybody knows, and one reading stands out among all that decoder and reader know.
    private boolean isSingledOut(Settled place, double doubt) {
        Span span = place.span();
        return place.opinion().isHeard() && doubt > ALL_BUT_SURE && isStrange(span.before()) && Character.isLowerCase(span.before().charAt(0))
                && span.alternatives().stream().noneMatch(other -> other.logWeight() > FAR_BEHIND);
    }

    /// The share of unknown words as far as it can be told: of few words it says little.
    private static double noise(ScreenedText part) {
        double words = part.tokens().size();
        return part.strange() * words / (words + FEW_WORDS);
    }

    /// Whether a word is neither in the vocabulary nor a name that a register lists.
    private boolean isStrange(String before) {
        String form = Variants.bare(Fluency.whole(before));
        return form.length() > 2 && !lexicon.isName(form)
                && lexicon.lookup(new Token(0, form.length(), form, TokenKind.WORD)) == Vocabulary.UNKNOWN;
    }

    /// Whether a single letter or digit is all that stands there: the riskiest kind of change. A speck is none.
    private static boolean isLoneSign(String form) {
        String sign = form.strip();
        return sign.length() == 1 && Character.isLetterOrDigit(sign.charAt(0));
    }

    /// Whether all that is added are circumflexes that the spelling of 1990 has not: `apparait`, `gout`.
    private static boolean isRectified(String before, String after) {
        return !before.equals(after) && before.equals(after.replace('î', 'i').replace('û', 'u'));
    }

    /// Whether the text as it stands is a word of the dictionary: only what is all but certain may change it.
    private boolean isWord(String form) {
        int word = form.isEmpty() ? Vocabulary.UNKNOWN : lexicon.lookup(new Token(0, form.length(), form, TokenKind.WORD));
        return lexicon.isDictionary(word) && form.length() > 2;
    }

    /// Text that looks clean is left alone unless a change is all but certain.
    private static double between(double inClean, double inNoise, double noise) {
        return inClean + (inNoise - inClean) * Math.min(1, noise);
    }

    private boolean isShown(double doubt, Span span, ScreenedText part) {
        return doubt > between(SHOW_IN_CLEAN, SHOW_IN_NOISE, part.strange() / NOISE) || isStrange(span.before());
    }

    /// Whether a span of clean text is worth a second reading.
    boolean hesitates(Span span, ScreenedText part, Profile profile) {
        double[] features = Features.of(Settled.unheard(span), part, profile, lexicon);
        return ranker.doubt(features) > WORTH_READING || span.isChange() && ranker.confidence(features) > WORTH_READING;
    }

    /// The chance that a span's reading is right; 0 where it changes nothing.
    double confidence(Span span, ScreenedText part, Profile profile) {
        return span.isChange() ? confidence(span, part, Features.of(Settled.unheard(span), part, profile, lexicon)) : 0;
    }

    private double confidence(Span span, ScreenedText part, double[] features) {
        return isPlain(span, part) ? SPACED_WORD : ranker.confidence(features);
    }

    /// Whether a rule tells that a span of the decoder is right.
    boolean isPlain(Span span, ScreenedText part) {
        return isSpacedWord(span) || isBareElision(span) || isLoneSpeck(span)
                || Borders.isBorder(span, part.text()) && span.logBest() > LIKELY && isWithoutRival(span);
    }

    /// Whether lone letters become one word of the vocabulary, to the letter: `r o u t e`.
    private static boolean isSpacedWord(Span span) {
        return span.isChange() && span.words().stream().allMatch(word -> word >= Vocabulary.FIRST) && LONE_LETTERS.matcher(span.before()).matches()
                && span.after().equals(span.before().replace(" ", ""));
    }

    /// Whether all that changes is the apostrophe of an elision, spaced or read as a speck, and no other reading comes near: `l '`, `d•`, `n ' est`.
    private static boolean isBareElision(Span span) {
        if (!span.isChange() || !isWithoutRival(span)) {
            return false;
        }
        boolean bare = span.logKeep() < HARDLY && ELISION.matcher(span.before()).matches() && span.after().equals(span.before().replaceAll("\\P{L}", "") + "'");
        boolean whole = SPACED_ELISION.matcher(span.before()).matches() && span.after().equals(span.before().replace(" ", ""));
        return bare || whole;
    }

    /// Whether a dot that no French text has among its words goes, and no other reading comes near: `les · communes`.
    private static boolean isLoneSpeck(Span span) {
        String sign = span.before().strip();
        return span.isChange() && span.after().isBlank() && sign.length() == 1 && SPECKS.indexOf(sign.charAt(0)) >= 0
                && span.logBest() > LIKELY && isWithoutRival(span);
    }

    private static boolean isWithoutRival(Span span) {
        return span.alternatives().stream().noneMatch(other -> other.logWeight() > HARDLY && !other.text().equals(span.after()));
    }

    private List<Suggestion> suggestions(Span span, double confidence, Profile profile) {
        List<Suggestion> suggestions = new ArrayList<>();
        double rest = 1;
        if (span.isChange()) {
            suggestions.add(new Suggestion(span.after(), confidence, Reasons.of(span, lexicon)));
            rest = 1 - confidence;
        }
        for (Alternative next : span.alternatives()) {
            if (!next.text().equals(span.after())) {
                double chance = Math.min(rest, Math.exp(next.logWeight()));
                suggestions.add(new Suggestion(next.text(), Math.clamp(chance, 0, 1), Reason.of(ReasonKind.CONFUSION)));
            }
        }
        return isStrange(span.before()) ? OwnNames.among(NearPlaces.among(suggestions, span.before()), span.before(), profile) : suggestions;
    }

    /// What the judge says of a span.
    ///
    /// @param confidence       that the span's reading is right
    /// @param errorProbability that the text as it stands is wrong
    record Verdict(
            Tier tier, boolean worthShowing, double confidence, double errorProbability, Reason reason, List<Suggestion> suggestions) {
    }
}
