package org.relire.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.BelgianPlaces;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.LanguageGuess;
import org.relire.repair.lm.LanguageModel;
import org.relire.repair.lm.Lexicon;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Tokenizer;
import org.relire.repair.lm.Vocabulary;

/// Looks over a text at speed and says which tokens are worth a second reading.
final class Screen {
    private static final int LONGEST_WORD = 48;
    /// A text with fewer words that French lacks holds no Latin passage.
    private static final int LEAST_UNKNOWN_IN_LATIN = 2;
    /// Words that open no second half of a compound: a hyphen before them at a line's end is a speck.
    private static final Set<String> SMALL = Set.of("de", "du", "des", "le", "la", "les", "et", "ou", "un", "une", "à", "au", "aux", "que", "qui", "dans", "par", "pour", "sur", "est", "a", "ne", "se", "son", "sa", "ses", "leur", "avec");
    private static final int SHORTEST_PLACE = 6;

    private final Lexicon lexicon;
    private final LanguageModel model;
    private final FrenchKnowledge knowledge;
    private final Tokenizer tokenizer;
    private final Settings settings;
    private final PartedWords partedWords;

    Screen(FrenchKnowledge knowledge, Settings settings) {
        this.knowledge = knowledge;
        this.lexicon = knowledge.lexicon();
        this.model = knowledge.words();
        this.tokenizer = knowledge.tokenizer();
        this.settings = settings;
        this.partedWords = new PartedWords(lexicon);
    }

