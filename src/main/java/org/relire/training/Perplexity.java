package org.relire.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relire.repair.lm.CharacterModel;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.LanguageModel;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.Tokenizer;
import org.relire.repair.lm.Vocabulary;

/// How well the word models of each order foretell the held-out lines of each corpus.
public final class Perplexity {
    private static final long NOTHING = 5;

    /// Figures of one corpus.
    ///
    /// @param tokens tokens scored, ends of lines included
    /// @param unknown share of tokens that are no form of the vocabulary
    /// @param byOrder perplexity of orders 1 to 3, known tokens only
    /// @param bitsPerCharacter of the running text character model
    public record Figures(long tokens, double unknown, List<Double> byOrder, double bitsPerCharacter) {
        public Figures {
            byOrder = List.copyOf(byOrder);
        }
    }

    private final FrenchKnowledge knowledge;
    private final double[] cost = new double[3];
    private long tokens;
    private long unknown;
    private double characterCost;
    private long characters;

    private Perplexity(FrenchKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// Figures by corpus file, in the order of their names.
    public static Map<String, Figures> of(FrenchKnowledge knowledge, Path corpora) throws IOException {
        var figures = new LinkedHashMap<String, Figures>();
        var reader = new CorpusReader(true);
        for (Corpus corpus : Corpus.in(corpora)) {
            var perplexity = new Perplexity(knowledge);
            reader.read(corpus, perplexity::line);
            figures.put(corpus.name(), perplexity.figures());
        }
        return figures;
    }

    private void line(String line) {
        LanguageModel model = knowledge.words();
        long state = model.begin();
        int last = Vocabulary.BEGIN;
        for (int word : words(line)) {
            long step = model.advance(state, word);
            state = LanguageModel.state(step);
            if (word == Vocabulary.UNKNOWN) {
                unknown++;
            } else {
                cost[2] += LanguageModel.cost(step);
                cost[1] -= model.logProb((int) NOTHING, last, word);
                cost[0] -= model.logUnigram(word);
            }
            tokens++;
            last = word;
        }
        characterCost += knowledge.text().cost(line);
        characters += line.length() + 1;
    }

    private List<Integer> words(String line) {
        var words = new ArrayList<Integer>();
        @Nullable Token previous = null;
        for (Token token : knowledge.tokenizer().tokenize(line)) {
            words.add(knowledge.lexicon().lookup(token, Tokenizer.startsSentence(previous, token.start())));
            previous = token;
        }
        words.add(Vocabulary.END);
        return words;
    }

    private Figures figures() {
        var byOrder = new ArrayList<Double>();
        for (double sum : cost) {
            byOrder.add(Math.exp(sum / Math.max(1, tokens - unknown)));
        }
        return new Figures(tokens, (double) unknown / Math.max(1, tokens), byOrder,
                characterCost / Math.max(1, characters) / Math.log(2));
    }

    static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        try (var knowledge = FrenchKnowledge.open(Path.of(arguments[0]))) {
            System.out.printf("opened in %.1f ms%n", (System.nanoTime() - start) / 1e6);
            of(knowledge, Path.of(arguments[1])).forEach((name, f) -> System.out.printf(
                    "%-42s %8d tokens  unknown %.2f %%  ppl1 %7.0f  ppl2 %6.1f  ppl3 %6.1f  %.3f bits/char%n", name, f.tokens,
                    100 * f.unknown, f.byOrder.get(0), f.byOrder.get(1), f.byOrder.get(2), f.bitsPerCharacter));
        }
    }
}