    /// The tokens of `text[from..to)`, those in doubt marked; what stands there to the letter is none.
    List<PassageToken> tokens(char[] text, int from, int to, Profile profile) {
        String part = new String(text, from, to - from);
        BitSet verbatim = Verbatim.find(part);
        List<Token> tokens = partedWords.join(tokenizer.tokenize(part).stream().filter(token -> !verbatim.get(token.start())).toList(), part);
        int n = tokens.size();
        int[] words = new int[n];
        float[] costs = new float[n];
        long state = model.begin();
        int unknown = 0;
        for (int i = 0; i < n; i++) {
            words[i] = id(tokens.get(i));
            long step = model.advance(state, words[i]);
            costs[i] = LanguageModel.cost(step);
            state = LanguageModel.state(step);
            unknown += words[i] == Vocabulary.UNKNOWN && tokens.get(i).kind() == TokenKind.WORD ? 1 : 0;
        }
        boolean foreign = unknown > 3 && unknown > n / 8 && isForeign(part);
        BitSet latin = unknown >= LEAST_UNKNOWN_IN_LATIN ? LatinPassages.find(tokens, words) : new BitSet();
        Spelling spelling = new Spelling(knowledge, settings, profile);
        Set<String> spaced = SpacedStops.of(tokens, part);
        List<PassageToken> screened = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            Token token = tokens.get(i);
            boolean number = isNumber(token);
            boolean parted = token.kind() == TokenKind.CLITIC && token.form().length() < token.end() - token.start();
            boolean right = number || parted || isWordLike(token) && (ShortForms.isAt(part, token) || isPlace(token, words[i]));
            boolean doubtful = !foreign && !right && !latin.get(i) && isDoubtful(tokens, words, costs, i, part, spaced, profile);
            boolean kept = profile.isTrusted(token.form()) || right || latin.get(i) || token.kind() == TokenKind.WORD && words[i] == Vocabulary.UNKNOWN && !doubtful;
            float cost = words[i] < Vocabulary.FIRST && !number ? spelling.cost(token) : 0;
            screened.add(new PassageToken(from + token.start(), from + token.end(), words[i], token.kind(), doubtful, kept, cost));
        }
        return screened;
    }

    private static boolean isForeign(String part) {
        return switch (LanguageGuess.of(part)) {
            case DUTCH, ENGLISH, GERMAN -> true;
            case FRENCH, UNKNOWN -> false;
        };
    }

    /// The word that a token is; a number in words is one like any other: `les nonante-sept témoins`.
    private int id(Token token) {
        return isNumber(token) ? Vocabulary.NUMBER : lexicon.lookup(token);
    }

    private static boolean isWordLike(Token token) {
        return token.kind() == TokenKind.WORD || token.kind() == TokenKind.MIXED;
    }

    /// Whether a token is a place and no word with a capital (`Marche`).
    private boolean isPlace(Token token, int word) {
        String form = token.form();
        return form.length() >= SHORTEST_PLACE && Character.isUpperCase(form.charAt(0)) && !lexicon.isDictionary(word) && BelgianPlaces.spells(form)
                && !lexicon.isDictionary(lexicon.find(form.toLowerCase(Locale.FRENCH)));
    }

    private static boolean isNumber(Token token) {
        return token.kind() == TokenKind.WORD && NumberWords.is(token.form());
    }

    private boolean isDoubtful(List<Token> tokens, int[] words, float[] costs, int i, String text, Set<String> spaced, Profile profile) {
        Token token = tokens.get(i);
        String form = token.form();
        if (form.length() > LONGEST_WORD || profile.isTrusted(form)) {
            return false;
        }
        return switch (token.kind()) {
            case WORD -> isDoubtfulWord(tokens, words, costs, i, text);
            case ELISION, CLITIC -> words[i] == Vocabulary.UNKNOWN || isSurprising(costs, i, 14) || opensOnSpace(text, token);
            case NUMBER -> form.length() == 1 && isAmongWords(tokens, i) && costs[i] > settings.digitSurprise()
                    || form.equals(NumberGuards.LIKE_IL) && isSmallWord(tokens, i + 1);
            case MIXED -> !isOrdinal(form);
            case STOP -> isLooseStop(tokens, i, text, spaced) || costs[i] > settings.stopSurprise();
            case HIGH_STOP -> form.equals("!") && !isSpacedMark(tokens, i, text) || form.equals(":") && isInside(text, token)
                    || ";:".contains(form) && costs[i] > settings.highStopSurprise();
            case SYMBOL -> "/§%€&+=$£×½¼¾".indexOf(form.charAt(0)) < 0 || isInside(text, token);
            case APOSTROPHE -> isTouching(text, token) || isAmongWords(tokens, i);
            case QUOTE -> isTouching(text, token);
            case HYPHEN -> isTouching(text, token) && !isBetweenWords(tokens, words, i, text);
            case OPEN, CLOSE, OPEN_QUOTE, CLOSE_QUOTE -> isInside(text, token);
            case DASH -> false;
        };
    }

    private boolean isDoubtfulWord(List<Token> tokens, int[] words, float[] costs, int i, String text) {
        Token token = tokens.get(i);
        String form = token.form();
        int word = words[i];
        if (word < Vocabulary.FIRST) {
            return !isRoman(form);
        }
        if (form.length() == 1 && "aàyôAÀYÔO".indexOf(form.charAt(0)) < 0) {
            return true;
        }
        if (!lexicon.isTrusted(word) && !Character.isUpperCase(form.charAt(0))) {
            return true;
        }
        float unigram = -model.logUnigram(word);
        boolean surprising = costs[i] > unigram + settings.wordSurprise() && costs[i] > 7;
        boolean shortWord = form.length() <= 3 && isSurprising(costs, i, settings.shortWordSurprise());
        return surprising || shortWord || costs[i] > settings.anyWordSurprise() && next(costs, i) > 6
                || opensOnSpace(text, token);
    }

    private static boolean opensOnSpace(String text, Token token) {
        return text.charAt(token.end() - 1) == '\'' && token.end() < text.length() && text.charAt(token.end()) == ' ';
    }

    private static float next(float[] costs, int i) {
        return i + 1 < costs.length ? costs[i + 1] : 5;
    }

    private static boolean isSurprising(float[] costs, int i, float limit) {
        return costs[i] + next(costs, i) > limit;
    }

    private static boolean isRoman(String form) {
        for (int i = 0; i < form.length(); i++) {
            if ("IVXLCDM".indexOf(form.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOrdinal(String form) {
        int digits = 0;
        while (digits < form.length() && Character.isDigit(form.charAt(digits))) {
            digits++;
        }
        String rest = form.substring(digits);
        return digits > 0 && List.of("er", "ère", "re", "e", "è", "ème", "bis", "ter", "h", "o", "F", "a", "b", "c", "km", "m").contains(rest)
                || digits == 0 && form.length() <= 4 && Character.isUpperCase(form.charAt(0)) && !form.chars().anyMatch(Character::isLowerCase);
    }

    private static boolean isAmongWords(List<Token> tokens, int i) {
        return isSmallWord(tokens, i - 1) && isSmallWord(tokens, i + 1);
    }

    private static boolean isSmallWord(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && Character.isLowerCase(tokens.get(i).form().charAt(0));
    }

    private static boolean isSpacedMark(List<Token> tokens, int i, String text) {
        int end = tokens.get(i).end();
        return end >= text.length() || Character.isWhitespace(text.charAt(end)) || !Character.isLetter(text.charAt(end));
    }

    private static boolean isLooseStop(List<Token> tokens, int i, String text, Set<String> spaced) {
        Token token = tokens.get(i);
        boolean spaceBefore = (token.start() == 0 || Character.isWhitespace(text.charAt(token.start() - 1))) && !spaced.contains(token.form());
        boolean glued = token.end() < text.length() && Character.isLetter(text.charAt(token.end()));
        boolean small = isSmallWord(tokens, i + 1);
        boolean full = token.form().equals(".");
        boolean withinSentence = full && isAmongWords(tokens, i) && !isUnit(tokens, i - 1);
        return (spaceBefore || glued && full) && small || spaceBefore && glued || withinSentence;
    }

    /// Whether a word of a letter or after a number may be short for something: `9 h.`, `50 cent.`.
    private static boolean isUnit(List<Token> tokens, int i) {
        String form = tokens.get(i).form();
        return form.length() == 1 && !form.equals("à") || i > 0 && Character.isDigit(tokens.get(i - 1).form().charAt(0));
    }

    /// Whether a hyphen at a line's end parts two known words: a compound that no list has.
    private boolean isBetweenWords(List<Token> tokens, int[] words, int i, String text) {
        return i > 0 && i + 1 < words.length && lexicon.isTrusted(words[i - 1]) && lexicon.isTrusted(words[i + 1]) && !SMALL.contains(tokens.get(i + 1).form()) && tokens.get(i - 1).end() == tokens.get(i).start()
                && PartedWords.isGap(text, tokens.get(i).end(), tokens.get(i + 1).start()) && text.substring(tokens.get(i).end(), tokens.get(i + 1).start()).indexOf('\n') >= 0;
    }

    private static boolean isInside(String text, Token token) {
        return token.start() > 0 && Character.isLetter(text.charAt(token.start() - 1))
                && token.end() < text.length() && Character.isLetter(text.charAt(token.end()));
    }

    private static boolean isTouching(String text, Token token) {
        return token.start() > 0 && Character.isLetter(text.charAt(token.start() - 1))
                || token.end() < text.length() && Character.isLetter(text.charAt(token.end()));
    }
}
